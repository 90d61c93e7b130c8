import { Button, Card, Layout, Select, Table, type View } from '../../platform/html/index.ts'
import { formatNumber, percent, say } from '../../platform/words/words.ts'
import { Ranged, sayDays, sayRange, sayShares } from './drawn.tsx'
import { LoadPart } from './load-part.tsx'
import type { Spread } from './load.ts'
import { compared, longestWait, proven, type Compared, type Period } from './model.ts'
import type { DaysCell, ShareCell } from './rules.ts'
import { sayLook, shares, type Section } from './sections.ts'
import { words } from './words.ts'

type Of = { view: View; section: Section }
const Withheld = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return <abbr title={t.withheldSaid}>{t.withheld}</abbr>
}

const ShareSaid = ({ view, cell }: { view: View; cell: ShareCell | undefined }) => {
  if (cell === undefined) return <>–</>
  if (cell.share === null || cell.of === null) return <Withheld view={view} />
  return (
    <>
      {percent(view.language, cell.share.at)}{' '}
      <span class="soft">
        ({sayShares(view, cell.share)}){' '}
        {say(words, view.language).ofThem(formatNumber(view.language, cell.of))}
      </span>
    </>
  )
}
const DaysSaid = ({ view, cell }: { view: View; cell: DaysCell | undefined }) => {
  if (cell === undefined) return <>–</>
  if (cell.days === null || cell.of === null) return <Withheld view={view} />
  return (
    <>
      {sayDays(view, cell.days.median)}{' '}
      <span class="soft">
        ({sayRange(view, cell.days)}) {say(words, view.language).ofThem(formatNumber(view.language, cell.of))}
      </span>
    </>
  )
}

/** One measure of every group, one under the other on one scale. */
const Drawn = ({ view, section, measure }: Of & { measure: Compared }) => {
  const t = say(words, view.language)
  const what = t[`measure-${measure}`]
  return (
    <Card title={what}>
      <ul class="card__list">
        {section.groups.map(({ grp, label }) => {
          const share = measure === 'wait' ? null : section.shares[measure].get(grp)?.share
          const days = measure === 'wait' ? section.days.get(grp)?.days : null
          return (
            <li key={grp}>
              {label}
              {share === null || share === undefined ? null : (
                <Ranged
                  {...share}
                  most={1}
                  label={t.drawn(label, what, percent(view.language, share.at), sayShares(view, share))}
                />
              )}
              {days === null || days === undefined ? null : (
                <Ranged
                  {...days}
                  at={days.median}
                  most={longestWait}
                  label={t.drawn(label, what, sayDays(view, days.median), sayRange(view, days))}
                />
              )}
              {(share ?? days ?? null) === null ? <p class="soft small">{t.withheldSaid}</p> : null}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

const Compare = ({ view, section, councils }: Of & { councils: ReadonlyMap<string, string> }) => {
  const t = say(words, view.language)
  const number = 'numeric' as const
  if (section.groups.length === 0) return null
  return (
    <section>
      <h2>{t[section.dimension]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {section.looks.map((look) => {
          const said = sayLook(view.language, look, councils)
          return <li key={look.measure}>{look.found === 'difference' ? <strong>{said}</strong> : said}</li>
        })}
      </ul>
      <div class="cards">
        {compared.map((measure) => (
          <Drawn key={measure} view={view} section={section} measure={measure} />
        ))}
      </div>
      <p class="soft small">
        {t.key} {t.keyWithheld}
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t[section.dimension]}>
        <Table
          classes="table-wide stacks stacks--named"
          caption={t[section.dimension]}
          captionClasses="govuk-visually-hidden"
          head={[
            { text: t.group },
            ...[
              t['measure-offer'],
              t['measure-wait'],
              ...shares.slice(1).map((one) => t[`measure-${one}`]),
            ].map((text) => ({ text, format: number })),
          ]}
          firstCellIsHeader
          rows={section.groups.map(({ grp, label }) => [
            { text: label },
            { text: <ShareSaid view={view} cell={section.shares.offer.get(grp)} />, format: number },
            { text: <DaysSaid view={view} cell={section.days.get(grp)} />, format: number },
            ...shares.slice(1).map((measure) => ({
              text: <ShareSaid view={view} cell={section.shares[measure].get(grp)} />,
              format: number,
            })),
          ])}
        />
      </div>
    </section>
  )
}

const How = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { inEach, most, least, found, falseAlarms } = proven
  return (
    <section>
      <h2>{t.howTitle}</h2>
      <p>{t.howCounted}</p>
      <p>{t.howIntervals}</p>
      <p>{t.howProven(inEach, most, least, found, falseAlarms)}</p>
      <p>{t.howHidden}</p>
    </section>
  )
}

type Props = {
  view: View
  periods: readonly Period[]
  period: Period | undefined
  sections: readonly Section[]
  councils: ReadonlyMap<string, string>
  spread: Spread | null
}
export const FairnessPage = ({ view, periods, period, sections, councils, spread }: Props) => {
  const t = say(words, view.language)
  const nothing = sections.every(({ groups }) => groups.length === 0)
  return (
    <Layout view={view} title={t.title} wide back="/figures">
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <form method="get" action="/fair" class="list-search">
        <Select
          name="period"
          label={t.period}
          value={period?.key ?? ''}
          items={periods.map(({ key, from, until }) => ({ value: key, text: t.periodSaid(from, until) }))}
        />
        <Button classes="govuk-button--secondary">{t.show}</Button>
      </form>
      {period === undefined || nothing ? (
        <Card>
          <p>{t.empty}</p>
          <p>
            <a href="/figures">{t.figures}</a>
          </p>
        </Card>
      ) : (
        <>
          {sections.map((section) => (
            <Compare key={section.dimension} {...{ view, section, councils }} />
          ))}
          <p>
            <a href={`/fair?${new URLSearchParams({ period: period.key, as: 'csv' })}`} download>
              {t.download}
            </a>
          </p>
        </>
      )}
      {spread === null ? null : <LoadPart view={view} spread={spread} />}
      <How view={view} />
    </Layout>
  )
}
