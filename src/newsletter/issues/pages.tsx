import { inTongue } from '../../events/saying.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import type { Kept, TopicKept } from '../lists/queries.ts'
import type { Issue, IssueRow } from './queries.ts'
import { words } from './words.ts'

export const issuePath = (of: { readonly newsletter_id: string; readonly id: string }): string =>
  `/newsletters/keep/${of.newsletter_id}/issues/${of.id}`

export const issueColumns = (language: Language, list: string): readonly Column<IssueRow>[] => {
  const t = say(words, language)
  const subject = (row: IssueRow) => inTongue(language, { en: row.subject_en, cy: row.subject_cy })
  const day = (row: IssueRow) => sayDay(language, row.sent_on ?? row.made_on, 'date')
  const online = (row: IssueRow) => row.archived && row.state !== 'draft'
  return [
    {
      key: 'subject',
      head: t.subject,
      sort: 'subject',
      text: subject,
      cell: (row) => (
        <a class="govuk-link letter-subject" href={issuePath({ newsletter_id: list, id: row.id })}>
          {subject(row)}
        </a>
      ),
    },
    {
      key: 'state',
      head: t.stands,
      sort: 'made',
      text: (row) =>
        `${t[`is-${row.state}`]}, ${row.sent_on ?? row.made_on}${online(row) ? `, ${t.online}` : ''}`,
      cell: (row) => (
        <>
          {t[`is-${row.state}`]}
          <br />
          <span class="soft">
            {day(row)}
            {online(row) ? ` · ${t.online}` : null}
          </span>
        </>
      ),
    },
    {
      key: 'reach',
      head: t.reach,
      numeric: true,
      text: (row) => String(row.reach ?? ''),
      cell: (row) => (row.reach === null ? '' : t.people(row.reach)),
    },
  ]
}

type All = {
  view: View
  of: Kept
  asking: ListAsking
  rows: readonly IssueRow[]
  total: number
  /** A draft that was deleted just now. */ gone:
    | { readonly id: string; readonly version: number }
    | undefined
}
export const IssuesPage = ({ view, of, asking, rows, total, gone }: All) => {
  const t = say(words, view.language)
  const all = `/newsletters/keep/${of.id}/issues`
  return (
    <Layout view={view} title={t.title} back={`/newsletters/keep/${of.id}`}>
      {gone === undefined ? null : (
        <div class="done" role="status">
          <p>{t.deleted}</p>
          <FormOf view={view} action={`${all}/${gone.id}/away`} version={gone.version}>
            <input type="hidden" name="away" value="no" />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.putBack}
            </Button>
          </FormOf>
        </div>
      )}
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      {of.ended_at === null ? <Button href={`${all}/new`}>{t.write}</Button> : null}
      <List
        {...{ view, asking, rows, total }}
        columns={issueColumns(view.language, of.id)}
        caption={t.title}
        empty={<p>{t.empty}</p>}
        searchHint={t.search}
        id={(row) => row.id}
      />
    </Layout>
  )
}

/** To whom it goes, in words. */
export const goesTo = (of: Issue, topics: readonly TopicKept[], language: Language): string => {
  const t = say(words, language)
  const names = topics
    .filter(({ id }) => of.topics.includes(id))
    .map((topic) => inTongue(language, { en: topic.name_en, cy: topic.name_cy }))
  return names.length === 0 ? t.toAll : t.toTopics(listOf(language, names))
}

/** A draft, and what can be done with it. */
export const DraftPage = ({
  view,
  of,
  topics,
  said,
  untried,
}: {
  view: View
  of: Issue
  topics: readonly TopicKept[]
  said: 'done' | 'tested' | 'testedEnough' | 'putBackDone' | undefined
  /** Why it cannot be tried on oneself: no address in the keeper's account, or letters cannot go at all. */
  untried: 'testNoMail' | 'testNoWay' | undefined
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/newsletters/keep/${of.newsletter_id}/issues`}>
      {said === undefined ? null : (
        <p class="done" role="status">
          {t[said]}
        </p>
      )}
      <h1>{inTongue(view.language, { en: of.subject_en, cy: of.subject_cy })}</h1>
      <p class="lede">
        {t['is-draft']} · {sayDay(view.language, of.made_on, 'date')}
      </p>
      <p>{goesTo(of, topics, view.language)}</p>
      <p>
        <a href={`${issuePath(of)}/change`}>{t.change}</a> · <a href={`${issuePath(of)}/look`}>{t.look}</a>
      </p>
      <Card title={t.test}>
        {untried === undefined ? (
          <FormOf view={view} action={`${issuePath(of)}/test`}>
            <p>{t.testHint}</p>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.test}
            </Button>
          </FormOf>
        ) : (
          <p>{t[untried]}</p>
        )}
      </Card>
      <Button href={`${issuePath(of)}/send`}>{t.send}</Button>
      <Details summary={t.deleteIt}>
        <FormOf view={view} action={`${issuePath(of)}/away`} version={of.version}>
          <input type="hidden" name="away" value="yes" />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.deleteIt}
          </Button>
        </FormOf>
      </Details>
    </Layout>
  )
}
