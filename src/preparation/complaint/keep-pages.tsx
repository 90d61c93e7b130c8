import type { Day } from '../../calendar/model.ts'
import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, Tag, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { stepKinds, type About, type Complaint, type Whole } from './model.ts'
import { nextDue, stateOf } from './rules.ts'
import { keepWords, words } from './words.ts'

const sayAbout = (language: Language, about: About): string => {
  const t = say(keepWords, language)
  return {
    supporter: t.aboutSupporter,
    coordinator: t.aboutCoordinator,
    administrator: t.aboutAdministrator,
    'parent-lead': t.aboutLead,
    safeguarding: t.aboutSafety,
    programme: t.aboutProgramme,
    data: t.aboutData,
    other: t.aboutOther,
  }[about]
}

const StateTag = ({ view, of }: { view: View; of: Complaint }) => {
  const state = stateOf(of)
  const look = {
    new: 'tag-soon',
    acknowledged: 'tag-soon',
    answered: 'tag-done',
    closed: 'tag-held',
  } as const
  return <Tag classes={look[state]}>{say(keepWords, view.language)[state]}</Tag>
}
const Due = ({ view, of, today }: { view: View; of: Complaint; today: Day }) => {
  const t = say(keepWords, view.language)
  const due = nextDue(of)
  if (due === null) return null
  const said = due.what === 'acknowledge' ? t.acknowledgeDue(due.by) : t.answerDue(due.by)
  return (
    <>
      {said}
      {due.by < today ? <strong> ({t.over})</strong> : null}
    </>
  )
}

type ListProps = { view: View; all: readonly Complaint[]; unheard: number; settings: boolean; today: Day }
/** What waits for an answer, the newest first. Not a word of it stands here. */
export const RegisterPage = ({ view, all, unheard, settings, today }: ListProps) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p>{t.lede}</p>
      {unheard === 0 ? null : (
        <p role="status">
          <strong>{t.unheard(unheard)}</strong>
        </p>
      )}
      <div class="note-acts">
        <a href="/complain">{t.add}</a>
        {settings ? <a href="/to-answer/clock">{t.settings}</a> : null}
      </div>
      {all.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {all.map((of) => (
              <li key={of.id}>
                <p>
                  <a href={`/to-answer/${of.id}`}>
                    {sayDay(view.language, of.day, 'date')}: {sayAbout(view.language, of.about)}
                  </a>{' '}
                  <StateTag view={view} of={of} />
                </p>
                <p class="small soft">
                  <Due view={view} of={of} today={today} />
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

const Facts = ({ view, of }: { view: View; of: Whole }) => {
  const [t, w] = [say(keepWords, view.language), say(words, view.language)]
  const how = ['voice', 'paper', 'phone'].find((one) => one === of.how) ?? 'screen'
  const hows = {
    screen: t['how-screen'],
    voice: t['how-voice'],
    paper: t['how-paper'],
    phone: t['how-phone'],
  }
  return (
    <SummaryList
      rows={[
        { key: t.on, value: sayDay(view.language, of.day, 'date') },
        { key: t.about, value: sayAbout(view.language, of.about) },
        { key: t.how, value: hows[how === 'voice' || how === 'paper' || how === 'phone' ? how : 'screen'] },
        { key: t.name, value: of.name ?? t.noName },
        { key: t.wants, value: [w[of.wants], of.reach ?? ''].filter((text) => text !== '').join(': ') },
      ]}
    />
  )
}

type OneProps = { view: View; of: Whole; fill: Fill; step: Fill; today: Day; done: boolean }
export const AnswerPage = ({ view, of, fill, step, today, done }: OneProps) => {
  const [t, w] = [say(keepWords, view.language), say(words, view.language)]
  const at = `/to-answer/${of.id}`
  const state = stateOf(of)
  const faulty = fill.faults.length + step.faults.length > 0
  return (
    <Layout view={view} title={t.title} back="/to-answer" faulty={faulty}>
      <div class="column">
        <WhatIsWrong fill={fill.faults.length > 0 ? fill : step} />
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <h1>{sayAbout(view.language, of.about)}</h1>
        <p>
          <StateTag view={view} of={of} /> <Due view={view} of={of} today={today} />
        </p>
        {of.lawBy !== null && state === 'new' ? <p>{t.law(of.lawBy)}</p> : null}
        <Facts view={view} of={of} />
        <h2>{t.said}</h2>
        <p class="as-typed">{of.words ?? w.down}</p>
        {state === 'new' ? (
          <FormOf view={view} action={`${at}/came`} version={of.version}>
            <Button>{t.acknowledge}</Button>
          </FormOf>
        ) : null}
        <h2>{t.steps}</h2>
        <ul class="govuk-list">
          {of.steps.map(({ id, kind, day, words: said }) => (
            <li key={id}>
              {sayDay(view.language, day, 'date')}: {t[kind]}. <span class="as-typed">{said ?? w.down}</span>
            </li>
          ))}
        </ul>
        <FormOf view={view} action={`${at}/steps`}>
          <OneOf
            fill={step}
            name="kind"
            label={t.addStep}
            items={stepKinds.map((value) => ({ value, text: t[value] }))}
            small
          />
          <LongText fill={step} name="words" label={t.stepWords} rows={2} />
          <Button classes="govuk-button--secondary">{t.addStep}</Button>
        </FormOf>
        {state === 'closed' ? (
          <>
            <h2>{t.answer}</h2>
            <p class="as-typed">{of.answer ?? w.down}</p>
            {of.changed === null ? null : (
              <>
                <h2>{t.changed}</h2>
                <p class="as-typed">{of.changed}</p>
              </>
            )}
          </>
        ) : (
          <FormOf view={view} action={`${at}/answer`} version={of.version}>
            <LongText fill={fill} name="answer" label={t.answer} hint={t.answerHint} rows={8} big />
            <LongText fill={fill} name="changed" label={t.changed} hint={t.changedHint} rows={3} />
            <Button preventDoubleClick>{t.saveAnswer}</Button>
          </FormOf>
        )}
        {state === 'answered' && of.wants !== 'page' && of.wants !== 'none' ? <p>{t.reachThem}</p> : null}
        {state === 'answered' || state === 'closed' ? (
          <FormOf view={view} action={`${at}/${state === 'closed' ? 'open' : 'close'}`} version={of.version}>
            {state === 'closed' ? null : <p class="small soft">{t.closeText}</p>}
            <Button classes="govuk-button--secondary">{state === 'closed' ? t.reopen : t.close}</Button>
          </FormOf>
        ) : null}
      </div>
    </Layout>
  )
}
