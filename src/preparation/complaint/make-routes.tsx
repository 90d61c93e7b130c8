import { upFor, upFrom } from '../../access/up.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { holidays } from '../../authorities/queries.ts'
import { readDay } from '../../calendar/days.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { ownParties } from '../../spaces/queries.ts'
import { ForThem, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { complain } from './actions.ts'
import { typedAgain } from './faults.ts'
import { isAbout, isWant, wants, type Draft, type Fault, type Want } from './model.ts'
import { ComplainPage, MinePage, ThanksPage } from './pages.tsx'
import { clockOf, complaintsOf } from './queries.ts'
import { timesFor } from './rules.ts'

export const pages = pagesOf()

const office = ['coordinator', 'administrator', 'parent-lead'] as const
const isOffice = (actor: Actor | null): boolean =>
  actor?.roles.some((role) => office.some((one) => one === role)) === true

type Read = { draft: Draft } | { faults: Fault[] }
/** Faults: `about` 'choose', `wants` 'wants'. */
const readDraft = (form: Form): Read => {
  const [about, want] = [form.text('about'), form.text('wants')]
  const draft = { words: form.text('words'), name: form.text('name'), reach: form.text('reach') }
  if (isAbout(about) && isWant(want)) return { draft: { ...draft, about, wants: want } }
  return {
    faults: [
      ...(isAbout(about) ? [] : [{ field: 'about', code: 'choose' }]),
      ...(draft.words === '' ? [{ field: 'words', code: 'empty' }] : []),
      ...(isWant(want) ? [] : [{ field: 'wants', code: 'wants' }]),
    ],
  }
}
const signedIn: readonly Want[] = wants
const visitor: readonly Want[] = wants.filter((one) => one !== 'page')

type Open = Pick<Ask<string, Actor | null>, 'tx' | 'actor' | 'view' | 'language' | 'form' | 'host'>
const formPage = async (ask: Open, programme: string, faults: readonly Fault[] | null): Promise<Answer> => {
  const { tx, actor, view, language, form } = ask
  const page = (
    <ComplainPage
      view={view}
      fill={
        faults === null
          ? fresh(language, { wants: actor === null ? 'phone' : 'page' })
          : typedAgain(language, form, faults)
      }
      clock={await clockOf(tx, programme)}
      back={upFor(view)}
      whose={null}
      office={isOffice(actor)}
      answers={actor === null ? visitor : signedIn}
      mine={actor === null ? null : '/said'}
    />
  )
  return faults === null ? show(page) : again(page)
}

pages.get('/complain', 'complaint:make', async (ask) => {
  const { tx, actor, host } = ask
  if (host === null) return missing
  const own = actor === null ? [] : await ownParties(tx)
  const [only] = own
  return own.length === 1 && !isOffice(actor) ? goTo(`/put-right/${only}`) : formPage(ask, host.id, null)
})
pages.post('/complain', 'complaint:make', async (ask) => {
  const { tx, actor, view, form, host } = ask
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const read = readDraft(form)
  const taken = isOffice(actor) && form.text('taken') === 'yes'
  const how = form.text('paper') === 'yes' ? 'paper' : 'phone'
  const said = { programme: actor?.programme ?? host.id, party: null, today, how, taken }
  const outcome = 'faults' in read ? read : await complain(tx, actor, { ...said, draft: read.draft })
  return 'faults' in outcome ? formPage(ask, host.id, outcome.faults) : goTo('/complained')
})
pages.get('/complained', 'complaint:make', async ({ tx, actor, view, host }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const times = timesFor('other', today, await clockOf(tx, host.id), await holidays(tx))
  const by = { come: times.acknowledgeBy, answer: times.answerBy }
  return show(<ThanksPage view={view} by={by} back={actor === null ? '/' : '/said'} />)
})

/** Of whoever is signed in and no parent here, or of both: what they said for themself. */
pages.get('/said', 'complaint:read-own', async ({ tx, actor, view, query }) => {
  const all = await complaintsOf(tx, null, actor.person)
  await record(
    tx,
    actor,
    'complaint.own-read',
    all.map(({ id }) => id),
  )
  const clock = await clockOf(tx, actor.programme)
  return show(
    <MinePage
      view={view}
      all={all}
      tell="/complain"
      back={upFor(view)}
      clock={clock}
      saved={query.has('saved')}
    />,
  )
})

type Own = Pick<Ask<'/put-right/:party'>, 'tx' | 'actor' | 'view' | 'language' | 'form' | 'params' | 'query'>
pages.get(
  '/put-right/:party',
  'complaint:own',
  inSpace(async ({ tx, actor, view, query }: Own, whose) => {
    const all = await complaintsOf(tx, whose.party, null)
    await record(tx, actor, 'complaint.own-read', [whose.party, ...all.map(({ id }) => id)])
    const clock = await clockOf(tx, actor.programme)
    return show(
      <MinePage
        {...{ view, all, clock }}
        tell={`/put-right/${whose.party}/new`}
        back={upFrom(whose)}
        saved={query.has('saved')}
      >
        <ForThem view={view} whose={whose} />
      </MinePage>,
    )
  }),
)
const ownForm = async (
  { tx, actor, view, language, form }: Own,
  whose: Whose,
  faults: readonly Fault[] | null,
): Promise<Answer> => {
  const page = (
    <ComplainPage
      view={view}
      fill={faults === null ? fresh(language, { wants: 'page' }) : typedAgain(language, form, faults)}
      clock={await clockOf(tx, actor.programme)}
      back={`/put-right/${whose.party}`}
      whose={whose}
      office={false}
      answers={signedIn}
      mine={`/put-right/${whose.party}`}
    />
  )
  return faults === null ? show(page) : again(page)
}
pages.get(
  '/put-right/:party/new',
  'complaint:own',
  inSpace((ask: Own, whose) => ownForm(ask, whose, null)),
)
pages.post(
  '/put-right/:party/new',
  'complaint:own',
  inSpace(async (ask: Own, whose) => {
    const { tx, actor, form } = ask
    const [read, how] = [readDraft(form), howIn(form, whose)]
    const faults = [
      ...('faults' in read ? read.faults : []),
      ...(typeof how === 'string' ? [] : [...how.faults]),
    ]
    if (faults.length > 0 || 'faults' in read || typeof how !== 'string') return ownForm(ask, whose, faults)
    const said = { programme: actor.programme, party: whose.party, today: actor.today, taken: false }
    const outcome = await complain(tx, actor, { ...said, draft: read.draft, how })
    return 'faults' in outcome ? ownForm(ask, whose, outcome.faults) : goTo(`/put-right/${whose.party}?saved`)
  }),
)
