import type { AuthoritySettings } from '../../authorities/model.ts'
import { Button, Layout } from '../../platform/html/index.ts'
import { DayBoxes, LongText, OneOf, TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/view.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { AboutConference } from '../changes/pages.tsx'
import { whenText } from '../one/page.tsx'
import type { ConferenceRow } from '../queries.ts'
import { reportRules } from '../rules.ts'
import { sentWays } from './actions.ts'
import { words } from './words.ts'

type Props = { view: View; row: ConferenceRow }

/**
 * One page, dated and neutral: it goes to an office, so it names the reference and nobody of the family, and never
 * says whether a parent asked for anybody.
 */
export const LetterPage = ({ view, row, settings }: Props & { settings: AuthoritySettings }) => {
  const { language, host } = view
  const t = say(words, language)
  const report = row.clocks.find(({ rule }) => reportRules.some((each) => each === rule))
  const { administrator, standingChanges } = settings
  return (
    <Layout view={view} title={t.title} back={`/conferences/${row.id}`}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <div class="govuk-button-group">
        <p class="govuk-body">{t.print}</p>
      </div>
      <div class="card letter">
        <p>
          {host.name}
          {host.telephone === '' ? '' : `, ${host.telephone}`}
        </p>
        <p>{sayDay(language, view.today, 'date')}</p>
        <p>{administrator.name === '' ? t.dearNobody : t.dear(administrator.name)}</p>
        <p>
          <strong>
            {t.about(row.reference === '' ? row.familyReference : row.reference, whenText(language, row))}
          </strong>
        </p>
        <p>{t.weAre(host.name)}</p>
        <p>{t.weAsk}</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t.askTime}</li>
          <li>{t.askParents(row.parents)}</li>
          <li>{t.askReport(report === undefined ? '' : sayDay(language, report.hold_by, 'full'))}</li>
          <li>{t.askSeats}</li>
        </ul>
        {standingChanges.length === 0 ? (
          <p>{t.parentsFirst}</p>
        ) : (
          <>
            <p>{t.standing}</p>
            <ul class="govuk-list govuk-list--bullet">
              {standingChanges.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        )}
        <p>{t.neutral}</p>
        <p>{t.reply(host.telephone)}</p>
        <p>{host.name}</p>
      </div>
      <Button href={`/conferences/${row.id}/letter/sent`}>{t.record}</Button>
    </Layout>
  )
}

export const SentPage = (props: Props & { fill: Fill }) => {
  const t = say(words, props.view.language)
  return (
    <AboutConference {...props} title={t.record}>
      <OneOf
        fill={props.fill}
        name="sentHow"
        label={t.how}
        items={sentWays.map((value) => ({ value, text: t[value] }))}
      />
      <DayBoxes fill={props.fill} name="sentOn" label={t.answeredOn} />
    </AboutConference>
  )
}

type Letter = ConferenceRow['letters'][number]
/** `answer` is what stands now. */
export const AnswerPage = (props: Props & { fill: Fill; letter: Letter; answer: string }) => {
  const { fill, letter, answer } = props
  const t = say(words, fill.language)
  const theirs = fill.faults.some(({ field }) => field === 'version') && answer !== ''
  const shown = theirs ? { ...fill, now: { answer, answeredBy: letter.answered_by } } : fill
  return (
    <AboutConference {...props} title={t.enterAnswer}>
      <input type="hidden" name="letterVersion" value={letter.version} />
      <LongText fill={shown} name="answer" label={t.answer} rows={6} />
      <TextBox fill={shown} name="answeredBy" label={t.answeredBy} />
      <DayBoxes fill={shown} name="answeredOn" label={t.answeredOn} />
    </AboutConference>
  )
}
