import type { Day } from '../../calendar/model.ts'
import { Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf, Layout, Tag, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Keeper } from '../apart/queries.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { askStates } from './model.ts'
import type { Listed } from './queries.ts'
import { keepWords } from './keep-words.ts'
import { words } from './words.ts'

const look = { open: 'tag-soon', answered: 'tag-done', elsewhere: 'tag-done', closed: 'tag-held' } as const

/** On the page few and wide; `whole`: one for each thing, for the spreadsheet. */
export const askColumns = (view: View, today: Day, shown: 'one' | 'all' | 'whole'): Column<Listed>[] => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const title = (row: Listed) => inTongue(view.language, { en: row.title_en, cy: row.title_cy })
  const named = (row: Listed) => (row.label === '' ? w[`kind-${row.kind}`] : row.label)
  const who: Column<Listed> = {
    key: 'who',
    head: t.who,
    text: ({ taken_name }) => taken_name,
    cell: ({ taken_name }) => taken_name,
  }
  const event: Column<Listed> = { key: 'event', head: t.event, sort: 'event', text: title, cell: title }
  return [
    {
      key: 'due',
      head: t.due,
      sort: 'due',
      text: ({ due_on }) => due_on,
      cell: (row) => (
        <>
          {row.state === 'open' ? sayDay(view.language, row.due_on, 'short') : '–'}
          {row.state === 'open' && row.due_on < today ? (
            <>
              <br />
              <span class="soft">{t.over}</span>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'question',
      head: t.question,
      text: (row) => `${named(row)} (${row.code})`,
      cell: (row) => (
        <>
          <a href={`/events/keep/asked/${row.id}`}>{named(row)}</a>
          <br />
          {row.begins}
          {shown === 'one' ? null : (
            <>
              <br />
              <span class="soft">{title(row)}</span>
            </>
          )}
        </>
      ),
    },
    ...(shown === 'whole' ? [event, who] : []),
    {
      key: 'state',
      head: t.state,
      text: ({ state }) => t[`state-${state}`],
      cell: ({ state, taken_name }) => (
        <>
          <Tag classes={look[state]}>{t[`state-${state}`]}</Tag>
          <br />
          <span class="soft">{taken_name === '' ? (state === 'open' ? t.nobody : '') : taken_name}</span>
        </>
      ),
    },
    {
      key: 'asked',
      head: t.asked,
      sort: 'asked',
      text: ({ asked_on }) => asked_on,
      cell: ({ asked_on }) => sayDay(view.language, asked_on, 'short'),
    },
  ]
}

const States = ({ view, asking }: { view: View; asking: ListAsking }) => {
  const t = say(keepWords, view.language)
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for="state">
        {t.state}
      </label>
      <select class="govuk-select" id="state" name="state">
        <option value="">{t.all}</option>
        {askStates.map((state) => (
          <option key={state} value={state} selected={asking.filters['state'] === state}>
            {t[`state-${state}`]}
          </option>
        ))}
      </select>
    </div>
  )
}

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Listed[]
  total: number
  today: Day
  /** Of one event alone, with how soon it answers. */
  of?: { readonly event: Kept; readonly fill: Fill; readonly keepers: readonly Keeper[] }
}
/** The inbox: of all events, or of one. */
export const AskedListPage = ({ view, asking, rows, total, today, of }: Props) => {
  const t = say(keepWords, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      back={of === undefined ? '/events/keep' : `/events/keep/${of.event.id}`}
      wide
      faulty={(of?.fill.faults.length ?? 0) > 0}
    >
      {of === undefined ? null : <WhatIsWrong fill={of.fill} />}
      <h1>{t.title}</h1>
      <p class="lede">
        {of === undefined
          ? t.lede
          : inTongue(view.language, { en: of.event.title_en, cy: of.event.title_cy })}
      </p>
      {of === undefined ? null : (
        <p>
          <a href={`/events/keep/${of.event.id}/told`}>{t.told}</a>
        </p>
      )}
      <List
        {...{ view, asking, rows, total }}
        columns={askColumns(view, today, of === undefined ? 'all' : 'one')}
        caption={t.title}
        empty={<p>{t.empty}</p>}
        searchHint={t.searchHint}
        filters={<States view={view} asking={asking} />}
        id={({ id }) => id}
      />
      {of === undefined ? null : (
        <Details summary={t.clock} {...(of.fill.faults.length > 0 ? { open: true } : {})}>
          <FormOf view={view} action={`/events/keep/${of.event.id}/asked/clock`}>
            <TextBox
              fill={of.fill}
              name="days"
              type="number"
              label={t.days}
              hint={t.daysHint}
              classes="govuk-input--width-3"
            />
            <Dropdown
              fill={of.fill}
              name="hears"
              label={t.hears}
              hint={t.hearsHint}
              items={[
                { value: '', text: t.hearsMaker },
                ...of.keepers.map(({ id, name }) => ({ value: id, text: name })),
              ]}
            />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.save}
            </Button>
          </FormOf>
        </Details>
      )}
    </Layout>
  )
}
