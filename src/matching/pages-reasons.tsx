import { Details, Table, type View } from '../platform/html/index.ts'
import { formatNumber, say } from '../platform/words/words.ts'
import type { Standing } from './lists.ts'
import { policy } from './policy.ts'
import type { Shown } from './rules/verdict.ts'
import { sayExclusion, sayPart, sayReason } from './words-reasons.ts'
import { words } from './words.ts'

/** Each part of the objective with its sentence and what it adds. */
export const Weighed = ({ view, one }: { view: View; one: Standing['proposals'][number] }) => {
  const t = say(words, view.language)
  const number = (value: number) => formatNumber(view.language, value)
  return (
    <Details summary={t.weighed}>
      <p class="small">{t.weightHint(policy.version)}</p>
      <dl class="weights">
        {one.reasons.map(({ part, code, cost }) => (
          <div key={part}>
            <dt>
              {sayPart(view.language, part)}: {number(cost)}
            </dt>
            <dd>{sayReason(view.language, code)}</dd>
          </div>
        ))}
        <div>
          <dt>
            {t.total}: {number(one.cost)}
          </dt>
        </div>
      </dl>
    </Details>
  )
}

export type NotProposed = { readonly called: string; readonly why: readonly Shown[] }

export const Excluded = ({
  view,
  notProposed,
  possible,
}: {
  view: View
  notProposed: readonly NotProposed[]
  possible: readonly string[]
}) => {
  const t = say(words, view.language)
  return (
    <>
      {possible.length === 0 ? null : (
        <Details summary={t.alsoPossible}>
          <p>{t.alsoPossibleHint}</p>
          <ul class="govuk-list">
            {possible.map((called) => (
              <li key={called}>{called}</li>
            ))}
          </ul>
        </Details>
      )}
      {notProposed.length === 0 ? null : (
        <Details summary={t.excluded}>
          <Table
            classes="stacks"
            firstCellIsHeader
            rows={notProposed.map(({ called, why }) => [
              { text: called },
              { text: why.map((code) => sayExclusion(view.language, code)).join('. ') },
            ])}
          />
        </Details>
      )}
    </>
  )
}
