import { defineWords } from '../platform/words/words.ts'
import { sayDay, smallDay, softDay } from '../platform/words/dates.ts'

/** "ar ddydd Mercher 2 Rhagfyr": the day's name softens after "ar". */
const dydd = (day: string): string => softDay(sayDay('cy', day))

export const words = defineWords({
  // Stands in the browser's history: it tells nothing.
  title: { en: 'Choose', cy: 'Dewis' },
  heading: { en: 'Choose who stands beside you', cy: 'Dewiswch pwy sy’n sefyll wrth eich ochr' },
  headingAfter: { en: 'Who stands beside you', cy: 'Pwy sy’n sefyll wrth eich ochr' },
  lede: {
    en: 'A parent support partner is a parent who has been through it. They are on your side. It costs nothing.',
    cy: 'Rhiant sydd wedi bod drwy hyn yw partner cymorth i rieni. Maent ar eich ochr chi. Nid yw’n costio dim.',
  },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  helloWhere: {
    en: 'Some people have recorded a hello. You can hear it when you sign in.',
    cy: 'Mae rhai pobl wedi recordio helô. Gallwch ei glywed pan fyddwch yn mewngofnodi.',
  },
  howItGoes: {
    en: 'When you choose someone we ask them, and then tell you. You need no reason for your choice. The others are not told.',
    cy: 'Pan fyddwch yn dewis rhywun, byddwn yn gofyn iddynt ac yna’n dweud wrthych. Nid oes angen rheswm am eich dewis. Ni chaiff y lleill wybod.',
  },
  speaks: { en: (list: string) => `Speaks ${list}`, cy: (list: string) => `Yn siarad ${list}` },
  noAbout: {
    en: 'They have not written about themselves yet. You can still choose them, or ring us to ask.',
    cy: 'Nid ydynt wedi ysgrifennu amdanynt eu hunain eto. Gallwch eu dewis o hyd, neu ein ffonio i holi.',
  },
  choose: { en: (name: string) => `Choose ${name}`, cy: (name: string) => `Dewis ${name}` },
  others: { en: 'Show me others', cy: 'Dangoswch eraill i mi' },
  othersHint: {
    en: 'You can ask for others. You need no reason.',
    cy: 'Gallwch ofyn am eraill. Nid oes angen rheswm.',
  },
  no: { en: 'I don’t want anyone now', cy: 'Dydw i ddim eisiau neb nawr' },
  noHint: {
    en: 'You can change your mind at any time.',
    cy: 'Gallwch newid eich meddwl unrhyw bryd.',
  },
  nothing: { en: 'There is nobody to choose here just now', cy: 'Does neb i’w ddewis yma ar hyn o bryd' },
  nothingNext: {
    en: 'We will get in touch with you. You can ring us too.',
    cy: 'Byddwn yn cysylltu â chi. Gallwch ein ffonio ni hefyd.',
  },
  ring: {
    en: (telephone: string, hours: string) => `Ring us: ${telephone}${hours === '' ? '' : `, ${hours}`}`,
    cy: (telephone: string, hours: string) => `Ffoniwch ni: ${telephone}${hours === '' ? '' : `, ${hours}`}`,
  },
  noLongerFree: {
    en: 'They are no longer free. Here are others to choose from.',
    cy: 'Nid ydynt yn rhydd bellach. Dyma eraill i ddewis ohonynt.',
  },
  noLongerFreeNobody: {
    en: 'They are no longer free. We will look for others and get in touch with you.',
    cy: 'Nid ydynt yn rhydd bellach. Byddwn yn chwilio am eraill ac yn cysylltu â chi.',
  },
  before: {
    en: (name: string) => `${name} can’t do it this time. There are others.`,
    cy: (name: string) => `Ni all ${name} y tro hwn. Mae eraill.`,
  },
  chosen: {
    en: (name: string) => `You chose ${name}`,
    cy: (name: string) => `Rydych chi wedi dewis ${name}`,
  },
  chosenNext: {
    en: 'We have asked them, and will tell you as soon as they answer.',
    cy: 'Rydym wedi gofyn iddynt, a byddwn yn dweud wrthych cyn gynted ag y byddant yn ateb.',
  },
  'how-link': {
    en: (day: string) => `You chose by a link in a message, on ${sayDay('en', day)}.`,
    cy: (day: string) => `Dewisoch drwy ddolen mewn neges, ar ${dydd(day)}.`,
  },
  'how-signed-in': {
    en: (day: string) => `You chose here, on ${sayDay('en', day)}.`,
    cy: (day: string) => `Dewisoch yma, ar ${dydd(day)}.`,
  },
  'how-phone': {
    en: (day: string) =>
      `You told us on the telephone, on ${sayDay('en', day)}, and we wrote it down. If that is not right, ring us.`,
    cy: (day: string) =>
      `Dywedoch wrthym dros y ffôn, ar ${dydd(day)}, ac fe wnaethom ei ysgrifennu. Os nad yw’n gywir, ffoniwch ni.`,
  },
  beside: {
    en: (name: string) => `${name} is your supporter`,
    cy: (name: string) => `${name} yw eich cefnogwr`,
  },
  besideSince: {
    en: (day: string) => `Since ${sayDay('en', day)}. They will get in touch with you.`,
    cy: (day: string) => `Ers ${smallDay(sayDay('cy', day))}. Byddant yn cysylltu â chi.`,
  },

  // A link in a message: until it is pressed it says nothing.
  continueHeading: { en: 'Press to continue', cy: 'Pwyswch i barhau' },
  continueText: {
    en: 'This page opens when you press the button.',
    cy: 'Mae’r dudalen hon yn agor pan fyddwch yn pwyso’r botwm.',
  },
  continue: { en: 'Continue', cy: 'Parhau' },
  linkOver: { en: 'There is nothing to do here', cy: 'Does dim i’w wneud yma' },
  linkOverText: {
    en: 'This link may have been used, or it is too old. If you want to do something, ring us.',
    cy: 'Efallai fod y ddolen hon wedi’i defnyddio, neu ei bod yn rhy hen. Os ydych am wneud rhywbeth, ffoniwch ni.',
  },
  thanks: { en: 'Thank you', cy: 'Diolch' },
  'thanks-asked': {
    en: 'We have got it. We will be in touch.',
    cy: 'Rydym wedi’i dderbyn. Byddwn mewn cysylltiad.',
  },
  'thanks-others': {
    en: 'We will look for others, and be in touch.',
    cy: 'Byddwn yn chwilio am eraill, a byddwn mewn cysylltiad.',
  },
  'thanks-no': {
    en: 'That is fine. If you change your mind, ring us.',
    cy: 'Mae hynny’n iawn. Os newidiwch eich meddwl, ffoniwch ni.',
  },
  'thanks-already': {
    en: 'You have chosen already. If you want to change it, ring us.',
    cy: 'Rydych wedi dewis yn barod. Os ydych am newid hynny, ffoniwch ni.',
  },

  // The supporter is asked.
  askedTitle: { en: 'Asked', cy: 'Ceisiadau' },
  askedHeading: { en: 'You are asked', cy: 'Mae cais i chi' },
  askedNone: { en: 'Nobody is asking for you just now', cy: 'Does neb yn gofyn amdanoch ar hyn o bryd' },
  askedNoneNext: {
    en: 'When a parent chooses you, it stands here and you get a message.',
    cy: 'Pan fydd rhiant yn eich dewis, bydd yn ymddangos yma a chewch neges.',
  },
  wants: {
    en: (name: string) => `${name} would like you beside them`,
    cy: (name: string) => `Hoffai ${name} eich cael wrth eu hochr`,
  },
  area: { en: 'Council', cy: 'Cyngor' },
  meeting: { en: 'Meeting', cy: 'Cyfarfod' },
  noMeeting: { en: 'No date yet', cy: 'Dim dyddiad eto' },
  language: { en: 'Language', cy: 'Iaith' },
  interpreter: { en: 'with an interpreter', cy: 'gyda chyfieithydd' },
  check: {
    en: 'This is all we show before you answer. Could you know this person, or their family? If you might, say so: nobody asks why, and they are not told.',
    cy: 'Dyma’r cyfan a ddangoswn cyn i chi ateb. A allech chi adnabod y person hwn, neu’r teulu? Os felly, dywedwch: nid oes neb yn gofyn pam, ac ni chânt wybod.',
  },
  answerYes: { en: 'Yes, I will', cy: 'Gwnaf' },
  answerNo: { en: 'Not this time', cy: 'Nid y tro hwn' },
  answerUnsafe: {
    en: 'Stop: I may know them, or it would not be safe',
    cy: 'Stopiwch: efallai fy mod yn eu hadnabod, neu ni fyddai’n ddiogel',
  },
  'answered-yes': {
    en: 'Thank you. You stand beside them from today.',
    cy: 'Diolch. Rydych yn sefyll wrth eu hochr o heddiw ymlaen.',
  },
  answeredNext: { en: 'How to reach them safely', cy: 'Sut i’w cyrraedd yn ddiogel' },
  'answered-no': {
    en: 'Thank you for telling us. They choose somebody else.',
    cy: 'Diolch am roi gwybod. Byddant yn dewis rhywun arall.',
  },
  'answered-unsafe': {
    en: 'Thank you. It is stopped. The coordinator knows, and will ring you. Nobody else is told.',
    cy: 'Diolch. Mae wedi’i stopio. Mae’r cydlynydd yn gwybod, a bydd yn eich ffonio. Ni chaiff neb arall wybod.',
  },
  'answered-not-possible': {
    en: 'Thank you. It is not possible any more. You need do nothing.',
    cy: 'Diolch. Nid yw’n bosibl bellach. Does dim angen i chi wneud dim.',
  },
  'answered-gone': {
    en: 'This has been settled already. You need do nothing.',
    cy: 'Mae hyn wedi’i drefnu’n barod. Does dim angen i chi wneud dim.',
  },
})
