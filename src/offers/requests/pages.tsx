import { Button, Card, ErrorSummary, FormOf, Layout, SummaryList, Tag } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Candidate, RequestRow, WholeRequest } from './queries.ts'
import { words } from './words.ts'

const reachOf = (view: View, row: RequestRow): string => {
  const t = say(words, view.language)
  const hours =
    row.hoursFrom === null || row.hoursUntil === null
      ? ''
      : `, ${sayTime(view.language, row.hoursFrom)}–${sayTime(view.language, row.hoursUntil)}`
  const voice = row.way === 'phone' && !row.voicemail ? ` · ${t.noVoicemail}` : ''
  return `${row.telephone ?? row.email ?? ''}${hours}${voice}`
}

const StateTag = ({ view, state }: { view: View; state: RequestRow['state'] }) => (
  <Tag classes={state === 'new' ? 'tag-soon' : state === 'joined' ? 'tag-done' : 'tag-held'}>
    {say(words, view.language)[state]}
  </Tag>
)

export const requestColumns = (view: View): readonly Column<RequestRow>[] => {
  const t = say(words, view.language)
  return [
    {
      key: 'since',
      head: t.since,
      sort: 'since',
      cell: (row) => sayDay(view.language, row.onDay, 'short'),
      text: (row) => row.onDay,
    },
    {
      key: 'who',
      head: t.who,
      sort: 'name',
      cell: (row) => <a href={`/requests/${row.id}`}>{row.name}</a>,
      text: (row) => row.name,
    },
    { key: 'reach', head: t.reach, cell: (row) => reachOf(view, row), text: (row) => reachOf(view, row) },
    { key: 'council', head: t.council, cell: (row) => row.council ?? '', text: (row) => row.council ?? '' },
    {
      key: 'state',
      head: t.state,
      sort: 'state',
      cell: (row) => <StateTag view={view} state={row.state} />,
      text: (row) => t[row.state],
    },
  ]
}

type ListProps = { view: View; asking: ListAsking; rows: readonly RequestRow[]; total: number }
export const RequestsPage = ({ view, asking, rows, total }: ListProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={requestColumns(view)}
        caption={t.title}
        searchHint={t.searchHint}
        id={({ id }) => id}
        empty={<p>{t.empty}</p>}
      />
    </Layout>
  )
}

const MarkButton = ({
  view,
  row,
  state,
  text,
}: {
  view: View
  row: RequestRow
  state: string
  text: string
}) => (
  <FormOf view={view} action={`/requests/${row.id}/state`}>
    <Button classes="govuk-button--secondary" name="state" value={state}>
      {text}
    </Button>
  </FormOf>
)

const Yes = ({ view, id }: { view: View; id: string }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" type="checkbox" id={id} name="saidYes" value="yes" />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {say(words, view.language).saidYes}
      </label>
    </div>
  </div>
)

const Joining = ({
  view,
  row,
  wanted,
  found,
}: {
  view: View
  row: RequestRow
  wanted: string
  found: readonly Candidate[]
}) => {
  const t = say(words, view.language)
  return (
    <Card title={t.joinTitle} id="join">
      <p>{t.joinText}</p>
      <form method="get" action={`/requests/${row.id}`} class="list-search">
        <div class="govuk-form-group">
          <label class="govuk-label" for="q">
            {t.reference}
          </label>
          <input class="govuk-input" id="q" name="q" type="search" value={wanted} autocomplete="off" />
        </div>
        <Button classes="govuk-button--secondary">{t.find}</Button>
      </form>
      {wanted !== '' && found.length === 0 ? <p>{t.nothing}</p> : null}
      {found.map(({ family, reference, familyName, parties }, index) => (
        <FormOf view={view} action={`/requests/${row.id}/join`} key={family}>
          <h3>
            {reference} {familyName}
          </h3>
          <input type="hidden" name="family" value={family} />
          <Yes view={view} id={`saidYes-${index}`} />
          <div class="govuk-button-group">
            {parties.map(({ party, label }) => (
              <Button classes="govuk-button--secondary" name="party" value={party} key={party}>
                {t.asThis(label)}
              </Button>
            ))}
            <Button classes="govuk-button--secondary" name="party" value="">
              {t.asNew}
            </Button>
          </div>
        </FormOf>
      ))}
      <p>
        <a href="/families/new">{t.newFamily}</a>
      </p>
    </Card>
  )
}

type Props = {
  view: View
  row: WholeRequest
  wanted: string
  found: readonly Candidate[]
  fault?: 'yes' | 'gone' | undefined
}
export const RequestPage = ({ view, row, wanted, found, fault }: Props) => {
  const t = say(words, view.language)
  const open = row.state === 'new' || row.state === 'spoken'
  return (
    <Layout view={view} title={t.title} back="/requests" faulty={fault !== undefined}>
      {fault === undefined ? null : <ErrorSummary errorList={[{ text: t.faultYes, href: '#join' }]} />}
      <h1>{row.name}</h1>
      <p>
        <StateTag view={view} state={row.state} />
      </p>
      <SummaryList
        rows={[
          { key: { text: t.reach }, value: { text: reachOf(view, row) } },
          { key: { text: t.since }, value: { text: sayDay(view.language, row.onDay) } },
          { key: { text: t.council }, value: { text: row.council ?? t.notSure } },
          { key: { text: t.safeWords }, value: { text: row.words } },
          { key: { text: t.needs }, value: { text: row.access } },
        ]}
      />
      {open ? <Joining view={view} row={row} wanted={wanted} found={found} /> : null}
      {row.state === 'new' ? <MarkButton view={view} row={row} state="spoken" text={t.spokeButton} /> : null}
      {open ? <MarkButton view={view} row={row} state="closed" text={t.closeButton} /> : null}
      {row.state === 'closed' ? <MarkButton view={view} row={row} state="new" text={t.reopenButton} /> : null}
    </Layout>
  )
}
