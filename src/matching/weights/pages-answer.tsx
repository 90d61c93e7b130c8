import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import {
  Button,
  Card,
  Details,
  FormOf,
  InsetText,
  Layout,
  SummaryList,
  type View,
} from '../../platform/html/index.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import type { Levels, Version } from './model.ts'
import { Meaning, Said, Steps, WhatCounts } from './pages.tsx'
import { changedParts } from './rules.ts'
import { words } from './words.ts'

const Asked = ({ view, of, before }: { view: View; of: Version; before: Levels }) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.asked}</h2>
      <ul class="card__list">
        {changedParts(before, of.levels).map((part) => (
          <li key={part}>
            <Meaning view={view} part={part} />
            <div class="cards">
              <div>
                {of.standing === 'open' ? t.today : t.before}: <Steps view={view} level={before[part]} />
              </div>
              <div>
                {t.afterwards}: <Steps view={view} level={of.levels[part]} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p>{t.same}</p>
      <h2>{t.askedWhy}</h2>
      <p class="as-typed">{of.why}</p>
    </>
  )
}

const Counts = ({ view, of }: { view: View; of: Version }) => {
  const t = say(words, view.language)
  const shown = (count: number | null) => ({
    text: count === null ? t.few : formatNumber(view.language, count),
  })
  return (
    <>
      <h2>{t.wouldThen(of.draftedOn)}</h2>
      <SummaryList
        rows={[
          { key: t.parents, value: shown(of.changes.parents) },
          { key: t.othersFirst, value: shown(of.changes.othersFirst) },
          { key: t.withNow, value: shown(of.changes.withNow) },
          { key: t.withThen, value: shown(of.changes.withThen) },
        ]}
      />
      <InsetText>{t.never}</InsetText>
    </>
  )
}

type Props = {
  view: View
  of: Version
  /** What was in force before it: what it is compared with. */
  before: Levels
  fill: Fill
  /** A parent lead, and not the one who drafted it. */
  answers: boolean
  own: boolean
  drafts: boolean
}
/** One version: what is asked, what it would change in counts, and the parent lead's answer. */
export const VersionPage = ({ view, of, before, fill, answers, own, drafts }: Props) => {
  const t = say(words, view.language)
  const open = of.standing === 'open'
  return (
    <Layout view={view} title={t.oneTitle} back="/what-counts" faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{open ? t.oneTitle : t.version(of.number)}</h1>
      <Said view={view} of={of} />
      <Asked view={view} of={of} before={before} />
      <Counts view={view} of={of} />
      {open && own ? <p>{t.ownDraft}</p> : null}
      {open && answers && !own ? (
        <Card title={t.yours} kind="lead">
          <p>{t.yoursHint}</p>
          <FormOf view={view} action={`/what-counts/${of.id}`}>
            <LongText fill={fill} name="why" label={t.reason} hint={t.whyHint} />
            <div class="govuk-button-group">
              <Button name="says" value="agreed" preventDoubleClick>
                {t.agree}
              </Button>
              <Button name="says" value="no" classes="govuk-button--secondary">
                {t.refuse}
              </Button>
            </div>
          </FormOf>
        </Card>
      ) : null}
      {open && drafts ? (
        <FormOf view={view} action={`/what-counts/${of.id}/back`}>
          <Button classes="govuk-button--secondary">{t.takeBack}</Button>
        </FormOf>
      ) : null}
      <Details summary={t.version(of.number)}>
        <WhatCounts view={view} levels={of.levels} />
      </Details>
      {drafts && of.standing === 'agreed' ? (
        <p>
          <a href={`/what-counts/new?back=${of.number}`}>{t.putBack}</a>
        </p>
      ) : null}
    </Layout>
  )
}
