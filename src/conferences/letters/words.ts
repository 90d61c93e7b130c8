import { smallDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Letter to the conference administrator', cy: 'Llythyr at weinyddwr y gynhadledd' },
  none: {
    en: 'No letter has gone out. It asks for the time and place, and confirms what was promised to every parent.',
    cy: 'Nid oes llythyr wedi mynd allan. Mae’n gofyn am yr amser a’r lle, ac yn cadarnhau’r hyn a addawyd i bob rhiant.',
  },
  open: { en: 'Read and print the letter', cy: 'Darllen ac argraffu’r llythyr' },
  asked: { en: 'What parents asked for', cy: 'Yr hyn y gofynnodd rhieni amdano' },
  record: { en: 'It has gone out', cy: 'Mae wedi mynd' },
  sentOn: {
    en: (how: string, day: string) => `${how} on ${day}`,
    cy: (how: string, day: string) => `${how} ar ${day}`,
  },
  printed: { en: 'Sent by post', cy: 'Anfonwyd drwy’r post' },
  email: { en: 'Sent by email', cy: 'Anfonwyd drwy e-bost' },
  'read-out': { en: 'Read out by phone', cy: 'Darllenwyd dros y ffôn' },
  noAnswer: { en: 'No answer yet', cy: 'Dim ateb eto' },
  enterAnswer: { en: 'Enter the answer', cy: 'Nodi’r ateb' },
  changeAnswer: { en: 'Change the answer', cy: 'Newid yr ateb' },
  answer: { en: 'What did they answer?', cy: 'Beth oedd yr ateb?' },
  answeredBy: { en: 'Who said so?', cy: 'Pwy ddywedodd hynny?' },
  answeredOn: { en: 'On what day?', cy: 'Ar ba ddiwrnod?' },
  save: { en: 'Save', cy: 'Cadw' },
  how: { en: 'How did the letter go out?', cy: 'Sut yr aeth y llythyr allan?' },
  print: {
    en: 'Print this page, or copy it into an email.',
    cy: 'Argraffwch y dudalen hon, neu copïwch hi i e-bost.',
  },

  dear: { en: (name: string) => `Dear ${name}`, cy: (name: string) => `Annwyl ${name}` },
  dearNobody: { en: 'Dear conference administrator', cy: 'Annwyl weinyddwr y gynhadledd' },
  about: {
    en: (reference: string, when: string) => `Reference ${reference}: ${when}`,
    cy: (reference: string, when: string) => `Cyfeirnod ${reference}: ${when}`,
  },
  weAre: {
    en: (host: string) =>
      `${host} offers every parent at a conference a parent support partner: a trained parent who has been through it. We write to ask about the arrangements for this conference.`,
    cy: (host: string) =>
      `Mae ${host} yn cynnig partner cymorth i rieni i bob rhiant mewn cynhadledd: rhiant hyfforddedig sydd wedi bod drwy hyn. Rydym yn ysgrifennu i holi am y trefniadau ar gyfer y gynhadledd hon.`,
  },
  weAsk: { en: 'Please tell us', cy: 'Rhowch wybod i ni' },
  askTime: {
    en: 'the day, the time and the room, and if any of these change;',
    cy: 'y diwrnod, yr amser a’r ystafell, ac os bydd unrhyw un o’r rhain yn newid;',
  },
  askParents: {
    en: (n: number | null) =>
      n === null
        ? 'how many parents and others with parental responsibility are invited, and on what day each was told;'
        : plural('en', n, {
            one: 'whether 1 parent is invited, as we were told, and on what day they were told about it;',
            other: 'whether # parents are invited, as we were told, and on what day each was told about it;',
          }),
    cy: (n: number | null) =>
      n === null
        ? 'faint o rieni ac eraill â chyfrifoldeb rhiant sy’n cael eu gwahodd, ac ar ba ddiwrnod y cafodd pob un wybod;'
        : plural('cy', n, {
            one: 'a yw 1 rhiant yn cael ei wahodd, fel y dywedwyd wrthym, ac ar ba ddiwrnod y cafodd wybod;',
            two: 'a yw 2 riant yn cael eu gwahodd, fel y dywedwyd wrthym, ac ar ba ddiwrnod y cafodd pob un wybod;',
            other:
              'a yw # rhiant yn cael eu gwahodd, fel y dywedwyd wrthym, ac ar ba ddiwrnod y cafodd pob un wybod;',
          }),
  },
  askReport: {
    en: (day: string) =>
      day === ''
        ? 'on what day the parents will have the report;'
        : `whether the parents will have the report by ${day};`,
    cy: (day: string) =>
      day === ''
        ? 'ar ba ddiwrnod y bydd yr adroddiad gan y rhieni;'
        : `a fydd yr adroddiad gan y rhieni erbyn ${smallDay(day)};`,
  },
  askSeats: {
    en: 'whether there is a quiet place to wait, and a seat for a supporter beside each parent who brings one.',
    cy: 'a oes lle tawel i aros, a sedd i gefnogwr wrth ochr pob rhiant sy’n dod ag un.',
  },
  standing: {
    en: 'Your council has promised these to every parent. Please confirm them for this conference, or tell us which cannot be kept and why',
    cy: 'Mae eich cyngor wedi addo’r rhain i bob rhiant. Cadarnhewch nhw ar gyfer y gynhadledd hon, neu dywedwch pa rai na ellir eu cadw a pham',
  },
  parentsFirst: {
    en: 'Please also tell us whether the parents can come in first, and meet the chair before it begins.',
    cy: 'Dywedwch hefyd a all y rhieni ddod i mewn yn gyntaf, a chwrdd â’r cadeirydd cyn iddi ddechrau.',
  },
  neutral: {
    en: 'This letter does not say whether any parent has asked for a supporter or has one. That is theirs to tell.',
    cy: 'Nid yw’r llythyr hwn yn dweud a oes unrhyw riant wedi gofyn am gefnogwr neu a oes ganddo un. Mater iddyn nhw yw dweud hynny.',
  },
  reply: {
    en: (telephone: string) =>
      telephone === '' ? 'Please answer by reply.' : `Please answer by reply, or ring ${telephone}.`,
    cy: (telephone: string) =>
      telephone === '' ? 'Atebwch y llythyr hwn.' : `Atebwch y llythyr hwn, neu ffoniwch ${telephone}.`,
  },
})
