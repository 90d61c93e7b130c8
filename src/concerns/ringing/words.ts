import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  ringFirst: { en: 'Ring first if it can’t wait', cy: 'Ffoniwch yn gyntaf os na all aros' },
  danger: {
    en: 'Somebody is in danger now. If you can’t speak: dial 999, then press 55 when asked.',
    cy: 'Mae rhywun mewn perygl nawr. Os na allwch siarad: ffoniwch 999, yna pwyswch 55 pan ofynnir i chi.',
  },
  lead: { en: 'Our safeguarding lead', cy: 'Ein harweinydd diogelu' },
  leadHours: {
    en: (hours: string) => `Our safeguarding lead, ${hours}`,
    cy: (hours: string) => `Ein harweinydd diogelu, ${hours}`,
  },
  us: { en: 'Our office', cy: 'Ein swyddfa' },
  usHours: { en: (hours: string) => `Our office, ${hours}`, cy: (hours: string) => `Ein swyddfa, ${hours}` },
  council: {
    en: (name: string) => `${name}: children’s services, at night and at weekends too`,
    cy: (name: string) => `${name}: gwasanaethau plant, yn ystod y nos ac ar benwythnosau hefyd`,
  },
  samaritans: {
    en: 'Samaritans, day and night. For you as well.',
    cy: 'Samariaid, ddydd a nos. I chithau hefyd.',
  },
  nobody: {
    en: 'Nobody is named here as safeguarding lead yet. Don’t wait for this page: ring one of these numbers now, and tell your coordinator that you did.',
    cy: 'Does neb wedi’i enwi yma’n arweinydd diogelu eto. Peidiwch ag aros am y dudalen hon: ffoniwch un o’r rhifau hyn nawr, a dywedwch wrth eich cydlynydd eich bod wedi gwneud hynny.',
  },

  title: { en: 'Settings', cy: 'Gosodiadau' },
  h1: { en: 'Safety', cy: 'Diogelwch' },
  intro: {
    en: 'Who hears a concern, on which number, and who else must agree before any private note is opened.',
    cy: 'Pwy sy’n clywed pryder, ar ba rif, a phwy arall sy’n gorfod cytuno cyn agor unrhyw nodyn preifat.',
  },
  whoHears: { en: 'Who hears concerns', cy: 'Pwy sy’n clywed pryderon' },
  whoAgrees: { en: 'Who else must agree', cy: 'Pwy arall sy’n gorfod cytuno' },
  whoAgreesText: {
    en: 'A second approver reads no concern and no note. They say yes or no when the safeguarding lead asks to open named notes. If your programme has one manager, name somebody elsewhere: a trustee, or the safeguarding lead of another organisation. Nobody who works for a council.',
    cy: 'Nid yw ail gymeradwywr yn darllen unrhyw bryder na nodyn. Mae’n dweud ie neu na pan fydd yr arweinydd diogelu’n gofyn am agor nodiadau penodol. Os oes gan eich rhaglen un rheolwr, enwch rywun mewn man arall: ymddiriedolwr, neu arweinydd diogelu sefydliad arall. Neb sy’n gweithio i gyngor.',
  },
  nobodyYet: { en: 'Nobody yet', cy: 'Neb eto' },
  nameOne: {
    en: 'Give somebody an account, then tick the function',
    cy: 'Rhowch gyfrif i rywun, yna ticiwch y swyddogaeth',
  },
  namePeople: { en: 'See all people', cy: 'Gweld pawb' },
  missingLead: {
    en: 'Name a safeguarding lead. Until then a concern reaches nobody.',
    cy: 'Enwch arweinydd diogelu. Tan hynny nid yw pryder yn cyrraedd neb.',
  },
  missingApprover: {
    en: 'Name a second approver. Until then no note can be opened, whatever happens.',
    cy: 'Enwch ail gymeradwywr. Tan hynny ni ellir agor unrhyw nodyn, beth bynnag sy’n digwydd.',
  },
  missingAnother: {
    en: 'The safeguarding lead can’t agree to what they ask themself. Name somebody else as second approver.',
    cy: 'Ni all yr arweinydd diogelu gytuno i’r hyn y mae’n gofyn amdano ei hun. Enwch rywun arall yn ail gymeradwywr.',
  },
  line: { en: 'The safeguarding lead’s number', cy: 'Rhif yr arweinydd diogelu' },
  lineHint: {
    en: 'Supporters see it before they write. A number that somebody answers.',
    cy: 'Mae cefnogwyr yn ei weld cyn ysgrifennu. Rhif y mae rhywun yn ei ateb.',
  },
  hours: { en: 'When it is answered, in English', cy: 'Pryd caiff ei ateb, yn Saesneg' },
  hoursCy: { en: 'When it is answered, in Welsh', cy: 'Pryd caiff ei ateb, yn Gymraeg' },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
})

export const faultWords = defineWords({
  number: { en: 'Enter a telephone number', cy: 'Rhowch rif ffôn' },
  hours: {
    en: 'Write the hours in both languages, or in neither',
    cy: 'Ysgrifennwch yr oriau yn y ddwy iaith, neu yn yr un ohonynt',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. What stands now is shown; save again if yours is right.',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Dangosir yr hyn sydd yno nawr; cadwch eto os mai eich un chi sy’n gywir.',
  },
})
