import { defineWords } from '../platform/words/words.ts'

/**
 * The printed pack. Nothing in it names anybody, so that it harms nobody where it is found. Facts: domain.md 1.5 to
 * 1.9 and 3.2. A practitioner of either nation has not read it yet, which it says.
 */
export const words = defineWords({
  title: { en: 'Your meeting', cy: 'Eich cyfarfod' },
  heading: { en: 'Before your meeting', cy: 'Cyn eich cyfarfod' },
  lede: {
    en: 'You have been asked to a child protection conference. Here is what happens there, and what you can ask for. You don’t have to do it all.',
    cy: 'Rydych wedi cael gwahoddiad i gynhadledd amddiffyn plant. Dyma beth sy’n digwydd yno, a beth allwch chi ofyn amdano. Does dim rhaid i chi wneud y cyfan.',
  },
  what: { en: 'What the meeting is', cy: 'Beth yw’r cyfarfod' },
  whatOne: {
    en: 'People who know your family meet with you. They talk about what is going well and what worries them.',
    cy: 'Mae pobl sy’n adnabod eich teulu yn cwrdd â chi. Maent yn siarad am yr hyn sy’n mynd yn dda a’r hyn sy’n eu poeni.',
  },
  whatTwo: {
    en: 'The chair leads it. At the end they decide whether there will be a plan to keep your child safe, and what is in it.',
    cy: 'Y cadeirydd sy’n ei arwain. Ar y diwedd maent yn penderfynu a fydd cynllun i gadw eich plentyn yn ddiogel, a beth sydd ynddo.',
  },
  whatThree: {
    en: 'This meeting cannot take your child away. Only a court can decide that.',
    cy: 'Ni all y cyfarfod hwn gymryd eich plentyn oddi wrthych. Dim ond llys all benderfynu hynny.',
  },
  before: { en: 'Before it', cy: 'Cyn y cyfarfod' },
  report: {
    en: 'Ask the social worker for the report, and for time to read it with somebody.',
    cy: 'Gofynnwch i’r gweithiwr cymdeithasol am yr adroddiad, ac am amser i’w ddarllen gyda rhywun.',
  },
  marks: {
    en: 'Mark what is right, what is wrong and what is missing. Write your answer beside it.',
    cy: 'Marciwch beth sy’n gywir, beth sy’n anghywir a beth sydd ar goll. Ysgrifennwch eich ateb wrth ei ymyl.',
  },
  three: {
    en: 'Write down three things that you want everyone to know.',
    cy: 'Ysgrifennwch dri pheth yr hoffech i bawb eu gwybod.',
  },
  lawyer: {
    en: 'If the police are involved, speak to a solicitor before you write about what happened.',
    cy: 'Os yw’r heddlu’n rhan o hyn, siaradwch â chyfreithiwr cyn i chi ysgrifennu am yr hyn a ddigwyddodd.',
  },
  ask: { en: 'What you can ask for', cy: 'Beth allwch chi ofyn amdano' },
  askBring: { en: 'To bring somebody who is on your side', cy: 'Dod â rhywun sydd ar eich ochr chi' },
  askFirst: {
    en: 'To go in first and choose where you sit',
    cy: 'Mynd i mewn yn gyntaf a dewis ble i eistedd',
  },
  askBreak: { en: 'A break whenever you need one', cy: 'Egwyl pryd bynnag y bydd arnoch angen un' },
  askWords: {
    en: 'Plain words, and an interpreter if you want one',
    cy: 'Geiriau plaen, a chyfieithydd os dymunwch',
  },
  askApart: {
    en: 'To come at another time than somebody whom you are afraid of',
    cy: 'Dod ar amser gwahanol i rywun y mae arnoch ei ofn',
  },
  askSpeak: {
    en: 'To speak for yourself, or have your words read out',
    cy: 'Siarad drosoch eich hun, neu i’ch geiriau gael eu darllen',
  },
  after: { en: 'After it', cy: 'Wedyn' },
  afterText: {
    en: 'Ask for your own copy of what was decided. If something in it is wrong, say so in writing. You can complain, and you can ask how.',
    cy: 'Gofynnwch am eich copi eich hun o’r hyn a benderfynwyd. Os oes rhywbeth yn anghywir, dywedwch hynny’n ysgrifenedig. Gallwch gwyno, a gallwch ofyn sut.',
  },
  mine: { en: 'What I want everyone to know', cy: 'Yr hyn yr hoffwn i bawb ei wybod' },
  ring: {
    en: (telephone: string, hours: string) =>
      `We are on your side. Ring us: ${telephone}${hours === '' ? '' : `, ${hours}`}.`,
    cy: (telephone: string, hours: string) =>
      `Rydym ar eich ochr chi. Ffoniwch ni: ${telephone}${hours === '' ? '' : `, ${hours}`}.`,
  },
  danger: { en: 'In danger now: ring 999.', cy: 'Mewn perygl nawr: ffoniwch 999.' },
  unread: {
    en: 'This page is not legal advice.',
    cy: 'Nid cyngor cyfreithiol yw’r dudalen hon. Nid yw ymarferydd Cymraeg wedi darllen y Gymraeg eto.',
  },
})
