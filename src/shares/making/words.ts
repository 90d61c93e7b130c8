import { sayDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  pick: { en: 'What do you want to show?', cy: 'Beth ydych chi am ei ddangos?' },
  pickHint: {
    en: 'Tick what you want. Nothing is shared yet. On the next page you can make it shorter.',
    cy: 'Ticiwch yr hyn rydych ei eisiau. Nid oes dim wedi’i rannu eto. Ar y dudalen nesaf gallwch ei wneud yn fyrrach.',
  },
  next: { en: 'Go on', cy: 'Ymlaen' },
  nothing: {
    en: 'There is nothing here to share yet. What you write can be shared from here when it is there.',
    cy: 'Nid oes dim yma i’w rannu eto. Gellir rhannu’r hyn a ysgrifennwch o’r fan hon pan fydd yno.',
  },
  where: { en: 'Where did you write it?', cy: 'Ble wnaethoch chi ei ysgrifennu?' },
  elsewhere: { en: 'Look somewhere else', cy: 'Edrych yn rhywle arall' },
  more: { en: 'Add something else', cy: 'Ychwanegu rhywbeth arall' },
  of: {
    en: (label: string, day: string) => `${label}, ${sayDay('en', day, 'date')}`,
    cy: (label: string, day: string) => `${label}, ${sayDay('cy', day, 'date')}`,
  },

  see: { en: 'This is what they will see', cy: 'Dyma beth fyddan nhw’n ei weld' },
  seeText: {
    en: 'Word for word, this and nothing else. Nothing is shared yet.',
    cy: 'Air am air, hwn a dim byd arall. Nid oes dim wedi’i rannu eto.',
  },
  change: { en: 'Change the words', cy: 'Newid y geiriau' },
  out: { en: 'Leave this out', cy: 'Gadael hwn allan' },
  which: { en: (n: number) => `number ${n}`, cy: (n: number) => `rhif ${n}` },
  hear: { en: 'Hear it first', cy: 'Ei glywed yn gyntaf' },
  toWhom: { en: 'Choose to whom', cy: 'Dewis i bwy' },
  leave: { en: 'Share nothing', cy: 'Rhannu dim' },
  lapses: {
    en: 'What you leave unfinished here is kept for a day, for you alone. Then it goes.',
    cy: 'Bydd yr hyn y byddwch yn ei adael heb ei orffen yma yn cael ei gadw am ddiwrnod, i chi yn unig. Yna bydd yn mynd.',
  },

  changeTitle: { en: 'What should they see?', cy: 'Beth ddylen nhw ei weld?' },
  changeText: {
    en: 'Make it shorter, or say it in another way. They see only what stands here. What you wrote before stays as it is, for you.',
    cy: 'Gwnewch ef yn fyrrach, neu dywedwch ef mewn ffordd arall. Dim ond yr hyn sydd yma fyddan nhw’n ei weld. Mae’r hyn a ysgrifennoch o’r blaen yn aros fel y mae, i chi.',
  },
  text: { en: 'Their words to read', cy: 'Y geiriau iddyn nhw eu darllen' },
  useThis: { en: 'Use these words', cy: 'Defnyddio’r geiriau hyn' },

  aloud: { en: 'Hear what they will see', cy: 'Clywed beth fyddan nhw’n ei weld' },
  aloudText: {
    en: 'Your phone can read this page to you: look for “Listen”, “Read aloud” or “Speak screen” in its menu. Or ask your supporter to read it.',
    cy: 'Gall eich ffôn ddarllen y dudalen hon i chi: chwiliwch am “Listen”, “Read aloud” neu “Speak screen” yn ei ddewislen. Neu gofynnwch i’ch cefnogwr ei darllen.',
  },
  backToIt: { en: 'I have heard it', cy: 'Rwyf wedi’i glywed' },

  who: { en: 'To whom, and until when?', cy: 'I bwy, a than pryd?' },
  to: { en: 'To whom?', cy: 'I bwy?' },
  chairs: {
    en: (council: string) => `Whoever chairs my meeting at ${council}`,
    cy: (council: string) => `Pwy bynnag sy’n cadeirio fy nghyfarfod yn ${council}`,
  },
  chairsHint: {
    en: 'Every chair of this council with an account here can open it.',
    cy: 'Gall pob cadeirydd yn y cyngor hwn sydd â chyfrif yma ei agor.',
  },
  somebody: { en: 'One person at the council', cy: 'Un person yn y cyngor' },
  somebodyHint: { en: 'Only they can open it.', cy: 'Dim ond nhw all ei agor.' },
  person: { en: 'Who?', cy: 'Pwy?' },
  choose: { en: 'Choose a person', cy: 'Dewiswch berson' },
  paper: { en: 'Somebody else, on paper or read out', cy: 'Rhywun arall, ar bapur neu’n uchel' },
  paperHint: {
    en: 'For a school, a doctor, or a chair who does not sign in here. What is on paper has no last day.',
    cy: 'Ar gyfer ysgol, meddyg, neu gadeirydd nad yw’n mewngofnodi yma. Nid oes diwrnod olaf i’r hyn sydd ar bapur.',
  },
  name: { en: 'Their name', cy: 'Eu henw' },
  job: { en: 'Their job', cy: 'Eu swydd' },
  nobody: {
    en: 'Nobody at the council has an account here for your meeting. You can print your words, or have them read out.',
    cy: 'Nid oes gan neb yn y cyngor gyfrif yma ar gyfer eich cyfarfod. Gallwch argraffu eich geiriau, neu gael eu darllen yn uchel.',
  },
  until: { en: 'Until when can they open it here?', cy: 'Tan pryd y gallant ei agor yma?' },
  meeting: {
    en: (day: string) => `Until my meeting, ${sayDay('en', day, 'full')}`,
    cy: (day: string) => `Tan fy nghyfarfod, ${sayDay('cy', day, 'full')}`,
  },
  weeks: { en: 'Two weeks', cy: 'Pythefnos' },
  months: { en: 'Three months', cy: 'Tri mis' },
  day: { en: 'Another day', cy: 'Diwrnod arall' },
  lastDay: { en: 'The last day', cy: 'Y diwrnod olaf' },
  lastDayHint: { en: 'For example 14 1 2027', cy: 'Er enghraifft 14 1 2027' },
  lookAgain: { en: 'See it all before you say yes', cy: 'Gweld y cyfan cyn i chi ddweud ie' },

  yes: { en: 'Do you want to share this?', cy: 'Ydych chi am rannu hwn?' },
  yesFor: {
    en: (called: string) => `Does ${called} want to share this?`,
    cy: (called: string) => `A yw ${called} am rannu hwn?`,
  },
  toLine: { en: 'To', cy: 'I' },
  untilLine: { en: 'Until', cy: 'Tan' },
  noEnd: { en: 'On paper there is no last day', cy: 'Ar bapur nid oes diwrnod olaf' },
  changeThis: { en: 'Change', cy: 'Newid' },
  stays: {
    en: 'You can stop it at any time. Then nobody can open it here. But what they copied, printed or remember stays with them.',
    cy: 'Gallwch ei stopio unrhyw bryd. Yna ni all neb ei agor yma. Ond mae’r hyn maen nhw wedi’i gopïo, ei argraffu neu’n ei gofio yn aros gyda nhw.',
  },
  staysPaper: {
    en: 'What is handed over on paper, or read out, can’t be taken back.',
    cy: 'Ni ellir cymryd yn ôl yr hyn a roddir ar bapur, neu a ddarllenir yn uchel.',
  },
  evidence: {
    en: 'The council may put it in its records. The police or a court may ask for it.',
    cy: 'Gall y cyngor ei roi yn ei gofnodion. Gall yr heddlu neu lys ofyn amdano.',
  },
  sharedIt: { en: 'Yes, share this', cy: 'Ydw, rhannwch hwn' },
  paperIt: { en: 'Yes, make the page', cy: 'Ydw, gwnewch y dudalen' },
  not: { en: 'No, go back', cy: 'Mynd yn ôl' },
  readAloud: {
    en: 'I read them the exact words, to whom and until when',
    cy: 'Darllenais iddynt yr union eiriau, i bwy a than pryd',
  },
  theySaid: { en: 'They said yes', cy: 'Fe gytunon nhw' },
})
