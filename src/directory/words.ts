import { defineWords } from '../platform/words/words.ts'
import { sayDay } from '../platform/words/dates.ts'

export const words = defineWords({
  title: { en: 'Help nearby', cy: 'Cymorth gerllaw' },
  lede: {
    en: 'People and places that help parents. You do not have to give your name to ask.',
    cy: 'Pobl a lleoedd sy’n helpu rhieni. Nid oes rhaid i chi roi eich enw i ofyn.',
  },
  which: { en: 'Which council is it?', cy: 'Pa gyngor ydyw?' },
  notMine: { en: 'Mine is not here', cy: 'Nid yw fy un i yma' },
  notMineText: {
    en: 'These numbers help everywhere in England or Wales.',
    cy: 'Mae’r rhifau hyn yn helpu ym mhob man yng Nghymru neu Loegr.',
  },
  near: {
    en: (council: string) => `Help near ${council}`,
    cy: (council: string) => `Cymorth ger ${council}`,
  },
  danger: { en: 'In danger now? Ring 999.', cy: 'Mewn perygl nawr? Ffoniwch 999.' },
  tonight: { en: 'Need someone tonight', cy: 'Angen rhywun heno' },
  other: { en: 'Another council', cy: 'Cyngor arall' },
  noCouncils: {
    en: 'No council is on the list yet. These numbers help everywhere.',
    cy: 'Nid oes cyngor ar y rhestr eto. Mae’r rhifau hyn yn helpu ym mhob man.',
  },
  print: {
    en: 'This page prints on one or two sheets.',
    cy: 'Mae’r dudalen hon yn argraffu ar un neu ddwy ddalen.',
  },

  crisis: { en: 'Right now', cy: 'Ar unwaith' },
  abuse: { en: 'Not safe at home', cy: 'Ddim yn ddiogel gartref' },
  solicitor: { en: 'A solicitor who does this work', cy: 'Cyfreithiwr sy’n gwneud y gwaith hwn' },
  advice: { en: 'Advice about children’s services', cy: 'Cyngor am wasanaethau plant' },
  'mental-health': { en: 'Your mind', cy: 'Eich meddwl' },
  money: { en: 'Money', cy: 'Arian' },
  housing: { en: 'A home', cy: 'Cartref' },
  disability: { en: 'Disability', cy: 'Anabledd' },
  fathers: { en: 'For fathers', cy: 'I dadau' },
  kinship: { en: 'Relatives who look after a child', cy: 'Perthnasau sy’n gofalu am blentyn' },
  children: { en: 'For your children', cy: 'I’ch plant' },
  otherKind: { en: 'Other help', cy: 'Cymorth arall' },

  free: { en: 'Free', cy: 'Am ddim' },
  'legal-aid': { en: 'Ask about legal aid', cy: 'Gofynnwch am gymorth cyfreithiol' },
  pay: { en: 'You may have to pay', cy: 'Efallai y bydd rhaid i chi dalu' },
  'not-known': { en: 'Ask what it costs', cy: 'Gofynnwch beth yw’r gost' },
  when: { en: 'When', cy: 'Pryd' },
  cost: { en: 'Cost', cy: 'Cost' },
  languages: { en: 'Languages', cy: 'Ieithoedd' },
  reach: { en: 'How to reach them', cy: 'Sut i’w cyrraedd' },
  web: { en: 'Their web page', cy: 'Eu tudalen we' },
  checked: {
    en: (by: string, on: string) => `Checked by ${by} on ${sayDay('en', on, 'date')}.`,
    cy: (by: string, on: string) => `Gwiriwyd gan ${by} ar ${sayDay('cy', on, 'date')}.`,
  },
  'long-ago': {
    en: (by: string, on: string) =>
      `Last checked by ${by} on ${sayDay('en', on, 'date')}. That is more than 6 months ago: it may have changed.`,
    cy: (by: string, on: string) =>
      `Gwiriwyd ddiwethaf gan ${by} ar ${sayDay('cy', on, 'date')}. Mae hynny dros 6 mis yn ôl: efallai ei fod wedi newid.`,
  },
  never: {
    en: 'Nobody here has checked this yet. Check before you use it.',
    cy: 'Nid oes neb yma wedi gwirio hyn eto. Gwiriwch cyn ei ddefnyddio.',
  },
})

export const keepWords = defineWords({
  title: { en: 'Help nearby', cy: 'Cymorth gerllaw' },
  councils: { en: 'Whose card', cy: 'Cerdyn pwy' },
  councilsText: {
    en: 'Each council has a card of up to 20 services. Parents read it without signing in.',
    cy: 'Mae gan bob cyngor gerdyn o hyd at 20 gwasanaeth. Mae rhieni’n ei ddarllen heb fewngofnodi.',
  },
  keep: { en: 'Keep this card', cy: 'Cadw’r cerdyn hwn' },
  cardOf: {
    en: (council: string) => `Card for ${council}`,
    cy: (council: string) => `Cerdyn ar gyfer ${council}`,
  },
  howMany: { en: (n: number) => `${n} of 20`, cy: (n: number) => `${n} o 20` },
  toCheck: {
    en: (n: number) => (n === 1 ? '1 needs a check' : `${n} need a check`),
    cy: (n: number) => (n === 1 ? 'Mae angen gwirio 1' : `Mae angen gwirio ${n}`),
  },
  add: { en: 'Add a service', cy: 'Ychwanegu gwasanaeth' },
  fullText: {
    en: 'The card is full. Take one off before you add another.',
    cy: 'Mae’r cerdyn yn llawn. Tynnwch un oddi arno cyn ychwanegu un arall.',
  },
  national: { en: 'Add the national numbers', cy: 'Ychwanegu’r rhifau cenedlaethol' },
  nationalText: {
    en: 'They come unchecked: ring or look before you mark them as checked. Until there is a card, parents see them too.',
    cy: 'Maent yn dod heb eu gwirio: ffoniwch neu edrychwch cyn eu nodi’n rhai a wiriwyd. Hyd nes bydd cerdyn, mae rhieni’n eu gweld hefyd.',
  },
  empty: {
    en: 'Nothing is on this card yet. Begin with the national numbers.',
    cy: 'Nid oes dim ar y cerdyn hwn eto. Dechreuwch gyda’r rhifau cenedlaethol.',
  },
  seen: { en: 'See it as parents do', cy: 'Ei weld fel y mae rhieni’n ei weld' },
  change: { en: 'Change', cy: 'Newid' },
  checkedToday: { en: 'I checked it today', cy: 'Fe’i gwiriais heddiw' },
  up: { en: 'Move up', cy: 'Symud i fyny' },
  down: { en: 'Move down', cy: 'Symud i lawr' },
  hide: { en: 'Take off the card', cy: 'Tynnu oddi ar y cerdyn' },
  back: { en: 'Put back on the card', cy: 'Rhoi’n ôl ar y cerdyn' },
  hiddenTitle: { en: 'Taken off', cy: 'Wedi’u tynnu oddi arno' },
  done: { en: 'Done.', cy: 'Wedi’i wneud.' },
  kind: { en: 'What kind of help', cy: 'Pa fath o gymorth' },
  name: { en: 'Name', cy: 'Enw' },
  doesEn: { en: 'What they do, in English', cy: 'Beth maent yn ei wneud, yn Saesneg' },
  doesCy: { en: 'What they do, in Welsh', cy: 'Beth maent yn ei wneud, yn Gymraeg' },
  doesHint: { en: 'One or two short sentences.', cy: 'Un neu ddwy frawddeg fer.' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  web: { en: 'Web address', cy: 'Cyfeiriad gwe' },
  webHint: { en: 'It begins with https://', cy: 'Mae’n dechrau gyda https://' },
  hoursEn: { en: 'When they answer, in English', cy: 'Pryd maent yn ateb, yn Saesneg' },
  hoursCy: { en: 'When they answer, in Welsh', cy: 'Pryd maent yn ateb, yn Gymraeg' },
  cost: { en: 'What it costs', cy: 'Beth yw’r gost' },
  languages: { en: 'Languages they speak', cy: 'Yr ieithoedd maent yn eu siarad' },
  reachEn: { en: 'How to reach them, in English', cy: 'Sut i’w cyrraedd, yn Saesneg' },
  reachCy: { en: 'How to reach them, in Welsh', cy: 'Sut i’w cyrraedd, yn Gymraeg' },
  reachHint: {
    en: 'For example: walk in on Tuesdays, bus 24, step-free. Never the address of a refuge.',
    cy: 'Er enghraifft: galwch heibio ar ddydd Mawrth, bws 24, heb risiau. Byth gyfeiriad lloches.',
  },
  checkedTitle: { en: 'Who checked it, and when', cy: 'Pwy a’i gwiriodd, a phryd' },
  checkedHint: {
    en: 'Leave both empty when nobody here has rung or looked yet. Parents read the name.',
    cy: 'Gadewch y ddau’n wag os nad oes neb yma wedi ffonio neu edrych eto. Mae rhieni’n darllen yr enw.',
  },
  checkedBy: { en: 'Checked by', cy: 'Gwiriwyd gan' },
  checkedByHint: { en: 'A first name or a group.', cy: 'Enw cyntaf neu grŵp.' },
  checkedOn: { en: 'Checked on', cy: 'Gwiriwyd ar' },
  save: { en: 'Save', cy: 'Cadw' },
  newTitle: { en: 'Add a service', cy: 'Ychwanegu gwasanaeth' },
})

export const faultWords = defineWords({
  empty: { en: 'Write the name', cy: 'Ysgrifennwch yr enw' },
  'too-long': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  'no-number': {
    en: 'Write a telephone number, with digits only',
    cy: 'Ysgrifennwch rif ffôn, gyda digidau yn unig',
  },
  'no-web': {
    en: 'Write a web address that begins with https:// or http://',
    cy: 'Ysgrifennwch gyfeiriad gwe sy’n dechrau gyda https:// neu http://',
  },
  'no-way': {
    en: 'Write a telephone number, a web address or how to reach them',
    cy: 'Ysgrifennwch rif ffôn, cyfeiriad gwe neu sut i’w cyrraedd',
  },
  who: { en: 'Write who checked it', cy: 'Ysgrifennwch pwy a’i gwiriodd' },
  when: { en: 'Write the day on which it was checked', cy: 'Ysgrifennwch y diwrnod y cafodd ei wirio' },
  future: { en: 'This day is still to come', cy: 'Nid yw’r diwrnod hwn wedi dod eto' },
  'no-day': { en: 'There is no such day', cy: 'Nid oes diwrnod o’r fath' },
  full: {
    en: 'The card has 20 already. Take one off first',
    cy: 'Mae 20 ar y cerdyn yn barod. Tynnwch un yn gyntaf',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this while you were writing. Look again, then save',
    cy: 'Newidiodd rhywun arall hyn wrth i chi ysgrifennu. Edrychwch eto, yna cadw',
  },
})
