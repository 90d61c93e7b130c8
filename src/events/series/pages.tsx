import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, Table, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import { keepWords } from '../keeping/words.ts'
import { inTongue } from '../saying.ts'
import type { Year } from './model.ts'
import type { Series } from './queries.ts'
import { words } from './words.ts'

export const nameOf = (view: View, of: Pick<Series, 'name_en' | 'name_cy'>): string =>
  inTongue(view.language, { en: of.name_en, cy: of.name_cy })

type All = { view: View; series: readonly Series[]; fill: Fill; said: Said | null }
export const AllSeriesPage = ({ view, series, fill, said }: All) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/events/keep" faulty={fill.faults.length > 0}>
      <Done {...{ view, said }} />
      <WhatIsWrong fill={fill} names={t} />
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      {series.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {series.map((one) => (
              <li key={one.id}>
                <a href={`/events/keep/series/${one.id}`}>{nameOf(view, one)}</a>{' '}
                <span class="soft">{t.events(one.events)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t.begin}>
        <FormOf view={view}>
          <TextBox fill={fill} name="nameEn" label={t.nameEn} />
          <TextBox fill={fill} name="nameCy" label={t.nameCy} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.begin}
          </Button>
        </FormOf>
      </Card>
    </Layout>
  )
}

export const Years = ({ view, years }: { view: View; years: readonly Year[] }) => {
  const t = say(words, view.language)
  const k = say(keepWords, view.language)
  const l = view.language
  const number = (value: number) => ({ text: formatNumber(l, value), format: 'numeric' as const })
  return (
    <>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t.title}>
        <Table
          classes="al-years"
          head={[
            { text: t.year },
            { text: t.day },
            ...[t.places, t.taken, t.came, t.waiting, t.sessions].map((text) => ({
              text,
              format: 'numeric' as const,
            })),
          ]}
          rows={years.map((year) => [
            {
              text: (
                <>
                  <a href={`/events/keep/${year.id}`}>
                    {inTongue(l, { en: year.title_en, cy: year.title_cy })}
                  </a>
                  <br />
                  <span class="soft">{k[`state-${year.state}`]}</span>
                </>
              ),
            },
            { text: sayDay(l, year.day, 'date') },
            ...[year.places, year.taken, year.came, year.waiting, year.sessions].map(number),
          ])}
        />
      </div>
      <p class="soft">{t.onlyKeepers}</p>
    </>
  )
}

type One = { view: View; of: Series; years: readonly Year[]; fill: Fill; said: Said | null }
/** One year after another, side by side. */
export const SeriesPage = ({ view, of, years, fill, said }: One) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} part="one" back="/events/keep/series" faulty={fill.faults.length > 0}>
      <Done {...{ view, said }} />
      <WhatIsWrong fill={fill} names={t} />
      <h1>{nameOf(view, of)}</h1>
      {years.length === 0 ? (
        <div class="card list-empty">
          <p>{t.noYears}</p>
        </div>
      ) : (
        <Years {...{ view, years }} />
      )}
      <Card title={t.rename}>
        <FormOf view={view} version={of.version}>
          <TextBox fill={fill} name="nameEn" label={t.nameEn} />
          <TextBox fill={fill} name="nameCy" label={t.nameCy} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.save}
          </Button>
        </FormOf>
      </Card>
    </Layout>
  )
}
