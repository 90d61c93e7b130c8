import type { Term } from './model.ts'

/** When court comes nearer, and a child who lives away from home. */
export const court: readonly Term[] = [
  {
    id: 'legal-planning-meeting',
    row: 43,
    en: {
      name: 'Legal planning meeting',
      short: 'LPM',
      forms: [
        'legal planning meetings',
        'legal gateway meeting(s)',
        'gateway meeting(s)',
        'legal gateway panel',
        'legal planning',
        'LGM',
      ],
      meaning:
        'The council and its own lawyer decide whether to think about court. You are not there. You can ask for the reasons afterwards.',
    },
    cy: {
      name: 'Cyfarfod cynllunio cyfreithiol',
      forms: ['cyfarfodydd cynllunio cyfreithiol', 'cyfarfod porth cyfreithiol', 'cynllunio cyfreithiol'],
      meaning:
        'Mae’r cyngor a’i gyfreithiwr ei hun yn penderfynu a ddylid meddwl am y llys. Nid ydych chi yno. Gallwch ofyn am y rhesymau wedyn.',
    },
  },
  {
    id: 'pre-proceedings',
    row: 44,
    law: true,
    en: {
      name: 'Pre-proceedings',
      short: 'PLO',
      forms: [
        'public law outline',
        'pre-proceedings process',
        'pre-proceedings meeting(s)',
        'PLO meeting(s)',
        'PLO process',
        'pre proceedings',
      ],
      meaning:
        'The last step to change things before the council goes to court. You get a letter, and a solicitor is free for you.',
    },
    cy: {
      name: 'Cyn achos llys',
      short: 'PLO',
      forms: [
        'amlinelliad o’r gyfraith gyhoeddus',
        'amlinelliad cyfraith gyhoeddus',
        'proses cyn achos',
        'cyfarfod(ydd) cyn achos',
        'cyn-achos',
        'rhag-achosion',
      ],
      meaning:
        'Y cam olaf i newid pethau cyn i’r cyngor fynd i’r llys. Rydych yn cael llythyr, ac mae cyfreithiwr am ddim i chi.',
    },
  },
  {
    id: 'letter-before-proceedings',
    row: 45,
    law: true,
    en: {
      name: 'Letter before proceedings',
      short: 'LBP',
      forms: ['letters before proceedings', 'letter before action'],
      meaning:
        'A letter from the council. It says what they are worried about and that they may go to court. Take it to a solicitor: with it, their help is free.',
    },
    cy: {
      name: 'Llythyr cyn achos',
      short: 'LBP',
      forms: ['llythyrau cyn achos', 'llythyr cyn achos llys'],
      meaning:
        'Llythyr gan y cyngor. Mae’n dweud beth sy’n eu poeni ac y gallent fynd i’r llys. Ewch ag ef at gyfreithiwr: gydag ef, mae eu help am ddim.',
    },
  },
  {
    id: 'family-group-conference',
    row: 46,
    en: {
      name: 'Family group conference',
      short: 'FGC',
      forms: [
        'family group conferences',
        'family group decision making',
        'family group decision-making meeting(s)',
        'family network meeting(s)',
        'FGCs',
        'FGDM',
      ],
      meaning:
        'Your family and friends meet to make a plan of their own. You have time together with no workers in the room. You can ask for one.',
    },
    cy: {
      name: 'Cynhadledd grŵp teulu',
      short: 'FGC',
      forms: [
        'cynadleddau grŵp teulu',
        'cynhadledd grwp teulu',
        'cynadleddau grwp teulu',
        'penderfynu grŵp teulu',
        'gwneud penderfyniadau grŵp teulu',
        'CGT',
      ],
      meaning:
        'Mae eich teulu a’ch ffrindiau yn cwrdd i wneud eu cynllun eu hunain. Cewch amser gyda’ch gilydd heb weithwyr yn yr ystafell. Gallwch ofyn am un.',
    },
  },
  {
    id: 'section-20',
    row: 47,
    nation: 'england',
    law: true,
    en: {
      name: 'Section 20',
      short: 's20',
      forms: [
        's 20',
        'section 20 agreement(s)',
        'section 20 accommodation',
        's20 agreement(s)',
        's 20 agreement(s)',
        'voluntary accommodation',
        'voluntarily accommodated',
        'voluntary care',
        'accommodated under section 20',
      ],
      meaning:
        'Your child stays somewhere else because you say yes. It is not a court order. You do not have to agree, and you can change your mind at any time.',
    },
    cy: {
      name: 'Adran 20',
      forms: ['cytundeb adran 20', 'llety adran 20', 'lletya gwirfoddol', 'gofal gwirfoddol', 'a20'],
      meaning:
        'Mae eich plentyn yn aros yn rhywle arall am eich bod chi’n dweud ie. Nid gorchymyn llys yw hwn. Does dim rhaid i chi gytuno, a gallwch newid eich meddwl ar unrhyw adeg.',
    },
  },
  {
    id: 'section-76',
    row: 47,
    nation: 'wales',
    law: true,
    en: {
      name: 'Section 76',
      short: 's76',
      forms: [
        's 76',
        'section 76 agreement(s)',
        'section 76 accommodation',
        's76 agreement(s)',
        's 76 agreement(s)',
        'voluntary accommodation',
        'voluntarily accommodated',
        'voluntary care',
        'section 20',
      ],
      meaning:
        'In Wales, your child stays somewhere else because you say yes. It is not a court order. You do not have to agree, and you can change your mind at any time.',
    },
    cy: {
      name: 'Adran 76',
      forms: [
        'cytundeb adran 76',
        'llety adran 76',
        'lletya gwirfoddol',
        'gofal gwirfoddol',
        'a76',
        'adran 20',
      ],
      meaning:
        'Yng Nghymru, mae eich plentyn yn aros yn rhywle arall am eich bod chi’n dweud ie. Nid gorchymyn llys yw hwn. Does dim rhaid i chi gytuno, a gallwch newid eich meddwl ar unrhyw adeg.',
    },
  },
  {
    id: 'looked-after',
    row: 48,
    law: true,
    en: {
      name: 'Looked after child',
      short: 'LAC',
      forms: [
        'looked after',
        'looked-after children',
        'child in care',
        'children in care',
        'children looked after',
        'child looked after',
        'CLA',
        'CIC',
      ],
      meaning: 'A child who lives in care, because you agreed to it or because a court said so.',
    },
    cy: {
      name: 'Plentyn sy’n derbyn gofal',
      forms: ['plant sy’n derbyn gofal', 'derbyn gofal', 'plentyn mewn gofal', 'plant mewn gofal', 'LAC'],
      meaning: 'Plentyn sy’n byw mewn gofal, am eich bod chi wedi cytuno neu am fod llys wedi dweud hynny.',
    },
  },
  {
    id: 'looked-after-review',
    row: 49,
    law: true,
    en: {
      name: 'Looked after review',
      forms: [
        'LAC review(s)',
        'CLA review(s)',
        'child in care review(s)',
        'children looked after review(s)',
        'looked after child review(s)',
        'looked after reviews',
      ],
      meaning:
        'A regular meeting about a child in care. The first is within 20 working days, the next within three months, then at least every six months.',
    },
    cy: {
      name: 'Adolygiad plentyn sy’n derbyn gofal',
      forms: ['adolygiad(au) plant sy’n derbyn gofal', 'adolygiad(au) LAC', 'adolygiad gofal'],
      meaning:
        'Cyfarfod rheolaidd am blentyn mewn gofal. Mae’r cyntaf o fewn 20 diwrnod gwaith, y nesaf o fewn tri mis, yna o leiaf bob chwe mis.',
    },
  },
  {
    id: 'parental-responsibility',
    row: 50,
    law: true,
    en: {
      name: 'Parental responsibility',
      short: 'PR',
      forms: ['share parental responsibility', 'holds PR'],
      meaning:
        'The rights and duties that the law gives for a child, like a say about school, doctors and where they live. More than one person can have it.',
    },
    cy: {
      name: 'Cyfrifoldeb rhiant',
      forms: ['cyfrifoldeb rhieni', 'cyfrifoldebau rhiant', 'cyfrifoldeb rhianta'],
      meaning:
        'Yr hawliau a’r dyletswyddau y mae’r gyfraith yn eu rhoi dros blentyn, fel llais am ysgol, meddygon a ble maen nhw’n byw. Gall mwy nag un person ei gael.',
    },
  },
  {
    id: 'interim-care-order',
    row: 51,
    law: true,
    en: {
      name: 'Interim care order',
      short: 'ICO',
      forms: ['interim care orders', 'ICOs'],
      meaning:
        'A court order for a short time, until the judge decides. The council shares parental responsibility with you.',
    },
    cy: {
      name: 'Gorchymyn gofal interim',
      short: 'ICO',
      forms: ['gorchmynion gofal interim', 'gorchymyn gofal dros dro'],
      meaning:
        'Gorchymyn llys am gyfnod byr, nes i’r barnwr benderfynu. Mae’r cyngor yn rhannu cyfrifoldeb rhiant gyda chi.',
    },
  },
  {
    id: 'care-order',
    row: 52,
    law: true,
    en: {
      name: 'Care order',
      forms: ['care orders', 'full care order(s)'],
      meaning:
        'A court order that puts a child in the council’s care. You keep parental responsibility, but the council has it too and has the last word on most things.',
    },
    cy: {
      name: 'Gorchymyn gofal',
      forms: ['gorchmynion gofal', 'gorchymyn gofal llawn'],
      meaning:
        'Gorchymyn llys sy’n rhoi plentyn yng ngofal y cyngor. Rydych yn cadw cyfrifoldeb rhiant, ond mae gan y cyngor ef hefyd a’r gair olaf ar y rhan fwyaf o bethau.',
    },
  },
  {
    id: 'supervision-order',
    row: 52,
    law: true,
    en: {
      name: 'Supervision order',
      forms: ['supervision orders', 'interim supervision order(s)'],
      meaning:
        'A court order that says the council must advise and help your child. Your child can still live with you.',
    },
    cy: {
      name: 'Gorchymyn goruchwylio',
      forms: ['gorchmynion goruchwylio', 'gorchymyn goruchwylio interim'],
      meaning:
        'Gorchymyn llys sy’n dweud bod rhaid i’r cyngor gynghori a helpu eich plentyn. Gall eich plentyn fyw gyda chi o hyd.',
    },
  },
  {
    id: 'epo',
    row: 53,
    law: true,
    en: {
      name: 'Emergency protection order',
      short: 'EPO',
      forms: ['emergency protection orders', 'EPOs'],
      meaning:
        'A court order for a few days, when a court thinks a child is in danger now. Get a solicitor at once: their help is free.',
    },
    cy: {
      name: 'Gorchymyn amddiffyn brys',
      short: 'EPO',
      forms: ['gorchmynion amddiffyn brys'],
      meaning:
        'Gorchymyn llys am ychydig ddyddiau, pan fydd llys yn meddwl bod plentyn mewn perygl nawr. Mynnwch gyfreithiwr ar unwaith: mae eu help am ddim.',
    },
  },
  {
    id: 'police-protection',
    row: 54,
    law: true,
    en: {
      name: 'Police protection',
      forms: ['section 46', 's 46', 's46', 'police powers of protection', 'PPO'],
      meaning:
        'The police can keep a child safe for up to 72 hours, without a court. Ask who is in charge of it.',
    },
    cy: {
      name: 'Amddiffyniad yr heddlu',
      forms: ['adran 46', 'gwarchodaeth yr heddlu', 'amddiffyn gan yr heddlu'],
      meaning:
        'Gall yr heddlu gadw plentyn yn ddiogel am hyd at 72 awr, heb lys. Gofynnwch pwy sydd â gofal am hyn.',
    },
  },
  {
    id: 'childrens-guardian',
    row: 55,
    law: true,
    en: {
      name: 'Children’s guardian',
      forms: ['children’s guardians', 'child’s guardian', 'cafcass', 'cafcass cymru', 'guardian ad litem'],
      meaning:
        'In a court case, the person who tells the judge what is best for your child. They work for Cafcass, not for the council.',
      inWales:
        'In a court case, the person who tells the judge what is best for your child. They work for Cafcass Cymru, not for the council.',
    },
    cy: {
      name: 'Gwarcheidwad plant',
      forms: ['gwarcheidwad y plentyn', 'gwarcheidwad y plant', 'cafcass cymru', 'cafcass'],
      meaning:
        'Mewn achos llys, y person sy’n dweud wrth y barnwr beth sydd orau i’ch plentyn. Maen nhw’n gweithio i Cafcass, nid i’r cyngor.',
      inWales:
        'Mewn achos llys, y person sy’n dweud wrth y barnwr beth sydd orau i’ch plentyn. Maen nhw’n gweithio i Cafcass Cymru, nid i’r cyngor.',
    },
  },
  {
    id: 'threshold-document',
    row: 56,
    law: true,
    en: {
      name: 'Threshold document',
      forms: ['threshold documents', 'threshold statement(s)', 'threshold findings', 'threshold criteria'],
      meaning:
        'In a court case, the list of facts that the council must prove. Go through it with your solicitor, line by line.',
    },
    cy: {
      name: 'Dogfen drothwy',
      forms: ['dogfennau trothwy', 'datganiad trothwy', 'meini prawf trothwy'],
      meaning:
        'Mewn achos llys, y rhestr o ffeithiau y mae’n rhaid i’r cyngor eu profi. Ewch drwyddi gyda’ch cyfreithiwr, llinell wrth linell.',
    },
  },
  {
    id: 'expert-assessment',
    row: 57,
    en: {
      name: 'Expert assessment',
      forms: [
        'expert assessments',
        'psychological assessment(s)',
        'psychiatric assessment(s)',
        'expert report(s)',
        'cognitive assessment(s)',
      ],
      meaning: 'A report by a specialist, often for a court. Ask who chose them and what they were asked.',
    },
    cy: {
      name: 'Asesiad arbenigol',
      forms: [
        'asesiadau arbenigol',
        'asesiad(au) seicolegol',
        'asesiad(au) seiciatrig',
        'adroddiad(au) arbenigol',
        'asesiad gwybyddol',
      ],
      meaning: 'Adroddiad gan arbenigwr, i lys yn aml. Gofynnwch pwy a’u dewisodd a beth a ofynnwyd iddynt.',
    },
  },
  {
    id: 'viability-assessment',
    row: 58,
    en: {
      name: 'Viability assessment',
      forms: ['viability assessments', 'viability'],
      meaning: 'A quick first check on a relative or friend who may care for your child. Give names early.',
    },
    cy: {
      name: 'Asesiad hyfywedd',
      forms: ['asesiadau hyfywedd', 'hyfywedd'],
      meaning:
        'Gwiriad cyntaf, cyflym ar berthynas neu ffrind a allai ofalu am eich plentyn. Rhowch enwau yn gynnar.',
    },
  },
  {
    id: 'kinship-carer',
    row: 59,
    law: true,
    en: {
      name: 'Kinship carer',
      forms: [
        'kinship carers',
        'kinship care',
        'connected person',
        'connected persons',
        'connected carer(s)',
        'family and friends carer(s)',
      ],
      meaning: 'A relative or friend who looks after your child. “Connected person” means the same in care.',
    },
    cy: {
      name: 'Gofalwr sy’n berthynas',
      forms: [
        'gofalwyr sy’n berthnasau',
        'person cysylltiedig',
        'personau cysylltiedig',
        'gofal gan berthnasau',
        'gofalwr carennydd',
      ],
      meaning:
        'Perthynas neu ffrind sy’n gofalu am eich plentyn. Mewn gofal dywedir “person cysylltiedig” hefyd.',
    },
  },
  {
    id: 'special-guardianship',
    row: 60,
    law: true,
    en: {
      name: 'Special guardianship order',
      short: 'SGO',
      forms: ['special guardianship', 'special guardianship orders', 'special guardian(s)', 'SGOs'],
      meaning:
        'A court order for a child to live with someone until they are 18, often a relative. That person makes most of the decisions.',
    },
    cy: {
      name: 'Gorchymyn gwarcheidiaeth arbennig',
      short: 'SGO',
      forms: ['gwarcheidiaeth arbennig', 'gwarcheidwad arbennig', 'gorchmynion gwarcheidiaeth arbennig'],
      meaning:
        'Gorchymyn llys i blentyn fyw gyda rhywun nes ei fod yn 18 oed, perthynas yn aml. Y person hwnnw sy’n gwneud y rhan fwyaf o’r penderfyniadau.',
    },
  },
  {
    id: 'placement-order',
    row: 61,
    law: true,
    en: {
      name: 'Placement order',
      forms: ['placement orders'],
      meaning:
        'A court order that lets the council place a child with people who may adopt them. Speak to a solicitor.',
    },
    cy: {
      name: 'Gorchymyn lleoli',
      forms: ['gorchmynion lleoli'],
      meaning:
        'Gorchymyn llys sy’n gadael i’r cyngor leoli plentyn gyda phobl a allai ei fabwysiadu. Siaradwch â chyfreithiwr.',
    },
  },
  {
    id: 'adoption',
    row: 61,
    law: true,
    en: {
      name: 'Adoption',
      forms: ['adoption order(s)', 'adopted', 'adopters', 'adoptive parents'],
      meaning: 'A court gives a child new parents in law, for good.',
    },
    cy: {
      name: 'Mabwysiadu',
      forms: ['gorchymyn mabwysiadu', 'mabwysiadwyr', 'rhieni mabwysiadol'],
      meaning: 'Mae llys yn rhoi rhieni newydd i blentyn yn ôl y gyfraith, am byth.',
    },
  },
  {
    id: 'permanence',
    row: 62,
    en: {
      name: 'Permanence',
      forms: ['permanence plan(s)', 'permanency', 'permanence planning', 'permanency planning'],
      meaning:
        'The plan for where a child will grow up: at home, with relatives, with foster carers or with new parents.',
    },
    cy: {
      name: 'Sefydlogrwydd parhaol',
      forms: ['cynllun sefydlogrwydd', 'cynllunio sefydlogrwydd', 'cynllun parhad'],
      meaning:
        'Y cynllun ar gyfer ble bydd plentyn yn tyfu i fyny: gartref, gyda pherthnasau, gyda gofalwyr maeth neu gyda rhieni newydd.',
    },
  },
]
