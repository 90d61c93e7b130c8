import { showOnFamily } from '../families/sections.ts'
import { Card } from '../platform/html/index.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { offersOfFamily } from './queries-list.ts'
import { StateTag, whoOf } from './state.tsx'
import { words } from './words.ts'

/** On the family's page: each parent's offer and where it stands. */
showOnFamily(20, async ({ tx, view, family }) => {
  const t = say(words, view.language)
  const rows = await offersOfFamily(tx, family.id)
  if (rows.length === 0) return null
  return (
    <Card title={t.offers}>
      <ul class="card__list">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/offers/${row.id}`}>{whoOf(row)}</a> <StateTag view={view} state={row.state} />{' '}
            <span class="soft">
              {row.heldFor === null ? null : t[row.heldFor]}
              {row.state === 'due' && row.dueOn !== null ? t.dueBy(row.dueOn) : null}
              {row.conferenceDay === null ? null : ` · ${sayDay(view.language, row.conferenceDay, 'short')}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
})
