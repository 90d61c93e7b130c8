import { pagesOf, type Ask } from '../../access/pages.ts'
import { readDay } from '../../calendar/days.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { addDates, callOff, changeGroup, makeGroup, putState } from './actions.ts'
import { calendarOf } from './calendar.ts'
import { KeepPage, OnePage } from './keep-pages.tsx'
import type { Fault, Kept } from './model.ts'
import { GroupPage, GroupsPage } from './pages.tsx'
import { groupsKept, groupsOpen } from './queries.ts'
import { readDates, readDraft, typedGroup } from './reading.ts'
import { faultWords, words } from './words.ts'
import { WritePage } from './write-page.tsx'

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

pages.get('/groups', 'group:read', async ({ tx, view, host }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  return show(<GroupsPage view={view} groups={await groupsOpen(tx, host.id, today)} />)
})

pages.get('/groups/keep', 'group:keep', async ({ tx, actor, view }) =>
  show(<KeepPage view={view} groups={await groupsKept(tx, actor.today)} />),
)
pages.get('/groups/keep/new', 'group:keep', ({ view, language }) =>
  show(<WritePage view={view} fill={fresh(language)} />),
)
pages.post('/groups/keep/new', 'group:keep', async ({ tx, actor, view, language, form }) => {
  const outcome = await makeGroup(tx, actor, readDraft(form))
  return 'faults' in outcome
    ? again(<WritePage view={view} fill={typedAgain(language, form, outcome.faults)} />)
    : goTo(`/groups/keep/${outcome.group}`)
})

type One = Pick<Ask<'/groups/keep/:gathering'>, 'tx' | 'actor' | 'params'>
const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const of = (await groupsKept(ask.tx, ask.actor.today)).find(({ id }) => id === ask.params.gathering)
    return of === undefined ? missing : work(ask, of)
  }
const usual = { repeat: 'week', times: '6' } as const
const kept = (of: Pick<Kept, 'id'>): Answer => goTo(`/groups/keep/${of.id}?done`)

pages.get(
  '/groups/keep/:gathering',
  'group:keep',
  keeping(async ({ view, language, query }, of) =>
    show(<OnePage view={view} of={of} fill={fresh(language, usual)} done={query.has('done')} />),
  ),
)
pages.get(
  '/groups/keep/:gathering/change',
  'group:keep',
  keeping(async ({ view, language }, of) =>
    show(<WritePage view={view} of={of} fill={fresh(language, typedGroup(of))} />),
  ),
)
pages.post(
  '/groups/keep/:gathering/change',
  'group:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const at = { group: of.id, version: form.version() }
    const outcome = await changeGroup(tx, actor, at, readDraft(form))
    if (!('faults' in outcome)) return kept(of)
    return again(
      <WritePage view={view} of={of} fill={typedAgain(language, form, outcome.faults, typedGroup(of))} />,
    )
  }),
)
const putting = (state: Parameters<typeof putState>[3]) =>
  keeping(async ({ tx, actor }, of) => {
    await putState(tx, actor, of.id, state)
    return kept(of)
  })
pages.post('/groups/keep/:gathering/publish', 'group:keep', putting('published'))
pages.post('/groups/keep/:gathering/cancel', 'group:keep', putting('cancelled'))
pages.post('/groups/keep/:gathering/draft', 'group:keep', putting('draft'))
pages.post(
  '/groups/keep/:gathering/dates',
  'group:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const read = readDates(form)
    const outcome = 'faults' in read ? read : await addDates(tx, actor, of.id, read.dates)
    if (!('faults' in outcome)) return kept(of)
    return again(
      <OnePage view={view} of={of} fill={typedAgain(language, form, outcome.faults)} done={false} />,
    )
  }),
)
pages.post(
  '/groups/keep/:gathering/dates/:date/off',
  'group:keep',
  keeping(async ({ tx, actor, params }, of) =>
    (await callOff(tx, actor, { group: of.id, date: params.date, back: false })) ? kept(of) : missing,
  ),
)
pages.post(
  '/groups/keep/:gathering/dates/:date/back',
  'group:keep',
  keeping(async ({ tx, actor, params }, of) =>
    (await callOff(tx, actor, { group: of.id, date: params.date, back: true })) ? kept(of) : missing,
  ),
)

pages.get('/groups/:gathering', 'group:read', async ({ tx, view, host, params }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const group = (await groupsOpen(tx, host.id, today)).find(({ id }) => id === params.gathering)
  return group === undefined ? missing : show(<GroupPage view={view} group={group} />)
})
/** The file's own stamp is the day's beginning: two people who take it on one day take the same. */
pages.get('/groups/:gathering/dates', 'group:read', async ({ tx, view, language, host, params }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  const group = (await groupsOpen(tx, host.id, today)).find(({ id }) => id === params.gathering)
  if (group === undefined) return missing
  const t = say(words, language)
  const stamp = new Date(`${today}T00:00:00Z`)
  return file(t.calendarFile, 'text/calendar; charset=utf-8', calendarOf(group, t.calendarTitle, stamp))
})
