import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Who will be there', cy: 'Pwy fydd yno' },
  heading: { en: 'Who will be in the room', cy: 'Pwy fydd yn yr ystafell' },
  intro: {
    en: 'Write down here who is coming, from the council’s list or as you hear it. You may ask about any of them. This page is yours: the council does not see it.',
    cy: 'Ysgrifennwch yma pwy sy’n dod, o restr y cyngor neu fel y clywch. Cewch holi am unrhyw un ohonynt. Eich tudalen chi yw hon: nid yw’r cyngor yn ei gweld.',
  },
  empty: {
    en: 'Nobody is written down yet. You may ask the council for a list: who comes, what they do and why.',
    cy: 'Nid oes neb wedi’i ysgrifennu eto. Cewch ofyn i’r cyngor am restr: pwy sy’n dod, beth maen nhw’n ei wneud a pham.',
  },
  askList: {
    en: 'Put “a list of who is coming” on what I ask for',
    cy: 'Rhoi “rhestr o bwy sy’n dod” ar yr hyn rwy’n gofyn amdano',
  },
  listAsked: {
    en: 'It is on your list of what would help.',
    cy: 'Mae ar eich rhestr o’r hyn a fyddai’n helpu.',
  },
  add: { en: 'Add somebody', cy: 'Ychwanegu rhywun' },
  change: { en: 'Change', cy: 'Newid' },
  takeAway: { en: 'Take it away', cy: 'Ei dynnu i ffwrdd' },
  taken: { en: 'Taken away.', cy: 'Wedi’i dynnu i ffwrdd.' },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  savedAsk: {
    en: 'Saved, and put on your list of what would help. Nothing is sent until you press “Ask for these” there.',
    cy: 'Wedi’i gadw, a’i roi ar eich rhestr o’r hyn a fyddai’n helpu. Does dim yn cael ei anfon nes i chi bwyso “Gofyn am y rhain” yno.',
  },
  toHelp: { en: 'What would help at the meeting', cy: 'Beth fyddai’n helpu yn y cyfarfod' },
  whyComes: {
    en: (why: string) => `Why they come: ${why}`,
    cy: (why: string) => `Pam maen nhw’n dod: ${why}`,
  },
  asked: {
    en: (question: string) => `You ask: ${question}`,
    cy: (question: string) => `Rydych yn gofyn: ${question}`,
  },
  askedDay: {
    en: (day: string) => `Asked on ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Gofynnwyd ar ${softDay(sayDay('cy', day, 'date'))}`,
  },
  answer: { en: (answer: string) => `Answer: ${answer}`, cy: (answer: string) => `Ateb: ${answer}` },
  noAnswer: { en: 'No answer yet.', cy: 'Dim ateb eto.' },
  onlyWatches: { en: 'Only watches.', cy: 'Dim ond gwylio.' },
  'consent-yes': { en: 'You said yes.', cy: 'Fe ddywedoch chi iawn.' },
  'consent-no': { en: 'You said no.', cy: 'Fe ddywedoch chi na.' },
  'consent-none': {
    en: 'You were not asked. Nobody may come to watch unless you say yes.',
    cy: 'Ni ofynnwyd i chi. Ni chaiff neb ddod i wylio oni bai eich bod yn dweud iawn.',
  },

  chairTitle: { en: 'Who runs the meeting', cy: 'Pwy sy’n cynnal y cyfarfod' },
  chairs: { en: (who: string) => `The chair: ${who}.`, cy: (who: string) => `Y cadeirydd: ${who}.` },
  chairPlain: {
    en: 'The chair runs the meeting. You may ask to speak with them before.',
    cy: 'Y cadeirydd sy’n cynnal y cyfarfod. Cewch ofyn am siarad â nhw ymlaen llaw.',
  },
  'chair-yes': {
    en: (council: string) =>
      `${council} says that the chair is independent: they are not in charge of your social worker.`,
    cy: (council: string) =>
      `Mae ${council} yn dweud bod y cadeirydd yn annibynnol: nid nhw sy’n gyfrifol am eich gweithiwr cymdeithasol.`,
  },
  'chair-no': {
    en: (council: string) =>
      `In ${council} the chair is somebody who also has a part in the work with families. You may ask how it is kept fair.`,
    cy: (council: string) =>
      `Yn ${council} mae’r cadeirydd yn rhywun sydd hefyd â rhan yn y gwaith gyda theuluoedd. Cewch ofyn sut mae’n cael ei gadw’n deg.`,
  },
  'chair-not-known': {
    en: () => 'We do not know whether the chair has a part in the work with your family. You may ask.',
    cy: () => 'Nid ydym yn gwybod a oes gan y cadeirydd ran yn y gwaith gyda’ch teulu. Cewch ofyn.',
  },

  apartTitle: { en: 'Coming and going by myself', cy: 'Dod a mynd ar fy mhen fy hun' },
  apartText: {
    en: 'You may ask to come, wait and leave by yourself, so that you are safe. You don’t have to say why. If a court order says that somebody must keep away from you, tell the chair.',
    cy: 'Cewch ofyn am ddod, aros a gadael ar eich pen eich hun, er mwyn bod yn ddiogel. Does dim rhaid i chi ddweud pam. Os oes gorchymyn llys sy’n dweud bod rhaid i rywun gadw draw oddi wrthych, dywedwch wrth y cadeirydd.',
  },
  apartLink: { en: 'Ask for this', cy: 'Gofyn am hyn' },
  apartTick: { en: 'Tick what you would like', cy: 'Ticiwch yr hyn yr hoffech ei gael' },
  apartHint: {
    en: 'It goes on your list of what would help. Nothing is sent until you press “Ask for these” there.',
    cy: 'Mae’n mynd ar eich rhestr o’r hyn a fyddai’n helpu. Does dim yn cael ei anfon nes i chi bwyso “Gofyn am y rhain” yno.',
  },
  save: { en: 'Save', cy: 'Cadw' },

  guestTitle: { en: 'Somebody who is coming', cy: 'Rhywun sy’n dod' },
  name: { en: 'Their name, if you know it', cy: 'Eu henw, os ydych yn ei wybod' },
  job: { en: 'What do they do?', cy: 'Beth maen nhw’n ei wneud?' },
  why: { en: 'Why are they coming?', cy: 'Pam maen nhw’n dod?' },
  whyHint: {
    en: 'As the council says, or as you understand it.',
    cy: 'Fel y dywed y cyngor, neu fel rydych chi’n ei ddeall.',
  },
  watches: { en: 'They only come to watch or to learn', cy: 'Dim ond dod i wylio neu i ddysgu y maen nhw' },
  consent: {
    en: 'If they only watch: is that all right with you?',
    cy: 'Os mai dim ond gwylio y maen nhw: a yw hynny’n iawn gyda chi?',
  },
  yes: { en: 'Yes', cy: 'Ydy' },
  no: { en: 'No', cy: 'Nac ydy' },
  notAsked: { en: 'Nobody asked me', cy: 'Ni ofynnodd neb i mi' },
  question: {
    en: 'Is there something you want to ask about them?',
    cy: 'Oes rhywbeth rydych am ei ofyn amdanynt?',
  },
  questionHint: {
    en: 'For example: does he have to be there?',
    cy: 'Er enghraifft: oes rhaid iddo fod yno?',
  },
  putAsk: {
    en: 'Put this on my list of what I ask the council',
    cy: 'Rhoi hyn ar fy rhestr o’r hyn rwy’n ei ofyn i’r cyngor',
  },
  askedOn: { en: 'When did you ask?', cy: 'Pryd ofynnoch chi?' },
  answerLabel: { en: 'What did they say?', cy: 'Beth ddywedon nhw?' },
  asking: { en: 'After you asked', cy: 'Ar ôl i chi ofyn' },
  about: {
    en: (who: string, question: string) => `About ${who}: ${question}`,
    cy: (who: string, question: string) => `Ynghylch ${who}: ${question}`,
  },
  notToWatch: {
    en: (who: string) => `I do not agree that ${who} comes to watch.`,
    cy: (who: string) => `Nid wyf yn cytuno i ${who} ddod i wylio.`,
  },

  shutTitle: { en: 'If they say that you may not come', cy: 'Os ydynt yn dweud na chewch ddod' },
  shutText: {
    en: 'The chair may keep somebody out for all or part of a meeting, for a good reason, and for as short a time as possible. It has to be written down. Your supporter or a friend may say your words for you.',
    cy: 'Gall y cadeirydd gadw rhywun allan o’r cyfarfod cyfan neu ran ohono, am reswm da, ac am gyn lleied o amser â phosibl. Rhaid ei ysgrifennu. Gall eich cefnogwr neu ffrind ddweud eich geiriau drosoch.',
  },
  shutComplain: {
    en: 'If you think that it is wrong, say so to the chair, and you may complain to the council. Your supporter can help you.',
    cy: 'Os ydych yn meddwl ei fod yn anghywir, dywedwch hynny wrth y cadeirydd, a chewch gwyno i’r cyngor. Gall eich cefnogwr eich helpu.',
  },
  shutLink: { en: 'Write down what they said', cy: 'Ysgrifennu’r hyn a ddywedon nhw' },
  shutHeading: { en: 'They said that I may not come', cy: 'Dywedon nhw na chaf ddod' },
  decided: { en: 'Who decided it?', cy: 'Pwy benderfynodd?' },
  shutWhy: { en: 'Why, as they told you?', cy: 'Pam, fel y dywedon nhw wrthych?' },
  until: { en: 'For which part, or until when?', cy: 'Ar gyfer pa ran, neu tan pryd?' },
  put: {
    en: 'How will the meeting hear what you want to say?',
    cy: 'Sut bydd y cyfarfod yn clywed yr hyn rydych am ei ddweud?',
  },
  putHint: {
    en: 'For example: my supporter reads my page, or the chair rings me before.',
    cy: 'Er enghraifft: mae fy nghefnogwr yn darllen fy nhudalen, neu mae’r cadeirydd yn fy ffonio ymlaen llaw.',
  },
  shutAsk: {
    en: 'Put on my list: they tell me this in writing',
    cy: 'Rhoi ar fy rhestr: eu bod yn dweud hyn wrthyf yn ysgrifenedig',
  },
  inWriting: {
    en: 'Please tell me in writing who decided that I may not come, why, for how long, and how what I want to say will be heard.',
    cy: 'Dywedwch wrthyf yn ysgrifenedig pwy benderfynodd na chaf ddod, pam, am ba hyd, a sut y bydd yr hyn rwyf am ei ddweud yn cael ei glywed.',
  },
  print: {
    en: 'You can print this page and take it with you.',
    cy: 'Gallwch argraffu’r dudalen hon a mynd â hi gyda chi.',
  },
  down: {
    en: 'We can’t open this page just now. What you wrote is safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor y dudalen hon ar hyn o bryd. Mae’r hyn a ysgrifennoch yn ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
})
