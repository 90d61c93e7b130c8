import type { Both } from '../../platform/words/words.ts'
import type { Meaning } from './model.ts'

/** What a column means, as a page says it. */
export const meaningWords: Record<Meaning, Both> = {
  reference: { en: 'the family’s reference', cy: 'cyfeirnod y teulu' },
  kind: { en: 'the kind of conference', cy: 'y math o gynhadledd' },
  day: { en: 'the date of the conference', cy: 'dyddiad y gynhadledd' },
  startsAt: { en: 'the time', cy: 'yr amser' },
  place: { en: 'the place', cy: 'y lle' },
  conference: { en: 'the conference’s own reference', cy: 'cyfeirnod y gynhadledd ei hun' },
  strategyDay: { en: 'the date of the strategy discussion', cy: 'dyddiad y drafodaeth strategaeth' },
  parents: { en: 'how many parents', cy: 'faint o rieni' },
  toldOn: { en: 'the date the parents were told', cy: 'y dyddiad y cafodd y rhieni wybod' },
  lateReason: { en: 'why it is late', cy: 'pam mae’n hwyr' },
  familyName: { en: 'the family’s name', cy: 'enw’r teulu' },
  childName: { en: 'the child’s name', cy: 'enw’r plentyn' },
  childBorn: { en: 'the child’s date of birth', cy: 'dyddiad geni’r plentyn' },
  childDue: { en: 'the date a birth is expected', cy: 'y dyddiad y disgwylir genedigaeth' },
  mother: { en: 'the mother’s name', cy: 'enw’r fam' },
  father: { en: 'the father’s name', cy: 'enw’r tad' },
  parent: { en: 'a parent’s name', cy: 'enw rhiant' },
}
