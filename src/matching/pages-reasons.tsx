import type { ComponentChildren } from 'preact'
import { Details, Table, type View } from '../platform/html/index.ts'
import { formatNumber, say } from '../platform/words/words.ts'
import type { Standing } from './lists.ts'
import { degreeOf } from './rules/degrees.ts'
import type { Shown } from './rules/verdict.ts'
import { sayDegree, sayExclusion, sayPart, sayReason } from './words-reasons.ts'
import { words } from './words.ts'

type One = Standing['proposals'][number]

/** Each part of the objective with its sentence and what it adds; what it costs the others; why they come before others. */
export const Weighed = ({ view, one }: { view: View; one: One }) => {
  const t = say(words, view.language)
  const number = (value: number) => formatNumber(view.language, value)
  const { weighed } = one
  return (
    <Details summary={t.weighed}>
      <p class="small">
        {t.lowerIsBetter}{' '}
        <a class="govuk-link" href="/what-counts">
          {weighed === null ? t.begunWith : t.weighedWith(weighed.number, weighed.agreedBy, weighed.agreedOn)}
        </a>
      </p>
      <Parts view={view} reasons={one.reasons} total={one.cost} />
      {one.among > 1 && one.extra + Math.abs(one.others) > 0 ? (
        <p class="small">{t.forOthers(number(one.extra), number(one.others))}</p>
      ) : null}
      {one.alone.length === 0 ? null : (
        <>
          <p class="small">{t.aloneHint}</p>
          <Parts view={view} reasons={one.alone} />
        </>
      )}
    </Details>
  )
}

const Parts = ({ view, reasons, total }: { view: View; reasons: One['reasons']; total?: number }) => {
  const t = say(words, view.language)
  const row = (what: ComponentChildren, cost: number) => [
    { text: what },
    { text: formatNumber(view.language, cost), format: 'numeric' as const },
  ]
  return (
    <Table
      caption={t.weighed}
      captionClasses="govuk-visually-hidden"
      rows={[
        ...reasons.map(({ part, code, cost }) =>
          row(
            <>
              {sayPart(view.language, part)}
              <br />
              <span class="soft small">{sayReason(view.language, code)}</span>
            </>,
            cost,
          ),
        ),
        ...(total === undefined ? [] : [row(<strong>{t.total}</strong>, total)]),
      ]}
    />
  )
}

/** What choosing this one would mean for the others, in words, where others were looked at too. Nobody is named. */
export const ForOthers = ({ view, one }: { view: View; one: One }) =>
  one.among < 2 ? null : <p class="small">{sayDegree(view.language, degreeOf(one.others))}</p>

export type Somebody = { readonly supporter: string; readonly called: string }
export type NotProposed = Somebody & { readonly why: readonly Shown[] }

/** Several have one first name, some another one than their own: the coordinator reads both. */
export const calledInFull = (called: string, name: string): string =>
  called === '' || name === '' || name.startsWith(called) ? name || called : `${called} (${name})`

export const Supporter = ({ supporter, called }: Somebody) => (
  <a class="govuk-link" href={`/supporters/${supporter}`}>
    {called}
  </a>
)

export const Excluded = ({
  view,
  notProposed,
  possible,
}: {
  view: View
  notProposed: readonly NotProposed[]
  possible: readonly Somebody[]
}) => {
  const t = say(words, view.language)
  return (
    <>
      {possible.length === 0 ? null : (
        <Details summary={t.alsoPossible}>
          <p>{t.alsoPossibleHint}</p>
          <ul class="govuk-list">
            {possible.map((one) => (
              <li key={one.supporter}>
                <Supporter {...one} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {notProposed.length === 0 ? null : (
        <Details summary={t.excluded}>
          <Table
            classes="stacks"
            firstCellIsHeader
            rows={notProposed.map((one) => [
              { text: <Supporter supporter={one.supporter} called={one.called} /> },
              { text: one.why.map((code) => sayExclusion(view.language, code)).join('. ') },
            ])}
          />
        </Details>
      )}
    </>
  )
}
