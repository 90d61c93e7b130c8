import { sayDay, softDay } from '../../platform/words/dates.ts'
import { defineWords, plural } from '../../platform/words/words.ts'

const cyOn = (day: string) => softDay(sayDay('cy', day, 'full'))
export const askerWords = defineWords({
  police: { en: 'The police', cy: 'Yr heddlu' },
  solicitor: { en: 'A solicitor', cy: 'Cyfreithiwr' },
  court: { en: 'A court', cy: 'Llys' },
  'other-parent': { en: 'Somebody', cy: 'Rhywun' },
  council: { en: 'A council', cy: 'Cyngor' },
  other: { en: 'Somebody', cy: 'Rhywun' },
})

export const words = defineWords({
  title: { en: 'What you should know', cy: 'Yr hyn y dylech ei wybod' },
  cardTitle: { en: 'Something you should know', cy: 'Rhywbeth y dylech ei wybod' },
  card: {
    en: (n: number) =>
      plural('en', n, {
        one: 'There is 1 thing we have to tell you.',
        other: 'There are # things we have to tell you.',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: 'Mae 1 peth y mae’n rhaid i ni ei ddweud wrthych.',
        two: 'Mae 2 beth y mae’n rhaid i ni eu dweud wrthych.',
        few: 'Mae # pheth y mae’n rhaid i ni eu dweud wrthych.',
        other: 'Mae # o bethau y mae’n rhaid i ni eu dweud wrthych.',
      }),
  },
  read: { en: 'Read it', cy: 'Ei ddarllen' },
  none: {
    en: 'There is nothing here for you to read now. When there is, it stands first on your first page.',
    cy: 'Does dim yma i chi ei ddarllen nawr. Pan fydd rhywbeth, bydd ar frig eich tudalen gyntaf.',
  },
  openedTitle: { en: 'Your notes were opened for safety', cy: 'Agorwyd eich nodiadau er diogelwch' },
  opened: {
    en: (day: string, asker: string, approver: string, notes: number) =>
      `On ${sayDay('en', day, 'full')}, ${asker} asked to read ${plural('en', notes, { one: '1 note', other: '# notes' })} of yours, and ${approver} agreed. Only ${asker} could read, for three days. It was because:`,
    cy: (day: string, asker: string, approver: string, notes: number) =>
      `Ar ${cyOn(day)}, gofynnodd ${asker} am ddarllen ${plural('cy', notes, { one: '1 nodyn', two: '2 nodyn', other: '# nodyn' })} o’ch eiddo, a chytunodd ${approver}. Dim ond ${asker} allai ddarllen, am dri diwrnod. Roedd hynny oherwydd:`,
  },
  openedNone: {
    en: (day: string, asker: string, approver: string) =>
      `On ${sayDay('en', day, 'full')}, ${asker} asked to read notes of yours, and ${approver} agreed. There were no such notes, so nothing was read. It was because:`,
    cy: (day: string, asker: string, approver: string) =>
      `Ar ${cyOn(day)}, gofynnodd ${asker} am ddarllen nodiadau o’ch eiddo, a chytunodd ${approver}. Nid oedd nodiadau o’r fath, felly ni ddarllenwyd dim. Roedd hynny oherwydd:`,
  },
  toldOn: {
    en: (day: string) => `We told you on ${sayDay('en', day, 'full')}.`,
    cy: (day: string) => `Dywedasom wrthych ${cyOn(day)}.`,
  },
  askedTitle: {
    en: 'Somebody asked us about a person with your name',
    cy: 'Gofynnodd rhywun i ni am berson â’ch enw chi',
  },
  asked: {
    en: (who: string, day: string) =>
      `${who} asked us about a person with your name. That came on ${sayDay('en', day, 'full')}. It may not be you they mean. We never say whether somebody uses this service. What we have about you is kept until it is settled, so it can’t be deleted for now.`,
    cy: (who: string, day: string) =>
      `Holwyd ni am berson â’ch enw chi. ${who} a ofynnodd, ${cyOn(day)}. Efallai nad chi a olygir. Nid ydym byth yn dweud a yw rhywun yn defnyddio’r gwasanaeth hwn. Cedwir yr hyn sydd gennym amdanoch nes setlo’r mater, felly ni ellir ei ddileu am y tro.`,
  },
  whatNow: { en: 'What you can do', cy: 'Beth allwch chi ei wneud' },
  looked: { en: 'See who looked at your record', cy: 'Gweld pwy edrychodd ar eich cofnod' },
  ring: {
    en: (number: string) =>
      `Ring us and ask: ${number}. You can complain, and you can ask somebody else to help you do it.`,
    cy: (number: string) =>
      `Ffoniwch ni a gofynnwch: ${number}. Gallwch gwyno, a gallwch ofyn i rywun arall eich helpu i wneud hynny.`,
  },
  ico: {
    en: 'You can also ask the Information Commissioner to look at it: 0303 123 1113.',
    cy: 'Gallwch hefyd ofyn i’r Comisiynydd Gwybodaeth edrych arno: 0330 414 6421 (Cymraeg).',
  },
  solicitor: {
    en: 'If the police or a court are involved, speak to a solicitor before you write about what happened.',
    cy: 'Os yw’r heddlu neu lys yn gysylltiedig, siaradwch â chyfreithiwr cyn i chi ysgrifennu am yr hyn a ddigwyddodd.',
  },
})
