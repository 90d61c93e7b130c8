import { pagesOf, type Ask } from '../../access/pages.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Form } from '../../platform/http/form.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { askedAgain } from '../asking/faults.ts'
import { setTalk } from '../asking/keeping.ts'
import { ofEvent } from '../asking/of-event.ts'
import { talkKept } from '../asking/queries.ts'
import { ActionPage, DecidedPage, DecisionPage } from './decided-pages.tsx'
import { addAction, addDecision, changeAction, changeDecision } from './deciding.ts'
import { isActionState } from './model.ts'
import {
  actionKept,
  actionsOf,
  decisionKept,
  decisionsOf,
  panelsOf,
  type Action,
  type Decision,
} from './queries.ts'
import type { ActionDraft, DecisionDraft } from './rules.ts'

export const pages = pagesOf()

const readDecision = (form: Form): DecisionDraft => ({
  byEn: form.text('byEn'),
  byCy: form.text('byCy'),
  wordsEn: form.text('wordsEn'),
  wordsCy: form.text('wordsCy'),
})
const readAction = (form: Form): ActionDraft => ({
  wordsEn: form.text('wordsEn'),
  wordsCy: form.text('wordsCy'),
  ownerEn: form.text('ownerEn'),
  ownerCy: form.text('ownerCy'),
  noteEn: form.text('noteEn'),
  noteCy: form.text('noteCy'),
})
const typedDecision = (of: Decision): Record<string, string> => ({
  byEn: of.by_en,
  byCy: of.by_cy,
  wordsEn: of.words_en,
  wordsCy: of.words_cy,
  shown: of.shown ? 'yes' : '',
})
const typedAction = (of: Action): Record<string, string> => ({
  wordsEn: of.words_en,
  wordsCy: of.words_cy,
  ownerEn: of.owner_en,
  ownerCy: of.owner_cy,
  noteEn: of.note_en,
  noteCy: of.note_cy,
  state: of.state,
  ...dayTyped('due', of.due_on),
})

type At = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'view' | 'language' | 'form' | 'params'>
const listAt = (event: string) => `/events/keep/${event}/after/decided`

pages.get(
  '/events/keep/:announced/after/decided',
  'event:keep',
  ofEvent(async ({ tx, view, actor }: At, of) => {
    const [decisions, actions, talk] = [
      await decisionsOf(tx, of.id),
      await actionsOf(tx, of.id),
      await talkKept(tx, of.id),
    ]
    return show(
      <DecidedPage {...{ view, of, decisions, actions }} shown={talk.decisions_shown} today={actor.today} />,
    )
  }),
)
pages.post(
  '/events/keep/:announced/after/decided/shown',
  'event:keep',
  ofEvent(async ({ tx, actor, form }: At, of) => {
    await setTalk(tx, actor, of.id, { decisions_shown: form.text('shown') === 'yes' })
    return goTo(listAt(of.id))
  }),
)
pages.get(
  '/events/keep/:announced/after/decided/new',
  'event:keep',
  ofEvent(async ({ tx, view, language }: At, of) => {
    const panels = await panelsOf(tx, of.id)
    const by = { byEn: panels[0]?.title_en ?? '', byCy: panels[0]?.title_cy ?? '' }
    return show(<DecisionPage view={view} fill={fresh(language, by)} event={of.id} panels={panels} />)
  }),
)
pages.post(
  '/events/keep/:announced/after/decided/new',
  'event:keep',
  ofEvent(async ({ tx, actor, view, language, form }: At, of) => {
    const outcome = await addDecision(tx, actor, of.id, readDecision(form))
    if (!('faults' in outcome)) return goTo(`${listAt(of.id)}/${outcome.decision}/act`)
    return again(<DecisionPage view={view} fill={askedAgain(language, form, outcome.faults)} event={of.id} />)
  }),
)

type One = At & Pick<Ask<'/events/keep/:announced/after/decided/:eventDecision'>, 'params'>
const ofDecision = (work: (ask: One, of: Decision) => Promise<Answer>) =>
  ofEvent(async (ask: One, { id }) => {
    const of = await decisionKept(ask.tx, id, ask.params.eventDecision)
    return of === undefined ? missing : work(ask, of)
  })
pages.get(
  '/events/keep/:announced/after/decided/:eventDecision',
  'event:keep',
  ofDecision(async ({ view, language }, of) =>
    show(<DecisionPage view={view} fill={fresh(language, typedDecision(of))} event={of.event_id} of={of} />),
  ),
)
pages.post(
  '/events/keep/:announced/after/decided/:eventDecision',
  'event:keep',
  ofDecision(async ({ tx, actor, view, language, form }, of) => {
    const at = { id: of.id, version: form.version() }
    const outcome = await changeDecision(tx, actor, at, readDecision(form), form.text('shown') === 'yes')
    if (!('faults' in outcome)) return goTo(listAt(of.event_id))
    const fill = askedAgain(language, form, outcome.faults, typedDecision(of))
    return again(<DecisionPage view={view} fill={fill} event={of.event_id} of={of} />)
  }),
)
pages.get(
  '/events/keep/:announced/after/decided/:eventDecision/act',
  'event:keep',
  ofDecision(async ({ view, language }, of) =>
    show(<ActionPage view={view} fill={fresh(language)} event={of.event_id} decision={of} />),
  ),
)
pages.post(
  '/events/keep/:announced/after/decided/:eventDecision/act',
  'event:keep',
  ofDecision(async ({ tx, actor, view, language, form }, of) => {
    const outcome = await addAction(tx, actor, of.id, readAction(form), askedDay(form, 'due'))
    if (!('faults' in outcome)) return goTo(listAt(of.event_id))
    const fill = askedAgain(language, form, outcome.faults)
    return again(<ActionPage view={view} fill={fill} event={of.event_id} decision={of} />)
  }),
)

type Doing = At & Pick<Ask<'/events/keep/:announced/after/actions/:eventAction'>, 'params'>
const ofAction = (
  work: (ask: Doing, of: Action, event: string, decision: Decision | null) => Promise<Answer>,
) =>
  ofEvent(async (ask: Doing, { id }) => {
    const of = await actionKept(ask.tx, id, ask.params.eventAction)
    if (of === undefined) return missing
    return work(ask, of, id, (await decisionKept(ask.tx, id, of.decision_id)) ?? null)
  })
pages.get(
  '/events/keep/:announced/after/actions/:eventAction',
  'event:keep',
  ofAction(async ({ view, language }, of, event, decision) =>
    show(<ActionPage view={view} fill={fresh(language, typedAction(of))} {...{ event, decision, of }} />),
  ),
)
pages.post(
  '/events/keep/:announced/after/actions/:eventAction',
  'event:keep',
  ofAction(async ({ tx, actor, view, language, form }, of, event, decision) => {
    const typed = form.text('state')
    const state = isActionState(typed) ? typed : of.state
    const at = { id: of.id, version: form.version(), state: of.state, on: of.state_on }
    const outcome = await changeAction(tx, actor, at, readAction(form), askedDay(form, 'due'), state)
    if (!('faults' in outcome)) return goTo(listAt(event))
    const fill = askedAgain(language, form, outcome.faults, typedAction(of))
    return again(<ActionPage view={view} fill={fill} {...{ event, decision, of }} />)
  }),
)
