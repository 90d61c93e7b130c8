import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Kept } from '../queries.ts'
import { keeping } from './keeping.ts'
import { saidIn, type Said } from '../done.tsx'
import { typedAgain } from '../typed-again.ts'
import { addSession, changeSession, moveSession } from './actions.ts'
import { MovePage, ProgrammeKept } from './pages.tsx'
import { crowdsIn, everySession, sessionOf, sessionsOf, speakerNames, type Session } from './queries.ts'
import { readSession, typedSession } from './reading.ts'
import { presses, putAside } from './removing.ts'
import { WritePage } from './write-page.tsx'

export const pages = pagesOf()

type Slot = Pick<Ask<'/events/keep/:announced/programme/:slot'>, 'tx' | 'params'>
const slotted = <A extends Slot>(work: (ask: A, of: Kept, session: Session) => Promise<Answer>) =>
  keeping<A>(async (ask, of) => {
    const session = await sessionOf(ask.tx, of.id, ask.params.slot)
    return session === undefined ? missing : work(ask, of, session)
  })
const back = ({ id }: Kept, said: Said = 'done'): Answer => goTo(`/events/keep/${id}/programme?${said}`)

pages.get(
  '/events/keep/:announced/programme',
  'event:keep',
  keeping(async ({ tx, view, query }, of) =>
    show(
      <ProgrammeKept
        {...{ view, of }}
        {...await everySession(tx, of.id)}
        speakers={await speakerNames(tx, of.id)}
        crowds={await crowdsIn(tx, of.id)}
        said={saidIn(query)}
      />,
    ),
  ),
)

type Writing = Pick<Ask, 'tx' | 'view'>
const writePage = async ({ tx, view }: Writing, of: Kept, fill: Fill, session?: Session) => (
  <WritePage
    {...{ view, of, fill }}
    speakers={await speakerNames(tx, of.id)}
    {...(session === undefined ? {} : { session })}
  />
)
pages.get(
  '/events/keep/:announced/programme/new',
  'event:keep',
  keeping(async (ask, of) => {
    const last = (await sessionsOf(ask.tx, of.id)).at(-1)
    const typed = { kind: 'speech', startsAt: last?.ends_at ?? of.starts_at }
    return show(await writePage(ask, of, fresh(ask.language, typed)))
  }),
)
pages.post(
  '/events/keep/:announced/programme/new',
  'event:keep',
  keeping(async (ask, of) => {
    const outcome = await addSession(ask.tx, ask.actor, of, readSession(ask.form))
    if (!('faults' in outcome)) return back(of)
    return again(await writePage(ask, of, typedAgain(ask.language, ask.form, outcome.faults)))
  }),
)
pages.get(
  '/events/keep/:announced/programme/:slot/change',
  'event:keep',
  slotted(async (ask, of, session) => {
    const fill = fresh(ask.language, typedSession(session), { speakers: session.speakers })
    return show(await writePage(ask, of, fill, session))
  }),
)
pages.post(
  '/events/keep/:announced/programme/:slot/change',
  'event:keep',
  slotted(async (ask, of, session) => {
    const at = { ...session, version: ask.form.version() }
    const outcome = await changeSession(ask.tx, ask.actor, of, at, readSession(ask.form))
    if (!('faults' in outcome)) return back(of)
    const fill = typedAgain(ask.language, ask.form, outcome.faults, typedSession(session))
    return again(await writePage(ask, of, fill, session))
  }),
)
pages.get(
  '/events/keep/:announced/programme/:slot/move',
  'event:keep',
  slotted(async ({ view, language }, of, session) =>
    show(<MovePage {...{ view, of, session }} fill={fresh(language, { startsAt: session.starts_at })} />),
  ),
)
pages.post(
  '/events/keep/:announced/programme/:slot/move',
  'event:keep',
  slotted(async ({ tx, actor, view, language, form }, of, session) => {
    const to = { id: session.id, startsAt: form.text('startsAt'), after: form.text('after') === 'yes' }
    const outcome = await moveSession(tx, actor, of, to)
    if (!('faults' in outcome)) return back(of)
    return again(<MovePage {...{ view, of, session }} fill={typedAgain(language, form, outcome.faults)} />)
  }),
)
for (const { word, said } of presses)
  pages.post(
    `/events/keep/:announced/programme/:slot/${word}`,
    'event:keep',
    slotted(async ({ tx, actor }, of, session) => {
      await putAside(tx, actor, 'session', of.id, session.id, said)
      return back(of, said)
    }),
  )
