import type { Term } from './model.ts'

/** The conference, who runs it, and what comes out of it. */
export const meetings: readonly Term[] = [
  {
    id: 'initial-conference',
    row: 13,
    law: true,
    en: {
      name: 'Initial child protection conference',
      short: 'ICPC',
      forms: [
        'initial child protection conferences',
        'initial conference(s)',
        'ICPCs',
        'initial case conference(s)',
      ],
      meaning:
        'The first big meeting. You and the people who work with your family talk about your child. It decides if there will be a child protection plan.',
      inWales:
        'The first big meeting. You and the people who work with your family talk about your child. It decides if your child’s name goes on the child protection register.',
    },
    cy: {
      name: 'Cynhadledd gychwynnol amddiffyn plant',
      short: 'ICPC',
      forms: [
        'cynhadledd amddiffyn plant gychwynnol',
        'cynhadledd gychwynnol',
        'cynhadledd achos gychwynnol',
        'cynadleddau cychwynnol',
      ],
      meaning:
        'Y cyfarfod mawr cyntaf. Byddwch chi a’r bobl sy’n gweithio gyda’ch teulu yn siarad am eich plentyn. Mae’n penderfynu a fydd cynllun amddiffyn plant.',
      inWales:
        'Y cyfarfod mawr cyntaf. Byddwch chi a’r bobl sy’n gweithio gyda’ch teulu yn siarad am eich plentyn. Mae’n penderfynu a yw enw eich plentyn yn mynd ar y gofrestr amddiffyn plant.',
    },
  },
  {
    id: 'conference',
    row: 13,
    en: {
      name: 'Child protection conference',
      short: 'CPC',
      forms: ['child protection conferences', 'case conference(s)', 'CP conference(s)'],
      meaning:
        'A meeting of you and the people who work with your family. It talks about your child’s safety and decides what should happen.',
    },
    cy: {
      name: 'Cynhadledd amddiffyn plant',
      forms: ['cynadleddau amddiffyn plant', 'cynhadledd achos', 'cynadleddau achos'],
      meaning:
        'Cyfarfod rhyngoch chi a’r bobl sy’n gweithio gyda’ch teulu. Mae’n trafod diogelwch eich plentyn ac yn penderfynu beth ddylai ddigwydd.',
    },
  },
  {
    id: 'review-conference',
    row: 14,
    en: {
      name: 'Review child protection conference',
      short: 'RCPC',
      forms: [
        'review child protection conferences',
        'review conference(s)',
        'child protection review conference(s)',
        'RCPCs',
        'review case conference(s)',
      ],
      meaning:
        'A later meeting. It looks at what has got better and what has not, and decides if the plan is still needed.',
    },
    cy: {
      name: 'Cynhadledd adolygu amddiffyn plant',
      short: 'RCPC',
      forms: ['cynhadledd adolygu', 'cynadleddau adolygu', 'cynhadledd amddiffyn plant adolygu'],
      meaning:
        'Cyfarfod diweddarach. Mae’n edrych ar yr hyn sydd wedi gwella a’r hyn sydd heb wella, ac yn penderfynu a oes angen y cynllun o hyd.',
    },
  },
  {
    id: 'chair',
    row: 15,
    en: {
      name: 'Conference chair',
      forms: [
        'conference chairs',
        'CP chair(s)',
        'child protection chair(s)',
        'chairperson',
        'the chair',
        'chair of the conference',
      ],
      meaning:
        'The person who runs the meeting. They are not your social worker’s boss. You can ask to talk to them before the meeting.',
    },
    cy: {
      name: 'Cadeirydd y gynhadledd',
      forms: ['cadeirydd', 'cadeiryddion', 'cadeirydd amddiffyn plant'],
      meaning:
        'Y person sy’n rhedeg y cyfarfod. Nid nhw yw pennaeth eich gweithiwr cymdeithasol. Gallwch ofyn am siarad â nhw cyn y cyfarfod.',
    },
  },
  {
    id: 'iro',
    row: 16,
    law: true,
    en: {
      name: 'Independent reviewing officer',
      short: 'IRO',
      forms: ['independent reviewing officers', 'independent review officer(s)', 'IROs'],
      meaning:
        'For a child who lives in care: the person who checks that the plan is right and that it is followed. You can talk to them.',
    },
    cy: {
      name: 'Swyddog adolygu annibynnol',
      short: 'IRO',
      forms: ['swyddogion adolygu annibynnol', 'SAA'],
      meaning:
        'I blentyn sy’n byw mewn gofal: y person sy’n gwirio bod y cynllun yn iawn a’i fod yn cael ei ddilyn. Gallwch siarad â nhw.',
    },
  },
  {
    id: 'core-group',
    row: 17,
    en: {
      name: 'Core group',
      forms: ['core groups', 'core group meeting(s)'],
      meaning:
        'A smaller meeting with you in it. It makes the plan work, and checks who has done what they said.',
    },
    cy: {
      name: 'Grŵp craidd',
      forms: ['grwpiau craidd', 'grwp craidd', 'cyfarfod(ydd) grŵp craidd', 'cyfarfod(ydd) y grŵp craidd'],
      meaning:
        'Cyfarfod llai gyda chi ynddo. Mae’n gwneud i’r cynllun weithio, ac yn gwirio pwy sydd wedi gwneud yr hyn a ddywedon nhw.',
    },
  },
  {
    id: 'protection-plan',
    row: 18,
    nation: 'england',
    law: true,
    en: {
      name: 'Child protection plan',
      short: 'CPP',
      forms: ['child protection plans', 'CP plan(s)', 'protection plan(s)', 'outline plan(s)'],
      meaning:
        'A written list of the worries, what should get better, who will help and by when. The council and the others must do their part too.',
    },
    cy: {
      name: 'Cynllun amddiffyn plant',
      forms: ['cynlluniau amddiffyn plant', 'cynllun amlinellol'],
      meaning:
        'Rhestr ysgrifenedig o’r pryderon, beth ddylai wella, pwy fydd yn helpu ac erbyn pryd. Rhaid i’r cyngor a’r lleill wneud eu rhan hefyd.',
    },
  },
  {
    id: 'care-and-support-protection-plan',
    row: 18,
    nation: 'wales',
    law: true,
    en: {
      name: 'Care and support protection plan',
      forms: [
        'care and support protection plans',
        'care & support protection plan(s)',
        'protection plan(s)',
        'child protection plan(s)',
      ],
      meaning:
        'In Wales, the written list of the worries, what should get better, who will help and by when. It goes with a name on the register.',
    },
    cy: {
      name: 'Cynllun gofal, cymorth ac amddiffyn',
      forms: [
        'cynlluniau gofal cymorth ac amddiffyn',
        'cynllun gofal cymorth ac amddiffyn',
        'cynllun gofal a chymorth ac amddiffyn',
        'cynllun amddiffyn plant',
      ],
      meaning:
        'Yng Nghymru, y rhestr ysgrifenedig o’r pryderon, beth ddylai wella, pwy fydd yn helpu ac erbyn pryd. Mae’n mynd gydag enw ar y gofrestr.',
    },
  },
  {
    id: 'register',
    row: 19,
    nation: 'wales',
    law: true,
    en: {
      name: 'Child protection register',
      short: 'CPR',
      forms: ['CP register', 'on the register', 'registration', 'registered'],
      meaning:
        'In Wales, a list of the children who have a protection plan. It is not public. A name comes off when the plan is no longer needed.',
    },
    cy: {
      name: 'Cofrestr amddiffyn plant',
      forms: ['ar y gofrestr', 'y gofrestr', 'cofrestru'],
      meaning:
        'Yng Nghymru, rhestr o’r plant sydd â chynllun amddiffyn. Nid yw’n gyhoeddus. Daw enw oddi arni pan nad oes angen y cynllun mwyach.',
    },
  },
  {
    id: 'category',
    row: 20,
    en: {
      name: 'Category',
      forms: ['categories', 'category of abuse', 'categories of abuse', 'category of harm'],
      meaning: 'The kind of harm that is written on the plan, for example neglect. Ask why they chose it.',
    },
    cy: {
      name: 'Categori',
      forms: ['categorïau', 'categori cam-drin'],
      meaning:
        'Y math o niwed a ysgrifennir ar y cynllun, er enghraifft esgeulustod. Gofynnwch pam y dewison nhw hwn.',
    },
  },
  {
    id: 'neglect',
    row: 21,
    law: true,
    en: {
      name: 'Neglect',
      forms: ['neglected', 'neglectful', 'neglecting'],
      meaning:
        'When a child does not get what they need, again and again. It can be food, warmth, care or a doctor, or someone to watch over them.',
    },
    cy: {
      name: 'Esgeulustod',
      forms: ['esgeuluso', 'esgeuluswyd', 'esgeulus'],
      meaning:
        'Pan nad yw anghenion sylfaenol plentyn yn cael eu diwallu, dro ar ôl tro: bwyd, cynhesrwydd, gofal, meddyg, rhywun i gadw llygad arnynt.',
    },
  },
  {
    id: 'emotional-abuse',
    row: 22,
    law: true,
    en: {
      name: 'Emotional abuse',
      forms: ['emotionally abused', 'emotional harm', 'psychological abuse'],
      meaning: 'Treating a child in a way that badly hurts how they feel or how they grow up.',
    },
    cy: {
      name: 'Cam-drin emosiynol',
      forms: ['niwed emosiynol', 'camdriniaeth emosiynol', 'cam-drin seicolegol'],
      meaning:
        'Trin plentyn mewn ffordd sy’n gwneud drwg mawr i’r ffordd maen nhw’n teimlo neu’n tyfu i fyny.',
    },
  },
  {
    id: 'contingency-plan',
    row: 23,
    en: {
      name: 'Contingency plan',
      forms: ['contingency plans', 'contingency planning', 'contingency'],
      meaning: 'What will happen if this plan does not work. Ask to see it.',
    },
    cy: {
      name: 'Cynllun wrth gefn',
      forms: ['cynlluniau wrth gefn', 'cynllunio wrth gefn'],
      meaning: 'Beth fydd yn digwydd os nad yw’r cynllun hwn yn gweithio. Gofynnwch am ei weld.',
    },
  },
  {
    id: 'outcome',
    row: 24,
    en: {
      name: 'Outcome',
      forms: ['outcomes', 'desired outcome(s)'],
      meaning: 'The change that people want to see. Ask how you will all know that it has happened.',
    },
    cy: {
      name: 'Canlyniad',
      forms: ['canlyniadau', 'deilliant', 'deilliannau'],
      meaning: 'Y newid y mae pobl am ei weld. Gofynnwch sut y byddwch i gyd yn gwybod ei fod wedi digwydd.',
    },
  },
  {
    id: 'chronology',
    row: 25,
    en: {
      name: 'Chronology',
      forms: ['chronologies'],
      meaning: 'A list of what happened and when. Look for mistakes in it, and say what is missing.',
    },
    cy: {
      name: 'Cronoleg',
      forms: ['cronolegau'],
      meaning:
        'Rhestr o’r hyn a ddigwyddodd a phryd. Edrychwch am gamgymeriadau, a dywedwch beth sydd ar goll.',
    },
  },
  {
    id: 'genogram',
    row: 26,
    en: {
      name: 'Genogram',
      forms: ['genograms', 'eco-map(s)', 'ecomap(s)', 'eco map(s)'],
      meaning:
        'A drawing of your family, like a family tree. An eco-map shows the people and the help around you.',
    },
    cy: {
      name: 'Genogram',
      forms: ['genogramau', 'eco-fap(iau)', 'map eco', 'ecofap'],
      meaning: 'Llun o’ch teulu, fel coeden deulu. Mae eco-fap yn dangos y bobl a’r help sydd o’ch cwmpas.',
    },
  },
  {
    id: 'signs-of-safety',
    row: 27,
    en: {
      name: 'Signs of Safety',
      forms: ['strengthening families', 'strengthening families approach'],
      meaning:
        'A way to run meetings with three questions. What is working well? What are we worried about? What needs to happen?',
    },
    cy: {
      name: 'Arwyddion Diogelwch',
      forms: ['cryfhau teuluoedd', 'Signs of Safety'],
      meaning:
        'Ffordd o gynnal cyfarfodydd gyda thri chwestiwn. Beth sy’n gweithio’n dda? Beth sy’n ein poeni? Beth sydd angen digwydd?',
    },
  },
  {
    id: 'danger-statement',
    row: 28,
    en: {
      name: 'Danger statement',
      forms: ['danger statements', 'worry statement(s)'],
      meaning: 'A sentence that says what people fear could happen to your child.',
    },
    cy: {
      name: 'Datganiad o berygl',
      forms: ['datganiad(au) perygl', 'datganiadau o berygl', 'datganiad pryder'],
      meaning: 'Brawddeg sy’n dweud beth mae pobl yn ofni allai ddigwydd i’ch plentyn.',
    },
  },
  {
    id: 'safety-goal',
    row: 28,
    en: {
      name: 'Safety goal',
      forms: ['safety goals'],
      meaning: 'A sentence that says what people need to see, to feel that your child is safe.',
    },
    cy: {
      name: 'Nod diogelwch',
      forms: ['nodau diogelwch'],
      meaning:
        'Brawddeg sy’n dweud beth mae angen i bobl ei weld, er mwyn teimlo bod eich plentyn yn ddiogel.',
    },
  },
  {
    id: 'scaling',
    row: 29,
    en: {
      name: 'Scaling question',
      forms: ['scaling questions', 'scaling', 'scaled', 'safety scale'],
      meaning:
        '“From 0 to 10, how safe is your child?” You can give a number of your own, and say why you chose it.',
    },
    cy: {
      name: 'Cwestiwn graddio',
      forms: ['cwestiynau graddio', 'cwestiwn graddfa', 'graddfa ddiogelwch'],
      meaning:
        '“O 0 i 10, pa mor ddiogel yw eich plentyn?” Gallwch roi eich rhif eich hun, a dweud pam y dewisoch chi ef.',
    },
  },
  {
    id: 'protective-factor',
    row: 30,
    en: {
      name: 'Protective factor',
      forms: ['protective factors'],
      meaning: 'Something that keeps a child safer, like a gran who helps. Say the ones that they left out.',
    },
    cy: {
      name: 'Ffactor amddiffynnol',
      forms: ['ffactorau amddiffynnol', 'ffactor(au) gwarchodol'],
      meaning:
        'Rhywbeth sy’n cadw plentyn yn fwy diogel, fel mam-gu sy’n helpu. Dywedwch y rhai a adawyd allan.',
    },
  },
  {
    id: 'risk-factor',
    row: 31,
    en: {
      name: 'Risk factor',
      forms: ['risk factors'],
      meaning: 'Something that may make harm more likely. It does not mean that harm has happened.',
    },
    cy: {
      name: 'Ffactor risg',
      forms: ['ffactorau risg'],
      meaning: 'Rhywbeth a allai wneud niwed yn fwy tebygol. Nid yw’n golygu bod niwed wedi digwydd.',
    },
  },
]
