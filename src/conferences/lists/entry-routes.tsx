import type { Actor } from '../../access/model.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { View } from '../../platform/html/view.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { readDayField } from '../reading.ts'
import type { Fault } from '../model.ts'
import { answer, answerGone, enterOne, mend, putAside } from './answers.ts'
import { EntryPage } from './entry-page.tsx'
import { freshFill, isDecision, isGoneAnswer, readMending, refill, versionIn } from './mending.ts'
import type { EntryFault } from './model.ts'
import { entryPage } from './queries.ts'

export const entries = pagesOf()

type At = {
  tx: Tx
  actor: Actor
  view: View
  form: Form
  params: Readonly<{ list: string; entry: string }>
}
type Outcome = { readonly entry: string } | { readonly faults: readonly EntryFault[] }

entries.get('/lists/:list/entries/:entry', 'list:read', async ({ tx, actor, view, params }) => {
  const shown = await entryPage(tx, params.list, params.entry)
  if (shown === undefined) return missing
  const { entry } = shown
  await record(tx, actor, 'list-entry.read', [entry.id, ...(entry.family === null ? [] : [entry.family])])
  return show(<EntryPage view={view} shown={shown} fill={freshFill(entry, view.language)} />)
})

/** The same page with what is wrong and what was typed; nothing there, nothing told. */
const wrong = async ({ tx, view, form, params }: At, faults: readonly EntryFault[]): Promise<Answer> => {
  const shown = await entryPage(tx, params.list, params.entry)
  return shown === undefined
    ? missing
    : again(<EntryPage view={view} shown={shown} fill={refill(shown.entry, form, faults, view.language)} />)
}

/** To the list when it is done; to the entry again where a question came up only now. */
const finish = async (at: At, outcome: Outcome): Promise<Answer> => {
  const { tx, params } = at
  if ('faults' in outcome)
    return outcome.faults.some(({ code }) => code === 'not-there') ? missing : wrong(at, outcome.faults)
  const shown = await entryPage(tx, params.list, params.entry)
  return goTo(
    shown?.entry.verdict === 'ask'
      ? `/lists/${params.list}/entries/${params.entry}`
      : `/lists/${params.list}`,
  )
}

entries.post('/lists/:list/entries/:entry/mend', 'list:enter', async (at) => {
  const { faults, ...read } = readMending(at.form)
  if (faults.length > 0) return wrong(at, faults)
  const version = versionIn(at.form)
  return finish(
    at,
    await mend(at.tx, at.actor, at.params.entry, { ...read, ...(version === undefined ? {} : { version }) }),
  )
})

entries.post('/lists/:list/entries/:entry/answer', 'list:enter', async (at) => {
  const decision = at.form.text('decision')
  if (!isDecision(decision)) return wrong(at, [{ field: 'decision', code: 'choose' }])
  return finish(at, await answer(at.tx, at.actor, at.params.entry, decision, versionIn(at.form)))
})

entries.post('/lists/:list/entries/:entry/gone', 'list:enter', async (at) => {
  const { form } = at
  const became = form.text('became')
  if (!isGoneAnswer(became)) return wrong(at, [{ field: 'became', code: 'choose' }])
  const faults: Fault[] = []
  const saidOn = readDayField(form, 'saidOn', faults)
  if (faults.length > 0) return wrong(at, faults)
  const said = { saidBy: form.text('saidBy'), reason: form.text('reason'), saidOn }
  return finish(at, await answerGone(at.tx, at.actor, at.params.entry, { became, said }, versionIn(form)))
})

entries.post('/lists/:list/entries/:entry/enter', 'list:enter', async (at) =>
  finish(at, await enterOne(at.tx, at.actor, at.params.entry, versionIn(at.form))),
)

entries.post('/lists/:list/entries/:entry/aside', 'list:enter', async (at) =>
  finish(at, await putAside(at.tx, at.actor, at.params.entry, versionIn(at.form))),
)
