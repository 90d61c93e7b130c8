import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Set up', cy: 'Gosod' },
  intro: {
    en: 'Nobody has set this up yet. Say who you are, which councils’ areas you serve, and who coordinates. All of it can be changed later.',
    cy: 'Does neb wedi gosod hwn eto. Dywedwch pwy ydych chi, ardaloedd pa gynghorau rydych yn eu gwasanaethu, a phwy sy’n cydlynu. Gellir newid y cyfan yn nes ymlaen.',
  },
  code: { en: 'Set-up code', cy: 'Cod gosod' },
  codeHint: {
    en: 'It was shown when Alongside started, so that nobody else can do this first.',
    cy: 'Cafodd ei ddangos pan gychwynnwyd Alongside, fel na all neb arall wneud hyn yn gyntaf.',
  },
  host: { en: 'The organisation', cy: 'Y sefydliad' },
  authorities: { en: 'The councils’ areas you serve', cy: 'Ardaloedd y cynghorau rydych yn eu gwasanaethu' },
  authoritiesHint: {
    en: 'All 175 of England and Wales, by region. Open a region and tick.',
    cy: 'Pob un o’r 175 yng Nghymru a Lloegr, fesul rhanbarth. Agorwch ranbarth a thiciwch.',
  },
  region: {
    en: (name: string, n: number) => `${name} (${plural('en', n, { other: '#' })})`,
    cy: (name: string, n: number) => `${name} (${plural('cy', n, { other: '#' })})`,
  },
  coordinator: { en: 'The first coordinator', cy: 'Y cydlynydd cyntaf' },
  coordinatorText: {
    en: 'Also the first administrator. We send them a link or a code to sign in with; their start code is the set-up code above.',
    cy: 'Hefyd y gweinyddwr cyntaf. Byddwn yn anfon dolen neu god atynt i fewngofnodi; y cod gosod uchod yw eu cod cychwyn.',
  },
  personName: { en: 'Their name', cy: 'Eu henw' },
  email: { en: 'Their e-mail address', cy: 'Eu cyfeiriad e-bost' },
  phone: {
    en: 'Their mobile number, if they have no e-mail',
    cy: 'Eu rhif ffôn symudol, os nad oes ganddynt e-bost',
  },
  finish: { en: 'Set up', cy: 'Gosod' },
})

export const regionWords = defineWords({
  'North East': { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' },
  'North West': { en: 'North West', cy: 'Gogledd-orllewin Lloegr' },
  'Yorkshire and The Humber': { en: 'Yorkshire and The Humber', cy: 'Swydd Efrog a’r Humber' },
  'East Midlands': { en: 'East Midlands', cy: 'Dwyrain Canolbarth Lloegr' },
  'West Midlands': { en: 'West Midlands', cy: 'Gorllewin Canolbarth Lloegr' },
  'East of England': { en: 'East of England', cy: 'Dwyrain Lloegr' },
  'South East': { en: 'South East', cy: 'De-ddwyrain Lloegr' },
  'South West': { en: 'South West', cy: 'De-orllewin Lloegr' },
  'Inner London': { en: 'Inner London', cy: 'Llundain Fewnol' },
  'Outer London': { en: 'Outer London', cy: 'Llundain Allanol' },
  Wales: { en: 'Wales', cy: 'Cymru' },
})
