import { inLondon, sayDay, sayTime, softDay } from '../platform/words/dates.ts'
import { defineWords } from '../platform/words/words.ts'

const when = (language: 'en' | 'cy', at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'date')}, ${sayTime(language, time)}`
}

export const words = defineWords({
  title: { en: 'My notes', cy: 'Fy nodiadau' },
  intro: {
    en: 'Only you read these, and whoever you say may.',
    cy: 'Dim ond chi sy’n darllen y rhain, a’r rhai rydych chi’n caniatáu iddynt.',
  },
  several: { en: 'Which notes?', cy: 'Pa nodiadau?' },
  book: { en: (n: number) => `Notes ${n}`, cy: (n: number) => `Nodiadau ${n}` },
  noBook: {
    en: 'There are no notes for you here yet. Ring us and we will put that right.',
    cy: 'Nid oes nodiadau i chi yma eto. Ffoniwch ni ac fe wnawn ni gywiro hynny.',
  },
  write: { en: 'Write a note', cy: 'Ysgrifennu nodyn' },
  empty: {
    en: 'You have written nothing yet. You don’t have to. You can write what you want to remember, or what you want to ask.',
    cy: 'Nid ydych wedi ysgrifennu dim eto. Does dim rhaid i chi. Gallwch ysgrifennu’r hyn rydych am ei gofio, neu’r hyn rydych am ei ofyn.',
  },
  noSearch: {
    en: 'Your words are locked away, so there is no search. The newest are at the top.',
    cy: 'Mae eich geiriau dan glo, felly does dim modd chwilio. Mae’r rhai diweddaraf ar y brig.',
  },
  who: { en: 'Who may read my notes', cy: 'Pwy sy’n cael darllen fy nodiadau' },
  nobody: { en: 'Nobody but you.', cy: 'Neb ond chi.' },
  readBy: { en: (names: string) => `You and ${names}.`, cy: (names: string) => `Chi a ${names}.` },
  looked: { en: 'Who looked', cy: 'Pwy edrychodd' },
  print: { en: 'Print', cy: 'Argraffu' },
  share: { en: 'What I share', cy: 'Yr hyn rwy’n ei rannu' },
  promise: { en: 'What we promise you', cy: 'Yr hyn rydym yn ei addo i chi' },
  delete: { en: 'Delete everything', cy: 'Dileu popeth' },
  by: {
    en: (name: string, at: Date) => `${name}, ${when('en', at)}`,
    cy: (name: string, at: Date) => `${name}, ${when('cy', at)}`,
  },
  you: { en: 'You', cy: 'Chi' },
  someone: { en: 'Someone beside you', cy: 'Rhywun wrth eich ochr' },
  change: { en: 'Change', cy: 'Newid' },
  changeTitle: { en: 'Change your note', cy: 'Newid eich nodyn' },
  takeBack: { en: 'Take it back', cy: 'Ei dynnu’n ôl' },
  ofNote: { en: (at: Date) => `note of ${when('en', at)}`, cy: (at: Date) => `nodyn ${when('cy', at)}` },
  taken: {
    en: 'Taken back. Nobody else can read it.',
    cy: 'Wedi’i dynnu’n ôl. Ni all neb arall ei ddarllen.',
  },
  putBack: { en: 'Put it back', cy: 'Ei roi’n ôl' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  erased: {
    en: 'Everything you wrote here is deleted, for good. Nobody can bring it back.',
    cy: 'Mae popeth a ysgrifennoch yma wedi’i ddileu, am byth. Ni all neb ddod ag ef yn ôl.',
  },
  older: { en: 'Older notes', cy: 'Nodiadau hŷn' },
  newest: { en: 'Newest notes', cy: 'Nodiadau diweddaraf' },
  shut: {
    en: 'This note can’t be shown.',
    cy: 'Ni ellir dangos y nodyn hwn.',
  },
  down: {
    en: 'We can’t open your notes just now. They are safe. Please try again in a few minutes.',
    cy: 'Ni allwn agor eich nodiadau ar hyn o bryd. Maen nhw’n ddiogel. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  mostPrinted: {
    en: (n: number) => `Here are your newest ${n} notes.`,
    cy: (n: number) => `Dyma eich ${n} nodyn diweddaraf.`,
  },

  note: { en: 'Your note', cy: 'Eich nodyn' },
  noteHint: { en: 'As much or as little as you like.', cy: 'Cymaint neu gyn lleied ag y mynnwch.' },
  save: { en: 'Save', cy: 'Cadw' },
  printed: { en: 'Use your browser’s print button.', cy: 'Defnyddiwch fotwm argraffu eich porwr.' },

  firstTitle: { en: 'Before you write', cy: 'Cyn i chi ysgrifennu' },
  police: {
    en: 'Are the police involved, or could they be?',
    cy: 'A yw’r heddlu’n rhan o hyn, neu a allen nhw fod?',
  },
  policeHint: {
    en: 'You don’t have to answer. You can change your answer later.',
    cy: 'Does dim rhaid i chi ateb. Gallwch newid eich ateb yn nes ymlaen.',
  },
  yes: { en: 'Yes', cy: 'Ydyn' },
  perhaps: { en: 'Perhaps', cy: 'Efallai' },
  no: { en: 'No', cy: 'Nac ydyn' },
  'rather-not': { en: 'I’d rather not say', cy: 'Mae’n well gen i beidio â dweud' },
  evidence: {
    en: 'What is written down can be used as evidence: the police or a court may ask for it.',
    cy: 'Gellir defnyddio’r hyn sydd wedi’i ysgrifennu fel tystiolaeth: gall yr heddlu neu lys ofyn amdano.',
  },
  solicitor: {
    en: 'Speak to a solicitor before you write about what happened.',
    cy: 'Siaradwch â chyfreithiwr cyn i chi ysgrifennu am yr hyn a ddigwyddodd.',
  },
  solicitorMore: {
    en: 'If the police want to speak with you, a solicitor is free. You can still write what you want to ask, or what you need.',
    cy: 'Os yw’r heddlu am siarad â chi, mae cyfreithiwr yn rhad ac am ddim. Gallwch ysgrifennu o hyd yr hyn rydych am ei ofyn, neu’r hyn sydd ei angen arnoch.',
  },
  findSolicitor: { en: 'How to find one', cy: 'Sut i ddod o hyd i un' },
  said: {
    en: (answer: string) => `You said: ${answer}.`,
    cy: (answer: string) => `Dywedoch chi: ${answer}.`,
  },
  saidNothing: { en: 'You did not answer.', cy: 'Ni wnaethoch ateb.' },
  changeAnswer: { en: 'Change your answer', cy: 'Newid eich ateb' },
  goOn: { en: 'Go on', cy: 'Ymlaen' },

  deleteTitle: { en: 'Delete everything', cy: 'Dileu popeth' },
  deleteText: {
    en: 'Every note here is deleted, for good: yours, and those that your supporter wrote for you. So is all that you keep on your other pages: reports, plans, questions, messages. Nobody can bring it back, not even us. Nobody may read your notes any more.',
    cy: 'Caiff pob nodyn yma ei ddileu, am byth: eich rhai chi, a’r rhai a ysgrifennodd eich cefnogwr i chi. Felly hefyd bopeth sydd ar eich tudalennau eraill: adroddiadau, cynlluniau, cwestiynau, negeseuon. Ni all neb ddod â hyn yn ôl, ddim hyd yn oed ni. Ni fydd neb yn cael darllen eich nodiadau mwyach.',
  },
  deleteStays: {
    en: 'What stays: your name, how to reach you and what you need, what you asked the council for, a complaint, and that notes and visits were here. Ask us to delete that too.',
    cy: 'Yr hyn sy’n aros: eich enw, sut i’ch cyrraedd a’r hyn sydd ei angen arnoch, yr hyn y gofynnoch i’r cyngor amdano, cwyn, a bod nodiadau ac ymweliadau wedi bod yma. Gofynnwch i ni ddileu hynny hefyd.',
  },
  deleteSure: { en: 'Yes, I want to delete all my notes', cy: 'Ydw, rwyf am ddileu fy holl nodiadau' },
  deleteNow: { en: 'Delete everything now', cy: 'Dileu popeth nawr' },
  keep: { en: 'Keep my notes', cy: 'Cadw fy nodiadau' },
  heldTitle: { en: 'We can’t delete your notes yet', cy: 'Ni allwn ddileu eich nodiadau eto' },
  heldText: {
    en: 'We have to keep what you wrote for now. That lets nobody read it. You can still stop others from reading it.',
    cy: 'Rhaid i ni gadw’r hyn a ysgrifennoch am y tro. Nid yw hynny’n gadael i neb ei ddarllen. Gallwch o hyd atal eraill rhag ei ddarllen.',
  },
  heldRing: {
    en: (number: string) => `If nobody told you about this, ring us: ${number}.`,
    cy: (number: string) => `Os na ddywedodd neb wrthych am hyn, ffoniwch ni: ${number}.`,
  },
  heldSince: {
    en: (why: string, day: string) => `${why}, since ${sayDay('en', day, 'date')}.`,
    cy: (why: string, day: string) => `${why}, ers ${sayDay('cy', day, 'date')}.`,
  },
  heldBy: {
    en: (name: string) => `${name} decided this.`,
    cy: (name: string) => `${name} a benderfynodd hyn.`,
  },
  'why-police': { en: 'The police asked for it', cy: 'Gofynnodd yr heddlu amdano' },
  'why-solicitor': { en: 'A solicitor asked for it', cy: 'Gofynnodd cyfreithiwr amdano' },
  'why-court': { en: 'A court asked for it', cy: 'Gofynnodd llys amdano' },
  'why-copy': {
    en: 'You asked for a copy, and it is not ready yet',
    cy: 'Gofynnoch am gopi, ac nid yw’n barod eto',
  },
  'why-complaint': { en: 'There is a complaint', cy: 'Mae cwyn' },
  'why-other': { en: 'The law asks us to keep it', cy: 'Mae’r gyfraith yn gofyn i ni ei gadw' },
  since: {
    en: (day: string) => `since ${sayDay('en', day, 'date')}`,
    cy: (day: string) => `ers ${softDay(sayDay('cy', day, 'date'))}`,
  },
})

export const faultWords = defineWords({
  empty: { en: 'Write something, or go back', cy: 'Ysgrifennwch rywbeth, neu ewch yn ôl' },
  'too-long': {
    en: 'This is too long for one note. Save it in two',
    cy: 'Mae hyn yn rhy hir i un nodyn. Cadwch ef mewn dau',
  },
  'not-now': {
    en: 'We can’t save this just now. Nothing is lost: it is still in the box. Try again in a few minutes',
    cy: 'Ni allwn gadw hyn ar hyn o bryd. Does dim wedi’i golli: mae o hyd yn y blwch. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  'changed-meanwhile': {
    en: 'This was changed somewhere else meanwhile. Copy what you need and open it again',
    cy: 'Newidiwyd hyn yn rhywle arall yn y cyfamser. Copïwch yr hyn sydd ei angen arnoch a’i agor eto',
  },
  sure: {
    en: 'Tick the box if you want to delete everything',
    cy: 'Ticiwch y blwch os ydych am ddileu popeth',
  },
  'delete not-now': {
    en: 'We can’t delete just now. Try again in a few minutes',
    cy: 'Ni allwn ddileu ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau',
  },
  again: {
    en: 'A note was written meanwhile. Press again to delete that too',
    cy: 'Ysgrifennwyd nodyn yn y cyfamser. Pwyswch eto i ddileu hwnnw hefyd',
  },
  choose: { en: 'Choose one', cy: 'Dewiswch un' },
  'recognised choose': {
    en: 'Choose how you know that it is them',
    cy: 'Dewiswch sut y gwyddoch mai nhw sydd yno',
  },
  'read-back': {
    en: 'Read it back to them first, then tick the box',
    cy: 'Darllenwch ef yn ôl iddynt yn gyntaf, yna ticiwch y blwch',
  },
  'said-yes': {
    en: 'Only when they said yes. If they did not, go back: nothing changes',
    cy: 'Dim ond os dywedon nhw ie. Os na wnaethon nhw, ewch yn ôl: does dim yn newid',
  },
  gone: {
    en: 'This is no longer so. Open the page again',
    cy: 'Nid yw hyn yn wir mwyach. Agorwch y dudalen eto',
  },
  'own-screen': {
    en: 'You work at the office too, so you cannot enter a yes by voice. They can let you read on their own screen',
    cy: 'Rydych yn gweithio yn y swyddfa hefyd, felly ni allwch nodi ie ar lafar. Gallant adael i chi ddarllen ar eu sgrin eu hunain',
  },
  'no-reading': {
    en: 'They have not said that you may read their notes',
    cy: 'Nid ydynt wedi dweud eich bod yn cael darllen eu nodiadau',
  },
  account: {
    en: 'Somebody in this family signs in here as one of our own people. It stays with you',
    cy: 'Mae rhywun yn y teulu hwn yn mewngofnodi yma fel un o’n pobl ni. Mae’n aros gyda chi',
  },
  'not-connected': {
    en: 'This can’t be connected. Check the address with them',
    cy: 'Ni ellir cysylltu hyn. Gwiriwch y cyfeiriad gyda nhw',
  },
  taken: {
    en: 'Another family has this reference by now. Change the reference first',
    cy: 'Mae gan deulu arall y cyfeirnod hwn erbyn hyn. Newidiwch y cyfeirnod yn gyntaf',
  },
  unknown: { en: 'This is not known here', cy: 'Nid yw hyn yn hysbys yma' },
})
