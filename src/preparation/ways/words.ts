import { defineWords } from '../../platform/words/words.ts'

/** For the parent, and for whoever does it for them. */
export const words = defineWords({
  title: { en: 'What helps', cy: 'Beth sy’n helpu' },
  heading: {
    en: 'What we should know about how you live',
    cy: 'Yr hyn y dylem ei wybod am sut rydych yn byw',
  },
  headingFor: {
    en: (called: string) => `What we should know about how ${called} lives`,
    cy: (called: string) => `Yr hyn y dylem ei wybod am sut mae ${called} yn byw`,
  },
  lede: {
    en: 'Say only what you want to. It helps us to work with you as you are.',
    cy: 'Dywedwch ddim ond yr hyn rydych am ei ddweud. Mae’n ein helpu i weithio gyda chi fel yr ydych.',
  },
  who: {
    en: 'You read this, and so do your supporter and the people in our office.',
    cy: 'Rydych chi’n darllen hyn, a’ch cefnogwr a’r bobl yn ein swyddfa hefyd.',
  },
  'under-18': { en: 'I am under 18', cy: 'Rwyf dan 18' },
  prison: { en: 'I am in prison', cy: 'Rwyf yn y carchar' },
  refuge: { en: 'I live in a refuge', cy: 'Rwyf yn byw mewn lloches' },
  interpreter: { en: 'I want an interpreter', cy: 'Rwyf eisiau cyfieithydd' },
  'easy-read': { en: 'I want Easy Read', cy: 'Rwyf eisiau Hawdd ei Ddeall' },
  'read-aloud': { en: 'I want things read aloud', cy: 'Rwyf eisiau i bethau gael eu darllen yn uchel' },
  proxy: { en: 'Somebody speaks for me', cy: 'Mae rhywun yn siarad drosof' },
  add: { en: 'Tell us', cy: 'Dweud wrthym' },
  change: { en: 'Change', cy: 'Newid' },
  off: { en: 'It is not so any more', cy: 'Nid yw felly mwyach' },
  none: {
    en: 'Nothing is said here. You do not have to.',
    cy: 'Nid oes dim wedi’i ddweud yma. Nid oes rhaid i chi.',
  },
  more: { en: 'You can also tell us this', cy: 'Cewch ddweud hyn wrthym hefyd' },
  wordsLabel: { en: 'What should we know or do?', cy: 'Beth dylem ei wybod neu ei wneud?' },
  'hint-under-18': {
    en: 'For example: who may know, when school ends.',
    cy: 'Er enghraifft: pwy a gaiff wybod, pryd mae’r ysgol yn gorffen.',
  },
  'hint-prison': {
    en: 'For example: when you can ring, who can book a visit.',
    cy: 'Er enghraifft: pryd gallwch ffonio, pwy all drefnu ymweliad.',
  },
  'hint-refuge': {
    en: 'For example: where we can meet. Do not write where the refuge is, or its name.',
    cy: 'Er enghraifft: ble gallwn gwrdd. Peidiwch ag ysgrifennu ble mae’r lloches, na’i henw.',
  },
  'hint-interpreter': {
    en: 'Which language? A man or a woman? By phone or in the room?',
    cy: 'Pa iaith? Dyn neu fenyw? Dros y ffôn neu yn yr ystafell?',
  },
  'hint-easy-read': {
    en: 'For example: big print, pictures, more time.',
    cy: 'Er enghraifft: print mawr, lluniau, mwy o amser.',
  },
  'hint-read-aloud': {
    en: 'For example: a quiet room, one page at a time.',
    cy: 'Er enghraifft: ystafell dawel, un dudalen ar y tro.',
  },
  whoPrison: { en: 'Which prison?', cy: 'Pa garchar?' },
  untilUnder18: { en: 'When are you 18?', cy: 'Pryd byddwch yn 18?' },
  untilDay: { en: 'Until when, if you know', cy: 'Tan pryd, os ydych yn gwybod' },
  save: { en: 'Save', cy: 'Cadw' },
  done: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  interpreters: { en: 'Your interpreters', cy: 'Eich cyfieithwyr' },
  proxyText: {
    en: 'The office has seen that you want this. Ring us to end it.',
    cy: 'Mae’r swyddfa wedi gweld eich bod am hyn. Ffoniwch ni i ddod ag ef i ben.',
  },
})

/** What a parent gets from saying it. */
export const follows = defineWords({
  'under-18': {
    en: 'You have a right to a supporter of your own. We talk with you, not with your parents. You may have a social worker of your own too.',
    cy: 'Mae gennych hawl i gefnogwr eich hun. Rydym yn siarad â chi, nid â’ch rhieni. Efallai y bydd gennych weithiwr cymdeithasol eich hun hefyd.',
  },
  prison: {
    en: 'Your supporter can write to you and book calls. People who work there may read letters. You can ask to join the meeting by phone or video.',
    cy: 'Gall eich cefnogwr ysgrifennu atoch a threfnu galwadau. Gall pobl sy’n gweithio yno ddarllen llythyrau. Cewch ofyn am ymuno â’r cyfarfod dros y ffôn neu fideo.',
  },
  refuge: {
    en: 'We never write down where you are. We send no letters. We ask each time if it is safe to talk.',
    cy: 'Nid ydym byth yn ysgrifennu ble rydych. Nid ydym yn anfon llythyrau. Rydym yn gofyn bob tro a yw’n ddiogel siarad.',
  },
  interpreter: {
    en: 'Somebody interprets at every meeting, visit and call. It is nobody of your family. Tell us if they did not come.',
    cy: 'Mae rhywun yn cyfieithu ym mhob cyfarfod, ymweliad a galwad. Nid yw’n neb o’ch teulu. Dywedwch wrthym os na ddaethant.',
  },
  'easy-read': {
    en: 'We use short words and short lines. We ask the council for an Easy Read report. You get more time.',
    cy: 'Rydym yn defnyddio geiriau byr a llinellau byr. Rydym yn gofyn i’r cyngor am adroddiad Hawdd ei Ddeall. Cewch fwy o amser.',
  },
  'read-aloud': {
    en: 'Your supporter reads everything to you, where nobody else hears. They write down what you say.',
    cy: 'Mae eich cefnogwr yn darllen popeth i chi, lle nad oes neb arall yn clywed. Maent yn ysgrifennu’r hyn a ddywedwch.',
  },
  proxy: {
    en: 'They speak for you, and no more. They cannot sign in here. They learn only what you agreed to.',
    cy: 'Maent yn siarad drosoch, a dim mwy. Ni allant fewngofnodi yma. Dim ond yr hyn rydych wedi cytuno iddo y maent yn ei ddysgu.',
  },
})
