import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { addDays, isDay, today as dayOfClock } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, file, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { VaultDown } from '../../vault/door.ts'
import type { Fault, Held } from '../model.ts'
import { heldByLink } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { changeByLink, confirmByLink, forgetByLink, leaveByLink, moveByLink } from './actions.ts'
import { heldLines } from './holding.ts'
import { ConfirmPage, InPage, LeavePage, OpenPage, OverPage } from './link-pages.tsx'
import { PreferencesPage } from './preferences.tsx'
import { readAddress, readChoice } from './reading.ts'
import { linkWords } from './words.ts'

export const links = pagesOf()

type At = Pick<Ask<'/n/:linkToken', Actor | null>, 'tx' | 'view' | 'language' | 'params'>
const pathOf = ({ params }: Pick<At, 'params'>) => `/n/${params.linkToken}`
const dayOf = ({ view }: Pick<At, 'view'>): Day => (isDay(view.today) ? view.today : dayOfClock(new Date()))

// GET looks nothing up: mail scanners open links. Each page is the same for a live, an old and an invented link.
links.get('/n/:linkToken', 'newsletter:by-link', (ask) =>
  show(<OpenPage view={ask.view} path={pathOf(ask)} />),
)
links.get('/n/:linkToken/now', 'newsletter:by-link', (ask) =>
  show(<OpenPage view={ask.view} path={pathOf(ask)} />),
)
links.get('/n/:linkToken/in', 'newsletter:by-link', (ask) =>
  show(<OpenPage view={ask.view} path={`${pathOf(ask)}/in`} asked />),
)
links.get('/n/:linkToken/leave', 'newsletter:by-link', (ask) =>
  show(<LeavePage view={ask.view} path={pathOf(ask)} />),
)

/** A mail service says that its reader leaves (RFC 8058): this body and no other; who is unknown is answered alike. */
const isOneClick = (form: Form): boolean =>
  form.names().length === 1 &&
  form.all('List-Unsubscribe').length === 1 &&
  form.text('List-Unsubscribe') === 'One-Click'
links.post(
  '/n/:linkToken/leave',
  'newsletter:one-click',
  async (ask) => {
    if (!isOneClick(ask.form)) return { kind: 'plain', status: 400, text: '' }
    await leaveByLink(ask.tx, ask.params.linkToken, false, dayOf(ask))
    return { kind: 'plain', status: 200, text: '' }
  },
  { machine: true },
)

// Two presses: what reads mail for others opens links and presses the first button that it finds.
links.post('/n/:linkToken/in', 'newsletter:by-link', async (ask) => {
  if (ask.form.text('says') !== 'join') return show(<ConfirmPage view={ask.view} path={pathOf(ask)} />)
  const outcome = await confirmByLink(ask.tx, ask.params.linkToken, dayOf(ask))
  return show(
    outcome === 'in' ? (
      <InPage view={ask.view} path={pathOf(ask)} />
    ) : (
      <OverPage view={ask.view} what="over" again="/newsletters" />
    ),
  )
})

const chosen = (language: Fill['language'], of: Held): Fill =>
  fresh(
    language,
    { language: of.language },
    { topics: of.topics.filter((topic) => topic.chosen).map(({ id }) => id) },
  )
const preferences = (ask: At, of: Held, fill: Fill, done = false) => (
  <PreferencesPage view={ask.view} path={pathOf(ask)} of={of} fill={fill} done={done} today={dayOf(ask)} />
)
/** What a link opens, as it stands now. */
const opened = async (ask: At, done = false): Promise<Answer> => {
  const of = await heldByLink(ask.tx, ask.params.linkToken)
  if (of?.state === 'subscribed') return show(preferences(ask, of, chosen(ask.language, of), done))
  if (of?.state === 'asked') return show(<ConfirmPage view={ask.view} path={pathOf(ask)} />)
  const anew = of?.listed === true ? `/newsletters/${of.code}` : null
  return show(<OverPage view={ask.view} what="over" again={anew} />)
}
links.post('/n/:linkToken', 'newsletter:by-link', (ask) => opened(ask))

type Change = At & Pick<Ask, 'form' | 'browser'>
const wrong = (ask: Change, of: Held, faults: readonly Fault[]): Answer => {
  const typed = typedAgain(ask.language, ask.form, faults)
  const stands = chosen(ask.language, of)
  // Another form of the page was sent: what was chosen stays as it stands.
  const says = ask.form.text('says') === 'choose'
  const fill = says
    ? typed
    : { ...typed, typed: { ...stands.typed, ...typed.typed }, ticked: stands.ticked ?? {} }
  return again(preferences(ask, of, fill))
}
const move = async (ask: Change, of: Held): Promise<Answer> => {
  const { email, faults } = readAddress(ask.form)
  if (faults.length > 0) return wrong(ask, of, faults)
  try {
    const outcome = await moveByLink(ask.tx, of.programme, ask.params.linkToken, email, ask.browser)
    if (outcome === 'too-often') return wrong(ask, of, [{ field: 'email', code: outcome }])
    return show(<OverPage view={ask.view} what={outcome === 'asked' ? 'moved' : 'over'} again={null} />)
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return wrong(ask, of, [{ field: 'email', code: 'later' }])
  }
}
const leave = async (ask: Change, everything: boolean): Promise<Answer> => {
  const of = await heldByLink(ask.tx, ask.params.linkToken)
  await leaveByLink(ask.tx, ask.params.linkToken, everything, dayOf(ask))
  const anew = of?.listed === true ? `/newsletters/${of.code}` : null
  return show(<OverPage view={ask.view} what="left" again={anew} />)
}

const days = { '1': 30, '3': 91, '6': 182 } as const
links.post('/n/:linkToken/now', 'newsletter:by-link', async (ask) => {
  const { tx, params, form } = ask
  const says = form.text('says')
  if (says === 'leave' || says === 'leave-all') return leave(ask, says === 'leave-all')
  if (says === 'delete') {
    await forgetByLink(tx, params.linkToken, dayOf(ask))
    return show(<OverPage view={ask.view} what="deleted" again={null} />)
  }
  const of = await heldByLink(tx, params.linkToken)
  if (of?.state !== 'subscribed') return opened(ask)
  const change = async (to: Parameters<typeof changeByLink>[2]) => {
    await changeByLink(tx, params.linkToken, to, dayOf(ask))
    return opened(ask, true)
  }
  if (says === 'file') {
    const text = heldLines(ask.language, of).join('\n')
    return file(linkWords.fileName[ask.language], 'text/plain; charset=utf-8', `${text}\n`)
  }
  if (says === 'move') return move(ask, of)
  if (says === 'go-on') return change({ pausedUntil: null })
  if (says === 'pause') {
    const months = (['1', '3', '6'] as const).find((one) => one === form.text('months'))
    return months === undefined
      ? wrong(ask, of, [{ field: 'months', code: 'no-until' }])
      : change({ pausedUntil: addDays(dayOf(ask), days[months]) })
  }
  if (says !== 'choose') return missing
  const { choice, faults } = readChoice(form, of.topics)
  return faults.length > 0 ? wrong(ask, of, faults) : change(choice)
})
