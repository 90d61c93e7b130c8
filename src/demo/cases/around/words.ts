/** A café, two services and something that parents said: invented, like everybody who would be there. */
export const cafe = {
  name: { en: 'Thursday café', cy: 'Caffi dydd Iau' },
  about: {
    en: 'Tea, toast and parents who have been there. Nobody takes notes.',
    cy: 'Te, tost a rhieni sydd wedi bod drwyddi. Does neb yn cymryd nodiadau.',
  },
  wayThere: {
    en: 'Bus 7 stops at the door. Ring the middle bell.',
    cy: 'Mae bws 7 yn stopio wrth y drws. Canwch y gloch ganol.',
  },
  who: { en: 'Any parent, and whoever they bring.', cy: 'Unrhyw riant, a phwy bynnag y dônt gyda nhw.' },
  access: {
    en: 'No steps. There is a quiet room.',
    cy: 'Dim grisiau. Mae ystafell dawel.',
  },
  childCare: {
    en: 'Somebody plays with the children in the next room.',
    cy: 'Mae rhywun yn chwarae gyda’r plant yn yr ystafell nesaf.',
  },
  place: 'Invented House, 2 Nowhere Street',
  contact: '0808 157 0123',
  forAll: true,
} as const

export const services = [
  {
    kind: 'solicitor',
    name: 'Pretend & Partners (invented)',
    doesEn: 'Solicitors who act for parents before and in court.',
    doesCy: 'Cyfreithwyr sy’n gweithredu dros rieni cyn ac yn ystod achos llys.',
    telephone: '01632 960010',
    web: '',
    hoursEn: 'Monday to Friday, 9am to 5pm',
    hoursCy: 'Dydd Llun i ddydd Gwener, 9yb i 5yp',
    cost: 'legal-aid',
    languages: 'English, Polish',
    reachEn: '',
    reachCy: '',
  },
  {
    kind: 'housing',
    name: 'Madeup Homes Advice (invented)',
    doesEn: 'Help with damp, repairs and moving house.',
    doesCy: 'Cymorth gyda lleithder, atgyweiriadau a symud tŷ.',
    telephone: '01632 960011',
    web: '',
    hoursEn: 'Tuesday and Thursday, 10am to 2pm',
    hoursCy: 'Dydd Mawrth a dydd Iau, 10yb i 2yp',
    cost: 'free',
    languages: 'English',
    reachEn: 'No appointment needed.',
    reachCy: 'Does dim angen apwyntiad.',
  },
] as const

export const late = {
  en: 'The report came the day before, and there was no time to read it.',
  cy: 'Daeth yr adroddiad y diwrnod cynt, a doedd dim amser i’w ddarllen.',
} as const
export const lateAnswer = {
  en: 'Team managers now see each Monday which reports are due, and ring the parent if one will not be ready.',
  cy: 'Mae rheolwyr tîm bellach yn gweld bob dydd Llun pa adroddiadau sy’n ddyledus, ac yn ffonio’r rhiant os na fydd un yn barod.',
} as const
export const corridor = {
  en: 'Professionals talked about us in the corridor after the meeting.',
  cy: 'Bu gweithwyr proffesiynol yn siarad amdanom yn y coridor ar ôl y cyfarfod.',
} as const
