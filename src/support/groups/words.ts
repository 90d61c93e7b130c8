import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Groups and cafés', cy: 'Grwpiau a chaffis' },
  lede: {
    en: 'Come when you like. Nobody writes down who comes.',
    cy: 'Dewch pan fynnwch. Nid oes neb yn ysgrifennu pwy sy’n dod.',
  },
  empty: {
    en: 'There is nothing to come to just now. New dates will be here.',
    cy: 'Nid oes dim i ddod iddo ar hyn o bryd. Bydd dyddiadau newydd yma.',
  },
  emptyRing: {
    en: (telephone: string) => `You can always ring us: ${telephone}.`,
    cy: (telephone: string) => `Cewch ein ffonio unrhyw bryd: ${telephone}.`,
  },
  more: { en: 'Read more', cy: 'Darllen mwy' },
  next: { en: 'Next time', cy: 'Y tro nesaf' },
  dates: { en: 'Dates', cy: 'Dyddiadau' },
  at: {
    en: (day: string, from: string, until: string) =>
      `${sayDay('en', day)}, ${sayTime('en', from)} to ${sayTime('en', until)}`,
    cy: (day: string, from: string, until: string) =>
      `${sayDay('cy', day)}, ${sayTime('cy', from)} tan ${sayTime('cy', until)}`,
  },
  notOn: { en: 'Called off', cy: 'Wedi’i ohirio' },
  allOff: { en: 'This is called off for now.', cy: 'Mae hyn wedi’i ohirio am y tro.' },
  noneOn: { en: 'All dates are called off for now.', cy: 'Mae pob dyddiad wedi’i ohirio am y tro.' },
  place: { en: 'Where', cy: 'Ble' },
  wayThere: { en: 'How to get there', cy: 'Sut i gyrraedd' },
  who: { en: 'Who may come', cy: 'Pwy sy’n cael dod' },
  access: { en: 'Getting in and taking part', cy: 'Mynd i mewn a chymryd rhan' },
  childCare: { en: 'Children', cy: 'Plant' },
  contact: { en: 'Ask about it', cy: 'Gofyn amdano' },
  calendar: { en: 'Put the dates in my calendar', cy: 'Rhoi’r dyddiadau yn fy nghalendr' },
  calendarSays: {
    en: (says: string) => `The entry says “${says}” and nothing else.`,
    cy: (says: string) => `Mae’r cofnod yn dweud “${says}” a dim byd arall.`,
  },
  calendarTitle: { en: 'Coffee', cy: 'Coffi' },
  calendarFile: { en: 'dates.ics', cy: 'dyddiadau.ics' },
  noRegister: {
    en: 'You do not have to book or give your name. There is no list of who comes.',
    cy: 'Nid oes rhaid i chi gadw lle na rhoi eich enw. Nid oes rhestr o bwy sy’n dod.',
  },
})

export const keepWords = defineWords({
  title: { en: 'Groups and cafés', cy: 'Grwpiau a chaffis' },
  keepText: {
    en: 'Parents and supporters see what is published. There is no register: nobody is counted.',
    cy: 'Mae rhieni a chefnogwyr yn gweld yr hyn a gyhoeddwyd. Nid oes cofrestr: ni chyfrifir neb.',
  },
  make: { en: 'Make a group', cy: 'Creu grŵp' },
  empty: {
    en: 'There is no group yet. Make one: a draft is seen by coordinators alone.',
    cy: 'Nid oes grŵp eto. Crëwch un: dim ond cydlynwyr sy’n gweld drafft.',
  },
  draft: { en: 'Draft', cy: 'Drafft' },
  published: { en: 'Published', cy: 'Cyhoeddwyd' },
  cancelled: { en: 'Called off', cy: 'Wedi’i ohirio' },
  forAllShort: { en: 'On the public site', cy: 'Ar y safle cyhoeddus' },
  count: {
    en: (n: number) => plural('en', n, { one: '# date to come', other: '# dates to come' }),
    cy: (n: number) =>
      plural('cy', n, { one: '# dyddiad i ddod', two: '# ddyddiad i ddod', other: '# dyddiad i ddod' }),
  },
  noDates: {
    en: 'No dates yet. Nobody sees the group until it has one.',
    cy: 'Dim dyddiadau eto. Nid oes neb yn gweld y grŵp nes bod ganddo un.',
  },
  change: { en: 'Change what is written', cy: 'Newid yr hyn a ysgrifennwyd' },
  publish: { en: 'Publish', cy: 'Cyhoeddi' },
  backToDraft: { en: 'Make it a draft again', cy: 'Ei wneud yn ddrafft eto' },
  callOff: { en: 'Call the group off', cy: 'Gohirio’r grŵp' },
  callOffText: {
    en: 'It stays in sight, marked as called off, so that nobody comes in vain.',
    cy: 'Mae’n aros yn y golwg, wedi’i nodi fel wedi’i ohirio, fel na ddaw neb yn ofer.',
  },
  onAgain: { en: 'It is on after all', cy: 'Mae ymlaen wedi’r cyfan' },
  dateOff: { en: 'Call this date off', cy: 'Gohirio’r dyddiad hwn' },
  dateOn: { en: 'This date is on after all', cy: 'Mae’r dyddiad hwn ymlaen wedi’r cyfan' },
  addDates: { en: 'Add dates', cy: 'Ychwanegu dyddiadau' },
  first: { en: 'First day', cy: 'Y diwrnod cyntaf' },
  startsAt: { en: 'Begins at', cy: 'Yn dechrau am' },
  endsAt: { en: 'Ends at', cy: 'Yn gorffen am' },
  timeHint: { en: 'For example 10am or 14:30', cy: 'Er enghraifft 10yb neu 14:30' },
  repeat: { en: 'How often', cy: 'Pa mor aml' },
  once: { en: 'Once', cy: 'Unwaith' },
  week: { en: 'Every week', cy: 'Bob wythnos' },
  fortnight: { en: 'Every two weeks', cy: 'Bob pythefnos' },
  month: {
    en: 'Every month, on the same weekday',
    cy: 'Bob mis, ar yr un diwrnod o’r wythnos',
  },
  times: { en: 'How many dates', cy: 'Sawl dyddiad' },
  timesHint: { en: 'Up to 52', cy: 'Hyd at 52' },
  nameEn: { en: 'Name, in English', cy: 'Enw, yn Saesneg' },
  nameCy: { en: 'Name, in Welsh', cy: 'Enw, yn Gymraeg' },
  aboutEn: { en: 'What it is, in English', cy: 'Beth ydyw, yn Saesneg' },
  aboutCy: { en: 'What it is, in Welsh', cy: 'Beth ydyw, yn Gymraeg' },
  place: { en: 'Where', cy: 'Ble' },
  wayThereEn: { en: 'How to get there, in English', cy: 'Sut i gyrraedd, yn Saesneg' },
  wayThereCy: { en: 'How to get there, in Welsh', cy: 'Sut i gyrraedd, yn Gymraeg' },
  whoEn: { en: 'Who may come, in English', cy: 'Pwy sy’n cael dod, yn Saesneg' },
  whoCy: { en: 'Who may come, in Welsh', cy: 'Pwy sy’n cael dod, yn Gymraeg' },
  accessEn: { en: 'Access, in English', cy: 'Hygyrchedd, yn Saesneg' },
  accessCy: { en: 'Access, in Welsh', cy: 'Hygyrchedd, yn Gymraeg' },
  childCareEn: { en: 'Child care, in English', cy: 'Gofal plant, yn Saesneg' },
  childCareCy: { en: 'Child care, in Welsh', cy: 'Gofal plant, yn Gymraeg' },
  contact: { en: 'Whom to ask', cy: 'Pwy i’w holi' },
  contactHint: {
    en: 'A first name and a number. Never a home number.',
    cy: 'Enw cyntaf a rhif. Byth rif cartref.',
  },
  forAll: {
    en: 'Show it on the public site too',
    cy: 'Ei ddangos ar y safle cyhoeddus hefyd',
  },
  forAllHint: {
    en: 'Only where it is safe that anybody knows the place and the time.',
    cy: 'Dim ond lle mae’n ddiogel i unrhyw un wybod y lle a’r amser.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Done.', cy: 'Wedi’i wneud.' },
  seen: { en: 'See it as parents do', cy: 'Ei weld fel y mae rhieni’n ei weld' },
})

export const faultWords = defineWords({
  empty: { en: 'Write a name, in English or in Welsh', cy: 'Ysgrifennwch enw, yn Gymraeg neu yn Saesneg' },
  'too-long': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  'no-day': { en: 'There is no such day', cy: 'Nid oes diwrnod o’r fath' },
  'no-time': { en: 'Write a time, for example 10am', cy: 'Ysgrifennwch amser, er enghraifft 10yb' },
  past: { en: 'This day is over', cy: 'Mae’r diwrnod hwn wedi bod' },
  'before-start': { en: 'It must end after it begins', cy: 'Rhaid iddo orffen ar ôl dechrau' },
  times: { en: 'Write a number from 1 to 52', cy: 'Ysgrifennwch rif o 1 i 52' },
  'changed-meanwhile': {
    en: 'Somebody else changed this while you were writing. Look again, then save',
    cy: 'Newidiodd rhywun arall hyn wrth i chi ysgrifennu. Edrychwch eto, yna cadw',
  },
})
