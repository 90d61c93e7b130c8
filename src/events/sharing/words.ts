import { defineWords } from '../../platform/words/words.ts'

export const shareWords = defineWords({
  title: { en: 'Share', cy: 'Rhannu' },
  tell: { en: 'Tell somebody', cy: 'Dweud wrth rywun' },
  address: { en: 'The short address of this page:', cy: 'Cyfeiriad byr y dudalen hon:' },
  warning: {
    en: 'Whoever you send it to can guess that you come. Send it only where that is all right.',
    cy: 'Gall pwy bynnag y byddwch yn ei anfon ato ddyfalu eich bod yn dod. Anfonwch ef dim ond lle mae hynny’n iawn.',
  },
  calendar: { en: 'A file for your calendar', cy: 'Ffeil i’ch calendr' },
  calendarHint: {
    en: 'It says only “Event” and the hour.',
    cy: 'Dim ond “Digwyddiad” a’r awr sydd ynddi.',
  },
  event: { en: 'Event', cy: 'Digwyddiad' },

  // For whoever keeps the event.
  lede: {
    en: 'What you can send, print and put up. None of it says who comes.',
    cy: 'Beth allwch ei anfon, ei argraffu a’i osod. Nid oes dim ohono’n dweud pwy sy’n dod.',
  },
  draft: {
    en: 'The event is a draft: these work when it is published.',
    cy: 'Drafft yw’r digwyddiad: bydd y rhain yn gweithio pan gaiff ei gyhoeddi.',
  },
  preview: { en: 'See the page as it will be', cy: 'Gweld y dudalen fel y bydd' },
  previewText: {
    en: 'Only you who keep the event see this. Nobody can book here.',
    cy: 'Dim ond chi sy’n cadw’r digwyddiad sy’n gweld hyn. Ni all neb archebu yma.',
  },
  shortAddress: { en: 'Short address', cy: 'Cyfeiriad byr' },
  qr: { en: 'QR code', cy: 'Cod QR' },
  qrOf: {
    en: (address: string) => `QR code for ${address}`,
    cy: (address: string) => `Cod QR ar gyfer ${address}`,
  },
  qrFile: { en: 'Download the QR code', cy: 'Lawrlwytho’r cod QR' },
  flyer: { en: 'Flyer', cy: 'Taflen' },
  flyerText: {
    en: 'Two sides of A4, one English and one Welsh. For A5, choose two pages on a sheet when you print.',
    cy: 'Dwy ochr A4, un Gymraeg ac un Saesneg. Ar gyfer A5, dewiswch ddwy dudalen i’r ddalen wrth argraffu.',
  },
  flyerFile: { en: 'Download the flyer', cy: 'Lawrlwytho’r daflen' },
  copy: { en: 'Words to copy', cy: 'Geiriau i’w copïo' },
  inEnglish: { en: 'In English', cy: 'Yn Saesneg' },
  inWelsh: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  keepWarning: {
    en: 'Whoever shares it shows that they know of it. Say so when you ask parents to pass it on.',
    cy: 'Mae pwy bynnag sy’n ei rannu yn dangos ei fod yn gwybod amdano. Dywedwch hynny wrth ofyn i rieni ei basio ymlaen.',
  },
  card: {
    en: 'Where the address is shared, a card shows the title, the day and the place.',
    cy: 'Lle caiff y cyfeiriad ei rannu, mae cerdyn yn dangos y teitl, y diwrnod a’r lle.',
  },
  when: { en: 'When', cy: 'Pryd' },
  where: { en: 'Where', cy: 'Ble' },
  online: { en: 'Online', cy: 'Ar-lein' },
  alsoOnline: { en: 'Also online', cy: 'Hefyd ar-lein' },
  book: {
    en: (address: string) => `Read more and book: ${address}`,
    cy: (address: string) => `Darllenwch fwy ac archebwch: ${address}`,
  },
  noAccount: {
    en: 'You need no account. Give any name that you answer to. Nobody sees who comes.',
    cy: 'Nid oes angen cyfrif arnoch. Rhowch unrhyw enw rydych yn ateb iddo. Nid oes neb yn gweld pwy sy’n dod.',
  },
})
