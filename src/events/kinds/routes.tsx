import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { saidIn } from '../done.tsx'
import { eventKept, kindsKept, type Kept, type KindKept } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { addKind, changeKind, moveKind, removeKind, showKind } from './actions.ts'
import { KindPage, KindsPage } from './pages.tsx'
import { readKind, typedKind } from './reading.ts'

export const pages = pagesOf()

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'params'>
const kindsOf =
  <A extends One>(work: (ask: A, of: Kept, kinds: KindKept[]) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of, await kindsKept(ask.tx, of.id))
  }

pages.get(
  '/events/keep/:announced/kinds',
  'event:keep',
  kindsOf(({ view, language, query }, of, kinds) =>
    show(
      <KindsPage {...{ view, of, kinds, fill: fresh(language, { kind: 'free' }), said: saidIn(query) }} />,
    ),
  ),
)
pages.post(
  '/events/keep/:announced/kinds',
  'event:keep',
  kindsOf(async ({ tx, actor, view, language, form }, of, kinds) => {
    const outcome = await addKind(tx, actor, of.id, readKind(form))
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/kinds?done`)
    const fill = typedAgain(language, form, outcome.faults)
    return again(<KindsPage {...{ view, of, kinds, fill, said: null }} />)
  }),
)

type Kind = Pick<Ask<'/events/keep/:announced/kinds/:ticketKind'>, 'tx' | 'actor' | 'params'>
const oneKind = <A extends Kind>(
  work: (ask: A, of: Kept, kind: KindKept, kinds: KindKept[]) => Promise<Answer> | Answer,
) =>
  kindsOf<A>((ask, of, kinds) => {
    const kind = kinds.find(({ id }) => id === ask.params.ticketKind)
    return kind === undefined ? missing : work(ask, of, kind, kinds)
  })

pages.get(
  '/events/keep/:announced/kinds/:ticketKind',
  'event:keep',
  oneKind(({ view, language }, of, kind) =>
    show(<KindPage {...{ view, of, kind, fill: fresh(language, typedKind(kind)) }} />),
  ),
)
pages.post(
  '/events/keep/:announced/kinds/:ticketKind',
  'event:keep',
  oneKind(async ({ tx, actor, view, language, form }, of, kind) => {
    const outcome = await changeKind(tx, actor, kind, form.version(), readKind(form))
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/kinds?done`)
    const fill: Fill = typedAgain(language, form, outcome.faults, typedKind(kind))
    return again(<KindPage {...{ view, of, kind, fill }} />)
  }),
)
pages.post(
  '/events/keep/:announced/kinds/:ticketKind/do',
  'event:keep',
  oneKind(async ({ tx, actor, view, language, form }, of, kind, kinds) => {
    const what = form.text('what')
    if (what === 'hide' || what === 'show') await showKind(tx, actor, kind, what === 'show')
    else if (what === 'up' || what === 'down')
      await moveKind(tx, actor, kinds, kind.id, what === 'up' ? -1 : 1)
    else if (what !== 'remove') return missing
    else if (!(await removeKind(tx, actor, kind))) {
      const fill = typedAgain(language, form, [{ field: `kind-${kind.id}`, code: 'kind-held' }])
      return again(<KindsPage {...{ view, of, kinds, fill, said: null }} />)
    }
    return goTo(`/events/keep/${of.id}/kinds?done`)
  }),
)
