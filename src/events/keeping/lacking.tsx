import { readDay } from '../../calendar/days.ts'
import { Card, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept, KindKept } from '../queries.ts'
import { faultsInStep } from '../rules.ts'
import { keepWords } from './words.ts'

/** What the steps of an event ask about: a hidden kind takes no bookings. */
export const standing = (of: Kept, kinds: readonly KindKept[]) => ({
  ...of,
  kinds: kinds.filter(({ shown }) => shown).length,
  taken: of.taken + of.waiting,
})
/** Where each thing is put right that keeps an event from being published. */
export const placesToMend = (of: Kept) => ({
  kinds: `/events/keep/${of.id}/kinds#kind`,
  places: `/events/keep/${of.id}/change?part=places#places`,
  day: `/events/keep/${of.id}/change#day-day`,
  state: '',
})

/** What a draft still lacks, each with the way there. */
export const Lacking = ({ view, of, kinds }: { view: View; of: Kept; kinds: readonly KindKept[] }) => {
  const t = say(keepWords, view.language)
  const today = readDay(view.today)
  if (of.state !== 'draft' || today === undefined) return null
  const faults = faultsInStep(standing(of, kinds), 'published', today)
  const ways = placesToMend(of)
  const missing = (['day', 'places', 'kinds'] as const).filter((field) =>
    faults.some((fault) => fault.field === field),
  )
  return missing.length === 0 ? null : (
    <Card title={t.before}>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <a href={ways[field]}>{t[`missing-${field}`]}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
