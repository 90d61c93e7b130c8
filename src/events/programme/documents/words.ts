import { defineWords, plural } from '../../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Documents', cy: 'Dogfennau' },
  lede: {
    en: 'What people read before the day, and slides afterwards. Anybody can download what is shown.',
    cy: 'Beth mae pobl yn ei ddarllen cyn y diwrnod, a sleidiau wedyn. Gall unrhyw un lawrlwytho’r hyn a ddangosir.',
  },
  empty: {
    en: 'No document yet. Add the map of the hall, or what people should read before.',
    cy: 'Dim dogfen eto. Ychwanegwch fap o’r neuadd, neu beth ddylai pobl ei ddarllen ymlaen llaw.',
  },
  add: { en: 'Add a document', cy: 'Ychwanegu dogfen' },
  change: { en: 'Change the document', cy: 'Newid y ddogfen' },
  changeIt: { en: 'Change', cy: 'Newid' },
  titleEn: { en: 'What it is called (English)', cy: 'Ei henw (Saesneg)' },
  titleCy: { en: 'What it is called (Welsh)', cy: 'Ei henw (Cymraeg)' },
  file: { en: 'The file', cy: 'Y ffeil' },
  fileAgain: { en: 'Another file in its place (if you like)', cy: 'Ffeil arall yn ei lle (os mynnwch)' },
  fileHint: {
    en: 'PDF, Word, OpenDocument or PowerPoint, up to 8 MB. A file can carry the name of whoever wrote it: look at its properties first.',
    cy: 'PDF, Word, OpenDocument neu PowerPoint, hyd at 8 MB. Gall ffeil gynnwys enw’r sawl a’i hysgrifennodd: edrychwch ar ei phriodweddau yn gyntaf.',
  },
  notKept: { en: 'Choose it once more: it was not kept.', cy: 'Dewiswch hi eto: ni chafodd ei chadw.' },
  when: { en: 'When it is for', cy: 'Ar gyfer pryd y mae' },
  before: { en: 'Before the day', cy: 'Cyn y diwrnod' },
  after: { en: 'After the day', cy: 'Ar ôl y diwrnod' },
  shown: { en: 'Show it on the page of the event', cy: 'Ei dangos ar dudalen y digwyddiad' },
  isShown: { en: 'Shown', cy: 'Yn cael ei dangos' },
  notShown: { en: 'Not shown', cy: 'Ddim yn cael ei dangos' },
  save: { en: 'Save', cy: 'Cadw' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  gone: {
    en: (count: number) => plural('en', count, { one: 'Removed: 1 document', other: 'Removed: # documents' }),
    cy: (count: number) =>
      plural('cy', count, {
        one: 'Wedi’u tynnu: 1 ddogfen',
        two: 'Wedi’u tynnu: 2 ddogfen',
        other: 'Wedi’u tynnu: # dogfen',
      }),
  },
  goneText: {
    en: 'After 30 days the file of what was removed is deleted.',
    cy: 'Ar ôl 30 diwrnod caiff ffeil yr hyn a dynnwyd ei dileu.',
  },
  deleted: { en: 'The file is deleted.', cy: 'Mae’r ffeil wedi’i dileu.' },
})
