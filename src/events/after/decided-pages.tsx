import { DayBoxes, LongText, OneOf, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, Tag, type View } from '../../platform/html/index.ts'
import { sayDay, smallDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { keepWords } from './keep-words.ts'
import { actionStates } from './model.ts'
import type { Action, Decision, Panel } from './queries.ts'
import { words } from './words.ts'

const look = { open: 'tag-soon', done: 'tag-done', dropped: 'tag-held' } as const
const untold = (view: View, of: { words_en: string; words_cy: string }): string[] => {
  const t = say(keepWords, view.language)
  return [...(of.words_cy === '' ? [t.noWelsh] : []), ...(of.words_en === '' ? [t.noEnglish] : [])]
}

const ActionLine = ({ view, at, one, today }: { view: View; at: string; one: Action; today: string }) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  return (
    <li>
      <Tag classes={look[one.state]}>{w[`state-${one.state}`]}</Tag>{' '}
      <a href={`${at}/actions/${one.id}`}>{inTongue(l, { en: one.words_en, cy: one.words_cy })}</a>
      <br />
      <span class="soft">
        {[
          w.owner(inTongue(l, { en: one.owner_en, cy: one.owner_cy })),
          ...(one.due_on === null ? [] : [w.due(smallDay(sayDay(l, one.due_on, 'date')))]),
          ...(one.state === 'open' && one.due_on !== null && one.due_on < today ? [t.over] : []),
          ...untold(view, one),
        ].join(' · ')}
      </span>
    </li>
  )
}

type Props = {
  view: View
  of: Kept
  decisions: readonly Decision[]
  actions: readonly Action[]
  shown: boolean
  today: string
}
/** What was decided, and who does what about it. */
export const DecidedPage = ({ view, of, decisions, actions, shown, today }: Props) => {
  const t = say(keepWords, view.language)
  const l = view.language
  const at = `/events/keep/${of.id}/after`
  return (
    <Layout view={view} title={t.decided} back={at}>
      <h1>{t.decided}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <Button href={`${at}/decided/new`}>{t.addDecision}</Button>
      {decisions.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noDecision}</p>
        </div>
      ) : (
        <>
          <p>{shown ? t.decidedShown : t.decidedHidden}</p>
          <FormOf view={view} action={`${at}/decided/shown`}>
            <input type="hidden" name="shown" value={shown ? 'no' : 'yes'} />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {shown ? t.hideDecided : t.showDecided}
            </Button>
          </FormOf>
        </>
      )}
      {decisions.map((one) => {
        const notes = [...(one.shown ? [] : [t.hidden]), ...untold(view, one)]
        const by = inTongue(l, { en: one.by_en, cy: one.by_cy })
        return (
          <Card key={one.id} title={inTongue(l, { en: one.words_en, cy: one.words_cy })}>
            <p class="soft">{[...(by === '' ? [] : [say(words, l).by(by)]), ...notes].join(' · ')}</p>
            <ul class="card__list">
              {actions
                .filter(({ decision_id }) => decision_id === one.id)
                .map((action) => (
                  <ActionLine key={action.id} view={view} at={at} one={action} today={today} />
                ))}
            </ul>
            <p>
              <a href={`${at}/decided/${one.id}`}>{t.changeDecision}</a>
              {' · '}
              <a href={`${at}/decided/${one.id}/act`}>{t.addAction}</a>
            </p>
          </Card>
        )
      })}
    </Layout>
  )
}

type Write = { view: View; fill: Fill; event: string; of?: Decision; panels?: readonly Panel[] }
export const DecisionPage = ({ view, fill, event, of, panels = [] }: Write) => {
  const t = say(keepWords, view.language)
  const title = of === undefined ? t.addDecision : t.changeDecision
  return (
    <Layout
      view={view}
      title={title}
      back={`/events/keep/${event}/after/decided`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        {panels.map((panel) => {
          const question = inTongue(view.language, { en: panel.question_en, cy: panel.question_cy })
          return question === '' ? null : (
            <InsetText key={panel.id}>
              {t.panelAsked} <span class="as-typed">{question}</span>
            </InsetText>
          )
        })}
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <LongText fill={fill} name="wordsEn" label={t.wordsEn} rows={3} />
          <LongText fill={fill} name="wordsCy" label={t.wordsCy} rows={3} />
          <TextBox fill={fill} name="byEn" label={t.byEn} hint={t.byHint} />
          <TextBox fill={fill} name="byCy" label={t.byCy} />
          {of === undefined ? null : <Tick fill={fill} name="shown" label={t.onPage} />}
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type WriteAction = { view: View; fill: Fill; event: string; decision: Decision | null; of?: Action }
export const ActionPage = ({ view, fill, event, decision, of }: WriteAction) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const title = of === undefined ? t.addAction : t.changeAction
  return (
    <Layout
      view={view}
      title={title}
      back={`/events/keep/${event}/after/decided`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['due']} />
        <h1>{title}</h1>
        {decision === null ? null : (
          <p class="lede">{inTongue(view.language, { en: decision.words_en, cy: decision.words_cy })}</p>
        )}
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          {of === undefined ? null : (
            <>
              <OneOf
                fill={fill}
                name="state"
                label={t.state}
                items={actionStates.map((value) => ({ value, text: w[`state-${value}`] }))}
              />
              <LongText fill={fill} name="noteEn" label={t.noteEn} rows={2} />
              <LongText fill={fill} name="noteCy" label={t.noteCy} rows={2} />
            </>
          )}
          <LongText fill={fill} name="wordsEn" label={t.actEn} rows={2} />
          <LongText fill={fill} name="wordsCy" label={t.actCy} rows={2} />
          <TextBox fill={fill} name="ownerEn" label={t.ownerEn} hint={t.ownerHint} />
          <TextBox fill={fill} name="ownerCy" label={t.ownerCy} />
          <DayBoxes fill={fill} name="due" label={t.due} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
