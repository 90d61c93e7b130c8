import { sayDay, sayTime, smallDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'What would help', cy: 'Beth fyddai’n helpu' },
  heading: { en: 'What would help at the meeting', cy: 'Beth fyddai’n helpu yn y cyfarfod' },
  intro: {
    en: 'You can ask for things that make the meeting easier for you. Asking is normal. You don’t have to ask for anything.',
    cy: 'Gallwch ofyn am bethau sy’n gwneud y cyfarfod yn haws i chi. Mae gofyn yn beth arferol. Does dim rhaid i chi ofyn am ddim.',
  },
  none: {
    en: 'We do not know of a meeting of yours yet. When there is one, you can say here what would help. If you have had a letter about one, ring us.',
    cy: 'Nid ydym yn gwybod am gyfarfod i chi eto. Pan fydd un, gallwch ddweud yma beth fyddai’n helpu. Os ydych wedi cael llythyr am un, ffoniwch ni.',
  },
  which: { en: 'Which meeting?', cy: 'Pa gyfarfod?' },
  meetingOn: {
    en: (day: string, time: string | null) =>
      `Your meeting on ${sayDay('en', day, 'full')}${time === null ? '' : `, ${sayTime('en', time)}`}`,
    cy: (day: string, time: string | null) =>
      `Eich cyfarfod ${smallDay(sayDay('cy', day, 'full'))}${time === null ? '' : `, ${sayTime('cy', time)}`}`,
  },
  noDay: { en: 'Your meeting: no day yet', cy: 'Eich cyfarfod: dim diwrnod eto' },

  promised: { en: 'Promised to every parent', cy: 'Wedi’i addo i bob rhiant' },
  promisedText: {
    en: (council: string) => `${council} says that it does this for everybody. You don’t have to ask.`,
    cy: (council: string) =>
      `Mae ${council} yn dweud ei fod yn gwneud hyn i bawb. Does dim rhaid i chi ofyn.`,
  },
  notPromised: {
    en: (council: string) => `${council} has not told us of anything that it does for every parent.`,
    cy: (council: string) =>
      `Nid yw ${council} wedi dweud wrthym am unrhyw beth mae’n ei wneud i bob rhiant.`,
  },
  notConfirmed: {
    en: 'Nobody has said yet whether it will be so at your meeting.',
    cy: 'Nid oes neb wedi dweud eto a fydd hyn yn digwydd yn eich cyfarfod.',
  },
  confirmed: {
    en: (who: string, day: string) =>
      `It will be so at your meeting. Said by ${who} on ${sayDay('en', day, 'date')}.`,
    cy: (who: string, day: string) =>
      `Bydd hyn yn digwydd yn eich cyfarfod. Dywedwyd gan ${who} ar ${softDay(sayDay('cy', day, 'date'))}.`,
  },
  notThis: {
    en: (why: string) => `Not this time. Why: ${why}`,
    cy: (why: string) => `Nid y tro hwn. Pam: ${why}`,
  },

  asked: { en: 'What you asked for', cy: 'Yr hyn y gofynnoch amdano' },
  askedOn: {
    en: (day: string) => `Asked on ${sayDay('en', day, 'date')}. No answer yet.`,
    cy: (day: string) => `Gofynnwyd ar ${softDay(sayDay('cy', day, 'date'))}. Dim ateb eto.`,
  },
  letterOn: {
    en: (day: string) => `A letter went to the council on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Aeth llythyr at y cyngor ar ${softDay(sayDay('cy', day, 'date'))}.`,
  },
  agreed: { en: 'Agreed.', cy: 'Cytunwyd.' },
  refused: { en: 'They said no.', cy: 'Dywedon nhw na.' },
  saidBy: {
    en: (who: string, day: string) => `Said by ${who} on ${sayDay('en', day, 'date')}.`,
    cy: (who: string, day: string) => `Dywedwyd gan ${who} ar ${softDay(sayDay('cy', day, 'date'))}.`,
  },
  why: { en: (why: string) => `Why: ${why}`, cy: (why: string) => `Pam: ${why}` },
  refusedHelp: {
    en: 'You can ask them why, or ask again at the meeting. Your supporter can help with that.',
    cy: 'Gallwch ofyn pam iddynt, neu ofyn eto yn y cyfarfod. Gall eich cefnogwr helpu gyda hynny.',
  },
  stop: { en: 'I don’t need this any more', cy: 'Does dim angen hyn arnaf mwyach' },
  stopped: {
    en: 'Taken back. The council can’t read it here any more. If a letter has gone, it may still have that.',
    cy: 'Wedi’i dynnu’n ôl. Ni all y cyngor ei ddarllen yma mwyach. Os yw llythyr wedi mynd, gall hwnnw fod ganddo o hyd.',
  },

  list: { en: 'Your list, not sent yet', cy: 'Eich rhestr, heb ei hanfon eto' },
  listText: {
    en: 'Nobody at the council sees this list until you press “Ask for these”.',
    cy: 'Nid oes neb yn y cyngor yn gweld y rhestr hon nes i chi bwyso “Gofyn am y rhain”.',
  },
  listEmpty: { en: 'Nothing on it yet.', cy: 'Dim arni eto.' },
  takeOff: { en: 'Take it off', cy: 'Ei dynnu oddi arni' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  takenOff: { en: 'Taken off your list.', cy: 'Wedi’i dynnu oddi ar eich rhestr.' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  sent: {
    en: 'Asked. We will send it to the council and tell you here what they answer.',
    cy: 'Gofynnwyd. Byddwn yn ei anfon at y cyngor ac yn dweud yma beth yw’r ateb.',
  },
  askThese: { en: 'Ask for these', cy: 'Gofyn am y rhain' },
  toAsk: { en: 'What you can ask for', cy: 'Am beth y gallwch ofyn' },
  choose: { en: 'See what you can ask for', cy: 'Gweld am beth y gallwch ofyn' },
  before: { en: 'Before the meeting', cy: 'Cyn y cyfarfod' },
  day: { en: 'On the day', cy: 'Ar y diwrnod' },
  after: { en: 'After the meeting', cy: 'Ar ôl y cyfarfod' },
  ownWords: { en: 'Something else, in my own words', cy: 'Rhywbeth arall, yn fy ngeiriau fy hun' },
  lastTime: {
    en: 'What you wanted last time is ticked already.',
    cy: 'Mae’r hyn roeddech ei eisiau y tro diwethaf wedi’i dicio’n barod.',
  },
  wasIt: { en: 'Did it happen? Did it help?', cy: 'A ddigwyddodd? A helpodd?' },
  room: { en: 'Who will be in the room', cy: 'Pwy fydd yn yr ystafell' },
  share: { en: 'Show some of this to somebody', cy: 'Dangos rhywfaint o hyn i rywun' },
  paper: { en: 'Print, or fill in on paper', cy: 'Argraffu, neu lenwi ar bapur' },
  down: {
    en: 'We can’t open your list just now. It is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor eich rhestr ar hyn o bryd. Mae’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },

  tick: { en: 'Tick what you would like', cy: 'Ticiwch yr hyn yr hoffech ei gael' },
  tickHint: {
    en: 'Leave the rest empty. You can change it later. Nothing is sent yet.',
    cy: 'Gadewch y gweddill yn wag. Gallwch ei newid yn nes ymlaen. Does dim yn cael ei anfon eto.',
  },
  of: {
    en: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
    cy: (from: number, to: number, all: number) => `${from} i ${to} o ${all}`,
  },
  saveOn: { en: 'Save and go on', cy: 'Cadw a mynd ymlaen' },
  saveList: { en: 'Save and see my list', cy: 'Cadw a gweld fy rhestr' },
  already: { en: 'You have asked for this already.', cy: 'Rydych wedi gofyn am hyn yn barod.' },

  ownTitle: { en: 'In my own words', cy: 'Yn fy ngeiriau fy hun' },
  ownLabel: { en: 'What would help you?', cy: 'Beth fyddai’n eich helpu?' },
  ownHint: {
    en: 'One thing at a time. If you ask for it later, the council reads these words as they are.',
    cy: 'Un peth ar y tro. Os byddwch yn gofyn amdano yn nes ymlaen, bydd y cyngor yn darllen y geiriau hyn fel y maent.',
  },
  save: { en: 'Put it on my list', cy: 'Ei roi ar fy rhestr' },

  previewTitle: { en: 'Before you ask', cy: 'Cyn i chi ofyn' },
  preview: {
    en: 'This is all that the council will read, word for word:',
    cy: 'Dyma’r cyfan y bydd y cyngor yn ei ddarllen, air am air:',
  },
  from: { en: (label: string) => `From: ${label}`, cy: (label: string) => `Oddi wrth: ${label}` },
  previewMore: {
    en: 'They will know that you asked, and that you asked through us. They do not see your notes or anything else of yours. They may show it to those who run the meeting.',
    cy: 'Byddant yn gwybod eich bod wedi gofyn, a’ch bod wedi gofyn drwom ni. Nid ydynt yn gweld eich nodiadau na dim arall sy’n eiddo i chi. Gallant ei ddangos i’r rhai sy’n cynnal y cyfarfod.',
  },
  previewBack: {
    en: 'You can take it back later. What they have read or copied stays with them.',
    cy: 'Gallwch ei dynnu’n ôl yn nes ymlaen. Mae’r hyn maen nhw wedi’i ddarllen neu ei gopïo’n aros gyda nhw.',
  },
  previewAloud: {
    en: 'Read this to them first. Press only when they said yes.',
    cy: 'Darllenwch hyn iddynt yn gyntaf. Pwyswch dim ond os dywedon nhw ie.',
  },
  nothingToAsk: {
    en: 'There is nothing on your list that was not asked for already.',
    cy: 'Does dim ar eich rhestr na ofynnwyd amdano’n barod.',
  },
  notYet: { en: 'Not yet', cy: 'Ddim eto' },

  tellTitle: { en: 'How was it?', cy: 'Sut oedd hi?' },
  tellIntro: {
    en: 'Say it for as many as you like. You don’t have to. Only you and whoever you let read your notes can see this. We count answers without names.',
    cy: 'Dywedwch am gynifer ag y mynnwch. Does dim rhaid i chi. Dim ond chi a’r rhai rydych yn gadael iddynt ddarllen eich nodiadau sy’n gweld hyn. Rydym yn cyfrif atebion heb enwau.',
  },
  tellNothing: {
    en: 'There is nothing here to say it of: nothing was promised or asked for.',
    cy: 'Does dim yma i’w ddweud amdano: ni chafodd dim ei addo na gofyn amdano.',
  },
  happened: { en: 'Did it happen?', cy: 'A ddigwyddodd?' },
  yes: { en: 'Yes', cy: 'Do' },
  partly: { en: 'Partly', cy: 'Yn rhannol' },
  no: { en: 'No', cy: 'Naddo' },
  whyNot: { en: 'If not, what did they say?', cy: 'Os na, beth ddywedon nhw?' },
  helped: { en: 'Did it help?', cy: 'A helpodd?' },
  help4: { en: 'It helped a lot', cy: 'Helpodd lawer' },
  help3: { en: 'It helped', cy: 'Helpodd' },
  help2: { en: 'It helped a bit', cy: 'Helpodd ychydig' },
  help1: { en: 'It made little difference', cy: 'Ni wnaeth fawr o wahaniaeth' },
  help0: { en: 'It did not help', cy: 'Ni helpodd' },
  tellSave: { en: 'Save', cy: 'Cadw' },
  more: {
    en: (n: number) => plural('en', n, { one: '1 more to say it of', other: '# more to say it of' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 arall i ddweud amdano',
        two: '2 arall i ddweud amdanynt',
        other: '# arall i ddweud amdanynt',
      }),
  },
  told: { en: 'What you said', cy: 'Yr hyn a ddywedoch' },

  paperTitle: { en: 'What would help at the meeting', cy: 'Beth fyddai’n helpu yn y cyfarfod' },
  paperTick: {
    en: 'Tick what you would like, and give this to your supporter. They copy it for you, and read it back before anything is sent.',
    cy: 'Ticiwch yr hyn yr hoffech ei gael, a rhowch hwn i’ch cefnogwr. Byddant yn ei gopïo i chi, ac yn ei ddarllen yn ôl cyn i ddim gael ei anfon.',
  },
  printed: { en: 'Use your browser’s print button.', cy: 'Defnyddiwch fotwm argraffu eich porwr.' },
})
