import { defineWords } from '../platform/words/words.ts'

/** What is wrong with a form, by the fault's code. */
export const faultWords = defineWords({
  'no-name': { en: 'Give a name', cy: 'Rhowch enw' },
  'no-inner-name': {
    en: 'Say what you call it among yourselves',
    cy: 'Dywedwch beth rydych yn ei alw ymysg eich gilydd',
  },
  'telling-name': {
    en: 'Choose a name that tells a stranger nothing: it stands on people’s screens',
    cy: 'Dewiswch enw nad yw’n dweud dim wrth ddieithryn: mae’n ymddangos ar sgriniau pobl',
  },
  'too-long': { en: 'That is too long', cy: 'Mae hynny’n rhy hir' },
  'no-email': { en: 'An e-mail address, like name@example.org', cy: 'Cyfeiriad e-bost, fel enw@example.org' },
  'no-topic': { en: 'Choose at least one topic', cy: 'Dewiswch o leiaf un pwnc' },
  'no-language': { en: 'Choose a language', cy: 'Dewiswch iaith' },
  'no-day': { en: 'A day that was, like 14 1 2026', cy: 'Diwrnod a fu, fel 14 1 2026' },
  'no-where': { en: 'Say where they agreed', cy: 'Dywedwch ble y gwnaethant gytuno' },
  'no-file': { en: 'Choose a file', cy: 'Dewiswch ffeil' },
  'file-again': { en: 'Choose the file again', cy: 'Dewiswch y ffeil eto' },
  'bad-file': {
    en: 'A spreadsheet saved as CSV, with a column called email, and at most 2,000 lines',
    cy: 'Taenlen wedi’i chadw fel CSV, gyda cholofn o’r enw email, a 2,000 o linellau ar y mwyaf',
  },
  'no-why': { en: 'Choose why', cy: 'Dewiswch pam' },
  'no-until': { en: 'Choose how long', cy: 'Dewiswch am faint' },
  'too-often': {
    en: 'Too many addresses came from here. Try again in an hour, or ring us.',
    cy: 'Daeth gormod o gyfeiriadau o’r fan hon. Rhowch gynnig arall arni ymhen awr, neu ffoniwch ni.',
  },
  later: {
    en: 'That could not be kept just now. Send it again in a minute.',
    cy: 'Ni ellid cadw hynny nawr. Anfonwch eto ymhen munud.',
  },
  'not-added': { en: 'Nothing was added', cy: 'Ni chafodd dim ei ychwanegu' },
  'no-subject': { en: 'Give a subject', cy: 'Rhowch bennawd' },
  'telling-subject': {
    en: 'Choose a subject that tells a stranger nothing: it stands on screens that others see',
    cy: 'Dewiswch bennawd nad yw’n dweud dim wrth ddieithryn: mae’n ymddangos ar sgriniau y mae eraill yn eu gweld',
  },
  'long-subject': { en: 'At most 150 letters', cy: '150 o lythrennau ar y mwyaf' },
  'long-text': {
    en: 'At most 10,000 letters. Put the rest on a page, and a link to it here.',
    cy: '10,000 o lythrennau ar y mwyaf. Rhowch y gweddill ar dudalen, a dolen iddi yma.',
  },
  'no-whom': { en: 'Say which service you handed it to', cy: 'Dywedwch i ba wasanaeth y rhoesoch ef' },
  'changed-meanwhile': {
    en: 'Somebody else changed this in the meantime. Look at what stands now and save again.',
    cy: 'Mae rhywun arall wedi newid hyn yn y cyfamser. Edrychwch ar beth sydd yno nawr a chadwch eto.',
  },
})
