import { defineWords, plural, type Language } from '../platform/words/words.ts'
import { sayDay, smallDay, softDay } from '../platform/words/dates.ts'
import type { Nation } from '../clocks/codes.ts'
import type { Category, Kind, State } from './model.ts'

export const words = defineWords({
  title: { en: 'Conferences', cy: 'Cynadleddau' },
  empty: {
    en: 'There is no conference this week or later. Open a family to book one, or look at those that are past.',
    cy: 'Nid oes cynhadledd yr wythnos hon nac wedyn. Agorwch deulu i drefnu un, neu edrychwch ar y rhai sydd wedi bod.',
  },
  toFamilies: { en: 'Families', cy: 'Teuluoedd' },
  toClocks: { en: 'All clocks by time left', cy: 'Pob cloc yn ôl yr amser sydd ar ôl' },
  toLookAt: {
    en: (n: number) =>
      plural('en', n, {
        one: '1 notice from a council to look at',
        other: '# notices from councils to look at',
      }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 hysbysiad gan gyngor i edrych arno',
        two: '2 hysbysiad gan gynghorau i edrych arnynt',
        other: '# hysbysiad gan gynghorau i edrych arnynt',
      }),
  },
  searchHint: { en: 'A reference or a family’s name', cy: 'Cyfeirnod neu enw teulu' },
  when: { en: 'When', cy: 'Pryd' },
  whenOpen: { en: 'This week and later', cy: 'Yr wythnos hon ac wedyn' },
  whenWeek: { en: 'This week', cy: 'Yr wythnos hon' },
  whenLater: { en: 'After this week', cy: 'Ar ôl yr wythnos hon' },
  whenPast: { en: 'Past', cy: 'Wedi bod' },
  whenAll: { en: 'All', cy: 'Pob un' },
  authority: { en: 'Council', cy: 'Cyngor' },
  everyAuthority: { en: 'Every council', cy: 'Pob cyngor' },
  day: { en: 'Day', cy: 'Diwrnod' },
  time: { en: 'Time', cy: 'Amser' },
  left: { en: 'Working days left', cy: 'Diwrnodau gwaith ar ôl' },
  dueBy: { en: 'Hold by', cy: 'Cynnal erbyn' },
  family: { en: 'Family', cy: 'Teulu' },
  kind: { en: 'Kind', cy: 'Math' },
  children: { en: 'Children', cy: 'Plant' },
  parents: { en: 'Parents', cy: 'Rhieni' },
  state: { en: 'Where it stands', cy: 'Sefyllfa' },
  noDay: { en: 'No day yet', cy: 'Dim diwrnod eto' },
  daysLeft: {
    en: (n: number) => plural('en', n, { one: '1 working day left', other: '# working days left' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 diwrnod gwaith ar ôl',
        two: '2 ddiwrnod gwaith ar ôl',
        other: '# diwrnod gwaith ar ôl',
      }),
  },
  today: { en: 'Today', cy: 'Heddiw' },
  daysOver: {
    en: (n: number) => plural('en', n, { one: '1 working day over', other: '# working days over' }),
    cy: (n: number) =>
      plural('cy', n, {
        one: '1 diwrnod gwaith drosodd',
        two: '2 ddiwrnod gwaith drosodd',
        other: '# diwrnod gwaith drosodd',
      }),
  },
  metOn: { en: (day: string) => `done on ${day}`, cy: (day: string) => `gwnaed ar ${softDay(day)}` },
  late: { en: 'later than it should be', cy: 'yn hwyrach nag y dylai fod' },

  // One conference
  place: { en: 'Place', cy: 'Lle' },
  reference: { en: 'The council’s reference for the meeting', cy: 'Cyfeirnod y cyngor ar gyfer y cyfarfod' },
  toldUsOn: { en: 'The council told us on', cy: 'Dywedodd y cyngor wrthym ar' },
  lateReason: { en: 'Why it is late', cy: 'Pam mae’n hwyr' },
  notKnown: { en: 'Not known', cy: 'Ddim yn hysbys' },
  clocks: { en: 'By when', cy: 'Erbyn pryd' },
  noClocks: {
    en: 'No clock is running for this conference.',
    cy: 'Nid oes cloc yn rhedeg ar gyfer y gynhadledd hon.',
  },
  needsDiscussion: {
    en: 'Enter the strategy discussion, then the date by which it must be held can be worked out.',
    cy: 'Nodwch y drafodaeth strategaeth, yna gellir cyfrifo erbyn pryd y mae’n rhaid cynnal y gynhadledd.',
  },
  history: { en: 'What became of it', cy: 'Beth ddigwyddodd iddi' },
  enteredBy: {
    en: (who: string, day: string) => (who === '' ? `Entered on ${day}` : `Entered by ${who} on ${day}`),
    cy: (who: string, day: string) =>
      who === '' ? `Nodwyd ar ${softDay(day)}` : `Nodwyd gan ${who} ar ${softDay(day)}`,
  },
  saidByOn: {
    en: (who: string, day: string) => (day === '' ? `Said by ${who}` : `Said by ${who} on ${day}`),
    cy: (who: string, day: string) => (day === '' ? `Dywedodd ${who}` : `Dywedodd ${who} ar ${softDay(day)}`),
  },
  forDay: { en: (day: string) => `for ${day}`, cy: (day: string) => `ar gyfer ${smallDay(day)}` },
  onDay: { en: (day: string) => `on ${day}`, cy: (day: string) => `ar ${softDay(day)}` },
  fromTo: {
    en: (from: string, to: string) => `from ${from} to ${to}`,
    cy: (from: string, to: string) => `o ${softDay(from)} i ${softDay(to)}`,
  },
  changes: { en: 'Something changed', cy: 'Mae rhywbeth wedi newid' },
  thisFamily: { en: 'This family', cy: 'Y teulu hwn' },

  familyNone: {
    en: 'No conference has been entered for this family.',
    cy: 'Nid oes cynhadledd wedi’i nodi ar gyfer y teulu hwn.',
  },

  // Booking
  bookTitle: { en: 'Book a conference', cy: 'Trefnu cynhadledd' },
  bookButton: { en: 'Book it', cy: 'Trefnu' },
  kindAsked: { en: 'What kind of conference is it?', cy: 'Pa fath o gynhadledd yw hi?' },
  dayAsked: { en: 'What day is it?', cy: 'Pa ddiwrnod yw hi?' },
  dayHint: {
    en: 'Leave it empty if the council has set no day.',
    cy: 'Gadewch yn wag os nad yw’r cyngor wedi pennu diwrnod.',
  },
  timeAsked: { en: 'What time does it start?', cy: 'Faint o’r gloch mae’n dechrau?' },
  timeHint: { en: 'For example 10am or 14:30', cy: 'Er enghraifft 10:00 neu 14:30' },
  placeAsked: { en: 'Where is it?', cy: 'Ble mae hi?' },
  strategyEngland: {
    en: 'On what day was the strategy discussion that started the section 47 enquiry?',
    cy: 'Ar ba ddiwrnod oedd y drafodaeth strategaeth a ddechreuodd yr ymholiad adran 47?',
  },
  strategyWales: {
    en: 'On what day was the last strategy discussion?',
    cy: 'Ar ba ddiwrnod oedd y drafodaeth strategaeth ddiwethaf?',
  },
  strategyHint: {
    en: 'For an initial or a pre-birth conference: the 15 working days run from it.',
    cy: 'Ar gyfer cynhadledd gychwynnol neu gynhadledd cyn geni: mae’r 15 diwrnod gwaith yn rhedeg o’r diwrnod hwn.',
  },
  transferAsked: {
    en: 'On what day did the transfer’s clock start?',
    cy: 'Ar ba ddiwrnod y dechreuodd cloc y trosglwyddo?',
  },
  transferHint: {
    en: 'For a transfer-in: the day of the written notice, or of the accepted referral, as this council counts.',
    cy: 'Ar gyfer trosglwyddo i mewn: diwrnod yr hysbysiad ysgrifenedig, neu’r atgyfeiriad a dderbyniwyd, fel mae’r cyngor hwn yn cyfrif.',
  },
  parentsAsked: { en: 'How many parents are there?', cy: 'Faint o rieni sydd?' },
  parentsHint: {
    en: 'Those who live elsewhere too, and others with parental responsibility. Leave it empty if nobody knows.',
    cy: 'Y rhai sy’n byw yn rhywle arall hefyd, ac eraill â chyfrifoldeb rhiant. Gadewch yn wag os nad oes neb yn gwybod.',
  },
  childrenAsked: { en: 'Which children is it about?', cy: 'Am ba blant mae hi?' },
  childrenHint: {
    en: 'Brothers, sisters and half-siblings share a conference. Those who are heard on another day have their own.',
    cy: 'Mae brodyr, chwiorydd a hanner brodyr a chwiorydd yn rhannu cynhadledd. Mae gan y rhai a glywir ar ddiwrnod arall un eu hunain.',
  },
  unnamedChild: {
    en: (n: number) => `Child ${n}`,
    cy: (n: number) => `Plentyn ${n}`,
  },
  previousAsked: {
    en: 'Which conference does this review follow?',
    cy: 'Pa gynhadledd mae’r adolygiad hwn yn ei dilyn?',
  },
  lastHeld: { en: 'The last one that was held', cy: 'Yr un ddiwethaf a gynhaliwyd' },
  newDay: { en: 'On what day will it be?', cy: 'Ar ba ddiwrnod fydd hi?' },
  lateAsked: { en: 'If it is later than the limit: why?', cy: 'Os yw’n hwyrach na’r terfyn: pam?' },
  lateHint: {
    en: 'What a parent reasonably asked for is the council’s reason, not the parent’s failing.',
    cy: 'Rheswm y cyngor yw’r hyn y gofynnodd rhiant yn rhesymol amdano, nid bai’r rhiant.',
  },
  toldAsked: { en: 'On what day did the council tell us?', cy: 'Ar ba ddiwrnod y dywedodd y cyngor wrthym?' },

  // Changes
  reason: { en: 'Why?', cy: 'Pam?' },
  saidBy: { en: 'Who told us?', cy: 'Pwy ddywedodd wrthym?' },
  saidByHint: { en: 'Name and what they do', cy: 'Enw a’r hyn mae’n ei wneud' },
  saidOn: { en: 'On what day did they say so?', cy: 'Ar ba ddiwrnod y dywedwyd hynny?' },
  heldOn: { en: 'On what day was it held?', cy: 'Ar ba ddiwrnod y cafodd ei chynnal?' },
  heldHint: {
    en: 'The day on which it really was: the next review runs from it.',
    cy: 'Y diwrnod y cafodd ei chynnal mewn gwirionedd: mae’r adolygiad nesaf yn rhedeg ohono.',
  },
  nowIs: {
    en: (text: string) => `Now it says: ${text}. What you typed is below.`,
    cy: (text: string) => `Nawr mae’n dweud: ${text}. Mae’r hyn a deipioch isod.`,
  },
  save: { en: 'Save', cy: 'Cadw' },

  // Strategy discussions
  discussions: { en: 'Strategy discussions', cy: 'Trafodaethau strategaeth' },
  discussionAdd: { en: 'Add a strategy discussion', cy: 'Ychwanegu trafodaeth strategaeth' },
  discussionDay: { en: 'On what day was it?', cy: 'Ar ba ddiwrnod oedd hi?' },
  discussionStarted: {
    en: 'It started the section 47 enquiry that this conference follows',
    cy: 'Dechreuodd yr ymholiad adran 47 y mae’r gynhadledd hon yn ei ddilyn',
  },
  initiated: { en: 'started the section 47 enquiry', cy: 'dechreuodd yr ymholiad adran 47' },
  discussionRuleEngland: {
    en: 'In England the 15 working days run from the one discussion that started the section 47 enquiry.',
    cy: 'Yn Lloegr mae’r 15 diwrnod gwaith yn rhedeg o’r un drafodaeth a ddechreuodd yr ymholiad adran 47.',
  },
  discussionRuleWales: {
    en: 'In Wales the 15 working days run from the last discussion.',
    cy: 'Yng Nghymru mae’r 15 diwrnod gwaith yn rhedeg o’r drafodaeth ddiwethaf.',
  },

  // Core groups
  coreGroups: { en: 'Core groups', cy: 'Grwpiau craidd' },
  coreGroupNone: { en: 'No core group has been entered.', cy: 'Nid oes grŵp craidd wedi’i nodi.' },
  coreGroupPlan: { en: 'Enter a core group', cy: 'Nodi grŵp craidd' },
  coreGroupDay: { en: 'On what day is it?', cy: 'Ar ba ddiwrnod mae’n cael ei gynnal?' },
  coreGroupHeld: { en: 'It was held', cy: 'Cafodd ei gynnal' },
  coreGroupHeldOn: { en: 'On what day was it held?', cy: 'Ar ba ddiwrnod y cafodd ei gynnal?' },
  heldTag: { en: 'Took place', cy: 'Wedi’i gynnal' },
  plannedTag: { en: 'Planned', cy: 'Wedi’i gynllunio' },
})

export const kindWords = {
  initial: { en: 'Initial', cy: 'Cychwynnol' },
  review: { en: 'Review', cy: 'Adolygu' },
  'pre-birth': { en: 'Pre-birth', cy: 'Cyn geni' },
  'transfer-in': { en: 'Transfer-in', cy: 'Trosglwyddo i mewn' },
} as const satisfies Record<Kind, { en: string; cy: string }>

export const conferenceWords = {
  initial: { en: 'Initial conference', cy: 'Cynhadledd gychwynnol' },
  review: { en: 'Review conference', cy: 'Cynhadledd adolygu' },
  'pre-birth': { en: 'Pre-birth conference', cy: 'Cynhadledd cyn geni' },
  'transfer-in': { en: 'Transfer-in conference', cy: 'Cynhadledd trosglwyddo i mewn' },
} as const satisfies Record<Kind, { en: string; cy: string }>

export const stateWords = {
  booked: { en: 'Booked', cy: 'Wedi’i threfnu' },
  held: { en: 'Took place', cy: 'Wedi’i chynnal' },
  adjourned: { en: 'Adjourned', cy: 'Wedi’i gohirio' },
  cancelled: { en: 'Cancelled', cy: 'Wedi’i chanslo' },
  split: { en: 'Parents at separate times', cy: 'Rhieni ar adegau gwahanol' },
} as const satisfies Record<State, { en: string; cy: string }>

export const categoryWords = {
  neglect: { en: 'Neglect', cy: 'Esgeulustod' },
  physical: { en: 'Physical abuse', cy: 'Cam-drin corfforol' },
  emotional: { en: 'Emotional abuse', cy: 'Cam-drin emosiynol' },
  sexual: { en: 'Sexual abuse', cy: 'Cam-drin rhywiol' },
  financial: { en: 'Financial abuse', cy: 'Cam-drin ariannol' },
} as const satisfies Record<Category, { en: string; cy: string }>

/** Statutory words go by the nation and the language: an English page in Wales says "register". */
export const decisionWords = defineWords({
  title: { en: 'The decision', cy: 'Y penderfyniad' },
  plan: {
    en: (nation: Nation) =>
      nation === 'W'
        ? 'The child’s name goes on the child protection register, with a care and support protection plan'
        : 'A child protection plan',
    cy: (nation: Nation) =>
      nation === 'W'
        ? 'Mae enw’r plentyn yn mynd ar y gofrestr amddiffyn plant, gyda chynllun gofal, cymorth ac amddiffyn'
        : 'Cynllun amddiffyn plant',
  },
  noPlan: {
    en: (nation: Nation) => (nation === 'W' ? 'The name is not on the register' : 'No child protection plan'),
    cy: (nation: Nation) => (nation === 'W' ? 'Nid yw’r enw ar y gofrestr' : 'Dim cynllun amddiffyn plant'),
  },
  asked: { en: 'What did the conference decide?', cy: 'Beth benderfynodd y gynhadledd?' },
  categoriesHint: {
    en: 'Leave these empty when there is no plan.',
    cy: 'Gadewch y rhain yn wag pan nad oes cynllun.',
  },
  categories: { en: 'Under which category, or which ones?', cy: 'O dan ba gategori, neu gategorïau?' },
  saidBy: { en: 'Who told us?', cy: 'Pwy ddywedodd wrthym?' },
  enter: { en: 'Enter the decision', cy: 'Nodi’r penderfyniad' },
  change: { en: 'Put the decision right', cy: 'Cywiro’r penderfyniad' },
  noneYet: { en: 'The decision has not been entered.', cy: 'Nid yw’r penderfyniad wedi’i nodi.' },
  copy: {
    en: 'This is our note of it; the council’s is the one that counts.',
    cy: 'Ein nodyn ni yw hwn; un y cyngor sy’n cyfrif.',
  },
})

/** A date that may not be known yet. */
export const dayOr = (language: Language, day: string | null, otherwise: string): string =>
  day === null ? otherwise : sayDay(language, day, 'full')
