import { DayBoxes, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, type View } from '../../platform/html/index.ts'
import type { Day } from '../../calendar/model.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { kinds, type Kind, type Paper } from './model.ts'
import { missingOn, standing } from './rules.ts'
import { words } from './words.ts'

type Props = {
  view: View
  papers: readonly Paper[]
  demo: boolean
  saved: boolean
  today: Day
}

const date = (language: Language, day: string) => sayDay(language, day, 'date')

const Standing = ({ view, paper }: { view: View; paper: Paper }) => {
  const t = say(words, view.language)
  const rows = [
    [t.madeOn, date(view.language, paper.madeOn)],
    [t.byWhom, paper.byWhom],
    [t.reference, paper.reference === '' ? '–' : paper.reference],
    [t.reviewOn, date(view.language, paper.reviewOn)],
  ] as const
  return (
    <>
      {paper.reviewOn < view.today ? <p>{t.over}</p> : null}
      <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />
      <FormOf view={view} action={`/settings/names/${paper.id}/take-back`}>
        <button type="submit" class="al-as-link">
          {t.takeBack}
        </button>
      </FormOf>
    </>
  )
}

const One = ({ view, kind, paper }: { view: View; kind: Kind; paper: Paper | undefined }) => {
  const t = say(words, view.language)
  return (
    <Card title={t[kind]} id={kind}>
      {paper === undefined ? <p>{t.none}</p> : <Standing view={view} paper={paper} />}
      <p>
        <a class="govuk-link" href={`/settings/names/${kind}`}>
          {paper === undefined ? t.record : t.correct}
          <span class="govuk-visually-hidden"> {t[kind]}</span>
        </a>
      </p>
    </Card>
  )
}

/** One paper, to be recorded or put right. */
export const PaperPage = ({ view, kind, fill }: { view: View; kind: Kind; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} back="/settings/names">
      <div class="column">
        <WhatIsWrong fill={fill} days={['madeOn', 'reviewOn']} />
        <h1 class="govuk-heading-l">{t[kind]}</h1>
        <FormOf view={view}>
          <DayBoxes fill={fill} name="madeOn" label={t.madeOn} />
          <TextBox fill={fill} name="byWhom" label={t.byWhom} hint={t.byWhomHint} />
          <TextBox fill={fill} name="reference" label={t.reference} hint={t.referenceHint} />
          <DayBoxes fill={fill} name="reviewOn" label={t.reviewOn} hint={t.reviewHint} />
          <Button>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

const History = ({ view, papers }: { view: View; papers: readonly Paper[] }) => {
  const t = say(words, view.language)
  const { language } = view
  if (papers.length === 0) return null
  return (
    <Card title={t.history}>
      <ul class="govuk-list">
        {papers.map((paper) => (
          <li key={paper.id}>
            <strong>{t[paper.kind]}</strong>, {date(language, paper.madeOn)}
            <br />
            {t.recorded}: {t.dayBy(date(language, paper.recordedOn), paper.recordedBy)}
            {paper.takenBackOn === null ? null : (
              <>
                <br />
                {t.takenBack}: {t.dayBy(date(language, paper.takenBackOn), paper.takenBackBy)}
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

export const NamesPage = ({ view, papers, demo, saved, today }: Props) => {
  const t = say(words, view.language)
  const missing = missingOn(papers, today)
  return (
    <Layout view={view} title={t.title} back="/settings">
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1 class="govuk-heading-l">{t.heading}</h1>
        <p>{t.intro}</p>
        {demo ? <p>{t.demo}</p> : null}
        {missing.length === 0 ? (
          <p class="done">{t.may}</p>
        ) : (
          <>
            <p>{t.mayNot}</p>
            <ul class="govuk-list govuk-list--bullet">
              {missing.map((kind) => (
                <li key={kind}>{kind === 'agreement' ? t.missingAgreement : t.missingAssessment}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          {t.perCouncil}{' '}
          <a class="govuk-link" href="/authorities">
            {t.councils}
          </a>
        </p>
        {kinds.map((kind) => (
          <One key={kind} view={view} kind={kind} paper={standing(papers, kind)} />
        ))}
        <History view={view} papers={papers} />
      </div>
    </Layout>
  )
}
