import { sayDay, sayWhen, smallDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'Put it right', cy: 'Ei roi’n iawn' },
  heading: { en: 'Complain about us', cy: 'Cwyno amdanom ni' },
  lede: {
    en: 'Tell us what we did wrong. This is about us, not about the council. It does not change the help you get.',
    cy: 'Dywedwch wrthym beth wnaethom o’i le. Mae hyn amdanom ni, nid am y cyngor. Nid yw’n newid y cymorth a gewch.',
  },
  whoReads: {
    en: 'Whoever it is about does not read it. Somebody else answers you.',
    cy: 'Nid yw’r sawl y mae’n ymwneud â nhw yn ei ddarllen. Mae rhywun arall yn eich ateb.',
  },
  howSoon: {
    en: (come: number, answer: number) =>
      `We say that it came within ${plural('en', come, { one: '# working day', other: '# working days' })}. We answer within ${plural('en', answer, { one: '# working day', other: '# working days' })}.`,
    cy: (come: number, answer: number) =>
      `Rydym yn dweud ei fod wedi cyrraedd o fewn ${come} diwrnod gwaith. Rydym yn ateb o fewn ${answer} diwrnod gwaith.`,
  },
  councilText: {
    en: 'To complain about the council or the meeting, ask the council for its own form. Your supporter can help you.',
    cy: 'I gwyno am y cyngor neu’r cyfarfod, gofynnwch i’r cyngor am ei ffurflen ei hun. Gall eich cefnogwr eich helpu.',
  },
  about: { en: 'Who or what is it about?', cy: 'Am bwy neu am beth mae hyn?' },
  supporter: { en: 'My supporter', cy: 'Fy nghefnogwr' },
  coordinator: {
    en: 'A coordinator: whoever rings and arranges',
    cy: 'Cydlynydd: pwy sy’n ffonio ac yn trefnu',
  },
  administrator: { en: 'An administrator', cy: 'Gweinyddwr' },
  'parent-lead': { en: 'A parent who helps to run this', cy: 'Rhiant sy’n helpu i redeg hyn' },
  safeguarding: {
    en: 'Whoever looks after people’s safety here',
    cy: 'Pwy sy’n gofalu am ddiogelwch pobl yma',
  },
  programme: { en: 'How this is run', cy: 'Sut mae hyn yn cael ei redeg' },
  data: {
    en: 'What you keep about me, or who saw it',
    cy: 'Yr hyn rydych yn ei gadw amdanaf, neu bwy a’i gwelodd',
  },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  words: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  wordsHint: {
    en: 'In your own words. You can say what would put it right.',
    cy: 'Yn eich geiriau eich hun. Cewch ddweud beth fyddai’n ei roi’n iawn.',
  },
  wants: { en: 'How should we answer you?', cy: 'Sut dylem eich ateb?' },
  page: { en: 'Here, when I sign in', cy: 'Yma, pan fyddaf yn mewngofnodi' },
  phone: { en: 'Ring me', cy: 'Fy ffonio' },
  text: { en: 'Send a text message', cy: 'Anfon neges destun' },
  email: { en: 'Send an e-mail', cy: 'Anfon e-bost' },
  none: { en: 'I do not need an answer', cy: 'Nid oes angen ateb arnaf' },
  reach: { en: 'A number or an e-mail address that is safe', cy: 'Rhif neu gyfeiriad e-bost sy’n ddiogel' },
  reachHint: {
    en: 'Say when we may ring, and who may answer.',
    cy: 'Dywedwch pryd cawn ffonio, a phwy a all ateb.',
  },
  name: { en: 'Your name, if you want to give it', cy: 'Eich enw, os ydych am ei roi' },
  taken: {
    en: 'I write this down for somebody who rang or wrote',
    cy: 'Rwy’n ysgrifennu hyn dros rywun a ffoniodd neu a ysgrifennodd',
  },
  takenPaper: { en: 'It came on paper', cy: 'Daeth ar bapur' },
  send: { en: 'Send it', cy: 'Ei anfon' },
  ring: {
    en: (telephone: string) => `You can also say it on the telephone: ${telephone}.`,
    cy: (telephone: string) => `Cewch ei ddweud dros y ffôn hefyd: ${telephone}.`,
  },
  thanksTitle: { en: 'We have it', cy: 'Mae gennym' },
  thanksSoon: {
    en: (come: string, answer: string) =>
      `We say that we have read it by ${sayDay('en', come)}. You get an answer by ${sayDay('en', answer)}.`,
    cy: (come: string, answer: string) =>
      `Byddwn yn dweud ein bod wedi’i ddarllen erbyn ${smallDay(sayDay('cy', come))}. Cewch ateb erbyn ${smallDay(sayDay('cy', answer))}.`,
  },
  thanksNothing: { en: 'You need not do anything more.', cy: 'Nid oes angen i chi wneud dim arall.' },
  kept: {
    en: 'While this is open we may not delete what you wrote here.',
    cy: 'Tra bo hyn ar agor ni chawn ddileu’r hyn a ysgrifennoch yma.',
  },
  outside: { en: 'If you are not content with our answer', cy: 'Os nad ydych yn fodlon ar ein hateb' },
  ico: {
    en: 'About what is kept about you: the Information Commissioner’s Office (ico.org.uk).',
    cy: 'Am yr hyn a gedwir amdanoch: Swyddfa’r Comisiynydd Gwybodaeth (ico.org.uk).',
  },
  mine: { en: 'What you told us', cy: 'Yr hyn a ddywedoch wrthym' },
  none1: { en: 'You have told us nothing yet.', cy: 'Nid ydych wedi dweud dim wrthym eto.' },
  write: { en: 'Write it here', cy: 'Ei ysgrifennu yma' },
  writeText: {
    en: 'You see here how far it is, and our answer.',
    cy: 'Byddwch yn gweld yma pa mor bell ydyw, a’n hateb.',
  },
  say: { en: 'Or say it to us', cy: 'Neu ei ddweud wrthym' },
  saved: { en: 'We have it.', cy: 'Mae gennym.' },
  seeMine: { en: 'What you told us before', cy: 'Yr hyn a ddywedoch wrthym o’r blaen' },
  sentOn: {
    en: (day: string) => `You told us on ${sayDay('en', day, 'date')}.`,
    cy: (day: string) => `Dywedoch wrthym ar ${sayDay('cy', day, 'date')}.`,
  },
  'state-new': {
    en: (today: string, by: string) =>
      `Not read yet. We say that we have it by ${sayDay('en', by)}, ${sayWhen('en', today, by)}.`,
    cy: (today: string, by: string) =>
      `Heb ei ddarllen eto. Byddwn yn dweud ei fod gennym erbyn ${smallDay(sayDay('cy', by))}, ${sayWhen('cy', today, by)}.`,
  },
  'state-acknowledged': {
    en: (today: string, by: string) =>
      `Somebody is looking at it. You get an answer by ${sayDay('en', by)}, ${sayWhen('en', today, by)}.`,
    cy: (today: string, by: string) =>
      `Mae rhywun yn edrych arno. Cewch ateb erbyn ${smallDay(sayDay('cy', by))}, ${sayWhen('cy', today, by)}.`,
  },
  ourSlip: {
    en: 'We said that we would be quicker. We are sorry.',
    cy: 'Dywedom y byddem yn gynt. Mae’n ddrwg gennym.',
  },
  answered: {
    en: (day: string) => `Our answer, ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `Ein hateb, ${sayDay('cy', day, 'date')}`,
  },
  changed: { en: 'What we changed', cy: 'Yr hyn a newidiom' },
  down: { en: 'We can’t open it just now. It is safe.', cy: 'Ni allwn ei agor nawr. Mae’n ddiogel.' },
})

export const keepWords = defineWords({
  title: { en: 'To answer', cy: 'I’w hateb' },
  lede: {
    en: 'What people say we did wrong. You do not see what is about you, or about somebody linked to you.',
    cy: 'Yr hyn y mae pobl yn dweud i ni ei wneud o’i le. Nid ydych yn gweld yr hyn sydd amdanoch chi, neu am rywun sy’n gysylltiedig â chi.',
  },
  empty: { en: 'Nothing is here for you to answer.', cy: 'Nid oes dim yma i chi ei ateb.' },
  unheard: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 waits that nobody here may read: it is about whoever would answer it. Name somebody else, or ask another organisation.',
        other:
          '# wait that nobody here may read: they are about whoever would answer them. Name somebody else, or ask another organisation.',
      }),
    cy: (n: number) =>
      `${n} yn aros na chaiff neb yma ei ddarllen: mae am y sawl a fyddai’n ei ateb. Enwch rywun arall, neu gofynnwch i sefydliad arall.`,
  },
  settings: { en: 'How soon, and who answers', cy: 'Pa mor fuan, a phwy sy’n ateb' },
  on: { en: 'Came', cy: 'Daeth' },
  about: { en: 'About', cy: 'Am' },
  state: { en: 'State', cy: 'Cyflwr' },
  due: { en: 'Next', cy: 'Nesaf' },
  new: { en: 'New', cy: 'Newydd' },
  acknowledged: { en: 'Being looked at', cy: 'Yn cael ei ystyried' },
  answered: { en: 'Answered', cy: 'Atebwyd' },
  closed: { en: 'Closed', cy: 'Caewyd' },
  acknowledgeDue: {
    en: (by: string) => `say that it came by ${sayDay('en', by, 'short')}`,
    cy: (by: string) => `dweud ei fod wedi dod erbyn ${sayDay('cy', by, 'short')}`,
  },
  answerDue: {
    en: (by: string) => `answer by ${sayDay('en', by, 'short')}`,
    cy: (by: string) => `ateb erbyn ${sayDay('cy', by, 'short')}`,
  },
  over: { en: 'overdue', cy: 'hwyr' },
  law: {
    en: (by: string) => `The law: say that it came by ${sayDay('en', by, 'date')} at the latest.`,
    cy: (by: string) => `Y gyfraith: dweud ei fod wedi dod erbyn ${sayDay('cy', by, 'date')} fan bellaf.`,
  },
  aboutSupporter: { en: 'A supporter', cy: 'Cefnogwr' },
  aboutCoordinator: { en: 'A coordinator', cy: 'Cydlynydd' },
  aboutAdministrator: { en: 'An administrator', cy: 'Gweinyddwr' },
  aboutLead: { en: 'A parent lead', cy: 'Rhiant arweiniol' },
  aboutSafety: { en: 'Safeguarding', cy: 'Diogelu' },
  aboutProgramme: { en: 'The programme', cy: 'Y rhaglen' },
  aboutData: { en: 'Personal data', cy: 'Data personol' },
  aboutOther: { en: 'Something else', cy: 'Rhywbeth arall' },
  said: { en: 'What they say', cy: 'Yr hyn maent yn ei ddweud' },
  name: { en: 'Name', cy: 'Enw' },
  noName: { en: 'No name given', cy: 'Ni roddwyd enw' },
  wants: { en: 'How to answer', cy: 'Sut i ateb' },
  how: { en: 'How it came', cy: 'Sut y daeth' },
  'how-screen': { en: 'On a screen', cy: 'Ar sgrin' },
  'how-voice': { en: 'By voice, through their supporter', cy: 'Ar lafar, drwy eu cefnogwr' },
  'how-paper': { en: 'On paper', cy: 'Ar bapur' },
  'how-phone': { en: 'By telephone', cy: 'Dros y ffôn' },
  acknowledge: { en: 'I have told them that it came', cy: 'Rwyf wedi dweud wrthynt ei fod wedi dod' },
  steps: { en: 'What was done', cy: 'Yr hyn a wnaed' },
  addStep: { en: 'Add what was done', cy: 'Ychwanegu’r hyn a wnaed' },
  rang: { en: 'Rang them', cy: 'Eu ffonio' },
  met: { en: 'Met them', cy: 'Cwrdd â nhw' },
  asked: { en: 'Asked whoever it is about', cy: 'Gofyn i’r sawl y mae amdanynt' },
  looked: { en: 'Looked at records', cy: 'Edrych ar gofnodion' },
  other: { en: 'Something else', cy: 'Rhywbeth arall' },
  stepWords: { en: 'In a sentence or two', cy: 'Mewn brawddeg neu ddwy' },
  answer: { en: 'Our answer', cy: 'Ein hateb' },
  answerHint: {
    en: 'Short, plain and signed with a name. They read it as it stands, as soon as you save it.',
    cy: 'Byr, plaen ac wedi’i lofnodi ag enw. Maent yn ei ddarllen fel y mae, cyn gynted ag y’i cadwch.',
  },
  changed: { en: 'What we changed', cy: 'Yr hyn a newidiom' },
  changedHint: { en: 'Leave it empty when nothing was changed.', cy: 'Gadewch yn wag os na newidiwyd dim.' },
  saveAnswer: { en: 'Save the answer', cy: 'Cadw’r ateb' },
  reachThem: {
    en: 'They do not sign in here: ring or write to them as they asked, then write that down above.',
    cy: 'Nid ydynt yn mewngofnodi yma: ffoniwch neu ysgrifennwch atynt fel y gofynnwyd, yna nodwch hynny uchod.',
  },
  close: { en: 'Close it', cy: 'Ei gau' },
  closeText: {
    en: 'What had to be kept because of it need not be kept any longer.',
    cy: 'Nid oes angen cadw’r hyn yr oedd rhaid ei gadw o’i herwydd mwyach.',
  },
  reopen: { en: 'Open it again', cy: 'Ei agor eto' },
  add: { en: 'Write one down for somebody', cy: 'Ysgrifennu un dros rywun' },
  done: { en: 'Done.', cy: 'Wedi’i wneud.' },
  acknowledgeDays: {
    en: 'Working days until we say that it came',
    cy: 'Diwrnodau gwaith nes i ni ddweud ei fod wedi dod',
  },
  answerDays: { en: 'Working days until we answer', cy: 'Diwrnodau gwaith nes i ni ateb' },
  named: {
    en: 'Who else answers, beside administrators and parent leads',
    cy: 'Pwy arall sy’n ateb, heblaw gweinyddwyr ac arweinwyr rhieni',
  },
  nobody: { en: 'Nobody else', cy: 'Neb arall' },
  outsideEn: { en: 'Where else people can go, in English', cy: 'Ble arall y gall pobl fynd, yn Saesneg' },
  outsideCy: { en: 'Where else people can go, in Welsh', cy: 'Ble arall y gall pobl fynd, yn Gymraeg' },
  save: { en: 'Save', cy: 'Cadw' },
})

export const faultWords = defineWords({
  choose: { en: 'Choose who or what it is about', cy: 'Dewiswch am bwy neu am beth mae hyn' },
  how: { en: 'Choose how you got this', cy: 'Dewiswch sut cawsoch hyn' },
  empty: { en: 'Write what happened', cy: 'Ysgrifennwch beth ddigwyddodd' },
  'empty-answer': { en: 'Write the answer', cy: 'Ysgrifennwch yr ateb' },
  'empty-step': { en: 'Write what was done', cy: 'Ysgrifennwch yr hyn a wnaed' },
  'too-long': { en: 'This is too long', cy: 'Mae hyn yn rhy hir' },
  reach: {
    en: 'Write a number or an e-mail address, or choose another way',
    cy: 'Ysgrifennwch rif neu gyfeiriad e-bost, neu dewiswch ffordd arall',
  },
  wants: { en: 'Choose how we should answer you', cy: 'Dewiswch sut dylem eich ateb' },
  later: {
    en: 'We can’t take this just now. Please try again in a few minutes, or ring us',
    cy: 'Ni allwn gymryd hyn nawr. Rhowch gynnig arall arni ymhen ychydig funudau, neu ffoniwch ni',
  },
  'not-now': {
    en: 'We can’t save it just now. Nothing is lost: try again in a few minutes',
    cy: 'Ni allwn ei gadw nawr. Nid oes dim ar goll: rhowch gynnig arall arni ymhen ychydig funudau',
  },
  days: {
    en: 'Write a number of working days that can be kept',
    cy: 'Ysgrifennwch nifer o ddiwrnodau gwaith y gellir ei gadw',
  },
  order: {
    en: 'The answer can’t be due before we say that it came',
    cy: 'Ni all yr ateb fod i fod cyn i ni ddweud ei fod wedi dod',
  },
  'changed-meanwhile': {
    en: 'Somebody else changed this meanwhile. Look again, then save',
    cy: 'Newidiodd rhywun arall hyn yn y cyfamser. Edrychwch eto, yna cadw',
  },
})
