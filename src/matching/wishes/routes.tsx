import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { isConflictKind } from '../../supporters/model.ts'
import { changeCircle, circlesOf, nameCircle, setWishes, wishesOf } from './actions.ts'
import { faultIn, readWishes } from './model.ts'
import { WishesPage } from './pages.tsx'

const pages = pagesOf()

const nameOf = async (tx: Tx, party: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('parties')
    .select(['name', 'called'])
    .where('id', '=', party)
    .executeTakeFirst()
  return row === undefined ? undefined : row.called || row.name
}

pages.get('/wishes/:party', 'choice:record', async ({ tx, actor, view, params }) => {
  const { party } = params
  const name = await nameOf(tx, party)
  if (name === undefined) return missing
  const [wishes, circles] = [await wishesOf(tx, party), await circlesOf(tx, party)]
  await record(tx, actor, 'party.wishes-read', party)
  return show(<WishesPage view={view} party={party} name={name} wishes={wishes} circles={circles} />)
})

pages.post('/wishes/:party', 'choice:record', async ({ tx, actor, view, params, form }) => {
  const { party } = params
  const name = await nameOf(tx, party)
  if (name === undefined) return missing
  const wishes = readWishes(form)
  const shared = { view, party, name, circles: await circlesOf(tx, party) }
  const fault = faultIn(wishes)
  if (fault !== null) return again(<WishesPage {...shared} wishes={wishes} fault={fault} />)
  if (await setWishes(tx, actor, party, wishes)) return goTo(`/proposals/${party}`)
  const theirs = await wishesOf(tx, party)
  return again(
    <WishesPage
      {...shared}
      wishes={{ ...wishes, version: theirs.version }}
      theirs={theirs}
      fault="changed"
    />,
  )
})

pages.post('/wishes/:party/circles', 'choice:record', async ({ tx, actor, view, params, form }) => {
  const { party } = params
  const name = await nameOf(tx, party)
  const typed = { kind: form.text('kind'), what: form.text('what') }
  if (name === undefined || !isConflictKind(typed.kind)) return missing
  if (typed.what === '' || typed.what.length > 200)
    return again(
      <WishesPage
        view={view}
        party={party}
        name={name}
        wishes={await wishesOf(tx, party)}
        circles={await circlesOf(tx, party)}
        typed={typed}
        fault={typed.what === '' ? 'needed' : 'tooLong'}
      />,
    )
  await nameCircle(tx, actor, party, { kind: typed.kind, what: typed.what })
  return goTo(`/wishes/${party}`)
})

pages.post('/wishes/:party/circles/:circle', 'choice:record', async ({ tx, actor, params, form }) => {
  const change = (['waive', 'unwaive', 'remove'] as const).find((one) => one === form.text('change'))
  if (change === undefined) return missing
  return (await changeCircle(tx, actor, params.party, params.circle, change))
    ? goTo(`/wishes/${params.party}`)
    : missing
})

export { pages }
