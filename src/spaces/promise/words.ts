import { defineWords } from '../../platform/words/words.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'

/** What these say is counted in rules.ts's `edition`: raise it when a meaning changes. */
export const words = defineWords({
  title: { en: 'What we promise you', cy: 'Yr hyn rydym yn ei addo i chi' },
  whatThisIs: {
    en: '“This” means what you write here.',
    cy: 'Ystyr “hyn” yw’r hyn rydych yn ei ysgrifennu yma.',
  },
  changeAnswer: { en: 'Change your answer', cy: 'Newid eich ateb' },
  council: {
    en: 'The council can’t see this in this service.',
    cy: 'Ni all y cyngor weld hyn yn y gwasanaeth hwn.',
  },
  other: {
    en: 'Your child’s other parent can’t see it in this service, or that you use it.',
    cy: 'Ni all rhiant arall eich plentyn ei weld yn y gwasanaeth hwn, na gweld eich bod yn ei ddefnyddio.',
  },
  meeting: {
    en: 'The meeting’s own record may name who came with you.',
    cy: 'Gall cofnod y cyfarfod ei hun enwi pwy ddaeth gyda chi.',
  },
  harm: {
    en: 'If a child or an adult is at risk of serious harm we will act, and we will tell you first unless that makes it more dangerous.',
    cy: 'Os yw plentyn neu oedolyn mewn perygl o niwed difrifol byddwn yn gweithredu, a byddwn yn dweud wrthych chi yn gyntaf oni bai bod hynny’n ei wneud yn fwy peryglus.',
  },
  court: {
    en: 'A court can order us to hand things over.',
    cy: 'Gall llys orchymyn i ni drosglwyddo pethau.',
  },
  hosted: {
    en: (name: string) => `The council runs this service. ${name} is part of the council.`,
    cy: (name: string) => `Y cyngor sy’n rhedeg y gwasanaeth hwn. Mae ${name} yn rhan o’r cyngor.`,
  },
  hostedCan: {
    en: 'Inside the council, those who run this service can read your name, how to reach you, when your meeting is and who stands beside you.',
    cy: 'Y tu mewn i’r cyngor, gall y rhai sy’n rhedeg y gwasanaeth hwn ddarllen eich enw, sut i’ch cyrraedd, pryd mae eich cyfarfod a phwy sy’n sefyll wrth eich ochr.',
  },
  hostedCannot: {
    en: 'Your social worker and the person who leads the meeting can’t open your notes in this service. Whoever you say may read them, can.',
    cy: 'Ni all eich gweithiwr cymdeithasol na’r person sy’n arwain y cyfarfod agor eich nodiadau yn y gwasanaeth hwn. Gall pwy bynnag rydych yn dweud sy’n cael eu darllen wneud hynny.',
  },
  hostedMachines: {
    en: 'The council looks after the computers that your notes are kept on.',
    cy: 'Y cyngor sy’n gofalu am y cyfrifiaduron y cedwir eich nodiadau arnynt.',
  },
  hostedCourt: {
    en: 'The council may have to give records to the court.',
    cy: 'Efallai y bydd yn rhaid i’r cyngor roi cofnodion i’r llys.',
  },
  weAre: { en: 'Who we are', cy: 'Pwy ydym ni' },
  ask: {
    en: (number: string, hours: string) =>
      `To ask about any of this, ring ${number}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (number: string, hours: string) =>
      `I ofyn am unrhyw ran o hyn, ffoniwch ${number}${hours === '' ? '' : `, ${hours}`}.`,
  },
  version: {
    en: (n: number, day: string) => `Version ${n}, since ${sayDay('en', day, 'date')}`,
    cy: (n: number, day: string) => `Fersiwn ${n}, ers ${softDay(sayDay('cy', day, 'date'))}`,
  },
  unread: {
    en: 'The Welsh of this page is still to be read by somebody who works in Welsh.',
    cy: 'Nid oes ymarferydd Cymraeg wedi darllen y brawddegau hyn eto.',
  },
  changed: {
    en: 'This has changed since you last answered. Please read it again.',
    cy: 'Mae hyn wedi newid ers i chi ateb ddiwethaf. Darllenwch ef eto.',
  },
  question: { en: 'Is this clear?', cy: 'A yw hyn yn glir?' },
  questionHint: { en: 'You don’t have to answer.', cy: 'Does dim rhaid i chi ateb.' },
  understood: { en: 'Yes, I understand', cy: 'Ydw, rwy’n deall' },
  think: { en: 'I want to think about it', cy: 'Rwyf am feddwl amdano' },
  questions: { en: 'I have questions', cy: 'Mae gen i gwestiynau' },
  'not-yet': { en: 'Not now: go on', cy: 'Ddim nawr: ymlaen' },
  save: { en: 'Go on', cy: 'Ymlaen' },
  thanks: { en: 'Thank you. We have noted it.', cy: 'Diolch. Rydym wedi’i nodi.' },
  youSaid: {
    en: (answer: string, day: string) => `You said on ${sayDay('en', day, 'date')}: ${answer}.`,
    cy: (answer: string, day: string) => `Dywedoch chi ar ${softDay(sayDay('cy', day, 'date'))}: ${answer}.`,
  },
  print: { en: 'You can print this page.', cy: 'Gallwch argraffu’r dudalen hon.' },

  aloudTitle: { en: 'Read this aloud', cy: 'Darllenwch hyn yn uchel' },
  aloudHint: {
    en: 'Read every sentence. Nothing is required of them. What they say goes down with your name and today’s date, and they can see it.',
    cy: 'Darllenwch bob brawddeg. Does dim yn ofynnol ganddynt. Caiff yr hyn maen nhw’n ei ddweud ei nodi gyda’ch enw a dyddiad heddiw, a gallant ei weld.',
  },
  aloudQuestion: {
    en: 'You read it aloud. What did they say?',
    cy: 'Fe’i darllenoch yn uchel. Beth ddywedon nhw?',
  },
  'aloud-understood': { en: 'Yes, understood', cy: 'Ie, wedi deall' },
  'aloud-think': { en: 'They want to think', cy: 'Maen nhw am feddwl' },
  'aloud-questions': { en: 'They have questions', cy: 'Mae ganddynt gwestiynau' },
  'aloud-not-yet': { en: 'I have not read it to them yet', cy: 'Nid wyf wedi’i ddarllen iddynt eto' },
  aloudSave: { en: 'Save', cy: 'Cadw' },
})
