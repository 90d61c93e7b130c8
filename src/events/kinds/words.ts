import { defineWords, plural } from '../../platform/words/words.ts'

/** What an organiser reads about the kinds of ticket. */
export const kindWords = defineWords({
  title: { en: 'Kinds of ticket', cy: 'Mathau o docyn' },
  change: { en: 'Change a kind of ticket', cy: 'Newid math o docyn' },
  changeThis: { en: 'Change', cy: 'Newid' },
  hall: {
    en: (taken: number, places: number) => `${taken} of ${places} places are taken.`,
    cy: (taken: number, places: number) => `Mae ${taken} o ${places} lle wedi’u cymryd.`,
  },
  kept: {
    en: (count: number, day: string | null) =>
      `${plural('en', count, { one: '1 place is', other: '# places are' })} kept for families${day === null ? '.' : ` until ${day}, then open to all.`}`,
    cy: (count: number, day: string | null) =>
      `Mae ${plural('cy', count, { one: '1 lle', two: '2 le', other: '# lle' })} wedi’u cadw i deuluoedd${day === null ? '.' : ` tan ${day}, yna’n agored i bawb.`}`,
  },
  most: {
    en: (count: number) =>
      `One booking may hold up to ${plural('en', count, { one: '1 ticket', other: '# tickets' })}.`,
    cy: (count: number) => `Gall un archeb gynnwys hyd at ${count} tocyn.`,
  },
  changeHall: { en: 'Change places', cy: 'Newid y lleoedd' },
  fewer: {
    en: 'More are taken than there are now. Nobody loses a place; nobody else gets one until there is room again.',
    cy: 'Mae mwy wedi’u cymryd nag sydd bellach. Nid oes neb yn colli lle; ni chaiff neb arall un nes bod lle eto.',
  },
  takenOf: {
    en: (taken: number, most: number) => `${taken} of ${most} taken`,
    cy: (taken: number, most: number) => `${taken} o ${most} wedi’u cymryd`,
  },
  takenAll: { en: (taken: number) => `${taken} taken`, cy: (taken: number) => `${taken} wedi’u cymryd` },
  hidden: { en: 'Hidden', cy: 'Wedi’i guddio' },
  hide: { en: 'Hide', cy: 'Cuddio' },
  show: { en: 'Show', cy: 'Dangos' },
  up: { en: 'Move up', cy: 'Symud i fyny' },
  down: { en: 'Move down', cy: 'Symud i lawr' },
  remove: { en: 'Remove', cy: 'Tynnu' },
  ofKind: { en: (name: string) => ` (${name})`, cy: (name: string) => ` (${name})` },
  none: {
    en: 'None yet. Add one, so that people can book.',
    cy: 'Dim un eto. Ychwanegwch un, fel y gall pobl archebu.',
  },
  priceHint: {
    en: 'Another price holds for new bookings. Whoever booked pays what it was.',
    cy: 'Mae pris arall yn berthnasol i archebion newydd. Mae pwy bynnag sydd wedi archebu yn talu’r hen bris.',
  },
  familyStays: {
    en: 'Family places stay family places. For others make another kind.',
    cy: 'Mae lleoedd i deuluoedd yn aros i deuluoedd. I eraill, crëwch fath arall.',
  },
  hideHint: {
    en: 'A hidden kind takes no new bookings. Those who hold one keep it.',
    cy: 'Nid yw math cudd yn derbyn archebion newydd. Mae’r rhai sydd ag un yn ei gadw.',
  },
})
