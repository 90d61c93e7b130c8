import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { childrenOf } from '../family-facts.ts'
import { refilled } from '../filling.ts'
import type { Fault } from '../model.ts'
import { lateReasonOf } from '../opened.ts'
import { conferencePage, type ConferenceRow } from '../queries.ts'
import { readBooking, readDayField, readSaid } from '../reading.ts'
import { correct } from './correcting.ts'
import { addDiscussion } from './discussions.ts'
import { CorrectPage, DiscussionPage } from './pages.tsx'
import { faultsOf, typedOf } from './routes.tsx'

const pages = pagesOf()
export { pages as corrections }

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
    lateReason: await lateReasonOf(tx, row),
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
