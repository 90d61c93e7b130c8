import { sayDay } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

const on = (language: 'en' | 'cy', day: string): string => sayDay(language, day, 'date')

export const words = defineWords({
  title: { en: 'You said, we did', cy: 'Fe ddywedoch chi, fe wnaethom ni' },
  intro: {
    en: 'When five parents or more say the same, we ask somebody to change it. Here is what we asked, and what they answered.',
    cy: 'Pan fydd pum rhiant neu fwy yn dweud yr un peth, rydym yn gofyn i rywun ei newid. Dyma’r hyn a ofynnom, a’r atebion a gawsom.',
  },
  empty: {
    en: 'Nothing has been asked yet. It begins when five parents have answered.',
    cy: 'Does dim wedi’i ofyn eto. Mae’n dechrau pan fydd pum rhiant wedi ateb.',
  },
  said: { en: 'Five or more parents said', cy: 'Dywedodd pum rhiant neu fwy' },
  asked: {
    en: (who: string, day: string, by: string) =>
      `We asked ${who} on ${on('en', day)}, and for an answer by ${on('en', by)}.`,
    cy: (who: string, day: string, by: string) =>
      `Gofynnom i ${who} ar ${on('cy', day)}, gan ofyn am ateb erbyn ${on('cy', by)}.`,
  },
  answer: { en: 'The answer', cy: 'Yr ateb' },
  yes: { en: 'Yes.', cy: 'Ie.' },
  partly: { en: 'Partly.', cy: 'Yn rhannol.' },
  no: { en: 'No, because:', cy: 'Na, oherwydd:' },
  answeredBy: {
    en: (by: string, day: string) => `Said by ${by} on ${on('en', day)}.`,
    cy: (by: string, day: string) => `Dywedwyd gan ${by} ar ${on('cy', day)}.`,
  },
  notYet: { en: 'There is still time to answer.', cy: 'Mae amser i ateb o hyd.' },
  overdue: {
    en: (day: string) => `No answer yet; asked on ${on('en', day)}.`,
    cy: (day: string) => `Dim ateb eto; gofynnwyd ar ${on('cy', day)}.`,
  },
})

export const staffWords = defineWords({
  title: { en: 'Asks for change', cy: 'Ceisiadau am newid' },
  intro: {
    en: 'What five or more parents said, asked of a named person. All of it can be read by everybody.',
    cy: 'Yr hyn a ddywedodd pum rhiant neu fwy, wedi’i ofyn i berson a enwir. Gall pawb ddarllen y cyfan.',
  },
  empty: {
    en: 'Nothing has been asked yet. Read what parents answered, count, and ask for one thing.',
    cy: 'Does dim wedi’i ofyn eto. Darllenwch atebion rhieni, cyfrifwch, a gofynnwch am un peth.',
  },
  read: { en: 'What parents answered', cy: 'Atebion rhieni' },
  public: { en: 'The public page', cy: 'Y dudalen gyhoeddus' },
  newAsk: { en: 'Ask for a change', cy: 'Gofyn am newid' },
  group: { en: 'Whose answers?', cy: 'Atebion pwy?' },
  every: { en: 'Every council', cy: 'Pob cyngor' },
  fromMonth: { en: 'From which month', cy: 'O ba fis' },
  untilMonth: { en: 'To which month', cy: 'Hyd at ba fis' },
  monthHint: { en: 'Like 3/2026. The month must be over.', cy: 'Fel 3/2026. Rhaid i’r mis fod ar ben.' },
  counted: { en: 'How many of them say it', cy: 'Faint ohonyn nhw sy’n ei ddweud' },
  countedHint: { en: 'Counted by hand. Five at least.', cy: 'Wedi’u cyfrif â llaw. O leiaf bump.' },
  saidEn: { en: 'What they said, in English', cy: 'Yr hyn a ddywedon nhw, yn Saesneg' },
  saidCy: { en: 'What they said, in Welsh', cy: 'Yr hyn a ddywedon nhw, yn Gymraeg' },
  saidHint: {
    en: 'Your words for all of them. No quotes from fewer than ten, no names, no places.',
    cy: 'Eich geiriau chi ar ran pob un. Dim dyfyniadau gan lai na deg, dim enwau, dim lleoedd.',
  },
  askedName: { en: 'Who is asked', cy: 'Pwy sy’n cael y cais' },
  askedNameHint: {
    en: 'Somebody who can decide it. Tell them first: their name is published.',
    cy: 'Rhywun sy’n gallu ei benderfynu. Dywedwch wrthynt yn gyntaf: caiff eu henw ei gyhoeddi.',
  },
  askedRole: { en: 'Their job', cy: 'Eu swydd' },
  askedOf: { en: 'Their organisation', cy: 'Eu sefydliad' },
  askedOn: { en: 'Asked on', cy: 'Gofynnwyd ar' },
  answerBy: { en: 'Answer by', cy: 'Ateb erbyn' },
  publish: { en: 'Ask, and publish it', cy: 'Gofyn, a’i gyhoeddi' },
  enter: { en: 'Enter the answer', cy: 'Nodi’r ateb' },
  change: { en: 'Put the answer right', cy: 'Cywiro’r ateb' },
  answer: { en: 'The answer', cy: 'Yr ateb' },
  yes: { en: 'Yes', cy: 'Ie' },
  partly: { en: 'Partly', cy: 'Yn rhannol' },
  no: { en: 'No, because …', cy: 'Na, oherwydd …' },
  answerEn: { en: 'What they answered, in English', cy: 'Yr hyn a atebon nhw, yn Saesneg' },
  answerCy: { en: 'What they answered, in Welsh', cy: 'Yr hyn a atebon nhw, yn Gymraeg' },
  by: { en: 'Who said so', cy: 'Pwy ddywedodd hynny' },
  onDay: { en: 'On which day', cy: 'Ar ba ddiwrnod' },
  save: { en: 'Save, and publish it', cy: 'Cadw, a’i gyhoeddi' },
  takeBack: { en: 'Take it off the public page', cy: 'Ei dynnu oddi ar y dudalen gyhoeddus' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  taken: { en: 'Not on the public page.', cy: 'Ddim ar y dudalen gyhoeddus.' },
  done: { en: 'Published.', cy: 'Wedi’i gyhoeddi.' },
})

export const faultWords = defineWords({
  few: {
    en: 'Fewer than five answered in these months. Choose more months, or every council',
    cy: 'Atebodd llai na phump yn y misoedd hyn. Dewiswch ragor o fisoedd, neu bob cyngor',
  },
  'few-counted': { en: 'Five at least must have said it', cy: 'Rhaid i o leiaf bump fod wedi’i ddweud' },
  quote: {
    en: 'No quotes from fewer than ten answers: say it in your own words',
    cy: 'Dim dyfyniadau o lai na deg ateb: dywedwch ef yn eich geiriau eich hun',
  },
  empty: { en: 'Fill this in', cy: 'Llenwch hwn' },
  'too-long': { en: 'This is too long. Make it shorter', cy: 'Mae hyn yn rhy hir. Gwnewch ef yn fyrrach' },
  month: { en: 'Write the month like 3/2026', cy: 'Ysgrifennwch y mis fel 3/2026' },
  'no-day': { en: 'Enter a day, like 14 1 2027', cy: 'Rhowch ddiwrnod, fel 14 1 2027' },
  backwards: { en: 'Check the order of these dates', cy: 'Gwiriwch drefn y dyddiadau hyn' },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'changed-meanwhile': {
    en: 'Somebody else changed this meanwhile. Open the page again',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Agorwch y dudalen eto',
  },
  gone: {
    en: 'This is no longer so. Open the page again',
    cy: 'Nid yw hyn yn wir mwyach. Agorwch y dudalen eto',
  },
})
