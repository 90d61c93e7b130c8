import { defineWords } from '../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Let them sign in', cy: 'Gadael iddynt fewngofnodi' },
  what: {
    en: 'They get a message that gives nothing away, to the address that they said is safe. With it they can see their meeting, who is beside them, and choose. They see nothing of anybody else.',
    cy: 'Byddant yn cael neges nad yw’n datgelu dim, i’r cyfeiriad y dywedon nhw ei fod yn ddiogel. Gyda hi gallant weld eu cyfarfod, pwy sydd wrth eu hochr, a dewis. Ni welant ddim am neb arall.',
  },
  readBack: {
    en: 'Ask them first, and read the address back to them. Then you get a start code for them: say it, or give it to them on paper. Whoever reads their messages can’t get in without it.',
    cy: 'Gofynnwch iddynt yn gyntaf, a darllenwch y cyfeiriad yn ôl iddynt. Yna cewch god cychwyn ar eu cyfer: dywedwch ef, neu rhowch ef iddynt ar bapur. Ni all pwy bynnag sy’n darllen eu negeseuon fynd i mewn hebddo.',
  },
  without: {
    en: 'They don’t need this. Everything can be done by telephone or through their supporter.',
    cy: 'Nid oes angen hyn arnynt. Gellir gwneud popeth dros y ffôn neu drwy eu cefnogwr.',
  },
  has: {
    en: 'They have a way to sign in. If they forgot their PIN, lost their phone, or fear that someone else can get in, they can start again.',
    cy: 'Mae ganddynt ffordd o fewngofnodi. Os ydynt wedi anghofio eu PIN, wedi colli eu ffôn, neu’n ofni y gall rhywun arall fynd i mewn, gallant ddechrau eto.',
  },
  startAgain: { en: 'Let them start again', cy: 'Gadael iddynt ddechrau eto' },
  button: { en: 'Send the message', cy: 'Anfon y neges' },
  'no-name': { en: 'Enter their name first', cy: 'Nodwch eu henw yn gyntaf' },
  'not-safe': {
    en: 'Enter a safe way to reach them first',
    cy: 'Nodwch ffordd ddiogel o’u cyrraedd yn gyntaf',
  },
  'no-address': {
    en: 'Signing in needs an e-mail address or text messages: change how to reach them, if they want that',
    cy: 'Mae angen cyfeiriad e-bost neu negeseuon testun i fewngofnodi: newidiwch sut i’w cyrraedd, os dymunant hynny',
  },
  'address-taken': {
    en: 'This address can’t be used. If they signed in before, they can sign in again with it',
    cy: 'Ni ellir defnyddio’r cyfeiriad hwn. Os ydynt wedi mewngofnodi o’r blaen, gallant fewngofnodi eto ag ef',
  },
})
