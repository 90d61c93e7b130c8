import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'How its people sign in', cy: 'Sut mae ei bobl yn mewngofnodi' },
  intro: {
    en: 'Social workers and chairs can sign in here with the council’s own sign-in (OpenID Connect). Once it is set, they can’t use a PIN or a passkey here any more: the council says who they are, with a second step.',
    cy: 'Gall gweithwyr cymdeithasol a chadeiryddion fewngofnodi yma gyda system fewngofnodi’r cyngor ei hun (OpenID Connect). Unwaith y bydd wedi’i gosod, ni allant ddefnyddio PIN nac allwedd mynediad yma mwyach: y cyngor sy’n dweud pwy ydynt, gydag ail gam.',
  },
  notSet: {
    en: 'Not set: its people sign in as everybody does.',
    cy: 'Heb ei gosod: mae ei bobl yn mewngofnodi fel pawb arall.',
  },
  setSince: {
    en: (day: string) => `Set since ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Wedi’i gosod ers ${sayDay('cy', day, 'date')}.`,
  },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  stopped: { en: 'Stopped.', cy: 'Wedi’i atal.' },

  forThem: { en: 'Give these to the council’s IT people', cy: 'Rhowch y rhain i bobl TG y cyngor' },
  wayBack: { en: 'Redirect address', cy: 'Cyfeiriad dychwelyd (redirect)' },
  wayOut: { en: 'Back-channel logout address', cy: 'Cyfeiriad allgofnodi (back-channel logout)' },
  asks: { en: 'We ask for', cy: 'Rydym yn gofyn am' },
  asksText: {
    en: 'Authorization code with PKCE, scope openid, auth_time, and amr, acr or acrs that names a second step. No e-mail address, no name.',
    cy: 'Authorization code gyda PKCE, scope openid, auth_time, ac amr, acr neu acrs sy’n enwi ail gam. Dim cyfeiriad e-bost, dim enw.',
  },

  settings: { en: 'What the council gave you', cy: 'Yr hyn a roddodd y cyngor i chi' },
  issuer: { en: 'Issuer', cy: 'Cyhoeddwr (issuer)' },
  issuerHint: {
    en: 'An address that begins with https, letter by letter as the council writes it.',
    cy: 'Cyfeiriad sy’n dechrau gyda https, lythyren am lythyren fel y mae’r cyngor yn ei ysgrifennu.',
  },
  clientId: { en: 'Client ID', cy: 'ID cleient (client ID)' },
  clientSecret: { en: 'Client secret', cy: 'Cyfrinach cleient (client secret)' },
  secretHint: {
    en: 'Kept sealed and never shown again. Leave it empty if the council gave you none.',
    cy: 'Fe’i cedwir dan sêl ac ni chaiff ei dangos eto. Gadewch yn wag os na roddodd y cyngor un i chi.',
  },
  secretKept: {
    en: 'One is kept, sealed. Leave this empty to keep it, or type a new one.',
    cy: 'Mae un wedi’i chadw dan sêl. Gadewch hwn yn wag i’w chadw, neu teipiwch un newydd.',
  },
  forget: { en: 'Forget the secret that is kept', cy: 'Anghofio’r gyfrinach sydd wedi’i chadw' },
  amr: { en: 'Second step, in amr', cy: 'Ail gam, yn amr' },
  amrHint: {
    en: 'One of these must stand in what the council says. Usually: mfa',
    cy: 'Rhaid i un o’r rhain fod yn yr hyn y mae’r cyngor yn ei ddweud. Fel arfer: mfa',
  },
  acr: { en: 'Or in acr, one a line', cy: 'Neu yn acr, un ar bob llinell' },
  acrHint: {
    en: 'For Microsoft Entra ID: the id of an authentication context, like c1.',
    cy: 'Ar gyfer Microsoft Entra ID: id cyd-destun dilysu (authentication context), fel c1.',
  },
  hours: {
    en: 'Hours after which the council asks for the password again',
    cy: 'Oriau cyn i’r cyngor ofyn am y cyfrinair eto',
  },
  save: { en: 'Save', cy: 'Cadw' },

  tryTitle: { en: 'Try it', cy: 'Rhoi cynnig arni' },
  tryText: {
    en: 'Asks the council’s sign-in whether it is there. Nobody is signed in.',
    cy: 'Mae’n gofyn a yw system fewngofnodi’r cyngor yno. Ni chaiff neb ei fewngofnodi.',
  },
  tryButton: { en: 'Try it', cy: 'Rhoi cynnig arni' },
  answers: { en: 'It answers, and its keys are there.', cy: 'Mae’n ateb, ac mae ei hallweddi yno.' },
  tells: {
    en: 'It tells us when somebody signs out there.',
    cy: 'Mae’n dweud wrthym pan fydd rhywun yn allgofnodi yno.',
  },
  tellsNot: {
    en: 'It does not say that it tells us when somebody signs out there: here they stay signed in for up to 15 minutes without a press.',
    cy: 'Nid yw’n dweud ei bod yn rhoi gwybod i ni pan fydd rhywun yn allgofnodi yno: yma byddant yn aros wedi mewngofnodi am hyd at 15 munud heb bwyso dim.',
  },
  'no-answer': {
    en: 'It does not answer within five seconds. Check the address, or ask the council whether it can be reached from outside.',
    cy: 'Nid yw’n ateb o fewn pum eiliad. Gwiriwch y cyfeiriad, neu gofynnwch i’r cyngor a ellir ei chyrraedd o’r tu allan.',
  },
  'no-papers': {
    en: 'Something answers, but not with a description of a sign-in (/.well-known/openid-configuration). Check the address.',
    cy: 'Mae rhywbeth yn ateb, ond nid gyda disgrifiad o system fewngofnodi (/.well-known/openid-configuration). Gwiriwch y cyfeiriad.',
  },
  'other-name': {
    en: (says: string) => `It calls itself something else. Put exactly this as the issuer: ${says}`,
    cy: (says: string) => `Mae’n galw ei hun yn rhywbeth arall. Rhowch yn union hwn fel y cyhoeddwr: ${says}`,
  },
  elsewhere: {
    en: (says: string) => `It sends us on to another host, ${says}. We only ask the host of the issuer.`,
    cy: (says: string) =>
      `Mae’n ein hanfon ymlaen at westeiwr arall, ${says}. Dim ond gwesteiwr y cyhoeddwr a ofynnwn.`,
  },
  'no-code': {
    en: 'It does not offer the way that we use (authorization code).',
    cy: 'Nid yw’n cynnig y ffordd a ddefnyddiwn (authorization code).',
  },
  'no-keys': {
    en: 'It shows no key with which it signs, so we could believe nothing that it says.',
    cy: 'Nid yw’n dangos allwedd y mae’n llofnodi â hi, felly ni allem gredu dim y mae’n ei ddweud.',
  },

  people: { en: 'Its people here', cy: 'Ei bobl yma' },
  nobody: {
    en: 'Nobody yet. Add a social worker or a chair under People.',
    cy: 'Neb eto. Ychwanegwch weithiwr cymdeithasol neu gadeirydd o dan Pobl.',
  },
  linked: { en: 'linked', cy: 'wedi’i gysylltu' },
  notLinked: { en: 'not linked yet', cy: 'heb ei gysylltu eto' },
  makeCode: { en: 'Make a start code', cy: 'Creu cod cychwyn' },
  forPerson: { en: (name: string) => `for ${name}`, cy: (name: string) => `ar gyfer ${name}` },
  codeTitle: {
    en: (name: string) => `Start code for ${name}`,
    cy: (name: string) => `Cod cychwyn ar gyfer ${name}`,
  },
  codeText: {
    en: 'Read it out on the telephone or hand it over on paper, to the person themself: you know their voice or their face. Not by e-mail. They type it once, after the council’s own sign-in. It works for seven days and is not shown again.',
    cy: 'Darllenwch ef dros y ffôn neu rhowch ef ar bapur, i’r person ei hun: rydych yn adnabod y llais neu’r wyneb. Nid drwy e-bost. Bydd yn ei deipio unwaith, ar ôl mewngofnodi gyda’r cyngor. Mae’n gweithio am saith diwrnod ac ni chaiff ei ddangos eto.',
  },
  done: { en: 'Done', cy: 'Wedi gorffen' },

  stopTitle: { en: 'Stop using it', cy: 'Rhoi’r gorau i’w defnyddio' },
  stopText: {
    en: 'Whoever is signed in by it is signed out. Its people then sign in as everybody does, with a start code, a PIN or a passkey.',
    cy: 'Bydd pawb sydd wedi mewngofnodi drwyddi yn cael ei allgofnodi. Yna bydd ei bobl yn mewngofnodi fel pawb, gyda chod cychwyn, PIN neu allwedd mynediad.',
  },
  stopButton: { en: 'Stop', cy: 'Atal' },

  'not-an-address': {
    en: 'Enter an address, like https://login.example.gov.uk',
    cy: 'Rhowch gyfeiriad, fel https://login.example.gov.uk',
  },
  'not-https': { en: 'The address must begin with https', cy: 'Rhaid i’r cyfeiriad ddechrau gyda https' },
  'not-a-name': {
    en: 'Enter a full name, like login.example.gov.uk, and not a number',
    cy: 'Rhowch enw llawn, fel login.example.gov.uk, ac nid rhif',
  },
  'client-id': { en: 'Enter the client ID', cy: 'Rhowch yr ID cleient' },
  'client-secret': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  'second-step': {
    en: 'Enter at least one word that says that a second step was used, and at most 20',
    cy: 'Rhowch o leiaf un gair sy’n dweud bod ail gam wedi’i ddefnyddio, a dim mwy nag 20',
  },
  hoursFault: { en: 'Enter a whole number from 1 to 24', cy: 'Rhowch rif cyfan o 1 i 24' },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now, then save again',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch ar yr hyn sydd yno nawr, yna cadwch eto',
  },
})
