import { upFor } from '../../access/up.ts'
import { OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View, Pressable } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { answers } from '../model.ts'
import type { Answered, Promised } from './queries.ts'
import { words } from './words.ts'

/** The sentences themselves, as the host's settings make them: what the host can't keep is not among them. */
export const PromiseText = ({ view, promise }: { view: View; promise: Promised }) => {
  const t = say(words, view.language)
  const sentences =
    promise.independence === 'council-hosted'
      ? [
          t.hosted(promise.name),
          t.hostedCan,
          t.hostedCannot,
          t.hostedMachines,
          t.other,
          t.meeting,
          t.harm,
          t.hostedCourt,
        ]
      : [t.council, t.other, t.meeting, t.harm, t.court]
  return (
    <div class="promise">
      {promise.independence === 'council-hosted' ? null : <p>{t.whatThisIs}</p>}
      {sentences.map((sentence) => (
        <p class="lede" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

const About = ({ view, promise }: { view: View; promise: Promised }) => {
  const t = say(words, view.language)
  const { language } = view
  return (
    <>
      {promise.written[language] === '' ? null : (
        <>
          <h2>{t.weAre}</h2>
          <p>{promise.written[language]}</p>
        </>
      )}
      {promise.telephone === '' ? null : (
        <p>
          <Pressable text={t.ask(promise.telephone, promise.hours[language])} number={promise.telephone} />
        </p>
      )}
      <p class="soft small">
        {t.version(promise.version, promise.from)}. {t.print}
      </p>
      {language === 'cy' ? <p class="soft small">{t.unread}</p> : null}
    </>
  )
}

type Asked = { fill: Fill; answered: Answered | undefined; current: boolean; onTo: string }
/** What they said; the question stands there until it was answered, and then beneath, for another answer. */
const Answer = ({ view, asked }: { view: View; asked: Asked }) => {
  const t = say(words, view.language)
  const { fill, answered, current, onTo } = asked
  const form = (
    <FormOf view={view} action="/promise">
      <input type="hidden" name="onwards" value={onTo} />
      <OneOf
        fill={fill}
        name="answer"
        label={t.question}
        hint={t.questionHint}
        items={answers.map((value) => ({ value, text: t[value] }))}
      />
      <Button>{t.save}</Button>
    </FormOf>
  )
  if (answered === undefined || !current) return <Card>{form}</Card>
  return (
    <Card>
      <p>{t.youSaid(t[answered.answer], answered.on)}</p>
      <Details summary={t.changeAnswer} open={fill.faults.length > 0}>
        {form}
      </Details>
    </Card>
  )
}

type Props = {
  view: View
  promise: Promised
  /** For somebody who may answer here. */
  asked?: Asked | undefined
  saved: boolean
}
/** For anybody, and for a parent with a question beneath that they may leave out. */
export const PromisePage = ({ view, promise, asked, saved }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)} faulty={(asked?.fill.faults.length ?? 0) > 0}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.thanks}
          </p>
        ) : null}
        {asked === undefined ? null : <WhatIsWrong fill={asked.fill} />}
        <h1>{t.title}</h1>
        {asked?.answered !== undefined && !asked.current ? (
          <Card>
            <p>{t.changed}</p>
          </Card>
        ) : null}
        <PromiseText view={view} promise={promise} />
        {asked === undefined ? null : <Answer view={view} asked={asked} />}
        <About view={view} promise={promise} />
      </div>
    </Layout>
  )
}

/** For the supporter who reads it aloud: the sentences, and what was said. Stands in their first-meeting form too. */
export const Aloud = ({ view, promise, fill }: { view: View; promise: Promised; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <>
      <Card title={t.aloudTitle}>
        <PromiseText view={view} promise={promise} />
        <p class="soft">{t.aloudHint}</p>
      </Card>
      <OneOf
        fill={fill}
        name="promise"
        label={t.aloudQuestion}
        items={answers.map((value) => ({ value, text: t[`aloud-${value}`] }))}
      />
    </>
  )
}

export const AloudPage = (props: {
  view: View
  promise: Promised
  fill: Fill
  called: string
  party: string
  /** Where they were going. */
  onwards: string
}) => {
  const { view, fill, called, party, onwards } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/with/${party}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{called}</h1>
        <FormOf view={view}>
          {onwards === '' ? null : <input type="hidden" name="onwards" value={onwards} />}
          <Aloud {...props} />
          <Button preventDoubleClick>{t.aloudSave}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
