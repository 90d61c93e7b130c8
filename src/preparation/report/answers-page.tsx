import { Card, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { marks, type Given, type Point, type Report } from './model.ts'
import { nameOf } from './sayings.ts'
import { words } from './words.ts'

type Props = { view: View; whose: Whose; report: Report; answers: readonly Given[] | null }

const One = ({ view, whose, report, given }: Omit<Props, 'answers'> & { given: Given }) => {
  const t = say(words, view.language)
  return (
    <li>
      <p>
        <strong>{`${t.part(given.place)}: ${t[given.mark]}`}</strong>
      </p>
      {given.quote === null ? null : <p class="soft">{t.quoted(given.quote)}</p>}
      {given.words === null ? null : <p class="as-typed">{given.words}</p>}
      <p class="soft small">{sayDay(view.language, given.day)}</p>
      <p class="note-acts no-print">
        <a href={`/papers/${whose.party}/read/${report.id}/point/${given.point}`}>
          {t.changeAnswer}
          <span class="govuk-visually-hidden"> ({t.ofPart(given.place)})</span>
        </a>
      </p>
    </li>
  )
}

/** All that was answered to one report, on one page that prints well. */
export const AnswersPage = ({ view, whose, report, answers }: Props) => {
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}`
  return (
    <Layout part="answers" view={view} title={t.title} back={at}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        <h1>{t.answers}</h1>
        <p>{nameOf(view, report)}</p>
        <p class="soft">{t.answersPrivate}</p>
        {answers === null ? (
          <p>{t.down}</p>
        ) : answers.length === 0 ? (
          <p>{t.answersNone}</p>
        ) : (
          <>
            <Card title={t.count(answers.length)}>
              <ul class="card__list">
                {answers.map((given) => (
                  <One {...{ view, whose, report, given }} key={given.id} />
                ))}
              </ul>
            </Card>
            <ul class="govuk-list no-print">
              <li>
                <a href={`${at}/letter`}>{t.letter}</a>
              </li>
              <li>
                <a href={`/share/${whose.party}?from=papers`}>{t.share}</a>
              </li>
            </ul>
            <p class="soft small no-print">{t.printHint}</p>
          </>
        )}
      </div>
    </Layout>
  )
}

type BlankProps = { view: View; whose: Whose; report: Report; points: readonly Point[] | null }
/** For a pen: every part of the report with what can be ticked, and lines to write on. */
export const BlankPage = ({ view, whose, report, points }: BlankProps) => {
  const t = say(words, view.language)
  return (
    <Layout part="empty" view={view} title={t.title} back={`/papers/${whose.party}/read/${report.id}`} bare>
      <div class="column">
        <h1>{nameOf(view, report)}</h1>
        <p>{t.blankHow}</p>
        <p class="soft small no-print">{t.printHint}</p>
        {points === null ? <p>{t.down}</p> : null}
        {(points ?? []).map(({ id, place, heading, body }) =>
          heading ? (
            <h2 key={id} lang="">
              {body}
            </h2>
          ) : (
            <div class="by-pen" key={id}>
              <p class="soft small">{t.part(place)}</p>
              <p class="as-typed" lang="">
                {body}
              </p>
              <p>{marks.map((mark) => `☐ ${t[mark]}`).join('   ')}</p>
              <div class="by-pen__lines" />
            </div>
          ),
        )}
      </div>
    </Layout>
  )
}
