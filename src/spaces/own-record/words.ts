import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords({
  title: { en: 'This is not our colleague', cy: 'Nid ein cydweithiwr ni yw hwn' },
  text: {
    en: 'This family came to you because a name in it is the name of one of our own people. If you are sure that it is somebody else, coordinators see to the family from now on, as with any other. It is noted that you said so.',
    cy: 'Daeth y teulu hwn atoch am fod enw ynddo yr un fath ag enw un o’n pobl ni. Os ydych yn siŵr mai rhywun arall yw, bydd cydlynwyr yn gofalu am y teulu o hyn ymlaen, fel unrhyw un arall. Nodir mai chi a ddywedodd hynny.',
  },
  sure: {
    en: 'I am sure that nobody in this family is one of our own people',
    cy: 'Rwy’n siŵr nad oes neb yn y teulu hwn yn un o’n pobl ni',
  },
  connect: {
    en: 'They work here: connect the account they have',
    cy: 'Maen nhw’n gweithio yma: cysylltu’r cyfrif sydd ganddynt',
  },
  connectTitle: { en: 'Connect the account they have', cy: 'Cysylltu’r cyfrif sydd ganddynt' },
  connectText: {
    en: 'They sign in as they always do, and find their own notes there too. Their colleagues learn nothing of it. Ask them first, and read the address back to them.',
    cy: 'Maen nhw’n mewngofnodi fel arfer, ac yn dod o hyd i’w nodiadau eu hunain yno hefyd. Nid yw eu cydweithwyr yn dysgu dim am hyn. Gofynnwch iddynt yn gyntaf, a darllenwch y cyfeiriad yn ôl iddynt.',
  },
  email: { en: 'Their e-mail address at work here', cy: 'Eu cyfeiriad e-bost yn y gwaith yma' },
  connectNow: { en: 'Connect it', cy: 'Ei gysylltu' },
  connected: { en: 'Connected.', cy: 'Wedi’i gysylltu.' },
  open: { en: 'Give this family to the coordinators', cy: 'Rhoi’r teulu hwn i’r cydlynwyr' },
})
