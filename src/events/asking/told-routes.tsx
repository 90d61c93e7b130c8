import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Form } from '../../platform/http/form.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { askedAgain } from './faults.ts'
import { changeTold, moveTold, showTold, writeTold } from './keeping.ts'
import { ofEvent } from './of-event.ts'
import { askKept, toldKept, toldOf, turnsOf, type Told } from './queries.ts'
import type { Telling } from './rules.ts'
import { ToldPage, WriteToldPage } from './told-pages.tsx'

export const pages = pagesOf()

const readTelling = (form: Form): Telling => ({
  firstEn: form.text('firstEn'),
  firstCy: form.text('firstCy'),
  secondEn: form.text('secondEn'),
  secondCy: form.text('secondCy'),
})
const typed = (of: Told): Record<string, string> => ({
  firstEn: of.first_en,
  firstCy: of.first_cy,
  secondEn: of.second_en,
  secondCy: of.second_cy,
})

pages.get(
  '/events/keep/:announced/told',
  'event:keep',
  ofEvent(async ({ tx, view }: Pick<Ask<'/events/keep/:announced'>, 'tx' | 'view' | 'params'>, of) =>
    show(<ToldPage view={view} of={of} told={await toldOf(tx, of.id)} />),
  ),
)

type Writing = Pick<
  Ask<'/events/keep/:announced'>,
  'tx' | 'actor' | 'view' | 'language' | 'form' | 'query' | 'params'
>
/** Which kind, and the question that it comes from, if it is one of this event: as the address says, and then the form. */
const comesFrom = async ({ tx, actor }: Writing, event: string, says: (name: string) => string | null) => {
  const kind = says('kind') === 'correction' ? ('correction' as const) : ('answer' as const)
  const id = z.uuid().safeParse(says('from'))
  const ask = id.success ? await askKept(tx, id.data) : undefined
  if (ask === undefined || ask.event !== event) return { kind, ask: null, turns: [], language: 'en' as const }
  await record(tx, actor, 'ask.read', ask.id)
  return { kind, ask: ask.id, turns: await turnsOf(tx, ask.id), language: ask.language }
}
pages.get(
  '/events/keep/:announced/told/new',
  'event:keep',
  ofEvent(async (ask: Writing, of) => {
    const { kind, ask: from, turns, language } = await comesFrom(ask, of.id, (name) => ask.query.get(name))
    const [question, answer] = [
      turns.find(({ side }) => side === 'asker')?.words ?? '',
      turns.findLast(({ side }) => side === 'us')?.words ?? '',
    ]
    // The asker's own words are only a beginning: whoever writes takes out what could tell who it was.
    const begun =
      language === 'cy' ? { firstCy: question, secondCy: answer } : { firstEn: question, secondEn: answer }
    const fill = fresh(ask.language, kind === 'answer' ? begun : {})
    return show(<WriteToldPage {...{ view: ask.view, fill, event: of.id, kind, from, turns }} />)
  }),
)
pages.post(
  '/events/keep/:announced/told/new',
  'event:keep',
  ofEvent(async (ask: Writing, of) => {
    const { kind, ask: from, turns } = await comesFrom(ask, of.id, (name) => ask.form.text(name))
    const outcome = await writeTold(
      ask.tx,
      ask.actor,
      { event: of.id, kind, ask: from },
      readTelling(ask.form),
    )
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/told`)
    const fill = askedAgain(ask.language, ask.form, outcome.faults)
    return again(<WriteToldPage {...{ view: ask.view, fill, event: of.id, kind, from, turns }} />)
  }),
)

type One = Pick<
  Ask<'/events/keep/:announced/told/:eventTold'>,
  'tx' | 'actor' | 'view' | 'language' | 'form' | 'params'
>
const ofTold = (work: (ask: One, one: Told) => Promise<Answer>) =>
  ofEvent(async (ask: One, of) => {
    const one = await toldKept(ask.tx, of.id, ask.params.eventTold)
    return one === undefined ? missing : work(ask, one)
  })
pages.get(
  '/events/keep/:announced/told/:eventTold/change',
  'event:keep',
  ofTold(async ({ view, language }, one) =>
    show(
      <WriteToldPage
        view={view}
        fill={fresh(language, typed(one))}
        event={one.event_id}
        kind={one.kind}
        of={one}
      />,
    ),
  ),
)
pages.post(
  '/events/keep/:announced/told/:eventTold/change',
  'event:keep',
  ofTold(async ({ tx, actor, view, language, form }, one) => {
    const outcome = await changeTold(
      tx,
      actor,
      { id: one.id, version: form.version(), kind: one.kind },
      readTelling(form),
    )
    if (!('faults' in outcome)) return goTo(`/events/keep/${one.event_id}/told`)
    const fill = askedAgain(language, form, outcome.faults, typed(one))
    return again(<WriteToldPage view={view} fill={fill} event={one.event_id} kind={one.kind} of={one} />)
  }),
)
pages.post(
  '/events/keep/:announced/told/:eventTold/shown',
  'event:keep',
  ofTold(async ({ tx, actor, form }, one) => {
    await showTold(tx, actor, one.id, form.text('shown') === 'yes')
    return goTo(`/events/keep/${one.event_id}/told`)
  }),
)
pages.post(
  '/events/keep/:announced/told/:eventTold/up',
  'event:keep',
  ofTold(async ({ tx, actor }, one) => {
    await moveTold(tx, actor, { id: one.id, event: one.event_id, kind: one.kind, place: one.place })
    return goTo(`/events/keep/${one.event_id}/told`)
  }),
)
