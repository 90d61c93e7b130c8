import type { Term } from './model.ts'

/** What is said of parents, and who says it. */
export const said: readonly Term[] = [
  {
    id: 'disguised-compliance',
    row: 32,
    en: {
      name: 'Disguised compliance',
      forms: [
        'disguised non-compliance',
        'false compliance',
        'superficial compliance',
        'superficial engagement',
      ],
      meaning:
        'They think that you say yes but do not mean it. It is an opinion. Ask what you did or said that makes them think so.',
    },
    cy: {
      name: 'Cydymffurfio cudd',
      forms: [
        'cydymffurfiaeth gudd',
        'cydymffurfiad cudd',
        'cydymffurfiaeth ymddangosiadol',
        'cydymffurfio ffug',
      ],
      meaning:
        'Maen nhw’n meddwl eich bod yn dweud ie heb ei feddwl. Barn yw hon. Gofynnwch beth wnaethoch chi neu beth ddywedoch chi i wneud iddynt feddwl hynny.',
    },
  },
  {
    id: 'non-engagement',
    row: 33,
    en: {
      name: 'Non-engagement',
      forms: [
        'not engaging',
        'failed to engage',
        'failure to engage',
        'lack of engagement',
        'not engaged',
        'poor engagement',
        'did not engage',
        'does not engage',
        'refuses to engage',
      ],
      meaning:
        'They say that you are not working with them. Often it means that you were not at a meeting, or did not feel safe there. You can say why.',
    },
    cy: {
      name: 'Diffyg ymgysylltu',
      forms: [
        'peidio ag ymgysylltu',
        'ddim yn ymgysylltu',
        'heb ymgysylltu',
        'methu ag ymgysylltu',
        'diffyg ymgysylltiad',
      ],
      meaning:
        'Maen nhw’n dweud nad ydych chi’n gweithio gyda nhw. Yn aml mae’n golygu nad oeddech mewn cyfarfod, neu nad oeddech yn teimlo’n ddiogel yno. Gallwch ddweud pam.',
    },
  },
  {
    id: 'failure-to-protect',
    row: 34,
    en: {
      name: 'Failure to protect',
      forms: [
        'failed to protect',
        'failing to protect',
        'fails to protect',
        'unable to protect',
        'inability to protect',
      ],
      meaning:
        'They say that you should have stopped harm that someone else did. Say what you did to keep your child safe, and what help you asked for.',
    },
    cy: {
      name: 'Methu ag amddiffyn',
      forms: ['methiant i amddiffyn', 'methu amddiffyn', 'methodd amddiffyn', 'methodd ag amddiffyn'],
      meaning:
        'Maen nhw’n dweud y dylech fod wedi atal niwed a wnaeth rhywun arall. Dywedwch beth wnaethoch chi i gadw eich plentyn yn ddiogel, a pha help y gofynnoch amdano.',
    },
  },
  {
    id: 'minimising',
    row: 35,
    en: {
      name: 'Minimising',
      forms: ['minimise(s|d)', 'minimize(s|d)', 'minimizing', 'minimisation'],
      meaning: 'They think that you make something sound smaller than it was. You can say how you see it.',
    },
    cy: {
      name: 'Bychanu',
      forms: ['lleihau difrifoldeb', 'bychanodd', 'yn bychanu'],
      meaning:
        'Maen nhw’n meddwl eich bod yn gwneud i rywbeth swnio’n llai nag yr oedd. Gallwch ddweud sut rydych chi’n ei weld.',
    },
  },
  {
    id: 'capacity-to-change',
    row: 36,
    en: {
      name: 'Capacity to change',
      forms: ['capacity for change', 'ability to change'],
      meaning:
        'Whether they think things can get better, and how fast. Ask what help comes with it. Change needs help and time.',
    },
    cy: {
      name: 'Gallu i newid',
      forms: ['y gallu i newid', 'capasiti i newid'],
      meaning:
        'A ydyn nhw’n meddwl y gall pethau wella, a pha mor gyflym. Gofynnwch pa help sy’n dod gydag ef. Mae angen help ac amser i newid.',
    },
  },
  {
    id: 'parenting-capacity',
    row: 37,
    en: {
      name: 'Parenting capacity',
      forms: ['parental capacity', 'capacity to parent', 'parenting assessment(s)'],
      meaning: 'What you can do for your child as a parent, with the help that you need.',
    },
    cy: {
      name: 'Gallu i rianta',
      forms: ['gallu rhianta', 'asesiad(au) rhianta', 'capasiti rhianta'],
      meaning: 'Yr hyn y gallwch ei wneud dros eich plentyn fel rhiant, gyda’r help sydd ei angen arnoch.',
    },
  },
  {
    id: 'lead-practitioner',
    row: 38,
    en: {
      name: 'Lead practitioner',
      forms: [
        'lead practitioners',
        'lead social worker(s)',
        'allocated social worker(s)',
        'key worker(s)',
        'lead professional(s)',
      ],
      meaning: 'The person who looks after the plan, often your child’s social worker. Ask them first.',
      inWales:
        'The person who looks after the plan, often your child’s social worker. In Wales they may be called the care and support protection plan co-ordinator.',
    },
    cy: {
      name: 'Prif ymarferydd',
      forms: ['ymarferydd arweiniol', 'gweithiwr allweddol', 'prif weithiwr cymdeithasol'],
      meaning:
        'Y person sy’n gofalu am y cynllun, gweithiwr cymdeithasol eich plentyn yn aml. Gofynnwch iddyn nhw yn gyntaf.',
      inWales:
        'Y person sy’n gofalu am y cynllun, gweithiwr cymdeithasol eich plentyn yn aml. Yng Nghymru gallant gael eu galw’n gydlynydd y cynllun gofal, cymorth ac amddiffyn.',
    },
  },
  {
    id: 'social-worker',
    row: 38,
    en: {
      name: 'Social worker',
      forms: ['social workers'],
      meaning:
        'A trained person from the council who works with families. They visit you and write the report.',
    },
    cy: {
      name: 'Gweithiwr cymdeithasol',
      forms: ['gweithwyr cymdeithasol'],
      meaning:
        'Person wedi’i hyfforddi o’r cyngor sy’n gweithio gyda theuluoedd. Maen nhw’n ymweld â chi ac yn ysgrifennu’r adroddiad.',
    },
  },
  {
    id: 'multi-agency',
    row: 39,
    en: {
      name: 'Multi-agency',
      forms: [
        'multiagency',
        'multi-agency working',
        'inter-agency',
        'multi-disciplinary',
        'multidisciplinary',
      ],
      meaning: 'Many services work as one: the council, the school, the police, the nurse.',
    },
    cy: {
      name: 'Amlasiantaeth',
      forms: [
        'aml-asiantaeth',
        'amlasiantaethol',
        'aml-asiantaethol',
        'rhyngasiantaethol',
        'amlddisgyblaethol',
      ],
      meaning: 'Llawer o wasanaethau’n gweithio fel un: y cyngor, yr ysgol, yr heddlu, y nyrs.',
    },
  },
  {
    id: 'lead-child-protection-practitioner',
    row: 40,
    nation: 'england',
    en: {
      name: 'Lead child protection practitioner',
      short: 'LCPP',
      forms: ['lead child protection practitioners', 'LCPPs'],
      meaning:
        'In England, a social worker who does only child protection. They work with your own worker and may run the meeting.',
    },
    cy: {
      name: 'Prif ymarferydd amddiffyn plant',
      short: 'LCPP',
      forms: ['prif ymarferwyr amddiffyn plant'],
      meaning:
        'Yn Lloegr, gweithiwr cymdeithasol sy’n gwneud gwaith amddiffyn plant yn unig. Maen nhw’n gweithio gyda’ch gweithiwr eich hun a gallant redeg y cyfarfod.',
    },
  },
  {
    id: 'macpt',
    row: 41,
    nation: 'england',
    en: {
      name: 'Multi-agency child protection team',
      short: 'MACPT',
      forms: ['multi-agency child protection teams', 'MACPTs'],
      meaning:
        'In England, a new team of people from the council, the police, health and schools. They work on child protection together.',
    },
    cy: {
      name: 'Tîm amddiffyn plant amlasiantaeth',
      short: 'MACPT',
      forms: ['timau amddiffyn plant amlasiantaeth'],
      meaning:
        'Yn Lloegr, tîm newydd o bobl o’r cyngor, yr heddlu, iechyd ac ysgolion. Maen nhw’n gweithio ar amddiffyn plant gyda’i gilydd.',
    },
  },
  {
    id: 'written-agreement',
    row: 42,
    law: true,
    en: {
      name: 'Written agreement',
      forms: [
        'written agreements',
        'safety plan(s)',
        'safeguarding agreement(s)',
        'working agreement(s)',
        'written contract',
      ],
      meaning:
        'A paper that says what people will do. It is usually not a court order. You can take it away and get advice before you sign.',
    },
    cy: {
      name: 'Cytundeb ysgrifenedig',
      forms: ['cytundebau ysgrifenedig', 'cynllun(iau) diogelwch', 'cytundeb diogelu', 'cytundeb gwaith'],
      meaning:
        'Papur sy’n dweud beth fydd pobl yn ei wneud. Nid gorchymyn llys yw ef fel arfer. Gallwch fynd ag ef i ffwrdd a chael cyngor cyn llofnodi.',
    },
  },
  {
    id: 'contact',
    row: 63,
    en: {
      name: 'Family time',
      forms: [
        'contact time',
        'supervised contact',
        'unsupervised contact',
        'direct contact',
        'indirect contact',
        'contact session(s)',
        'contact arrangements',
        'contact plan',
        'contact centre(s)',
        'contact with the child',
        'contact with the children',
        'contact with father',
        'contact with mother',
        'contact with the father',
        'contact with the mother',
        'contact with their father',
        'contact with their mother',
        'letterbox contact',
      ],
      meaning:
        'Seeing your child or talking with them when they live somewhere else. It is also called contact.',
    },
    cy: {
      name: 'Amser teulu',
      forms: [
        'cyswllt',
        'cyswllt dan oruchwyliaeth',
        'cyswllt uniongyrchol',
        'cyswllt anuniongyrchol',
        'sesiwn gyswllt',
        'sesiynau cyswllt',
        'canolfan gyswllt',
        'trefniadau cyswllt',
      ],
      meaning:
        'Gweld eich plentyn neu siarad â nhw pan fyddan nhw’n byw yn rhywle arall. Fe’i gelwir yn gyswllt hefyd.',
    },
  },
  {
    id: 'marac',
    row: 64,
    en: {
      name: 'Multi-agency risk assessment conference',
      short: 'MARAC',
      forms: ['multi-agency risk assessment conferences', 'MARACs'],
      meaning:
        'A meeting of services about someone in great danger from abuse at home. You are not there; an adviser can speak for you.',
    },
    cy: {
      name: 'Cynhadledd asesu risg amlasiantaeth',
      short: 'MARAC',
      forms: ['cynadleddau asesu risg amlasiantaeth', 'cynhadledd aml-asiantaeth asesu risg'],
      meaning:
        'Cyfarfod o wasanaethau am rywun sydd mewn perygl mawr o gamdriniaeth gartref. Nid ydych chi yno; gall cynghorydd siarad drosoch.',
    },
  },
  {
    id: 'idva',
    row: 64,
    en: {
      name: 'Independent domestic violence adviser',
      short: 'IDVA',
      forms: [
        'independent domestic violence advisor(s)',
        'independent domestic abuse adviser(s)',
        'independent domestic violence advisers',
        'IDVAs',
      ],
      meaning:
        'A trained person who helps someone who is being abused at home to stay safe. They are on your side.',
    },
    cy: {
      name: 'Cynghorydd trais domestig annibynnol',
      short: 'IDVA',
      forms: ['cynghorwyr trais domestig annibynnol', 'cynghorydd cam-drin domestig annibynnol'],
      meaning:
        'Person wedi’i hyfforddi sy’n helpu rhywun sy’n cael ei gam-drin gartref i gadw’n ddiogel. Maen nhw ar eich ochr chi.',
    },
  },
  {
    id: 'lado',
    row: 65,
    en: {
      name: 'Local authority designated officer',
      short: 'LADO',
      forms: ['designated officer for safeguarding', 'LADOs'],
      meaning: 'The person at the council who looks into worries about people who work with children.',
    },
    cy: {
      name: 'Swyddog dynodedig yr awdurdod lleol',
      short: 'LADO',
      forms: ['swyddog dynodedig', 'swyddog diogelu dynodedig'],
      meaning: 'Y person yn y cyngor sy’n edrych i mewn i bryderon am bobl sy’n gweithio gyda phlant.',
    },
  },
  {
    id: 'dsl',
    row: 65,
    en: {
      name: 'Designated safeguarding lead',
      short: 'DSL',
      forms: [
        'designated safeguarding leads',
        'designated safeguarding person',
        'school safeguarding lead',
        'DSLs',
        'DSP',
      ],
      meaning: 'Tell them if you are worried about a child at school or nursery. They know what to do next.',
    },
    cy: {
      name: 'Arweinydd diogelu dynodedig',
      short: 'DSL',
      forms: ['person diogelu dynodedig', 'arweinwyr diogelu dynodedig'],
      meaning:
        'Dywedwch wrthyn nhw os ydych yn poeni am blentyn mewn ysgol neu feithrinfa. Maen nhw’n gwybod beth i’w wneud nesaf.',
    },
  },
  {
    id: 'advocate',
    row: 66,
    en: {
      name: 'Advocate',
      forms: ['advocates', 'advocacy', 'peer advocate(s)', 'parent advocate(s)'],
      meaning: 'Someone on your side who helps you to be heard. They do not decide for you.',
    },
    cy: {
      name: 'Eiriolwr',
      forms: ['eiriolwyr', 'eiriolaeth'],
      meaning: 'Rhywun ar eich ochr chi sy’n eich helpu i gael eich clywed. Nid ydynt yn penderfynu drosoch.',
    },
  },
  {
    id: 'subject-access-request',
    row: 67,
    law: true,
    en: {
      name: 'Subject access request',
      short: 'SAR',
      forms: ['subject access requests', 'DSAR', 'data subject access request(s)', 'subject access'],
      meaning:
        'Asking for copies of what is written about you. They have one month to answer, or up to three if it is hard to do.',
    },
    cy: {
      name: 'Cais gwrthrych am wybodaeth',
      short: 'SAR',
      forms: [
        'cais testun am weld gwybodaeth',
        'cais am fynediad at ddata gan y testun',
        'ceisiadau gwrthrych am wybodaeth',
      ],
      meaning:
        'Gofyn am gopïau o’r hyn sydd wedi’i ysgrifennu amdanoch. Mae ganddynt fis i ateb, neu hyd at dri os yw’n anodd ei wneud.',
    },
  },
  {
    id: 'step-down',
    row: 68,
    en: {
      name: 'Step-down',
      forms: ['step down', 'stepped down', 'stepping down', 'de-planned', 'de-planning'],
      meaning: 'Moving from a protection plan to less help, because things are better. Ask what help stays.',
    },
    cy: {
      name: 'Camu i lawr',
      forms: ['cam i lawr', 'wedi camu i lawr'],
      meaning: 'Symud o gynllun amddiffyn i lai o help, am fod pethau’n well. Gofynnwch pa help sy’n aros.',
    },
  },
  {
    id: 'de-registration',
    row: 68,
    nation: 'wales',
    law: true,
    en: {
      name: 'De-registration',
      forms: ['deregistration', 'de-registered', 'deregistered', 'de-register', 'deregister'],
      meaning: 'In Wales, your child’s name comes off the child protection register. Help can still go on.',
    },
    cy: {
      name: 'Dadgofrestru',
      forms: ['dad-gofrestru', 'dadgofrestrwyd', 'tynnu oddi ar y gofrestr'],
      meaning: 'Yng Nghymru, daw enw eich plentyn oddi ar y gofrestr amddiffyn plant. Gall help barhau.',
    },
  },
]
