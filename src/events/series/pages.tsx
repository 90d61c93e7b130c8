import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import { inTongue } from '../saying.ts'
import type { Year } from './model.ts'
import type { Series } from './queries.ts'
import { words } from './words.ts'
import { Years } from './years.tsx'

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

type One = { view: View; of: Series; years: readonly Year[]; fill: Fill; said: Said | null }
/** One year after another, side by side. */
export const SeriesPage = ({ view, of, years, fill, said }: One) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} part="one" back="/events/keep/series" faulty={fill.faults.length > 0}>
      <Done {...{ view, said }} />
      <WhatIsWrong fill={fill} names={t} />
      <h1>{nameOf(view, of)}</h1>
      <Years {...{ view, years }} series={of.id} />
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
