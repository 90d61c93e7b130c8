import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { sayPerson } from '../sayings.ts'
import { personSheet, type PersonSheet } from '../sheets.ts'
import { endWay, setWay } from './actions.ts'
import { BookingPage, WayPage } from './form-pages.tsx'
import { book, cancelBooking, changeBooking, sayCame } from './interpreting.ts'
import { isComing, isKind, withPaper, type Kind } from './model.ts'
import { WaysPage } from './pages.tsx'
import { bookingsOf, papersOf, waysOf } from './queries.ts'
import { readBooking, readWay, typedAgain, typedBooking, typedWay } from './reading.ts'

export const pages = pagesOf()

type Here = Pick<
  Ask<'/families/:family/people/:party'>,
  'tx' | 'actor' | 'view' | 'language' | 'form' | 'params' | 'query'
>
const atOf = ({ family, party }: Here['params']) => `/families/${family}/people/${party}`
const about =
  <A extends Here>(work: (ask: A, person: PersonSheet) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const person = await personSheet(ask.tx, ask.params.family, ask.params.party)
    if (person === undefined) return missing
    return work(ask, person)
  }
type OfKind = Here & { readonly params: { readonly wayName: string } }
const aboutKind = <A extends OfKind>(work: (ask: A, person: PersonSheet, kind: Kind) => Promise<Answer>) =>
  about(async (ask: A, person) => {
    const kind = ask.params.wayName
    return isKind(kind) ? work(ask, person, kind) : missing
  })
const listed = (params: Here['params']): Answer => goTo(`${atOf(params)}/ways?saved`)

pages.get(
  '/families/:family/people/:party/ways',
  'ways:keep',
  about(async ({ tx, actor, view, language, params, query }, person) => {
    await record(tx, actor, 'party.read', [person.id, person.family.id])
    const [ways, papers] = [await waysOf(tx, person.id), await papersOf(tx, person.id)]
    const bookings = await bookingsOf(tx, person.id)
    return show(
      <WaysPage
        {...{ view, ways, papers, bookings }}
        back={atOf(params)}
        at={atOf(params)}
        who={sayPerson(language, person)}
        today={actor.today}
        done={query.has('saved')}
      />,
    )
  }),
)

const found = async (ask: Here, person: PersonSheet, kind: Kind) => {
  const way = (await waysOf(ask.tx, person.id)).find((one) => one.kind === kind)
  const paper = way === undefined ? undefined : (await papersOf(ask.tx, person.id)).get(way.id)
  return { way, typed: typedWay(way, paper) }
}
pages.get(
  '/families/:family/people/:party/ways/:wayName',
  'ways:keep',
  aboutKind(async (ask, person, kind) => {
    const { tx, actor, view, language, params } = ask
    await record(tx, actor, 'party.read', person.id)
    const { way, typed } = await found(ask, person, kind)
    return show(
      <WayPage
        {...{ view, kind }}
        fill={fresh(language, typed)}
        office
        back={`${atOf(params)}/ways`}
        who={sayPerson(language, person)}
        version={way?.version ?? 0}
      />,
    )
  }),
)
pages.post(
  '/families/:family/people/:party/ways/:wayName',
  'ways:keep',
  aboutKind(async (ask, person, kind) => {
    const { tx, actor, view, language, form, params } = ask
    const { draft, paper: line, faults } = readWay(form)
    const paper = withPaper.includes(kind) ? line : null
    const saying = { party: person.id, kind, draft, paper, how: 'screen', version: form.version() } as const
    const outcome = faults.length > 0 ? { faults } : await setWay(tx, actor, saying, false)
    if (!('faults' in outcome)) return listed(params)
    const { way, typed } = await found(ask, person, kind)
    return again(
      <WayPage
        {...{ view, kind }}
        fill={typedAgain(language, form, outcome.faults, typed)}
        office
        back={`${atOf(params)}/ways`}
        who={sayPerson(language, person)}
        version={way?.version ?? 0}
      />,
    )
  }),
)
pages.post(
  '/families/:family/people/:party/ways/:wayName/off',
  'ways:keep',
  aboutKind(async ({ tx, actor, params }, person, kind) =>
    (await endWay(tx, actor, { party: person.id, kind, own: false })) ? listed(params) : missing,
  ),
)

pages.get(
  '/families/:family/people/:party/interpreters/new',
  'ways:keep',
  about(async ({ view, language, params }, person) =>
    show(
      <BookingPage
        view={view}
        fill={fresh(language, { forWhat: 'conference' })}
        back={`${atOf(params)}/ways`}
        who={sayPerson(language, person)}
      />,
    ),
  ),
)
pages.post(
  '/families/:family/people/:party/interpreters/new',
  'ways:keep',
  about(async ({ tx, actor, view, language, form, params }, person) => {
    const read = readBooking(form)
    const outcome = 'faults' in read ? read : await book(tx, actor, person.id, read.draft)
    if (!('faults' in outcome)) return listed(params)
    const fill = typedAgain(language, form, outcome.faults)
    return again(
      <BookingPage view={view} fill={fill} back={`${atOf(params)}/ways`} who={sayPerson(language, person)} />,
    )
  }),
)

type OfBooking = Here & { readonly params: { readonly booking: string } }
const bookingOf = async ({ tx, params }: OfBooking, person: PersonSheet) =>
  (await bookingsOf(tx, person.id)).find(({ id }) => id === params.booking)
pages.get(
  '/families/:family/people/:party/interpreters/:booking',
  'ways:keep',
  about(async (ask: OfBooking, person) => {
    const { tx, actor, view, language, params } = ask
    const of = await bookingOf(ask, person)
    if (of === undefined) return missing
    await record(tx, actor, 'party.read', person.id)
    return show(
      <BookingPage
        view={view}
        fill={fresh(language, typedBooking(of))}
        back={`${atOf(params)}/ways`}
        who={sayPerson(language, person)}
        version={of.version}
      />,
    )
  }),
)
pages.post(
  '/families/:family/people/:party/interpreters/:booking',
  'ways:keep',
  about(async (ask: OfBooking, person) => {
    const { tx, actor, view, language, form, params } = ask
    const of = await bookingOf(ask, person)
    if (of === undefined) return missing
    const read = readBooking(form)
    const at = { party: person.id, booking: of.id, version: form.version() }
    const outcome = 'faults' in read ? read : await changeBooking(tx, actor, at, read.draft)
    if (!('faults' in outcome)) return listed(params)
    return again(
      <BookingPage
        view={view}
        fill={typedAgain(language, form, outcome.faults, typedBooking(of))}
        back={`${atOf(params)}/ways`}
        who={sayPerson(language, person)}
        version={of.version}
      />,
    )
  }),
)
const cancels = (back: boolean) =>
  about(async ({ tx, actor, params }: OfBooking, person) =>
    (await cancelBooking(tx, actor, { party: person.id, booking: params.booking, back }))
      ? listed(params)
      : missing,
  )
pages.post('/families/:family/people/:party/interpreters/:booking/cancel', 'ways:keep', cancels(false))
pages.post('/families/:family/people/:party/interpreters/:booking/back', 'ways:keep', cancels(true))
pages.post(
  '/families/:family/people/:party/interpreters/:booking/came',
  'ways:keep',
  about(async ({ tx, actor, form, params }: OfBooking, person) => {
    const came = form.text('came')
    const at = { party: person.id, booking: params.booking, own: false }
    return isComing(came) && (await sayCame(tx, actor, { ...at, came })) ? listed(params) : missing
  }),
)
