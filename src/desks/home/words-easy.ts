import { sayDay, sayTime, sayWhen, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

/** A parent's home in Easy Read: one idea, one short line. */
export const easyWords = defineWords({
  meeting: {
    en: (day: string) => `Your meeting is on ${sayDay('en', day)}.`,
    cy: (day: string) => `Mae eich cyfarfod ar ${softDay(sayDay('cy', day))}.`,
  },
  starts: {
    en: (time: string) => `It starts at ${sayTime('en', time)}.`,
    cy: (time: string) => `Mae’n dechrau am ${sayTime('cy', time)}.`,
  },
  when: {
    en: (today: string, day: string) => `That is ${sayWhen('en', today, day)}.`,
    cy: (today: string, day: string) => `Mae hynny ${sayWhen('cy', today, day)}.`,
  },
  where: {
    en: (place: string) => `It is at ${place}.`,
    cy: (place: string) => `Mae yn y lle hwn: ${place}.`,
  },
  noMeeting: { en: 'We do not know the day yet.', cy: 'Nid ydym yn gwybod y diwrnod eto.' },
  beside: {
    en: (name: string) => `${name} is beside you.`,
    cy: (name: string) => `Mae ${name} wrth eich ochr.`,
  },
  cover: {
    en: (name: string) => `${name} stands in for a few days.`,
    cy: (name: string) => `Mae ${name} yn sefyll i mewn am ychydig ddyddiau.`,
  },
  visit: {
    en: (name: string, day: string, time: string | null) =>
      `You and ${name}: ${sayDay('en', day)}${time === null ? '' : `, ${sayTime('en', time)}`}.`,
    cy: (name: string, day: string, time: string | null) =>
      `Chi a ${name}: ${smallDay(sayDay('cy', day))}${time === null ? '' : `, ${sayTime('cy', time)}`}.`,
  },
  write: { en: (name: string) => `Write to ${name}`, cy: (name: string) => `Ysgrifennu at ${name}` },
  unread: {
    en: (n: number) => plural('en', n, { one: 'Read 1 new message', other: 'Read # new messages' }),
    cy: (n: number) => `Darllen ${n} neges newydd`,
  },
  chosen: { en: (name: string) => `You chose ${name}.`, cy: (name: string) => `Dewisoch ${name}.` },
  choose: { en: 'Choose who is beside you', cy: 'Dewis pwy sydd wrth eich ochr' },
  looking: { en: 'We are looking for somebody for you.', cy: 'Rydym yn chwilio am rywun i chi.' },
  nobody: { en: 'Nobody is beside you now.', cy: 'Nid oes neb wrth eich ochr nawr.' },
  again: { en: 'Ask for somebody again', cy: 'Gofyn am rywun eto' },
  now: { en: 'You can do these now', cy: 'Gallwch wneud y rhain nawr' },
  after: { en: 'Say how the meeting was', cy: 'Dweud sut oedd y cyfarfod' },
  papers: { en: 'Read the report', cy: 'Darllen yr adroddiad' },
  say: { en: 'Say what you want people to know', cy: 'Dweud yr hyn rydych am i bobl ei wybod' },
  helps: { en: 'Ask for help at the meeting', cy: 'Gofyn am help yn y cyfarfod' },
  plan: { en: 'Look at your plan', cy: 'Edrych ar eich cynllun' },
  room: { en: 'See who will be there', cy: 'Gweld pwy fydd yno' },
  ask: { en: 'Write down your questions', cy: 'Ysgrifennu eich cwestiynau' },
  notes: { en: 'Write a note for yourself', cy: 'Ysgrifennu nodyn i chi’ch hun' },
  nearby: { en: 'Find help near you', cy: 'Dod o hyd i help yn eich ardal' },
  shared: {
    en: (n: number) =>
      plural('en', n, { one: 'You show 1 thing to somebody', other: 'You show # things to somebody' }),
    cy: (n: number) => `Rydych yn dangos ${n} peth i rywun`,
  },
  opened: { en: (name: string) => `${name} looked at it.`, cy: (name: string) => `Edrychodd ${name} arno.` },
  ring: { en: (number: string) => `Ring us: ${number}`, cy: (number: string) => `Ffoniwch ni: ${number}` },
  mine: { en: 'All my pages', cy: 'Fy holl dudalennau' },
})
