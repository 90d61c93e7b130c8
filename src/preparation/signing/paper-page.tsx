import type { Day } from '../../calendar/model.ts'
import { FindSolicitor } from '../../guides/solicitor.tsx'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Noted, Paper } from './model.ts'
import { nameOf } from './pages.tsx'
import type { NextReview } from './rules.ts'
import { questions } from './words-questions.ts'
import { words } from './words.ts'

export type PaperProps = {
  view: View
  whose: Whose
  paper: Paper
  noted: readonly Noted[]
  days: number | null
  review: NextReview | null
  today: Day
  saved: boolean
}
const at = ({ whose, paper }: Pick<PaperProps, 'whose' | 'paper'>) =>
  `/sign/${whose.party}/papers/${paper.id}`

const Asked = (props: PaperProps) => {
  const { view, paper, noted } = props
  const t = say(words, view.language)
  const q = say(questions, view.language)
  return (
    <Card title={t.myQuestions}>
      {paper.asking.length === 0 ? <p>{t.noneChosen}</p> : null}
      <ul class="card__list al-lines">
        {paper.asking.map((question) => {
          const body = noted.find((one) => one.question === question)?.body ?? ''
          return (
            <li key={question}>
              <strong>{q[question]}</strong>
              {body === '' ? null : <div class="as-typed">{body}</div>}
              <div class="no-print">
                <a href={`${at(props)}/answers/${question}`}>
                  {body === '' ? t.noteAnswer : t.changeAnswer}
                  <span class="govuk-visually-hidden"> ({q[question]})</span>
                </a>
              </div>
            </li>
          )
        })}
      </ul>
      <p class="no-print">
        <a href={`${at(props)}/questions`}>{t.choose}</a>
      </p>
    </Card>
  )
}

const Told = (props: PaperProps) => {
  const { view, paper } = props
  const t = say(words, view.language)
  const { toldHow, told, others, more } = paper
  const lines = [
    [t.toldWords, told],
    [t.others, others],
    [t.more, more],
  ] as const
  const written = lines.filter(([, text]) => text !== null && text !== '')
  return (
    <Card title={t.toldTitle}>
      {toldHow === null && written.length === 0 ? <p>{t.nothingYet}</p> : null}
      {toldHow === null ? null : <p>{t[toldHow]}</p>}
      {toldHow === 'written' ? null : (
        <p class="soft">{paper.kind === 'care' ? t.shouldWrite : t.agreementInWriting}</p>
      )}
      {written.map(([label, text]) => (
        <div key={label}>
          <strong>{label}</strong>
          <div class="as-typed">{text}</div>
        </div>
      ))}
      <p class="no-print">
        <a href={`${at(props)}/told`}>{toldHow === null && written.length === 0 ? t.write : t.change}</a>
      </p>
    </Card>
  )
}

const AwayCard = (props: PaperProps) => {
  const { view, paper, days, review, today } = props
  const t = say(words, view.language)
  const { from, until } = paper.away
  return (
    <Card title={t.awayTitle}>
      {from === null || days === null ? (
        <p>{t.awayNone}</p>
      ) : (
        <>
          <p class="number">{t.awayDays(days)}</p>
          <p>{until === null ? t.awaySince(from) : t.awayWas(from, until)}</p>
        </>
      )}
      {review === null ? null : (
        <p>{review.by < today ? t.reviewOver(review.by) : t.review(review.by, today)}</p>
      )}
      <p class="no-print">
        <a href={`${at(props)}/away`}>{from === null ? t.setDays : t.correctDays}</a>
      </p>
    </Card>
  )
}

const Home = (props: PaperProps) => {
  const t = say(words, props.view.language)
  return (
    <div class="no-print">
      <Card title={t.homeTitle}>
        <p>{t.homeText}</p>
        <Button href={`${at(props)}/letter`} classes="govuk-button--secondary">
          {t.makeLetter}
        </Button>
      </Card>
    </div>
  )
}

const Said = (props: PaperProps) => {
  const { view, paper } = props
  const t = say(words, view.language)
  const { answered, answeredOn } = paper
  return (
    <p>
      {t.answerTitle}: <strong>{answered === null ? t.thinking : t[answered]}</strong>
      {answeredOn === null ? null : `, ${t.saidOn(answeredOn)}`}{' '}
      <span class="no-print">
        <a href={`${at(props)}/said`}>
          {t.change}
          <span class="govuk-visually-hidden"> ({t.answerTitle})</span>
        </a>
      </span>
    </p>
  )
}

/** One paper: what to ask, what was said, how long a child is away, and the way back. */
export const PaperPage = (props: PaperProps) => {
  const { view, whose, paper, saved } = props
  const t = say(words, view.language)
  return (
    <Layout part="one" view={view} title={t.title} back={`/sign/${whose.party}`}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1>{nameOf(view, paper)}</h1>
        {paper.shut ? <p class="govuk-inset-text">{t.down}</p> : null}
        {paper.shut || paper.answered !== null || paper.away.from !== null ? null : <p>{t.lede}</p>}
        <Said {...props} />
        <Asked {...props} />
        <Told {...props} />
        {paper.kind === 'care' ? (
          <>
            <AwayCard {...props} />
            <Home {...props} />
          </>
        ) : null}
        <div class="no-print">
          <FindSolicitor view={view} />
          <ul class="govuk-list">
            <li>
              <a href={`/sign/${whose.party}/about/${paper.kind}`}>{t.readAbout}</a>
            </li>
            <li>
              <a href={`/share/${whose.party}?from=signing`}>{t.share}</a>
            </li>
          </ul>
          <FormOf view={view} action={`${at(props)}/back`}>
            <button type="submit" class="al-as-link">
              {t.takeOff}
            </button>
          </FormOf>
        </div>
      </div>
    </Layout>
  )
}
