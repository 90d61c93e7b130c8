import { inTongue } from '../../events/saying.ts'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { listOf, say } from '../../platform/words/words.ts'
import type { Kept, TopicKept } from '../lists/queries.ts'
import { states } from '../model.ts'
import type { PersonRow } from './queries.ts'
import { words } from './words.ts'

/** A list's people, without their addresses. */
export const personColumns = (view: View, newsletter: string): readonly Column<PersonRow>[] => {
  const t = say(words, view.language)
  const topics = (row: PersonRow) =>
    listOf(
      view.language,
      row.topics.map((topic) => inTongue(view.language, topic)),
    )
  return [
    {
      key: 'asked',
      head: t.asked,
      sort: 'asked',
      cell: (row) => (
        <a class="govuk-link" href={`/newsletters/keep/${newsletter}/people/${row.id}`}>
          {sayDay(view.language, row.asked, 'date')}
        </a>
      ),
      text: (row) => row.asked,
    },
    { key: 'state', head: t.state, cell: (row) => t[`is-${row.state}`], text: (row) => t[`is-${row.state}`] },
    { key: 'language', head: t.language, cell: (row) => t[row.language], text: (row) => row.language },
    { key: 'topics', head: t.topics, numeric: true, cell: (row) => row.topics.length, text: topics },
    { key: 'how', head: t.how, cell: (row) => t[`how-${row.how}`], text: (row) => t[`how-${row.how}`] },
  ]
}

type Choices = readonly { value: string; text: string }[]
const Filter = ({
  name,
  label,
  any,
  items,
  asking,
}: {
  name: string
  label: string
  any: string
  items: Choices
  asking: ListAsking
}) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={name}>
      {label}
    </label>
    <select class="govuk-select" id={name} name={name}>
      <option value="">{any}</option>
      {items.map(({ value, text }) => (
        <option key={value} value={value} selected={asking.filters[name] === value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)
const Filters = ({ view, asking, topics }: Pick<Props, 'view' | 'asking' | 'topics'>) => {
  const t = say(words, view.language)
  const named = (label: string, name: string, items: Choices) => (
    <Filter name={name} label={label} any={t.any} items={items} asking={asking} />
  )
  return (
    <form method="get" action={view.path} class="list-search">
      {named(
        t.state,
        'state',
        states.map((value) => ({ value, text: t[`is-${value}`] })),
      )}
      {named(
        t.language,
        'language',
        (['en', 'cy'] as const).map((value) => ({ value, text: t[value] })),
      )}
      {topics.length === 0
        ? null
        : named(
            t.topic,
            'topic',
            topics.map(({ id, name_en, name_cy }) => ({
              value: id,
              text: inTongue(view.language, { en: name_en, cy: name_cy }),
            })),
          )}
      <Button classes="govuk-button--secondary">{t.look}</Button>
    </form>
  )
}

type Props = {
  view: View
  of: Kept
  topics: readonly TopicKept[]
  asking: ListAsking
  rows: readonly PersonRow[]
  total: number
  fill: Fill
  said: 'done' | 'added' | 'deleted' | null
  exports: boolean
}
/** Who gets a newsletter, as its keeper sees it. */
export const PeoplePage = ({ view, of, topics, asking, rows, total, fill, said, exports }: Props) => {
  const t = say(words, view.language)
  const path = `/newsletters/keep/${of.id}/people`
  return (
    <Layout view={view} title={t.title} back={`/newsletters/keep/${of.id}`} faulty={fill.faults.length > 0}>
      {said === null ? null : (
        <p class="done" role="status">
          {said === 'added' ? t.addedNow : said === 'deleted' ? t.deleted : t.done}
        </p>
      )}
      <WhatIsWrong fill={fill} />
      <h1>{t.title}</h1>
      <p class="lede">
        {of.inner_name}. {t.lede}
      </p>
      {of.ended_at === null ? (
        <p>
          <a href={`${path}/add`}>{t.add}</a> · <a href={`${path}/bring`}>{t.bring}</a> ·{' '}
          <a href="/newsletters/keep/not-written">{t.notWritten}</a>
        </p>
      ) : null}
      {total === 0 && Object.values(asking.filters).every((value) => value === '') ? null : (
        <>
          <Card title={t.find}>
            <FormOf view={view} action={`${path}/find`}>
              <TextBox fill={fill} name="email" type="email" label={t.email} hint={t.findHint} />
              <Button classes="govuk-button--secondary">{t.look}</Button>
            </FormOf>
          </Card>
          <Filters view={view} asking={asking} topics={topics} />
        </>
      )}
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={personColumns(view, of.id)}
        caption={t.caption}
        empty={<p>{t.empty}</p>}
        id={(row) => row.id}
      />
      {exports && total > 0 ? (
        <Details summary={t.export}>
          <FormOf view={view} action={`${path}/file`}>
            <p>{t.exportText}</p>
            <Button classes="govuk-button--secondary">{t.export}</Button>
          </FormOf>
        </Details>
      ) : null}
    </Layout>
  )
}
