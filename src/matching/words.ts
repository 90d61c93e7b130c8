import { sayDay, sayWhen, smallDay, softDay } from '../platform/words/dates.ts'
import { defineWords, plural } from '../platform/words/words.ts'

/** The coordinator's pages. A parent reads none of these, but for the printed pack. */
/** "ar ddydd Mercher 2 Rhagfyr": the day's name softens after "ar". */
const dydd = (day: string): string => softDay(sayDay('cy', day))

export const words = defineWords({
  title: { en: 'Who could stand beside them', cy: 'Pwy allai sefyll wrth eu hochr' },
  lede: {
    en: 'These parents said yes and have nobody yet. One press looks at all of them together and proposes two or three people to each. Proposals hold nobody: the first acceptance counts.',
    cy: 'Mae’r rhieni hyn wedi dweud ie ac nid oes ganddynt neb eto. Mae un gwasgiad yn edrych arnynt i gyd gyda’i gilydd ac yn cynnig dau neu dri o bobl i bob un. Nid yw cynigion yn dal neb: y derbyniad cyntaf sy’n cyfrif.',
  },
  whatIf: {
    en: 'What if: try out a change, and see whom to look for',
    cy: 'Beth pe bai: rhoi cynnig ar newid, a gweld am bwy i chwilio',
  },
  whatCounts: { en: 'What counts, and who agreed', cy: 'Beth sy’n cyfrif, a phwy gytunodd' },
  propose: { en: 'Propose for all of them', cy: 'Cynnig i bob un ohonynt' },
  proposeAgain: { en: 'Propose again', cy: 'Cynnig eto' },
  proposeOne: { en: 'Look for somebody', cy: 'Chwilio am rywun' },
  came: {
    en: (proposed: number, parties: number, day: string) =>
      `Last looked at together on ${sayDay('en', day)}. ${proposed} of ${plural('en', parties, { one: '# parent has', other: '# parents have' })} somebody to choose from.`,
    cy: (proposed: number, parties: number, day: string) =>
      `Edrychwyd arnynt gyda’i gilydd ddiwethaf ar ${dydd(day)}. Mae rhywun i ddewis ohonynt gan ${proposed} o blith ${plural('cy', parties, { two: '# riant', other: '# rhiant' })}.`,
  },
  nobodyAsks: { en: 'Nobody is without a supporter', cy: 'Nid oes neb heb gefnogwr' },
  nobodyAsksNext: {
    en: 'When a parent says yes to the offer, they stand here.',
    cy: 'Pan fydd rhiant yn dweud ie i’r cynnig, bydd yn ymddangos yma.',
  },
  who: { en: 'Who', cy: 'Pwy' },
  family: { en: 'Family', cy: 'Teulu' },
  meeting: { en: 'Conference', cy: 'Cynhadledd' },
  stands: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
  next: { en: 'Next', cy: 'Nesaf' },
  noDay: { en: 'no date yet', cy: 'dim dyddiad eto' },
  when: {
    en: (today: string, day: string) => `${sayDay('en', day, 'short')}, ${sayWhen('en', today, day)}`,
    cy: (today: string, day: string) => `${sayDay('cy', day, 'short')}, ${sayWhen('cy', today, day)}`,
  },
  open: { en: 'Open', cy: 'Agor' },
  unnamed: { en: 'No name yet', cy: 'Dim enw eto' },
  'stands-asked': { en: 'chosen, asked', cy: 'wedi dewis, wedi gofyn' },
  'stands-shown': { en: 'shown', cy: 'wedi’i ddangos' },
  'stands-proposed': { en: 'ready to show', cy: 'yn barod i’w ddangos' },
  'stands-others': { en: 'asked for others', cy: 'wedi gofyn am eraill' },
  'stands-unsafe': { en: 'stopped: ring them', cy: 'wedi’i stopio: ffoniwch' },
  'stands-nobody': { en: 'nobody yet', cy: 'neb eto' },

  for: { en: (name: string) => `For ${name}`, cy: (name: string) => `Ar gyfer ${name}` },
  conferenceOn: {
    en: (today: string, day: string) =>
      `The conference is on ${sayDay('en', day)}, ${sayWhen('en', today, day)}.`,
    cy: (today: string, day: string) => `Mae’r gynhadledd ar ${dydd(day)}, ${sayWhen('cy', today, day)}.`,
  },
  wishes: { en: 'What they would like', cy: 'Yr hyn yr hoffent' },
  settled: {
    en: 'There is nothing to propose here: they have a supporter, or did not say yes.',
    cy: 'Does dim i’w gynnig yma: mae ganddynt gefnogwr, neu ni ddywedasant ie.',
  },
  proposed: { en: 'Proposed', cy: 'Wedi’u cynnig' },
  lapse: {
    en: (day: string) => `These lapse after ${sayDay('en', day)}.`,
    cy: (day: string) => `Daw’r rhain i ben ar ôl ${smallDay(sayDay('cy', day))}.`,
  },
  weighed: { en: 'What was weighed', cy: 'Beth a bwyswyd' },
  lowerIsBetter: { en: 'The lower, the better.', cy: 'Gorau po isaf.' },
  begunWith: {
    en: 'Weighed with what we began with.',
    cy: 'Pwyswyd gyda’r hyn y dechreuwyd ag ef.',
  },
  weighedWith: {
    en: (number: number, name: string, day: string) =>
      `Weighed with version ${number}, agreed by ${name} on ${sayDay('en', day)}.`,
    cy: (number: number, name: string, day: string) =>
      `Pwyswyd gyda fersiwn ${number}, y cytunodd ${name} arni ar ${dydd(day)}.`,
  },
  forOthers: {
    en: (extra: string, others: string) =>
      `Instead of the plan’s own choice: ${extra} more for everybody together, ${others} of it for other parents.`,
    cy: (extra: string, others: string) =>
      `Yn lle dewis y cynllun ei hun: ${extra} yn fwy i bawb gyda’i gilydd, ${others} ohono i rieni eraill.`,
  },
  aloneHint: {
    en: 'Leaving them without anybody would have weighed this much more. Who comes first is settled before who fits, so these numbers are larger.',
    cy: 'Byddai eu gadael heb neb wedi pwyso cymaint â hyn yn fwy. Penderfynir pwy sy’n dod gyntaf cyn penderfynu pwy sy’n addas, felly mae’r rhifau hyn yn fwy.',
  },
  total: { en: 'Together', cy: 'Gyda’i gilydd' },

  showHint: {
    en: 'The message itself says nothing. They read the short profiles and choose, without signing in.',
    cy: 'Nid yw’r neges ei hun yn dweud dim. Maent yn darllen y proffiliau byr ac yn dewis, heb fewngofnodi.',
  },
  showHer: { en: 'Send them the link', cy: 'Anfon y ddolen atynt' },
  shown: {
    en: (day: string) => `Shown on ${sayDay('en', day)}.`,
    cy: (day: string) => `Dangoswyd ar ${dydd(day)}.`,
  },
  noSafeWay: {
    en: 'No message can go to them safely. Read the names out by telephone, when and how it is safe, and write down what they say.',
    cy: 'Ni all unrhyw neges fynd atynt yn ddiogel. Darllenwch yr enwau dros y ffôn, pan fydd yn ddiogel, ac ysgrifennwch beth maent yn ei ddweud.',
  },
  byPhone: { en: 'They say it by telephone', cy: 'Maent yn ei ddweud dros y ffôn' },
  byPhoneHint: {
    en: 'Read it back first. It is kept as said by telephone to you, and they can see that.',
    cy: 'Darllenwch ef yn ôl yn gyntaf. Caiff ei gadw fel rhywbeth a ddywedwyd wrthych dros y ffôn, a gallant weld hynny.',
  },
  chose: { en: (name: string) => `They choose ${name}`, cy: (name: string) => `Maent yn dewis ${name}` },
  wantOthers: { en: 'They want others', cy: 'Maent eisiau eraill' },
  wantNobody: { en: 'They want nobody now', cy: 'Nid ydynt eisiau neb nawr' },

  asked: {
    en: (name: string, day: string) => `They chose ${name}, who was asked on ${sayDay('en', day)}`,
    cy: (name: string, day: string) => `Dewisasant ${name}, y gofynnwyd iddynt ar ${dydd(day)}`,
  },
  'asked-phone': { en: 'Said by telephone.', cy: 'Dywedwyd dros y ffôn.' },
  'asked-link': { en: 'Chosen by the link.', cy: 'Dewiswyd drwy’r ddolen.' },
  'asked-signed-in': { en: 'Chosen signed in.', cy: 'Dewiswyd wedi mewngofnodi.' },
  theySay: { en: 'The supporter says it by telephone', cy: 'Mae’r cefnogwr yn ei ddweud dros y ffôn' },
  saysYes: { en: 'Yes', cy: 'Ie' },
  saysNo: { en: 'Not this time', cy: 'Nid y tro hwn' },
  saysUnsafe: { en: 'Stop: not safe', cy: 'Stopiwch: ddim yn ddiogel' },
  stopped: {
    en: (name: string, day: string) =>
      `${name} said on ${sayDay('en', day)} that it would not be safe. They will not be brought together. Ring ${name}; the parent is told only that there are others.`,
    cy: (name: string, day: string) =>
      `Dywedodd ${name} ar ${dydd(day)} na fyddai’n ddiogel. Ni ddeuir â nhw at ei gilydd. Ffoniwch ${name}; dim ond bod eraill a ddywedir wrth y rhiant.`,
  },

  excluded: { en: 'Who is not proposed, and why', cy: 'Pwy nad ydynt yn cael eu cynnig, a pham' },
  alsoPossible: { en: 'Also possible', cy: 'Hefyd yn bosibl' },
  alsoPossibleHint: {
    en: 'Nothing stands against these, but others fitted better when everybody was looked at together.',
    cy: 'Nid oes dim yn erbyn y rhain, ond roedd eraill yn gweddu’n well wrth edrych ar bawb gyda’i gilydd.',
  },

  nobody: { en: 'Nobody is free just now', cy: 'Does neb yn rhydd ar hyn o bryd' },
  instead: { en: 'What can be done today', cy: 'Beth ellir ei wneud heddiw' },
  insteadHint: {
    en: 'There is always something. Press what you do; it stands on the board until it is done.',
    cy: 'Mae rhywbeth bob amser. Pwyswch yr hyn a wnewch; bydd ar y bwrdd nes ei wneud.',
  },
  cover: {
    en: 'Somebody stands in for the meeting alone',
    cy: 'Rhywun yn camu i mewn ar gyfer y cyfarfod yn unig',
  },
  'phone-preparation': { en: 'Prepare with them by telephone', cy: 'Paratoi gyda nhw dros y ffôn' },
  'printed-pack': { en: 'Send the printed pack', cy: 'Anfon y pecyn printiedig' },
  'advice-line': { en: 'Give them an advice line', cy: 'Rhoi llinell gyngor iddynt' },
  neighbour: { en: 'Ask a neighbouring programme', cy: 'Gofyn i raglen gyfagos' },
  'cover-how': {
    en: 'Ring those under “also possible” or on their day off, for that day alone.',
    cy: 'Ffoniwch y rhai dan “hefyd yn bosibl” neu ar eu diwrnod rhydd, ar gyfer y diwrnod hwnnw’n unig.',
  },
  'phone-preparation-how': {
    en: 'Half an hour on what the report says, what they want to say, and what would help in the room.',
    cy: 'Hanner awr ar yr hyn sydd yn yr adroddiad, yr hyn y maent am ei ddweud, a beth fyddai’n helpu yn yr ystafell.',
  },
  'printed-pack-how': {
    en: 'Plain words about the meeting. By post only where post is safe; else to be handed over.',
    cy: 'Geiriau plaen am y cyfarfod. Drwy’r post dim ond lle mae’r post yn ddiogel; fel arall i’w roi yn eu llaw.',
  },
  'advice-line-how': {
    en: 'In England that is Family Rights Group; in parts of Wales NYAS Cymru stands beside parents. Look up today’s number and hours before you give them.',
    cy: 'Yn Lloegr, Family Rights Group yw honno; mewn rhannau o Gymru mae NYAS Cymru yn sefyll wrth ochr rhieni. Gwiriwch y rhif a’r oriau heddiw cyn eu rhoi.',
  },
  'neighbour-how': {
    en: 'Ask whether they have somebody, without the parent’s name until the parent says yes.',
    cy: 'Gofynnwch a oes ganddynt rywun, heb enw’r rhiant nes bod y rhiant yn dweud ie.',
  },
  begin: { en: 'Do this', cy: 'Gwneud hyn' },
  begun: {
    en: (day: string) => `Begun on ${sayDay('en', day)}`,
    cy: (day: string) => `Dechreuwyd ar ${dydd(day)}`,
  },
  doneOn: {
    en: (day: string) => `Done on ${sayDay('en', day)}`,
    cy: (day: string) => `Gwnaed ar ${dydd(day)}`,
  },
  done: { en: 'It is done', cy: 'Mae wedi’i wneud' },
  openPack: { en: 'Open the pack for printing', cy: 'Agor y pecyn i’w argraffu' },

  'came-chosen': {
    en: 'Written down. The supporter is asked.',
    cy: 'Wedi’i ysgrifennu. Gofynnir i’r cefnogwr.',
  },
  'came-noted': { en: 'Written down.', cy: 'Wedi’i ysgrifennu.' },
  'came-shown': {
    en: 'The link is on its way, by the way that is safe for them.',
    cy: 'Mae’r ddolen ar ei ffordd, yn y modd sy’n ddiogel iddynt.',
  },
  'came-no-longer-free': { en: 'They are no longer free.', cy: 'Nid ydynt yn rhydd bellach.' },
  'came-already-chosen': { en: 'They have chosen already.', cy: 'Maent wedi dewis yn barod.' },
  'came-nothing': { en: 'There is nothing to show.', cy: 'Does dim i’w ddangos.' },
  'came-yes': {
    en: 'They stand beside each other from today.',
    cy: 'Maent yn sefyll ochr yn ochr o heddiw.',
  },
  'came-no': {
    en: 'Written down. The parent reads that there are others.',
    cy: 'Wedi’i ysgrifennu. Mae’r rhiant yn darllen bod eraill.',
  },
  'came-unsafe': {
    en: 'Stopped. Neither of them is told why.',
    cy: 'Wedi’i stopio. Ni ddywedir wrth y naill na’r llall pam.',
  },
  'came-not-possible': { en: 'It is not possible any more.', cy: 'Nid yw’n bosibl bellach.' },
  'came-gone': { en: 'This has been settled already.', cy: 'Mae hyn wedi’i drefnu’n barod.' },
})
