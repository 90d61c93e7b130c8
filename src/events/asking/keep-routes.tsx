import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { askedAgain } from './faults.ts'
import { AskedListPage, askColumns } from './keep-list.tsx'
import { AskedOnePage } from './keep-one.tsx'
import { answerAsk, closeAsk, forgetAsk, labelAsk, setTalk, takeAsk } from './keeping.ts'
import { keepers, type Keeper } from '../apart/queries.ts'
import { ofEvent } from './of-event.ts'
import { askKept, askSorts, asksOf, talkKept, turnsOf, type AskKept } from './queries.ts'
import { keepWords } from './keep-words.ts'

export const pages = pagesOf()

type Asking = Pick<Ask, 'tx' | 'actor' | 'view' | 'language' | 'query'>
type Of = { event: Kept; fill: Fill; keepers: readonly Keeper[] }
const list = async (ask: Asking, of?: Of): Promise<Answer> => {
  const { tx, actor, view, language, query } = ask
  const asking = readAsking(query, { sorts: askSorts, filters: ['state'] })
  const { rows, total } = await asksOf(tx, of?.event.id ?? null, asking)
  await record(
    tx,
    actor,
    'ask.listed',
    rows.map(({ id }) => id),
  )
  const { today } = actor
  if (asking.csv) return listFile(say(keepWords, language).file, askColumns(view, today, 'whole'), rows)
  const page = (
    <AskedListPage {...{ view, asking, rows, total, today }} {...(of === undefined ? {} : { of })} />
  )
  return of !== undefined && of.fill.faults.length > 0 ? again(page) : show(page)
}

pages.get('/events/keep/asked', 'event:keep', (ask) => list(ask))
pages.get(
  '/events/keep/:announced/asked',
  'event:keep',
  ofEvent(async (ask: Asking & Pick<Ask<'/events/keep/:announced/asked'>, 'params'>, event) => {
    const { answer_days, hears } = await talkKept(ask.tx, event.id)
    const fill = fresh(ask.language, { days: String(answer_days), hears: hears ?? '' })
    return list(ask, { event, fill, keepers: await keepers(ask.tx) })
  }),
)
pages.post(
  '/events/keep/:announced/asked/clock',
  'event:keep',
  ofEvent(async (ask: Asking & Pick<Ask<'/events/keep/:announced/asked'>, 'params' | 'form'>, event) => {
    const days = Number(ask.form.text('days') || 'none')
    const [hears, all] = [ask.form.text('hears'), await keepers(ask.tx)]
    const faults = [
      ...(Number.isInteger(days) && days >= 1 && days <= 20 ? [] : [{ field: 'days', code: 'days-1-20' }]),
      ...(hears === '' || all.some(({ id }) => id === hears) ? [] : [{ field: 'hears', code: 'choose' }]),
    ]
    if (faults.length > 0)
      return list(ask, { event, fill: askedAgain(ask.language, ask.form, faults), keepers: all })
    const set = { answer_days: days, hears: hears === '' ? null : hears }
    await setTalk(ask.tx, ask.actor, event.id, set)
    return goTo(`/events/keep/${event.id}/asked`)
  }),
)

type One = Pick<
  Ask<'/events/keep/asked/:eventAsk'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'form' | 'query'
>
const ofAsk =
  (work: (ask: One, of: AskKept) => Promise<Answer>) =>
  async (ask: One): Promise<Answer> => {
    const of = await askKept(ask.tx, ask.params.eventAsk)
    return of === undefined ? missing : work(ask, of)
  }
const onePage = async (ask: One, of: AskKept, fill: Fill) => {
  const { tx, actor, view, query } = ask
  const turns = await turnsOf(tx, of.id)
  const said = query.has('went') ? 'went' : query.has('done') ? 'done' : null
  return <AskedOnePage {...{ view, of, turns, fill, said }} today={actor.today} me={actor.person} />
}
pages.get(
  '/events/keep/asked/:eventAsk',
  'event:keep',
  ofAsk(async (ask, of) => {
    await record(ask.tx, ask.actor, 'ask.read', of.id)
    return show(await onePage(ask, of, fresh(ask.language, { label: of.label })))
  }),
)

const asked = async (
  ask: One,
  of: AskKept,
  outcome: Awaited<ReturnType<typeof answerAsk | typeof takeAsk>>,
): Promise<Answer> => {
  if ('faults' in outcome)
    return again(await onePage(ask, of, askedAgain(ask.language, ask.form, outcome.faults)))
  return goTo(`/events/keep/asked/${of.id}?${'went' in outcome && outcome.went === 'sent' ? 'went' : 'done'}`)
}
const at = (ask: One, of: AskKept) => ({ id: of.id, version: ask.form.version() })
pages.post(
  '/events/keep/asked/:eventAsk/take',
  'event:keep',
  ofAsk(async (ask, of) =>
    asked(ask, of, await takeAsk(ask.tx, ask.actor, at(ask, of), ask.form.text('mine') === 'yes')),
  ),
)
pages.post(
  '/events/keep/asked/:eventAsk/close',
  'event:keep',
  ofAsk(async (ask, of) =>
    asked(ask, of, await closeAsk(ask.tx, ask.actor, at(ask, of), ask.form.text('again') === 'yes')),
  ),
)
pages.post(
  '/events/keep/asked/:eventAsk/label',
  'event:keep',
  ofAsk(async (ask, of) =>
    asked(ask, of, await labelAsk(ask.tx, ask.actor, at(ask, of), ask.form.text('label'))),
  ),
)
pages.post(
  '/events/keep/asked/:eventAsk/forget',
  'event:keep',
  ofAsk(async (ask, of) => asked(ask, of, await forgetAsk(ask.tx, ask.actor, at(ask, of)))),
)
pages.post(
  '/events/keep/asked/:eventAsk/answer',
  'event:keep',
  ofAsk(async (ask, of) => {
    const { form } = ask
    const said = {
      words: form.text('words'),
      elsewhere: form.text('elsewhere') === 'yes',
      pointed: form.text('pointed'),
    }
    return asked(ask, of, await answerAsk(ask.tx, ask.actor, at(ask, of), said))
  }),
)
