import { pagesOf, type Ask } from '../access/pages.ts'
import { readDay } from '../calendar/days.ts'
import { councilsServed } from '../offers/requests/queries.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import { addNational, addService, changeService, checkToday, hide, move } from './actions.ts'
import { CardsPage, KeepPage, ServicePage } from './keep-pages.tsx'
import type { Fault, Kept } from './model.ts'
import { nationalFor } from './national.ts'
import { NearbyPage, WhichPage, type Council, type Shown } from './pages.tsx'
import { servicesKept, servicesNear } from './queries.ts'
import { readSaying, typedService } from './reading.ts'
import { inOrder } from './rules.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)
const typedAgain = (
  language: Language,
  form: Form,
  faults: readonly Fault[],
  now?: Record<string, string>,
): Fill =>
  filledAgain(language, form, faults, ({ code }) => (isKey(code) ? faultWords[code][language] : code), now)

pages.get('/nearby', 'nearby:read', async ({ tx, view, host, language }) => {
  if (host === null) return missing
  const councils = await councilsServed(tx, host.id, language)
  const nations = new Set(councils.map(({ gss }) => gss.slice(0, 1)))
  const all = [...nationalFor('E'), ...nationalFor('W')]
  const national = all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at)
  const own = nations.size === 1 ? nationalFor([...nations][0] ?? 'E') : national
  return show(<WhichPage view={view} councils={councils} national={own} />)
})

pages.get('/nearby/keep', 'nearby:keep', async ({ tx, actor, view, language }) =>
  show(<CardsPage view={view} councils={await councilsServed(tx, actor.programme, language)} />),
)

const councilOf = async (
  { tx, language }: Pick<Ask, 'tx' | 'language'>,
  programme: string,
  gss: string,
): Promise<Council | undefined> =>
  (await councilsServed(tx, programme, language)).find((council) => council.gss === gss)

pages.get('/nearby/:gss', 'nearby:read', async (ask) => {
  const { tx, view, host, params } = ask
  const council = host === null ? undefined : await councilOf(ask, host.id, params.gss)
  const today = readDay(view.today)
  if (host === null || council === undefined || today === undefined) return missing
  const kept: readonly Shown[] = await servicesNear(tx, host.id, council.gss)
  const card = kept.length > 0 ? kept : nationalFor(council.gss).map((one) => ({ ...one, checked: null }))
  return show(<NearbyPage view={view} council={council} services={inOrder(card, today)} />)
})

type Keeping = Pick<Ask<'/nearby/:gss/keep'>, 'tx' | 'actor' | 'language' | 'params'>
/** A page of one council's card; anything but a council of the programme's is told that there is no such page. */
const keeping =
  <A extends Keeping>(work: (ask: A, council: Council) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const council = await councilOf(ask, ask.actor.programme, ask.params.gss)
    return council === undefined ? missing : work(ask, council)
  }
type One = Keeping & { readonly params: { readonly service: string } }
const keepingOne = <A extends One>(work: (ask: A, council: Council, of: Kept) => Promise<Answer>) =>
  keeping(async (ask: A, council) => {
    const of = (await servicesKept(ask.tx, council.gss)).find(({ id }) => id === ask.params.service)
    return of === undefined ? missing : work(ask, council, of)
  })
const kept = (council: Council): Answer => goTo(`/nearby/${council.gss}/keep?done`)

pages.get(
  '/nearby/:gss/keep',
  'nearby:keep',
  keeping(async ({ tx, view, query }, council) => {
    const all = await servicesKept(tx, council.gss)
    const names = all.map(({ name }) => name)
    const national = nationalFor(council.gss).some(({ name }) => !names.includes(name))
    return show(
      <KeepPage {...{ view, council, all, national }} done={query.has('done')} full={query.has('full')} />,
    )
  }),
)
pages.post(
  '/nearby/:gss/keep/national',
  'nearby:keep',
  keeping(async ({ tx, actor }, council) => {
    await addNational(tx, actor, council.gss)
    return kept(council)
  }),
)
pages.get(
  '/nearby/:gss/keep/new',
  'nearby:keep',
  keeping(async ({ view, language }, council) =>
    show(
      <ServicePage
        view={view}
        council={council}
        fill={fresh(language, { kind: 'solicitor', cost: 'not-known' })}
      />,
    ),
  ),
)
pages.post(
  '/nearby/:gss/keep/new',
  'nearby:keep',
  keeping(async ({ tx, actor, view, language, form }, council) => {
    const { saying, faults } = readSaying(form)
    const outcome = faults.length > 0 ? { faults } : await addService(tx, actor, council.gss, saying)
    return 'faults' in outcome
      ? again(<ServicePage view={view} council={council} fill={typedAgain(language, form, outcome.faults)} />)
      : kept(council)
  }),
)
pages.get(
  '/nearby/:gss/keep/:service',
  'nearby:keep',
  keepingOne(async ({ view, language }, council, of) =>
    show(
      <ServicePage
        view={view}
        council={council}
        fill={fresh(language, typedService(of))}
        version={of.version}
      />,
    ),
  ),
)
pages.post(
  '/nearby/:gss/keep/:service',
  'nearby:keep',
  keepingOne(async ({ tx, actor, view, language, form }, council, of) => {
    const { saying, faults } = readSaying(form)
    const at = { gss: council.gss, service: of.id, version: form.version() }
    const outcome = faults.length > 0 ? { faults } : await changeService(tx, actor, at, saying)
    if (!('faults' in outcome)) return kept(council)
    const fill = typedAgain(language, form, outcome.faults, typedService(of))
    return again(<ServicePage view={view} council={council} fill={fill} version={of.version} />)
  }),
)
pages.post(
  '/nearby/:gss/keep/:service/checked',
  'nearby:keep',
  keepingOne(async ({ tx, actor, host }, council, of) => {
    await checkToday(tx, actor, of, council.gss, host?.name ?? actor.name)
    return kept(council)
  }),
)
pages.post(
  '/nearby/:gss/keep/:service/up',
  'nearby:keep',
  keepingOne(async ({ tx, actor }, council, of) => {
    await move(tx, actor, { gss: council.gss, of, up: true })
    return kept(council)
  }),
)
pages.post(
  '/nearby/:gss/keep/:service/down',
  'nearby:keep',
  keepingOne(async ({ tx, actor }, council, of) => {
    await move(tx, actor, { gss: council.gss, of, up: false })
    return kept(council)
  }),
)
pages.post(
  '/nearby/:gss/keep/:service/hide',
  'nearby:keep',
  keepingOne(async ({ tx, actor }, council, of) => {
    await hide(tx, actor, { gss: council.gss, of, back: false })
    return kept(council)
  }),
)
pages.post(
  '/nearby/:gss/keep/:service/back',
  'nearby:keep',
  keepingOne(async ({ tx, actor }, council, of) =>
    (await hide(tx, actor, { gss: council.gss, of, back: true }))
      ? kept(council)
      : goTo(`/nearby/${council.gss}/keep?full`),
  ),
)
