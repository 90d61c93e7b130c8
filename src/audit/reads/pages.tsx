import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { sayFunction } from '../looks/sayings.ts'
import { reasons } from './model.ts'
import type { Asked } from './queries.ts'
import { reasonWords, words } from './words.ts'

const sayWhy = (language: Language, { why, reads, people, median }: Asked): string => {
  const t = say(words, language)
  return why === 'many' ? t.many(reads, median ?? 0) : t[why](people)
}

const Line = ({ view, asked }: { view: View; asked: Asked }) => {
  const { language } = view
  const t = say(words, language)
  return (
    <>
      <p class="soft">{t.weekOf(asked.week)}</p>
      <p>{sayWhy(language, asked)}.</p>
      {asked.before === 0 ? null : (
        <p>
          {t.again(asked.before)}
          {asked.said === null ? null : ` ${t.lastSaid(say(reasonWords, language)[asked.said])}.`}
        </p>
      )}
    </>
  )
}

const nameOf = (language: Language, { name, role }: Asked): string =>
  say(words, language).role(name, sayFunction(language, role))

const Open = ({ view, asked, me }: { view: View; asked: Asked; me: string | null }) => {
  const t = say(words, view.language)
  return (
    <Card title={nameOf(view.language, asked)} headingLevel={3}>
      <Line view={view} asked={asked} />
      {asked.person === me ? (
        <p>{t.aboutYou}</p>
      ) : (
        <Button href={`/reads/${asked.id}`} classes="govuk-button--secondary">
          {t.answer}
          <span class="govuk-visually-hidden">: {asked.name}</span>
        </Button>
      )}
    </Card>
  )
}

const Answered = ({ view, asked, said }: { view: View; asked: Asked; said: string | null }) => {
  const t = say(words, view.language)
  return (
    <Card title={nameOf(view.language, asked)} headingLevel={3}>
      <Line view={view} asked={asked} />
      {asked.reason === null ? null : (
        <p>
          <strong>{say(reasonWords, view.language)[asked.reason]}.</strong> {said}
        </p>
      )}
      <p class="soft">{t.by(asked.by ?? '', asked.on ?? '')}</p>
    </Card>
  )
}

type Props = {
  view: View
  week: string | null
  questions: readonly Asked[]
  /** What an answer says in its own words, by the answer. */
  said: (answer: string) => string | null
  me: string | null
}

/** For the safeguarding lead: last week's reads that somebody should give a reason for, and the reasons that were given. */
export const ReadsPage = ({ view, week, questions, said, me }: Props) => {
  const t = say(words, view.language)
  const open = questions.filter(({ answer }) => answer === null)
  const answered = questions.filter(({ answer }) => answer !== null)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1>{t.title}</h1>
        <p class="lede">{t.intro}</p>
        <p class="soft">{week === null ? t.never : t.lookedThrough(week)}</p>
        <Details summary={t.how}>
          <p>{t.howGrant}</p>
          <p>{t.howWork}</p>
          <p>{t.howMany}</p>
          <p>{t.notHere}</p>
        </Details>
        <h2>{t.open}</h2>
        {open.length === 0 ? (
          <Card>
            <p>{t.noneOpen}</p>
          </Card>
        ) : null}
        {open.map((asked) => (
          <Open key={asked.id} view={view} asked={asked} me={me} />
        ))}
        {answered.length === 0 ? null : <h2>{t.answered}</h2>}
        {answered.map((asked) => (
          <Answered
            key={asked.id}
            view={view}
            asked={asked}
            said={asked.answer === null ? null : said(asked.answer)}
          />
        ))}
      </div>
    </Layout>
  )
}

export const AnswerPage = ({ view, asked, fill }: { view: View; asked: Asked; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/reads" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.answerAbout(asked.name)}</h1>
        <Card>
          <Line view={view} asked={asked} />
        </Card>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="reason"
            label={t.why}
            items={reasons.map((value) => ({ value, text: say(reasonWords, view.language)[value] }))}
          />
          <LongText fill={fill} name="words" label={t.more} hint={t.moreHint} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
