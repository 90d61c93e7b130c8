import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { endWay, setWay } from '../../families/ways/actions.ts'
import { sayCame } from '../../families/ways/interpreting.ts'
import { isComing, ownKinds, type Fault, type Kind } from '../../families/ways/model.ts'
import { bookingsOf, waysOf } from '../../families/ways/queries.ts'
import { readWay, typedAgain, typedWay } from '../../families/ways/reading.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh } from '../../platform/html/filling.ts'
import { howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { AsIAmForm, AsIAmPage } from './pages.tsx'

export const pages = pagesOf()

type Here = Pick<Ask<'/as-i-am/:party'>, 'tx' | 'actor' | 'view' | 'language' | 'form' | 'params' | 'query'>
const saved = (whose: Whose): Answer => goTo(`/as-i-am/${whose.party}?saved`)

pages.get(
  '/as-i-am/:party',
  'ways:own',
  inSpace(async ({ tx, actor, view, query }: Here, whose) => {
    const [ways, bookings] = [await waysOf(tx, whose.party), await bookingsOf(tx, whose.party)]
    await record(tx, actor, 'help.needs-read', whose.party)
    return show(
      <AsIAmPage {...{ view, whose, ways, bookings }} today={actor.today} done={query.has('saved')} />,
    )
  }),
)

type OfKind = Here & { readonly params: { readonly wayName: string } }
const ofKind = (work: (ask: OfKind, whose: Whose, kind: Kind) => Promise<Answer>) =>
  inSpace(async (ask: OfKind, whose) => {
    const kind = ownKinds.find((one) => one === ask.params.wayName)
    return kind === undefined ? missing : work(ask, whose, kind)
  })
const formPage = async (
  { tx, view, language, form }: OfKind,
  whose: Whose,
  kind: Kind,
  faults: readonly Fault[] | null = null,
): Promise<Answer> => {
  const way = (await waysOf(tx, whose.party)).find((one) => one.kind === kind)
  const typed = typedWay(way)
  const fill = faults === null ? fresh(language, typed) : typedAgain(language, form, faults, typed)
  const page = <AsIAmForm {...{ view, whose, kind, fill }} version={way?.version ?? 0} />
  return faults === null ? show(page) : again(page)
}
pages.get(
  '/as-i-am/:party/:wayName',
  'ways:own',
  ofKind((ask, whose, kind) => formPage(ask, whose, kind)),
)
pages.post(
  '/as-i-am/:party/:wayName',
  'ways:own',
  ofKind(async (ask, whose, kind) => {
    const { tx, actor, form } = ask
    const { draft, faults } = readWay(form)
    const how = howIn(form, whose)
    if (typeof how !== 'string') return formPage(ask, whose, kind, [...faults, ...how.faults])
    const saying = { party: whose.party, kind, draft, paper: null, how, version: form.version() }
    const outcome = faults.length > 0 ? { faults } : await setWay(tx, actor, saying, true)
    return 'faults' in outcome ? formPage(ask, whose, kind, outcome.faults) : saved(whose)
  }),
)
pages.post(
  '/as-i-am/:party/:wayName/off',
  'ways:own',
  ofKind(async ({ tx, actor }, whose, kind) =>
    (await endWay(tx, actor, { party: whose.party, kind, own: true })) ? saved(whose) : missing,
  ),
)
pages.post(
  '/as-i-am/:party/interpreters/:booking/came',
  'ways:own',
  inSpace(
    async ({ tx, actor, form, params }: Here & { readonly params: { readonly booking: string } }, whose) => {
      const came = form.text('came')
      const at = { party: whose.party, booking: params.booking, own: true }
      return isComing(came) && (await sayCame(tx, actor, { ...at, came })) ? saved(whose) : missing
    },
  ),
)
