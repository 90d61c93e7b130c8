import type { Actor } from '../../access/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { adjourn, cancel, hold, move, reinstate, split } from '../actions.ts'
import { refilled } from '../filling.ts'
import type { Fault, Faulty } from '../model.ts'
import { mayBe } from '../one/page.tsx'
import { conferencePage, type ConferenceRow } from '../queries.ts'
import { readDayField, readSaid, readTimeField } from '../reading.ts'
import { ChangePage } from './pages.tsx'
import { refused } from './stored.ts'
import { changeKinds, type ChangeKind } from './words.ts'

const pages = pagesOf()
export { pages as changes }

type Outcome = object | Faulty
/** The faults of an outcome, if it has any. */
export const faultsOf = (outcome: Outcome): readonly Fault[] | undefined =>
  'faults' in outcome ? outcome.faults : undefined

const doChange = async (
  tx: Tx,
  actor: Actor,
  row: ConferenceRow,
  kind: ChangeKind,
  form: Form,
): Promise<Outcome> => {
  const faults: Fault[] = []
  const said = readSaid(form, faults)
  const time = {
    day: readDayField(form, 'day', faults),
    startsAt: readTimeField(form, 'startsAt', faults),
    place: form.text('place'),
  }
  if (faults.length > 0) return { faults }
  if (kind === 'move') return move(tx, actor, row.id, time, said)
  if (kind === 'adjourn') return adjourn(tx, actor, row.id, time, said)
  if (kind === 'split') return split(tx, actor, row.id, said)
  if (kind === 'cancel') return cancel(tx, actor, row.id, said)
  if (kind === 'reinstate') return reinstate(tx, actor, row.id, said)
  return time.day === null ? refused('day', 'needed') : hold(tx, actor, row.id, time.day, said)
}

export const typedOf = (row: ConferenceRow) => ({
  ...dayTyped('day', row.day),
  startsAt: row.starts_at ?? '',
  place: row.place,
})

for (const kind of changeKinds) {
  pages.get(`/conferences/:conference/${kind}`, 'conference:change', async ({ tx, actor, view, params }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    if (!mayBe(row.state, kind)) return goTo(`/conferences/${row.id}`)
    await record(tx, actor, 'conference.read', [row.id, row.family_id])
    const saidOn = dayTyped('saidOn', actor.today)
    // What was held was held by today.
    const heldOn = kind === 'held' && (row.day ?? actor.today) >= actor.today ? actor.today : row.day
    return show(
      <ChangePage
        view={view}
        row={row}
        kind={kind}
        fill={fresh(view.language, { ...typedOf(row), ...dayTyped('day', heldOn), ...saidOn })}
      />,
    )
  })
  pages.post(
    `/conferences/:conference/${kind}`,
    'conference:change',
    async ({ tx, actor, view, params, form }) => {
      const row = await conferencePage(tx, params.conference)
      if (row === undefined) return missing
      const faults = faultsOf(await doChange(tx, actor, row, kind, form))
      if (faults === undefined)
        return goTo(kind === 'held' ? `/conferences/${row.id}/decision` : `/conferences/${row.id}`)
      return again(
        <ChangePage view={view} row={row} kind={kind} fill={refilled(view.language, form, faults)} />,
      )
    },
  )
}
