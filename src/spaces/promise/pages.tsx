import { upFor } from '../../access/up.ts'
import { OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View, Pressable } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { EasySwitch } from '../easy/switch.tsx'
import { words as easyWords } from '../easy/words.ts'
import { answers } from '../model.ts'
import type { Answered, Promised } from './queries.ts'
import { EasyPromise } from './easy.tsx'
import { PromiseText } from './text.tsx'
import { words } from './words.ts'

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

type Asked = { fill: Fill; party: string; answered: Answered | undefined; current: boolean; onTo: string }
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
  /** In Easy Read. */
  easy: boolean
}
/** For somebody who is signed in it is kept; for anybody else it is another address. */
const Switch = ({ view, asked, easy }: Pick<Props, 'view' | 'asked' | 'easy'>) => {
  const t = say(easyWords, view.language)
  return asked === undefined ? (
    <p class="no-print">
      <a href={easy ? '/promise' : '/promise?easy'}>{easy ? t.off : t.on}</a>
    </p>
  ) : (
    <EasySwitch view={view} party={asked.party} easy={easy} onto="promise" />
  )
}

/** For anybody, and for a parent with a question beneath that they may leave out. */
export const PromisePage = ({ view, promise, asked, saved, easy }: Props) => {
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
        <Switch view={view} asked={asked} easy={easy} />
        {easy ? <EasyPromise view={view} promise={promise} /> : <PromiseText view={view} promise={promise} />}
        {asked === undefined ? null : <Answer view={view} asked={asked} />}
        <About view={view} promise={promise} />
      </div>
    </Layout>
  )
}

/** For the supporter who reads it aloud: the sentences, and what was said. Stands in their first-meeting form too. */
type AloudProps = { view: View; promise: Promised; fill: Fill; easy?: boolean }
export const Aloud = ({ view, promise, fill, easy = false }: AloudProps) => {
  const t = say(words, view.language)
  return (
    <>
      <Card title={t.aloudTitle}>
        {easy ? <EasyPromise view={view} promise={promise} /> : <PromiseText view={view} promise={promise} />}
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
  easy: boolean
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
