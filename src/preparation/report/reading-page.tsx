import { Button, Card, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem } from '../../spaces/whose.tsx'
import { hardOf } from './hard.tsx'
import { OnePoint, type ReadingProps } from './one-point.tsx'
import { pageOf } from './rules.ts'
import { goingSaid, meetingSaid, nameOf } from './sayings.ts'
import { Turning } from './turning.tsx'
import { words } from './words.ts'

const Words = (props: ReadingProps) => {
  const { view, whose, report, meeting, points, answers, from, how } = props
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}`
  const hard = hardOf(points.map(({ body, heading }) => (heading ? '' : (body ?? ''))))
  const [goes, why] = goingSaid(view, meeting, report.textOn ?? '2000-01-01')
  return (
    <>
      <p class="no-print">{t.howToRead}</p>
      {hard.some(({ size }) => size > 0) ? <p class="soft">{t.hardMark}</p> : null}
      {whose.own ? null : (
        <p class="soft no-print">
          {how === 'voice' ? t.pressedVoice(whose.called) : t.pressedPaper(whose.called)}{' '}
          <a href={`${at}?from=${from}${how === 'voice' ? '&how=paper' : ''}`}>
            {how === 'voice' ? t.fromPaper : t.fromVoice}
          </a>
        </p>
      )}
      {report.points > pageOf ? (
        <p>
          <strong>{t.partsShown(from, Math.min(from + pageOf - 1, report.points), report.points)}</strong>
        </p>
      ) : null}
      {points.map((point, nth) => (
        <OnePoint
          {...props}
          key={point.id}
          point={point}
          hard={hard[nth] ?? new Set()}
          given={answers.find((one) => one.point === point.id)}
        />
      ))}
      <Turning {...props} />
      <p class="soft small">
        {goes} {why}
      </p>
    </>
  )
}

const Standing = (props: ReadingProps) => {
  const { view, whose, report, meeting } = props
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}`
  if (report.goneOn !== null)
    return (
      <Card>
        <p>{report.goneHow === 'asked' ? t.goneAsked(report.goneOn) : t.goneTime(report.goneOn)}</p>
      </Card>
    )
  if (report.textOn !== null) return <Words {...props} />
  const [goes, why] = goingSaid(view, meeting, props.meeting?.day ?? report.receivedOn ?? '2000-01-01')
  return (
    <Card>
      <p>{t.putWordsWhy}</p>
      {meeting?.day == null ? null : (
        <p class="soft">
          {goes} {why}
        </p>
      )}
      <Button href={`${at}/first`}>{t.putWords}</Button>
    </Card>
  )
}

const Further = ({ view, whose, report, answers }: ReadingProps) => {
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}`
  const here = report.textOn !== null && report.goneOn === null
  return (
    <ul class="govuk-list no-print">
      {report.textOn === null ? null : (
        <li>
          <a href={`${at}/answers`}>{t.answers}</a>
        </li>
      )}
      {report.textOn === null ? null : (
        <li>
          <a href={`${at}/letter`}>{t.letter}</a>
        </li>
      )}
      {here ? (
        <li>
          <a href={`${at}/blank`}>{t.blank}</a>
        </li>
      ) : null}
      {here && report.fileKind !== null ? (
        <li>
          <a href={`${at}/file`}>{t.original}</a>
        </li>
      ) : null}
      {report.goneOn !== null && answers.length === 0 ? (
        <li>
          <a href={`${at}/first`}>{t.putWords}</a>
        </li>
      ) : null}
      <li>
        <a href={`${at}/change`}>{t.change}</a>
      </li>
      {here ? (
        <li>
          <a href={`${at}/delete`}>{t.delete}</a>
        </li>
      ) : null}
      <li>
        <FormOf view={view} action={`${at}/back`}>
          <button type="submit" class="al-as-link">
            {t.takeOff}
          </button>
        </FormOf>
      </li>
    </ul>
  )
}

/** One report, part by part: each with what the parent says to it. */
export const ReadingPage = (props: ReadingProps) => {
  const { view, whose, report, meeting, came, done, undone } = props
  const t = say(words, view.language)
  const at = `/papers/${whose.party}/read/${report.id}`
  return (
    <Layout part="look" view={view} title={t.title} back={`/papers/${whose.party}`}>
      <div class="column">
        {done === null ? null : (
          <div class="done" role="status">
            <p>{done === 'taken' ? t.takenBack : t[done]}</p>
            {undone === null ? null : (
              <FormOf view={view} action={`${at}/point/${undone}/redo`}>
                <input type="hidden" name="from" value={props.from} />
                <Button classes="govuk-button--secondary">{t.putBack}</Button>
              </FormOf>
            )}
          </div>
        )}
        <ForThem view={view} whose={whose} />
        <h1>{nameOf(view, report)}</h1>
        {meeting === undefined ? null : <p class="soft">{meetingSaid(view, meeting)}</p>}
        {came.length === 0 ? null : <p class="soft">{came.join(' ')}</p>}
        <Standing {...props} />
        <Further {...props} />
      </div>
    </Layout>
  )
}
