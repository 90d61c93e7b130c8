import { Dropdown, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Bar, Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import type { Column } from '../platform/list/list.tsx'
import { runColumns, Runs } from '../platform/list/runs.tsx'
import { formatNumber, percent, say } from '../platform/words/words.ts'
import type { Asked } from './asking.ts'
import type { Listed, Simulation } from './queries.ts'
import { sayWeeks, words } from './words.ts'

/** What a place is called: both nations, a region or a council. */
export type Called = (place: string) => string

export const sayAsked = (view: View, { place, weeks, per100, seed }: Asked, called: Called): string =>
  say(words, view.language).summary(
    called(place),
    sayWeeks(view.language, weeks),
    formatNumber(view.language, per100),
    String(seed),
  )

export const columnsFor = (view: View, called: Called): Column<Listed>[] => {
  const t = say(words, view.language)
  const met = ({ met: count, accepted }: Listed): string =>
    count === null || accepted === null || accepted === 0 ? '–' : percent(view.language, count / accepted)
  const what = (row: Listed): string => sayAsked(view, row, called)
  const came: Column<Listed> = { key: 'met', head: t.met, cell: met, text: met, numeric: true }
  return runColumns(view, t, '/invented-years', what, came)
}

type Props = {
  view: View
  fill: Fill
  wheres: readonly { readonly value: string; readonly text: string }[]
  asking: ListAsking
  rows: readonly Listed[]
  total: number
  called: Called
  /** The one that is under way. */
  now: string | undefined
}

const Ask = ({ view, fill, wheres }: Pick<Props, 'view' | 'fill' | 'wheres'>) => {
  const t = say(words, view.language)
  return (
    <Card>
      <FormOf view={view} action="/invented-years">
        <Dropdown fill={fill} name="place" label={t.where} items={[...wheres]} />
        <TextBox
          fill={fill}
          name="per100"
          label={t.per100}
          hint={t.per100Hint}
          classes="govuk-input--width-3"
        />
        <TextBox fill={fill} name="weeks" label={t.weeks} hint={t.weeksHint} classes="govuk-input--width-3" />
        <TextBox fill={fill} name="seed" label={t.seed} hint={t.seedHint} classes="govuk-input--width-5" />
        <p class="soft">{t.takes}</p>
        <Button preventDoubleClick>{t.play}</Button>
      </FormOf>
    </Card>
  )
}

/** Lets a year be played, and lists those that were. */
export const YearsPage = ({ view, fill, wheres, asking, rows, total, called, now }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} wide>
      <WhatIsWrong fill={fill} />
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <p>{t.invented}</p>
      {now === undefined ? (
        <Ask view={view} fill={fill} wheres={wheres} />
      ) : (
        <Card kind="lead">
          <p>{t.oneAtATime}</p>
          <Button href={`/invented-years/${now}`}>{t.seeIt}</Button>
        </Card>
      )}
      <Runs {...{ view, asking, rows, total }} columns={columnsFor(view, called)} said={t} />
    </Layout>
  )
}

type UnderWay = { view: View; run: Simulation; called: Called }

/** How far it is, with the way to stop it; or that it ended without anything to show. */
export const UnderWayPage = ({ view, run, called }: UnderWay) => {
  const t = say(words, view.language)
  const open = run.state === 'asked' || run.state === 'working'
  const played = t.played(percent(view.language, run.done / 100))
  return (
    <Layout view={view} title={t.title} back="/invented-years">
      <h1>{t.title}</h1>
      <p class="lede">{sayAsked(view, run, called)}</p>
      {open ? (
        <Card kind="lead">
          <p role="status">{run.state === 'asked' ? t.asked : played}</p>
          <Bar value={run.done} max={100} label={played} />
          <p class="soft">{t.leave}</p>
          <div class="govuk-button-group">
            <Button href={`/invented-years/${run.id}?wait=1`}>{t.lookAgain}</Button>
            <FormOf view={view} action={`/invented-years/${run.id}/stop`}>
              <Button classes="govuk-button--secondary" preventDoubleClick>
                {t.stop}
              </Button>
            </FormOf>
          </div>
        </Card>
      ) : (
        <>
          <p>{run.state === 'failed' ? t.hasFailed : t.wasStopped}</p>
          <Remove view={view} id={run.id} />
        </>
      )}
    </Layout>
  )
}

export const Remove = ({ view, id }: { view: View; id: string }) => {
  const t = say(words, view.language)
  return (
    <FormOf view={view} action={`/invented-years/${id}/remove`}>
      <p class="soft">{t.removeHint}</p>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        {t.remove}
      </Button>
    </FormOf>
  )
}
