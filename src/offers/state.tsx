import { Tag } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import type { OfferRow } from './offer-row.ts'
import { words } from './words.ts'

export const stateWords = {
  held: 'held',
  due: 'dueState',
  offered: 'offered',
  yes: 'yes',
  no: 'no',
  closed: 'closed',
} as const
const tags: Readonly<Record<OfferRow['state'], string>> = {
  held: 'tag-held',
  due: 'tag-soon',
  offered: 'tag-held',
  yes: 'tag-done',
  no: 'tag-held',
  closed: 'tag-held',
}

export const StateTag = ({ view, state }: { view: View; state: OfferRow['state'] }) => (
  <Tag classes={tags[state]}>{say(words, view.language)[stateWords[state]]}</Tag>
)

export const whoOf = ({ name, called, label }: Pick<OfferRow, 'name' | 'called' | 'label'>): string =>
  called || name || label

const faultWords = {
  gone: 'faultGone',
  'not-possible': 'faultNotPossible',
  day: 'faultDay',
  future: 'faultFuture',
} as const
export const faultText = (view: View, { code }: Fault): string => {
  const t = say(words, view.language)
  return t[
    code === 'gone' || code === 'not-possible' || code === 'day' || code === 'future'
      ? faultWords[code]
      : 'faultState'
  ]
}
