import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  welcome: { en: 'Welcome', cy: 'Croeso' },
  headline: {
    en: 'You don’t have to walk in alone.',
    cy: 'Nid oes rhaid i chi gerdded i mewn ar eich pen eich hun.',
  },
  lede: {
    en: 'A parent who has been through it can stand beside you, before the meeting, in it and after. It costs nothing.',
    cy: 'Gall rhiant sydd wedi bod drwy hyn sefyll wrth eich ochr, cyn y cyfarfod, ynddo ac wedyn. Nid yw’n costio dim.',
  },
  letter: { en: 'I’ve had a letter', cy: 'Rwyf wedi cael llythyr' },
  letterText: {
    en: 'or a call, about my children and a child protection conference.',
    cy: 'neu alwad, am fy mhlant a chynhadledd amddiffyn plant.',
  },
  letterButton: { en: 'Ask for someone', cy: 'Gofyn am rywun' },
  been: { en: 'I’ve been there', cy: 'Rwyf wedi bod yno' },
  beenText: {
    en: 'and I could stand beside another parent. Training, pay and support come with it.',
    cy: 'a gallwn sefyll wrth ochr rhiant arall. Daw hyfforddiant, tâl a chefnogaeth gyda’r gwaith.',
  },
  beenButton: { en: 'Find out more', cy: 'Dysgu mwy' },
  run: { en: 'We run children’s services', cy: 'Rydym yn rhedeg gwasanaethau plant' },
  runText: {
    en: 'and want every parent to be offered someone who is on their side.',
    cy: 'ac rydym am i bob rhiant gael cynnig rhywun sydd ar eu hochr.',
  },
  runButton: { en: 'Begin here', cy: 'Dechrau yma' },
  notReferral: {
    en: 'Asking here is not a referral to the council.',
    cy: 'Nid atgyfeiriad at y cyngor yw gofyn yma.',
  },
  nobodyTold: { en: 'Nobody is told that you asked.', cy: 'Ni ddywedir wrth neb eich bod wedi gofyn.' },
  promise: { en: 'What we promise parents', cy: 'Yr hyn rydym yn ei addo i rieni' },
  nearby: { en: 'Help near you', cy: 'Cymorth yn eich ardal' },
  groups: { en: 'Groups and cafés', cy: 'Grwpiau a chaffis' },
  events: { en: 'Events', cy: 'Digwyddiadau' },
  newsletters: { en: 'Newsletters', cy: 'Cylchlythyrau' },
  complain: { en: 'Complain about us', cy: 'Cwyno amdanom ni' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },

  tonight: { en: 'In danger now, or need someone tonight', cy: 'Mewn perygl nawr, neu angen rhywun heno' },
  danger: { en: 'In danger now', cy: 'Mewn perygl nawr' },
  danger999: {
    en: 'Ring 999. Can’t speak? Ring from a mobile, stay on the line and press 55 when you are asked.',
    cy: 'Ffoniwch 999. Os na allwch siarad, ffoniwch o ffôn symudol, arhoswch ar y llinell a pwyswch 55 pan ofynnir i chi.',
  },
  dangerText: {
    en: 'Deaf or can’t use the phone: 999 BSL, or text 999 if you have registered.',
    cy: 'Byddar neu’n methu defnyddio’r ffôn: 999 BSL, neu anfonwch neges destun i 999 os ydych wedi cofrestru.',
  },
  home: { en: 'Not safe at home', cy: 'Ddim yn ddiogel gartref' },
  homeEngland: {
    en: 'England: National Domestic Abuse Helpline, free, day and night',
    cy: 'Lloegr: y Llinell Gymorth Genedlaethol Cam-drin Domestig, am ddim, ddydd a nos',
  },
  homeWales: {
    en: 'Wales: Live Fear Free, free, day and night',
    cy: 'Cymru: Byw Heb Ofn, am ddim, ddydd a nos',
  },
  homeMen: {
    en: 'Men: Men’s Advice Line, on weekdays',
    cy: 'Dynion: Men’s Advice Line, ar ddyddiau’r wythnos',
  },
  talk: { en: 'Someone to talk to', cy: 'Rhywun i siarad â nhw' },
  samaritans: { en: 'Samaritans, free, day and night', cy: 'Y Samariaid, am ddim, ddydd a nos' },
  samaritansWelsh: {
    en: 'Samaritans in Welsh, free, 7pm to 11pm',
    cy: 'Y Samariaid yn Gymraeg, am ddim, 7yh tan 11yh',
  },
  nhs111: {
    en: 'NHS 111, and choose the option for mental health',
    cy: 'GIG 111, a dewiswch yr opsiwn iechyd meddwl',
  },
  shout: {
    en: 'Text the word SHOUT, free, day and night',
    cy: 'Anfonwch y gair SHOUT mewn neges destun, am ddim, ddydd a nos',
  },
  child: { en: 'Worried about a child tonight', cy: 'Yn poeni am blentyn heno' },
  childText: {
    en: (council: string) => `${council} council, at night and at weekends`,
    cy: (council: string) => `Cyngor ${council}, yn ystod y nos ac ar benwythnosau`,
  },
  childNone: {
    en: 'Ring the council’s main number; it gives the out-of-hours number. If a child is in danger now, ring 999.',
    cy: 'Ffoniwch brif rif y cyngor; mae’n rhoi’r rhif y tu allan i oriau. Os yw plentyn mewn perygl nawr, ffoniwch 999.',
  },
  advice: { en: 'Advice about children’s services', cy: 'Cyngor am wasanaethau plant' },
  frg: {
    en: 'Family Rights Group advice line (England), on weekdays',
    cy: 'Llinell gyngor Family Rights Group (Lloegr), ar ddyddiau’r wythnos',
  },
  us: { en: 'Us', cy: 'Ni' },
  usHours: {
    en: (hours: string) => `When we answer: ${hours}`,
    cy: (hours: string) => `Pryd rydym yn ateb: ${hours}`,
  },
  leaves: {
    en: 'To leave this page in a hurry, press “Exit this page” at the top.',
    cy: 'I adael y dudalen hon ar frys, pwyswch “Gadael y dudalen hon” ar y brig.',
  },

  joinTitle: { en: 'Stand beside another parent', cy: 'Sefyll wrth ochr rhiant arall' },
  joinLede: {
    en: 'You have been through it. That is where this begins: nobody can say “I know” as you can.',
    cy: 'Rydych wedi bod drwy hyn. Dyna lle mae hyn yn dechrau: ni all neb ddweud “rwy’n gwybod” fel y gallwch chi.',
  },
  joinWhat: {
    en: 'You meet a parent before their conference, read the report with them, go in with them and talk it over afterwards.',
    cy: 'Rydych yn cwrdd â rhiant cyn eu cynhadledd, yn darllen yr adroddiad gyda nhw, yn mynd i mewn gyda nhw ac yn ei drafod wedyn.',
  },
  joinNeed: {
    en: 'Your own family’s case should have been closed for about a year. What you lived through is not held against you.',
    cy: 'Dylai achos eich teulu eich hun fod wedi cau ers tua blwyddyn. Ni chaiff yr hyn yr aethoch drwyddo ei ddal yn eich erbyn.',
  },
  joinGet: {
    en: 'You get training, somebody to talk to after every hard meeting, and your expenses. You get pay, and you may say no to it.',
    cy: 'Cewch hyfforddiant, rhywun i siarad â nhw ar ôl pob cyfarfod anodd, a’ch treuliau. Cewch dâl, a chewch ddweud na wrtho.',
  },
  joinAsk: {
    en: 'Ring us, and we will talk. You need not tell your story.',
    cy: 'Ffoniwch ni, a byddwn yn siarad. Nid oes rhaid i chi ddweud eich stori.',
  },
  beginTitle: {
    en: 'Every parent offered someone on their side',
    cy: 'Cynnig rhywun ar eu hochr i bob rhiant',
  },
  beginLede: {
    en: 'You tell us of a conference; we see to it that each parent is offered a supporter in one working day from when it is possible and safe.',
    cy: 'Rydych yn dweud wrthym am gynhadledd; rydym yn sicrhau bod pob rhiant yn cael cynnig cefnogwr o fewn un diwrnod gwaith o’r adeg y mae’n bosibl ac yn ddiogel.',
  },
  beginSee: {
    en: 'You see that an offer was made, and when. You never see what a parent answered or said: a no must not be read as not working with you.',
    cy: 'Rydych yn gweld bod cynnig wedi’i wneud, a phryd. Ni welwch byth beth a atebodd nac a ddywedodd rhiant: ni ddylid cymryd bod “na” yn golygu peidio â chydweithio â chi.',
  },
  beginNeed: {
    en: 'By default you make the first offer and we hold a reference, a date and the number of parents. A full list of names needs an agreement and an impact assessment.',
    cy: 'Yn ddiofyn, chi sy’n gwneud y cynnig cyntaf ac rydym ni’n cadw cyfeirnod, dyddiad a nifer y rhieni. Mae rhestr lawn o enwau yn gofyn am gytundeb ac asesiad effaith.',
  },
  beginAsk: { en: 'Ring us to begin.', cy: 'Ffoniwch ni i ddechrau.' },
  who: { en: 'Who runs this', cy: 'Pwy sy’n rhedeg hyn' },
  'parent-led': { en: 'Parents run this.', cy: 'Rhieni sy’n rhedeg hyn.' },
  charity: {
    en: 'A charity runs this; the council pays for it.',
    cy: 'Elusen sy’n rhedeg hyn; y cyngor sy’n talu amdano.',
  },
  'council-hosted': {
    en: 'The council runs this, under separate management.',
    cy: 'Y cyngor sy’n rhedeg hyn, dan reolaeth ar wahân.',
  },
  professional: { en: 'A professional service runs this.', cy: 'Gwasanaeth proffesiynol sy’n rhedeg hyn.' },
})
