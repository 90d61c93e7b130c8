import type { Actor } from '../../access/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped } from '../../platform/html/fill.tsx'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { adjourn, cancel, correct, hold, move, reinstate, split } from '../actions.ts'
import { childrenOf } from '../family-facts.ts'
import { fresh, refilled } from '../filling.ts'
import type { Fault, Faulty } from '../model.ts'
import { mayBe } from '../one/page.tsx'
import { conferencePage, type ConferenceRow } from '../queries.ts'
import { readBooking, readDayField, readSaid, readTimeField } from '../reading.ts'
import { addDiscussion } from './discussions.ts'
import { ChangePage, CorrectPage, DiscussionPage } from './pages.tsx'
import { refused } from './stored.ts'
import { changeKinds, type ChangeKind } from './words.ts'

const pages = pagesOf()
export { pages as changes }

type Outcome = object | Faulty
const faultsOf = (outcome: Outcome): readonly Fault[] | undefined =>
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

const typedOf = (row: ConferenceRow) => ({
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
    return show(
      <ChangePage
        view={view}
        row={row}
        kind={kind}
        fill={fresh(view.language, { ...typedOf(row), ...saidOn })}
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

/** Children of the family whom this conference is not about yet. */
const otherChildren = async (tx: Tx, row: ConferenceRow) =>
  (await childrenOf(tx, row.family_id)).filter(({ id }) => !row.children.some((child) => child.id === id))

pages.get('/conferences/:conference/correct', 'conference:change', async ({ tx, actor, view, params }) => {
  const row = await conferencePage(tx, params.conference)
  if (row === undefined) return missing
  await record(tx, actor, 'conference.read', [row.id, row.family_id])
  const flagged = row.discussions.filter(({ initiated }) => row.nation === 'wales' || initiated).at(-1)
  const fill = fresh(view.language, {
    ...typedOf(row),
    kind: row.kind,
    ...dayTyped('strategyDay', flagged?.day ?? null),
    ...dayTyped('transferDay', row.transfer_day),
    ...dayTyped('toldUsOn', row.told_us_on),
    parents: row.parents === null ? '' : String(row.parents),
    reference: row.reference,
    lateReason: row.late_reason,
  })
  const others = await otherChildren(tx, row)
  return show(<CorrectPage view={view} row={row} fill={fill} others={others} />)
})

pages.post(
  '/conferences/:conference/correct',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const { draft, faults } = readBooking(form, actor.today)
    const said = readSaid(form, faults)
    const found = faults.length > 0 ? faults : faultsOf(await correct(tx, actor, row.id, draft, said))
    return found === undefined
      ? goTo(`/conferences/${row.id}`)
      : again(
          <CorrectPage
            view={view}
            row={row}
            fill={refilled(view.language, form, found)}
            others={await otherChildren(tx, row)}
          />,
        )
  },
)

pages.get('/conferences/:conference/strategy', 'conference:change', async ({ tx, actor, view, params }) => {
  const row = await conferencePage(tx, params.conference)
  if (row === undefined) return missing
  await record(tx, actor, 'conference.read', [row.id, row.family_id])
  return show(<DiscussionPage view={view} row={row} fill={fresh(view.language)} />)
})

pages.post(
  '/conferences/:conference/strategy',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const row = await conferencePage(tx, params.conference)
    if (row === undefined) return missing
    const faults: Fault[] = []
    const day = readDayField(form, 'strategyDay', faults)
    if (day === null && faults.length === 0) faults.push({ field: 'strategyDay', code: 'needed' })
    const initiated = form.text('initiated') === 'yes'
    const found =
      day === null || faults.length > 0
        ? faults
        : faultsOf(await addDiscussion(tx, actor, row.id, { day, initiated }))
    return found === undefined
      ? goTo(`/conferences/${row.id}#clocks`)
      : again(<DiscussionPage view={view} row={row} fill={refilled(view.language, form, found)} />)
  },
)
