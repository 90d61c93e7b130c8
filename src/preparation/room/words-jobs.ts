import type { Both } from '../../platform/words/words.ts'

type Job = { readonly name: Both; readonly plain: Both }
const job = (en: string, cy: string, plainEn: string, plainCy: string): Job => ({
  name: { en, cy },
  plain: { en: plainEn, cy: plainCy },
})

/** Who comes to a conference (domain.md 1.5), and what each does, in plain words of our own. */
export const jobs = {
  chair: job(
    'Chair',
    'Cadeirydd',
    'Runs the meeting and makes sure that everybody is heard.',
    'Yn cynnal y cyfarfod ac yn sicrhau bod pawb yn cael eu clywed.',
  ),
  minutes: job(
    'Minute taker',
    'Cofnodydd',
    'Writes down what is said and decided. Has no say in it.',
    'Yn ysgrifennu’r hyn a ddywedir ac a benderfynir. Nid oes ganddynt lais yn y peth.',
  ),
  'social-worker': job(
    'Social worker',
    'Gweithiwr cymdeithasol',
    'Works for the council with your family, and writes the report.',
    'Yn gweithio i’r cyngor gyda’ch teulu, ac yn ysgrifennu’r adroddiad.',
  ),
  manager: job(
    'Social worker’s manager',
    'Rheolwr y gweithiwr cymdeithasol',
    'Is in charge of your social worker’s work.',
    'Yn gyfrifol am waith eich gweithiwr cymdeithasol.',
  ),
  'health-visitor': job(
    'Health visitor',
    'Ymwelydd iechyd',
    'A nurse for children under five and their parents.',
    'Nyrs i blant dan bump oed a’u rhieni.',
  ),
  'school-nurse': job(
    'School nurse',
    'Nyrs ysgol',
    'A nurse for children who go to school.',
    'Nyrs i blant sy’n mynd i’r ysgol.',
  ),
  midwife: job(
    'Midwife',
    'Bydwraig',
    'Cares for you while you expect a baby and just after.',
    'Yn gofalu amdanoch tra byddwch yn disgwyl babi ac yn fuan wedyn.',
  ),
  gp: job(
    'Family doctor (GP)',
    'Meddyg teulu',
    'The doctor at your surgery. Often sends a letter and does not come.',
    'Y meddyg yn eich meddygfa. Yn aml yn anfon llythyr ac nid yw’n dod.',
  ),
  paediatrician: job(
    'Children’s doctor (paediatrician)',
    'Meddyg plant (pediatregydd)',
    'A hospital doctor for children.',
    'Meddyg ysbyty i blant.',
  ),
  camhs: job(
    'Children’s mental health worker (CAMHS)',
    'Gweithiwr iechyd meddwl plant (CAMHS)',
    'Helps children who are low, anxious or upset.',
    'Yn helpu plant sy’n isel, yn bryderus neu’n ofidus.',
  ),
  'adult-health': job(
    'Adult mental health worker',
    'Gweithiwr iechyd meddwl oedolion',
    'Helps grown-ups with their mental health.',
    'Yn helpu oedolion gyda’u hiechyd meddwl.',
  ),
  school: job(
    'Somebody from school or nursery',
    'Rhywun o’r ysgol neu’r feithrinfa',
    'Knows how your child is there. Often the one in charge of keeping children safe.',
    'Yn gwybod sut mae eich plentyn yno. Yn aml yr un sy’n gyfrifol am gadw plant yn ddiogel.',
  ),
  'education-welfare': job(
    'Education welfare officer',
    'Swyddog lles addysg',
    'Works for the council on children being at school.',
    'Yn gweithio i’r cyngor ar bresenoldeb plant yn yr ysgol.',
  ),
  police: job(
    'Police officer',
    'Swyddog heddlu',
    'Tells the meeting what the police know. Says nothing about your guilt.',
    'Yn dweud wrth y cyfarfod beth mae’r heddlu’n ei wybod. Nid yw’n dweud a ydych yn euog.',
  ),
  probation: job(
    'Probation officer',
    'Swyddog prawf',
    'Works with somebody who has a court sentence.',
    'Yn gweithio gyda rhywun sydd â dedfryd llys.',
  ),
  housing: job(
    'Housing officer',
    'Swyddog tai',
    'Works on where you live.',
    'Yn gweithio ar ble rydych yn byw.',
  ),
  substance: job(
    'Drug and alcohol worker',
    'Gweithiwr cyffuriau ac alcohol',
    'Helps people to drink or use less.',
    'Yn helpu pobl i yfed neu ddefnyddio llai.',
  ),
  abuse: job(
    'Domestic abuse worker',
    'Gweithiwr cam-drin domestig',
    'Helps somebody who is hurt or frightened at home.',
    'Yn helpu rhywun sy’n cael ei frifo neu’n ofnus gartref.',
  ),
  carer: job(
    'Foster carer or children’s home worker',
    'Gofalwr maeth neu weithiwr cartref plant',
    'Looks after a child who is not at home now.',
    'Yn gofalu am blentyn nad yw gartref ar hyn o bryd.',
  ),
  'child-advocate': job(
    'Your child’s advocate',
    'Eiriolwr eich plentyn',
    'Says what your child wants said.',
    'Yn dweud yr hyn y mae eich plentyn eisiau ei ddweud.',
  ),
  lawyer: job(
    'The council’s lawyer',
    'Cyfreithiwr y cyngor',
    'Tells the council about the law. Is not there for you. You can bring your own.',
    'Yn dweud wrth y cyngor am y gyfraith. Nid yw yno i chi. Gallwch ddod â’ch un eich hun.',
  ),
  'my-lawyer': job(
    'My solicitor',
    'Fy nghyfreithiwr',
    'Tells you about the law and is on your side.',
    'Yn dweud wrthych am y gyfraith ac o’ch plaid.',
  ),
  interpreter: job(
    'Interpreter or signer',
    'Cyfieithydd neu arwyddwr',
    'Says everything again in your language, and adds nothing.',
    'Yn dweud popeth eto yn eich iaith, heb ychwanegu dim.',
  ),
  family: job(
    'One of my family or a friend',
    'Un o’m teulu neu ffrind',
    'Comes because you asked.',
    'Yn dod am eich bod wedi gofyn.',
  ),
  supporter: job('My supporter', 'Fy nghefnogwr', 'Is there for you.', 'Yno i chi.'),
  student: job(
    'Student or new worker',
    'Myfyriwr neu weithiwr newydd',
    'Comes to learn. You may say no.',
    'Yn dod i ddysgu. Cewch ddweud na.',
  ),
  other: job(
    'Somebody else',
    'Rhywun arall',
    'Ask what they do and why they come.',
    'Gofynnwch beth maen nhw’n ei wneud a pham maen nhw’n dod.',
  ),
} as const satisfies Readonly<Record<string, Job>>

export type JobId = keyof typeof jobs
export const isJob = (text: string): text is JobId => Object.hasOwn(jobs, text)
export const jobIds = Object.keys(jobs).filter(isJob)
