import { inTongue } from '../../events/saying.ts'
import { Dropdown } from '../../platform/html/fill.tsx'
import { fresh } from '../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Check } from '../issues/model.ts'
import { goesTo, issuePath } from '../issues/pages.tsx'
import type { Issue } from '../issues/queries.ts'
import { words as issueWords } from '../issues/words.ts'
import type { TopicKept } from '../lists/queries.ts'
import { paces } from './actions.ts'
import { words } from './words.ts'

type Send = {
  view: View
  of: Issue
  topics: readonly TopicKept[]
  checks: readonly Check[]
  reach: number
  fault?: 'changedMeanwhile' | 'nobodyNow'
}
/** The last look before it goes: what stands in the way, how many get it, and the press. */
export const SendPage = ({ view, of, topics, checks, reach, fault }: Send) => {
  const t = say(words, view.language)
  const stopped = checks.some(({ stops }) => stops)
  const lines = (stops: boolean) => (
    <ul>
      {checks
        .filter((check) => check.stops === stops)
        .map((check, at) => (
          <li key={at}>
            {check.code === 'broken-link' || check.code === 'telling-start'
              ? t[`check-${check.code}`](check.what ?? '')
              : t[`check-${check.code}`]}
          </li>
        ))}
    </ul>
  )
  return (
    <Layout view={view} title={t.sendTitle} back={issuePath(of)}>
      <div class="column">
        {fault === undefined ? null : <InsetText>{t[fault]}</InsetText>}
        <h1>{t.sendTitle}</h1>
        <p class="lede">{inTongue(view.language, { en: of.subject_en, cy: of.subject_cy })}</p>
        <p>
          {goesTo(of, topics, view.language)} {t.goesOut(reach)}
        </p>
        <h2>{t.before}</h2>
        {checks.length === 0 ? <p>{t.allWell}</p> : null}
        {stopped ? (
          <>
            <p>{t.notYet}</p>
            {lines(true)}
          </>
        ) : null}
        {checks.some(({ stops }) => !stops) ? (
          <>
            <p>{t.know}</p>
            {lines(false)}
          </>
        ) : null}
        {stopped ? (
          <Button href={`${issuePath(of)}/change`}>{say(issueWords, view.language).change}</Button>
        ) : (
          <FormOf view={view} action={`${issuePath(of)}/send`} version={of.version}>
            <Dropdown
              fill={fresh(view.language, { pace: String(paces[0]) })}
              name="pace"
              label={t.pace}
              hint={t.paceHint}
              items={paces
                .toSorted((a, b) => a - b)
                .map((pace) => ({ value: String(pace), text: t.aMinute(pace) }))}
            />
            <p>{t.onceOnly}</p>
            <Button preventDoubleClick>{t.sendTo(reach)}</Button>
          </FormOf>
        )}
      </div>
    </Layout>
  )
}
