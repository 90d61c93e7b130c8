import { sayTime } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Today', cy: 'Heddiw' },
  things: {
    en: (n: number) => plural('en', n, { one: '1 thing to do by today.', other: '# things to do by today.' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 peth i’w wneud erbyn heddiw.',
        two: '2 beth i’w gwneud erbyn heddiw.',
        few: '3 pheth i’w gwneud erbyn heddiw.',
        many: '6 pheth i’w gwneud erbyn heddiw.',
        other: '# peth i’w gwneud erbyn heddiw.',
      }),
  },
  nobodyForgotten: { en: 'Nobody is about to be forgotten.', cy: 'Nid oes neb ar fin cael ei anghofio.' },
  forgotten: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 parent is about to be forgotten.',
        other: '# parents are about to be forgotten.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae 1 rhiant ar fin cael ei anghofio.',
        two: 'Mae 2 riant ar fin cael eu hanghofio.',
        other: 'Mae # rhiant ar fin cael eu hanghofio.',
      }),
  },
  empty: {
    en: 'Nothing wants doing. When a council tells you of a conference, each parent appears here until someone is beside them.',
    cy: 'Does dim i’w wneud. Pan fydd cyngor yn dweud wrthych am gynhadledd, bydd pob rhiant yn ymddangos yma nes bod rhywun wrth eu hochr.',
  },
  emptyNext: { en: 'Bring in a council’s list', cy: 'Dod â rhestr cyngor i mewn' },
  timeLeft: { en: 'Time left', cy: 'Amser ar ôl' },
  who: { en: 'Who', cy: 'Pwy' },
  next: { en: 'What is next', cy: 'Beth sydd nesaf' },
  conference: { en: 'Conference', cy: 'Cynhadledd' },
  toDo: { en: 'To do', cy: 'I’w wneud' },
  over: { en: 'now', cy: 'nawr' },
  today: { en: 'today', cy: 'heddiw' },
  days: {
    en: (n: number) => plural('en', n, { one: '1 day', other: '# days' }),
    cy: (n: number) => plural('cy', n, { one: '1 diwrnod', two: '2 ddiwrnod', other: '# diwrnod' }),
  },
  held: { en: 'held', cy: 'wedi’i ddal yn ôl' },
  done: { en: 'done', cy: 'wedi’i wneud' },
  noDay: { en: 'no date', cy: 'dim dyddiad' },
  at: { en: (time: string) => sayTime('en', time), cy: (time: string) => sayTime('cy', time) },

  call: { en: 'Make the offer', cy: 'Gwneud y cynnig' },
  callHours: {
    en: (from: string, until: string) => `call ${sayTime('en', from)} to ${sayTime('en', until)}`,
    cy: (from: string, until: string) => `ffonio ${sayTime('cy', from)} tan ${sayTime('cy', until)}`,
  },
  noVoicemail: { en: 'no voicemail', cy: 'dim neges llais' },
  'council-offers': { en: 'The council makes the first offer', cy: 'Y cyngor sy’n gwneud y cynnig cyntaf' },
  'ask-worker': {
    en: 'Not told yet by the social worker',
    cy: 'Heb glywed eto gan y gweithiwr cymdeithasol',
  },
  'make-safe': { en: 'No safe way to reach them yet', cy: 'Dim ffordd ddiogel o’u cyrraedd eto' },
  hear: { en: 'Offered · ask what they think', cy: 'Cynigiwyd · gofyn beth maen nhw’n ei feddwl' },
  name: { en: 'Said yes · enter their name', cy: 'Dywedodd ie · nodi eu henw' },
  propose: {
    en: 'Said yes · find who could stand beside them',
    cy: 'Dywedodd ie · dod o hyd i rywun i sefyll wrth eu hochr',
  },
  'nobody-free': { en: 'Nobody free', cy: 'Neb yn rhydd' },
  show: {
    en: (n: number) => `Said yes · ${plural('en', n, { one: '1 person', other: '# people' })} to choose from`,
    cy: (n: number) =>
      `Dywedodd ie · ${plural('cy', n, { one: '1 person', two: '2 berson', few: '# pherson', other: '# o bobl' })} i ddewis ohonynt`,
  },
  shown: {
    en: (n: number) => `Choosing from ${plural('en', n, { one: '1 person', other: '# people' })}`,
    cy: (n: number) =>
      `Yn dewis o blith ${plural('cy', n, { one: '1 person', two: '2 berson', few: '# pherson', other: '# o bobl' })}`,
  },
  'supporter-answers': {
    en: (name: string) => `Chose ${name} · ${name} to answer`,
    cy: (name: string) => `Dewisodd ${name} · ${name} i ateb`,
  },
  stopped: {
    en: 'Stopped: can’t go on · ring them, find somebody else',
    cy: 'Wedi’i stopio: ni all barhau · ffoniwch nhw, dewch o hyd i rywun arall',
  },
  'held-up': {
    en: (name: string) => `Nobody goes yet: something has to be put right with ${name}`,
    cy: (name: string) => `Nid oes neb yn mynd eto: rhaid rhoi rhywbeth yn iawn gyda ${name}`,
  },
  cover: {
    en: (name: string) => `${name} is away · arrange cover`,
    cy: (name: string) => `Mae ${name} i ffwrdd · trefnu rhywun yn eu lle`,
  },
  'first-meeting': {
    en: (name: string) => `First meeting with ${name}`,
    cy: (name: string) => `Cyfarfod cyntaf gyda ${name}`,
  },
  met: { en: (name: string) => `${name} is beside them`, cy: (name: string) => `Mae ${name} wrth eu hochr` },
  'gap-cover': { en: 'cover arranged', cy: 'rhywun yn eu lle wedi’i drefnu' },
  'phone-preparation': { en: 'preparation by phone', cy: 'paratoi dros y ffôn' },
  'printed-pack': { en: 'printed pack', cy: 'pecyn printiedig' },
  'advice-line': { en: 'advice line', cy: 'llinell gyngor' },
  neighbour: { en: 'a neighbouring programme', cy: 'rhaglen gyfagos' },

  actCall: { en: 'Call', cy: 'Ffonio' },
  actAsk: { en: 'Ask', cy: 'Gofyn' },
  actEnter: { en: 'Enter', cy: 'Nodi' },
  actFind: { en: 'Find', cy: 'Dod o hyd' },
  actShow: { en: 'Show them', cy: 'Dangos iddynt' },
  actOpen: { en: 'Open', cy: 'Agor' },
  actArrange: { en: 'Arrange', cy: 'Trefnu' },
  actPrepare: { en: 'Prepare', cy: 'Paratoi' },
  forWhom: {
    en: (what: string, who: string) => `${what}: ${who}`,
    cy: (what: string, who: string) => `${what}: ${who}`,
  },

  offeredInTime: { en: 'Offered in time', cy: 'Cynigiwyd mewn pryd' },
  metBefore: { en: 'Met before the conference', cy: 'Wedi cwrdd cyn y gynhadledd' },
  ofThisYear: { en: (n: number) => `of ${n} this year`, cy: (n: number) => `o ${n} eleni` },
  noFigure: { en: 'Nothing to count yet', cy: 'Dim i’w gyfrif eto' },
  room: { en: 'Supporters with room', cy: 'Cefnogwyr â lle' },
  noRoom: { en: 'Nobody has room just now.', cy: 'Nid oes gan neb le ar hyn o bryd.' },
  all: { en: (n: number) => `All ${n}`, cy: (n: number) => `Y cyfan: ${n}` },
  thisWeek: { en: 'Conferences this week', cy: 'Cynadleddau’r wythnos hon' },
  without: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 with a parent who has nobody yet',
        other: '# with a parent who has nobody yet',
      }),
    cy: (n: number) => `${n} â rhiant sydd heb neb eto`,
  },
  allCovered: {
    en: 'Every parent who wants someone has someone.',
    cy: 'Mae gan bob rhiant sydd am gael rhywun rywun.',
  },
  inbox: { en: 'In and out', cy: 'I mewn ac allan' },
  toChairs: { en: 'What parents asked of chairs', cy: 'Yr hyn y gofynnodd rhieni i gadeiryddion' },
  noRequests: { en: 'Parents who asked on the site', cy: 'Rhieni a ofynnodd ar y wefan' },
  lists: { en: 'Councils’ lists', cy: 'Rhestrau cynghorau' },
  offers: { en: 'All offers', cy: 'Pob cynnig' },
  whoForWhom: { en: 'Who for whom: propose for all', cy: 'Pwy i bwy: cynnig i bawb' },
  rechecked: { en: 'Stopped and held up', cy: 'Wedi’u stopio a’u dal yn ôl' },
  onCall: { en: 'Who is on call', cy: 'Pwy sydd ar alw' },
  toRing: { en: 'Supporters to ring', cy: 'Cefnogwyr i’w ffonio' },
  nearby: { en: 'Help nearby: the cards', cy: 'Cymorth gerllaw: y cardiau' },
  groups: { en: 'Groups and cafés', cy: 'Grwpiau a chaffis' },
  events: { en: 'Events', cy: 'Digwyddiadau' },
  newsletters: { en: 'Newsletters', cy: 'Cylchlythyrau' },
  answers: { en: 'What parents answered', cy: 'Atebion rhieni' },
  messages: { en: 'Messages sent', cy: 'Negeseuon a anfonwyd' },
  asks: {
    en: (n: number) =>
      plural('en', n, { one: '1 parent asks for something', other: '# parents ask for something' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae 1 rhiant yn gofyn am rywbeth',
        two: 'Mae 2 riant yn gofyn am rywbeth',
        other: 'Mae # rhiant yn gofyn am rywbeth',
      }),
  },
  requests: {
    en: (n: number) =>
      plural('en', n, { one: '1 parent asked on the site', other: '# parents asked on the site' }),
    cy: (n: number) =>
      plural('cy', n, { two: 'Gofynnodd 2 riant ar y wefan', other: 'Gofynnodd # rhiant ar y wefan' }),
  },
  toPutRight: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 row of a list to put right or answer',
        other: '# rows of lists to put right or answer',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 rhes o restr i’w chywiro neu ei hateb',
        two: '2 res o restrau i’w cywiro neu eu hateb',
        other: '# rhes o restrau i’w cywiro neu eu hateb',
      }),
  },
  mother: { en: 'mother', cy: 'mam' },
  father: { en: 'father', cy: 'tad' },
  parent: { en: 'parent', cy: 'rhiant' },
  'step-parent': { en: 'step-parent', cy: 'llys-riant' },
  grandparent: { en: 'grandparent', cy: 'nain, taid, mam-gu neu dad-cu' },
  carer: { en: 'carer', cy: 'gofalwr' },
  other: { en: 'other person', cy: 'person arall' },
  'not-known': { en: '', cy: '' },
})
