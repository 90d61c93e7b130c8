import type { Actor } from '../access/model.ts'
import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { addDays } from '../calendar/days.ts'
import { goTo, missing, show } from '../platform/http/answer.ts'
import { compareText, type Language } from '../platform/words/words.ts'
import { propose } from './actions.ts'
import { lastMatching, standingOf, withoutSupporter, type Standing } from './lists.ts'
import type { Asking } from './model.ts'
import { PackPage } from './pages-pack.tsx'
import { cameTo, PartyPage, SettledPage } from './pages-party.tsx'
import { calledInFull } from './pages-reasons.tsx'
import { MatchingPage } from './pages.tsx'
import { pairingOf, type World } from './proposing.ts'
import { askingNow, worldFor } from './queries.ts'
import { lastStopOf } from './rechecking/queries.ts'
import { shownOf, whyNot } from './rules/verdict.ts'
import { beginStopgap, finishStopgap, isStopgap } from './stopgaps.ts'

const pages = pagesOf()
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

pages.get('/matching', 'match:propose', async ({ tx, actor, view }) => {
  const rows = await withoutSupporter(tx, actor.today)
  const last = await lastMatching(tx)
  await record(
    tx,
    actor,
    'party.listed',
    rows.map(({ party }) => party),
  )
  return show(<MatchingPage view={view} rows={rows} last={last} />)
})

pages.post('/matching', 'match:propose', async ({ tx, actor }) => {
  await propose(tx, actor)
  return goTo('/matching')
})

/** Everybody else who is not proposed: with the reason, or possible all the same. What stands against oneself is a colleague's to read. */
const others = (
  world: World,
  asking: Asking,
  { proposals, names }: Standing,
  { person, language }: Pick<Actor, 'person'> & { readonly language: Language },
) => {
  const proposed = proposals.map(({ supporter }) => supporter)
  const rest = world.supporters
    .filter((one) => !proposed.includes(one.supporter) && one.person !== person)
    .map((supporter) => ({
      supporter: supporter.supporter,
      called: calledInFull(supporter.called, names[supporter.supporter] ?? ''),
      why: shownOf(whyNot(pairingOf(world, asking, supporter))),
    }))
    .toSorted((a, b) => compareText(language)(a.called, b.called))
  return {
    notProposed: rest.filter(({ why }) => why.length > 0),
    possible: rest.filter(({ why }) => why.length === 0),
  }
}

pages.get('/proposals/:party', 'proposal:read', async ({ tx, actor, view, language, params, query }) => {
  const { party } = params
  const [asking] = await askingNow(tx, actor.today, [party], true)
  if (asking === undefined || asking.supported) {
    const seen = await tx.selectFrom('parties').select('id').where('id', '=', party).executeTakeFirst()
    return seen === undefined ? missing : show(<SettledPage view={view} />)
  }
  const standing = await standingOf(tx, actor.today, asking)
  if (standing === undefined) return missing
  const world = await worldFor(tx, actor.today, [asking])
  const stopped = await lastStopOf(tx, party, addDays(actor.today, -30))
  await record(tx, actor, 'proposal.read', party)
  const came = cameTo.find((one) => one === query.get('came'))
  return show(
    <PartyPage
      view={view}
      party={party}
      standing={standing}
      meeting={asking.meeting}
      came={came}
      stopped={stopped}
      {...others(world, asking, standing, { person: actor.person, language })}
    />,
  )
})

pages.post('/proposals/:party', 'match:propose', async ({ tx, actor, params }) => {
  const { parties } = await propose(tx, actor, [params.party])
  return parties === 0 ? missing : goTo(`/proposals/${params.party}`)
})

pages.post('/proposals/:party/instead', 'choice:record', async ({ tx, actor, params, form }) => {
  const { party } = params
  const stopgap = form.text('stopgap')
  const kind = form.text('kind')
  if (id.test(stopgap)) {
    if (!(await finishStopgap(tx, actor, party, stopgap))) return missing
  } else {
    const [asking] = await askingNow(tx, actor.today, [party], true)
    if (asking === undefined || !isStopgap(kind)) return missing
    await beginStopgap(tx, actor, asking, kind)
  }
  return goTo(`/proposals/${party}`)
})

pages.get('/proposals/:party/pack', 'proposal:read', async ({ tx, view, params }) => {
  const seen = await tx.selectFrom('parties').select('id').where('id', '=', params.party).executeTakeFirst()
  return seen === undefined ? missing : show(<PackPage view={view} back={`/proposals/${params.party}`} />)
})

export { pages }
