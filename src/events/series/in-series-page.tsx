import { DayBoxes, Dropdown, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import type { Year } from './model.ts'
import { nameOf } from './pages.tsx'
import type { Series } from './queries.ts'
import { words } from './words.ts'
import { Years } from './years.tsx'

type Part = {
  view: View
  of: Kept
  all: readonly Series[]
  years: readonly Year[]
  fill: Fill
  said: Said | null
}
/** Where an event belongs, and how next year's is made from it. */
export const InSeriesPage = ({ view, of, all, years, fill, said }: Part) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}/series`
  const back = `/events/keep/${of.id}`
  return (
    <Layout view={view} title={t.part} back={back} faulty={fill.faults.length > 0}>
      <Done {...{ view, said }} />
      <WhatIsWrong fill={fill} days={['day']} />
      <h1>{t.part}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      {of.copied_from === null ? null : (
        <p>
          <a href={`/events/keep/${of.copied_from}`}>{t.copyFrom}</a>
        </p>
      )}
      <Card title={t.copy}>
        <p>{t.copyText}</p>
        <FormOf view={view} action={`${at}/copy`}>
          <DayBoxes fill={fill} name="day" label={t.copyDay} />
          <Button preventDoubleClick>{t.copy}</Button>
        </FormOf>
      </Card>
      <Card title={t.title}>
        <FormOf view={view} action={at}>
          <Dropdown
            fill={fill}
            name="series"
            label={t.belongs}
            items={[
              { value: '', text: t.none },
              ...all.map((one) => ({ value: one.id, text: nameOf(view, one) })),
            ]}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.save}
          </Button>
        </FormOf>
        <p>
          <a href="/events/keep/series">{t.begin}</a>
        </p>
      </Card>
      {of.series_id === null ? null : <Years {...{ view, years }} series={of.series_id} />}
    </Layout>
  )
}
