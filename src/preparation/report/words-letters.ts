import { sayDay, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'My papers', cy: 'Fy mhapurau' },
  letter: { en: 'A letter that asks for corrections', cy: 'Llythyr sy’n gofyn am gywiriadau' },
  letterWhy: {
    en: 'You can ask whoever wrote the report to put right what is wrong and to add what is missing. Here we make the letter from what you said. You choose what goes in, and you can change every word.',
    cy: 'Gallwch ofyn i’r un a ysgrifennodd yr adroddiad gywiro’r hyn sy’n anghywir ac ychwanegu’r hyn sydd ar goll. Yma rydym yn gwneud y llythyr o’r hyn a ddywedoch. Chi sy’n dewis beth sy’n mynd i mewn, a gallwch newid pob gair.',
  },
  pick: { en: 'What should go in?', cy: 'Beth ddylai fynd i mewn?' },
  make: { en: 'Make the letter', cy: 'Gwneud y llythyr' },
  nothingToPick: {
    en: 'First say of some part that a fact is wrong or that something is missing.',
    cy: 'Yn gyntaf dywedwch am ryw ran fod ffaith yn anghywir neu fod rhywbeth ar goll.',
  },
  wales: {
    en: 'In Wales you also get the full record after the meeting. You have 10 working days from the day you get it to tell the chair what should be put right.',
    cy: 'Yng Nghymru rydych hefyd yn cael y cofnod llawn ar ôl y cyfarfod. Mae gennych 10 diwrnod gwaith o’r diwrnod y cewch ef i ddweud wrth y cadeirydd beth ddylid ei gywiro.',
  },
  body: { en: 'The letter', cy: 'Y llythyr' },
  bodyHint: { en: 'Change what you like.', cy: 'Newidiwch yr hyn a fynnwch.' },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  change: { en: 'Change the letter', cy: 'Newid y llythyr' },
  asPdf: { en: 'As a file to send or print (PDF)', cy: 'Fel ffeil i’w hanfon neu ei hargraffu (PDF)' },
  pdfTitle: { en: 'About your report', cy: 'Am eich adroddiad' },
  pdfName: { en: 'letter', cy: 'llythyr' },
  notSentYet: {
    en: 'We don’t send it for you. Post it, hand it over, or send the file by e-mail. Keep a copy.',
    cy: 'Nid ydym yn ei anfon drosoch. Postiwch ef, rhowch ef, neu anfonwch y ffeil drwy e-bost. Cadwch gopi.',
  },
  sentTitle: { en: 'Did you send it?', cy: 'A wnaethoch ei anfon?' },
  sentOn: { en: 'The day it went', cy: 'Y diwrnod yr aeth' },
  sent: { en: 'It went', cy: 'Mae wedi mynd' },
  sentAt: {
    en: (on: string, who: string) => `Sent on ${sayDay('en', on)}. Noted by ${who}.`,
    cy: (on: string, who: string) => `Anfonwyd ar ${softDay(sayDay('cy', on))}. Nodwyd gan ${who}.`,
  },
  notSent: { en: 'It did not go after all', cy: 'Nid aeth wedi’r cyfan' },
  backTitle: { en: 'What came back?', cy: 'Beth ddaeth yn ôl?' },
  agreed: { en: 'They will put it right', cy: 'Byddan nhw’n ei gywiro' },
  partly: { en: 'They will put some of it right', cy: 'Byddan nhw’n cywiro rhywfaint ohono' },
  'not-agreed': { en: 'They don’t agree', cy: 'Dydyn nhw ddim yn cytuno' },
  'no-answer': { en: 'Nothing has come back', cy: 'Does dim wedi dod yn ôl' },
  cameOn: { en: 'The day', cy: 'Y diwrnod' },
  saidBy: { en: 'Who said so?', cy: 'Pwy ddywedodd hynny?' },
  saidByHint: {
    en: 'A name and a job. You can leave this out.',
    cy: 'Enw a swydd. Gallwch adael hyn allan.',
  },
  theirWords: { en: 'What did they say?', cy: 'Beth ddywedon nhw?' },
  theirWordsHint: {
    en: 'In a few words. You can leave this out.',
    cy: 'Mewn ychydig eiriau. Gallwch adael hyn allan.',
  },
  noteIt: { en: 'Note it', cy: 'Ei nodi' },
  noted: {
    en: (what: string, on: string) => `${sayDay('en', on)}: ${what}`,
    cy: (what: string, on: string) => `${sayDay('cy', on)}: ${what}`,
  },
  saidSo: { en: (name: string) => `Said by ${name}.`, cy: (name: string) => `Dywedwyd gan ${name}.` },
  notedBy: { en: (who: string) => `Noted by ${who}.`, cy: (who: string) => `Nodwyd gan ${who}.` },
  takeBack: { en: 'Take this line back', cy: 'Tynnu’r llinell hon yn ôl' },
  takenBack: { en: 'The line is taken back.', cy: 'Mae’r llinell wedi’i thynnu’n ôl.' },
  putBack: { en: 'Put it back', cy: 'Ei rhoi’n ôl' },
  notAgreedNext: {
    en: 'If they don’t agree, you can say at the meeting what you think is wrong, and ask that your words are written down.',
    cy: 'Os nad ydyn nhw’n cytuno, gallwch ddweud yn y cyfarfod beth sydd, yn eich barn chi, yn anghywir, a gofyn i’ch geiriau gael eu nodi.',
  },
  letterOf: {
    en: (on: string) => `Letter of ${sayDay('en', on)}`,
    cy: (on: string) => `Llythyr ${smallDay(sayDay('cy', on))}`,
  },
  you: { en: 'you', cy: 'chi' },
  supporter: { en: 'your supporter', cy: 'eich cefnogwr' },
  them: {
    en: (called: string) => `${called} or their supporter`,
    cy: (called: string) => `${called} neu eu cefnogwr`,
  },

  // What stands in the letter at first.
  dear: {
    en: (author: string) => `Dear ${author === '' ? 'social worker' : author},`,
    cy: (author: string) => `Annwyl ${author === '' ? 'weithiwr cymdeithasol' : author},`,
  },
  about: {
    en: (meeting: string) =>
      `I have read your report${meeting === '' ? '' : ` for the meeting on ${sayDay('en', meeting, 'date')}`}. Please put these things right before the meeting, or tell me in writing why not.`,
    cy: (meeting: string) =>
      `Rwyf wedi darllen eich adroddiad${meeting === '' ? '' : ` ar gyfer y cyfarfod ar ${sayDay('cy', meeting, 'date')}`}. Cywirwch y pethau hyn cyn y cyfarfod, os gwelwch yn dda, neu dywedwch wrthyf yn ysgrifenedig pam na wnewch.`,
  },
  theReport: {
    en: (text: string) => `The report says: “${text}”`,
    cy: (text: string) => `Mae’r adroddiad yn dweud: “${text}”`,
  },
  partOf: {
    en: (n: number) => `About part ${n} of the report`,
    cy: (n: number) => `Am ran ${n} o’r adroddiad`,
  },
  wrongIs: { en: 'This is not right.', cy: 'Nid yw hyn yn gywir.' },
  missingIs: { en: 'Something is missing here.', cy: 'Mae rhywbeth ar goll yma.' },
  attach: {
    en: 'If you do not agree, please put this letter with the report, so that everybody at the meeting can read it.',
    cy: 'Os nad ydych yn cytuno, rhowch y llythyr hwn gyda’r adroddiad, fel y gall pawb yn y cyfarfod ei ddarllen.',
  },
  yours: { en: 'Yours sincerely,', cy: 'Yn gywir,' },
})
