import { defineWords } from '../../platform/words/words.ts'

/** What whoever books reads of money. */
export const payWords = defineWords({
  how: { en: 'How will you pay?', cy: 'Sut fyddwch chi’n talu?' },
  sum: {
    en: (sum: string) => `These places cost ${sum}.`,
    cy: (sum: string) => `Mae’r lleoedd hyn yn costio ${sum}.`,
  },
  door: { en: 'At the door, on the day', cy: 'Wrth y drws, ar y diwrnod' },
  doorHint: { en: 'Nothing is paid here.', cy: 'Does dim yn cael ei dalu yma.' },
  invoice: { en: 'With an invoice', cy: 'Gydag anfoneb' },
  organisation: { en: 'Who is invoiced', cy: 'Pwy sy’n cael yr anfoneb' },
  organisationHint: { en: 'The name of an organisation or a person.', cy: 'Enw sefydliad neu berson.' },
  address: { en: 'Their postal address', cy: 'Eu cyfeiriad post' },
  reference: { en: 'Their reference or order number (if any)', cy: 'Eu cyfeirnod neu rif archeb (os oes)' },
  toPay: { en: 'To pay', cy: 'I’w dalu' },
  nothingDue: { en: 'There is nothing to pay.', cy: 'Does dim i’w dalu.' },
  due: {
    en: (sum: string) => `${sum} in all.`,
    cy: (sum: string) => `${sum} i gyd.`,
  },
  'is-door': { en: 'You pay at the door.', cy: 'Byddwch yn talu wrth y drws.' },
  'is-invoice': { en: 'You get an invoice.', cy: 'Byddwch yn cael anfoneb.' },
  'is-open': { en: 'Say how you will pay.', cy: 'Dywedwch sut y byddwch yn talu.' },
  paid: { en: (sum: string) => `Paid: ${sum}.`, cy: (sum: string) => `Wedi’i dalu: ${sum}.` },
  left: { en: (sum: string) => `Still to pay: ${sum}.`, cy: (sum: string) => `Eto i’w dalu: ${sum}.` },
  over: {
    en: (sum: string) => `To be given back to you: ${sum}.`,
    cy: (sum: string) => `I’w roi yn ôl i chi: ${sum}.`,
  },
  change: { en: 'Change how you pay', cy: 'Newid sut rydych yn talu' },
  save: { en: 'Save', cy: 'Cadw' },
  download: { en: (n: number) => `Download invoice ${n}`, cy: (n: number) => `Lawrlwytho anfoneb ${n}` },
  downloadCredit: {
    en: (n: number) => `Download credit note ${n}`,
    cy: (n: number) => `Lawrlwytho nodyn credyd ${n}`,
  },
})

/** What stands on an invoice. */
export const paperWords = defineWords({
  invoice: { en: (n: number) => `Invoice ${n}`, cy: (n: number) => `Anfoneb ${n}` },
  credit: { en: (n: number) => `Credit note ${n}`, cy: (n: number) => `Nodyn credyd ${n}` },
  creditOf: {
    en: (n: number) => `It takes back invoice ${n}.`,
    cy: (n: number) => `Mae’n tynnu anfoneb ${n} yn ôl.`,
  },
  partOf: {
    en: (n: number) => `It takes back a part of invoice ${n}.`,
    cy: (n: number) => `Mae’n tynnu rhan o anfoneb ${n} yn ôl.`,
  },
  to: { en: 'To', cy: 'At' },
  from: { en: 'From', cy: 'Oddi wrth' },
  reference: { en: 'Your reference', cy: 'Eich cyfeirnod' },
  on: { en: 'Date', cy: 'Dyddiad' },
  due: { en: 'To be paid by', cy: 'I’w dalu erbyn' },
  what: { en: 'What', cy: 'Beth' },
  many: { en: 'How many', cy: 'Faint' },
  each: { en: 'Each', cy: 'Yr un' },
  sum: { en: 'Sum', cy: 'Swm' },
  total: { en: 'In all', cy: 'Cyfanswm' },
  pay: { en: 'How to pay', cy: 'Sut i dalu' },
  noVat: { en: 'No VAT is charged.', cy: 'Ni chodir TAW.' },
  creditFile: { en: (n: number) => `credit-note-${n}.pdf`, cy: (n: number) => `nodyn-credyd-${n}.pdf` },
  file: { en: (n: number) => `invoice-${n}.pdf`, cy: (n: number) => `anfoneb-${n}.pdf` },
})
