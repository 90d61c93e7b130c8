import { LongText, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf, Layout, SummaryList, Table, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import { keepWords } from './keep-words.ts'
import type { ByAuthority, Interested, InterestKept } from './interest-queries.ts'
import { words } from './words.ts'

const nameOf = (view: View, of: { name: string; name_cy: string | null }) =>
  view.language === 'cy' ? (of.name_cy ?? of.name) : of.name

/** On the page few and wide; `whole`: one for each thing, for the spreadsheet. */
export const interestColumns = (view: View, whole = false): Column<Interested>[] => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const title = (row: Interested) => inTongue(view.language, { en: row.title_en, cy: row.title_cy })
  const who = (row: Interested) => w[`who-${row.who}`]
  return [
    {
      key: 'authority',
      head: t.authority,
      sort: 'authority',
      text: (row) => nameOf(view, row),
      cell: (row) => (
        <>
          <a href={`/events/keep/interested/${row.id}`}>{nameOf(view, row)}</a>
          <br />
          {who(row)}
          <br />
          <span class="soft">{title(row)}</span>
        </>
      ),
    },
    ...(whole
      ? [
          { key: 'who', head: t.who, text: who, cell: who },
          { key: 'event', head: t.event, text: title, cell: title },
        ]
      : []),
    {
      key: 'said',
      head: t.saidOn,
      sort: 'newest',
      text: ({ said_on }) => said_on,
      cell: ({ said_on }) => sayDay(view.language, said_on, 'short'),
    },
    {
      key: 'followed',
      head: t.followed,
      text: ({ followed_on }) => followed_on ?? '',
      cell: ({ followed_on, contact }) =>
        followed_on === null ? (
          <span class="soft">{contact ? t.notFollowed : t.noContact}</span>
        ) : (
          sayDay(view.language, followed_on, 'short')
        ),
    },
  ]
}

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Interested[]
  total: number
  counts: readonly ByAuthority[]
  back: string
}
/** Who would like the programme where they live: by area, and one by one. */
export const InterestedPage = ({ view, asking, rows, total, counts, back }: Props) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.interest} back={back} wide>
      <h1>{t.interest}</h1>
      <p class="lede">{t.interestLede}</p>
      {counts.length === 0 ? null : (
        <Details summary={t.authority} open={counts.length < 12}>
          <Table
            firstCellIsHeader
            head={[
              { text: t.authority },
              { text: t.count, format: 'numeric' },
              { text: t.parents, format: 'numeric' },
            ]}
            rows={counts.map((one) => [
              { text: nameOf(view, one) },
              { text: formatNumber(view.language, one.count), format: 'numeric' },
              { text: formatNumber(view.language, one.parents), format: 'numeric' },
            ])}
          />
        </Details>
      )}
      <List
        {...{ view, asking, rows, total }}
        columns={interestColumns(view)}
        caption={t.interest}
        empty={<p>{t.noInterest}</p>}
        searchHint={t.searchInterest}
        filters={
          <div class="govuk-form-group">
            <label class="govuk-label" for="state">
              {t.followed}
            </label>
            <select class="govuk-select" id="state" name="state">
              <option value="">{t.all}</option>
              <option value="open" selected={asking.filters['state'] === 'open'}>
                {t.onlyOpen}
              </option>
            </select>
          </div>
        }
        id={({ id }) => id}
      />
    </Layout>
  )
}

/** One of them: how to reach them, and what came of it. */
export const InterestedOnePage = ({ view, of, fill }: { view: View; of: InterestKept; fill: Fill }) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  return (
    <Layout view={view} title={t.interest} back="/events/keep/interested" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{nameOf(view, of)}</h1>
        <SummaryList
          rows={[
            { key: { text: t.who }, value: { text: w[`who-${of.who}`] } },
            { key: { text: t.saidOn }, value: { text: sayDay(view.language, of.said_on) } },
            { key: { text: t.contact }, value: { text: of.contact === '' ? t.noContact : of.contact } },
          ]}
        />
        <FormOf view={view} version={of.version}>
          <LongText fill={fill} name="note" label={t.note} rows={3} />
          <Tick fill={fill} name="followed" label={t.followedUp} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
