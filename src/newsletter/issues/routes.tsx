import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { letterHtml } from '../../platform/mail/letter.ts'
import { blocksOf } from '../../platform/mail/plain.ts'
import { topicsKept, type Kept, type TopicKept } from '../lists/queries.ts'
import { keeping } from '../lists/routes.tsx'
import { typedAgain } from '../typed-again.ts'
import { changeIssue, putAway, tryIssue, writeIssue } from './actions.ts'
import type { IssueDraft } from './model.ts'
import { LookPage } from './look-page.tsx'
import { DraftPage, issueColumns, IssuesPage } from './pages.tsx'
import { draftOf, issueKept, issuesKept, sorts, type Issue } from './queries.ts'
import { WriteIssuePage } from './write-page.tsx'

export const pages = pagesOf()

const readIssue = (form: Form, topics: readonly TopicKept[]): IssueDraft => ({
  subjectEn: form.text('subjectEn'),
  subjectCy: form.text('subjectCy'),
  bodyEn: form.text('bodyEn'),
  bodyCy: form.text('bodyCy'),
  topics: topics.map(({ id }) => id).filter((id) => form.all('topics').includes(id)),
  archived: form.text('archived') === 'yes',
})
const typed = (draft: IssueDraft): Record<string, string> => ({
  subjectEn: draft.subjectEn,
  subjectCy: draft.subjectCy,
  bodyEn: draft.bodyEn,
  bodyCy: draft.bodyCy,
  archived: draft.archived ? 'yes' : '',
})

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const named = (query: URLSearchParams, name: string): string | null => {
  const id = query.get(name)
  return id !== null && uuid.test(id) ? id : null
}

pages.get(
  '/newsletters/keep/:newsletter/issues',
  'newsletter:keep',
  keeping(async ({ tx, view, language, query }, of) => {
    const asking = readAsking(query, { sorts, descending: true })
    const { rows, total } = await issuesKept(tx, of.id, asking)
    if (asking.csv) return listFile('issues.csv', issueColumns(language, of.id), rows)
    const gone = named(query, 'gone')
    const deleted = gone === null ? undefined : await issueKept(tx, of.id, gone)
    const back = deleted?.away_at == null ? undefined : deleted
    return show(<IssuesPage {...{ view, of, asking, rows, total, gone: back }} />)
  }),
)

const topicsOf = async (tx: Ask['tx'], of: Kept, chosen: readonly string[] = []) =>
  (await topicsKept(tx, of.id)).filter(({ shown, id }) => shown || chosen.includes(id))

pages.get(
  '/newsletters/keep/:newsletter/issues/new',
  'newsletter:keep',
  keeping(async ({ tx, view, language, query }, of) => {
    if (of.ended_at !== null) return missing
    const copy = named(query, 'copy')
    const from = copy === null ? undefined : await issueKept(tx, of.id, copy)
    const topics = await topicsOf(tx, of)
    const fill =
      from === undefined
        ? fresh(language, { archived: '' })
        : fresh(language, typed(draftOf(from)), { topics: from.topics })
    return show(<WriteIssuePage {...{ view, topics, fill }} list={of.id} copied={from !== undefined} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/new',
  'newsletter:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    if (of.ended_at !== null) return missing
    const topics = await topicsOf(tx, of)
    const outcome = await writeIssue(tx, actor, of.id, readIssue(form, topics))
    if (!('faults' in outcome)) return goTo(`/newsletters/keep/${of.id}/issues/${outcome.issue}?done`)
    const fill = typedAgain(language, form, outcome.faults)
    return again(<WriteIssuePage {...{ view, topics, fill }} list={of.id} />)
  }),
)

type One = Pick<Ask<'/newsletters/keep/:newsletter/issues/:issue'>, 'tx' | 'params'>
/** An issue of this newsletter that was not deleted; any other is not there. */
export const issueOf =
  <A extends One>(work: (ask: A, issue: Issue, of: Kept) => Promise<Answer> | Answer) =>
  (ask: A): Promise<Answer> =>
    keeping<A>(async (_, of) => {
      const issue = await issueKept(ask.tx, of.id, ask.params.issue)
      return issue === undefined || issue.away_at !== null ? missing : work(ask, issue, of)
    })(ask)
const draftOnly =
  <A extends One>(work: (ask: A, issue: Issue, of: Kept) => Promise<Answer> | Answer) =>
  (ask: A): Promise<Answer> =>
    issueOf<A>((_, issue, of) =>
      issue.state === 'draft'
        ? work(ask, issue, of)
        : goTo(`/newsletters/keep/${of.id}/issues/${issue.id}/sent`),
    )(ask)

const tells = ['done', 'tested', 'testedEnough', 'putBackDone'] as const
pages.get(
  '/newsletters/keep/:newsletter/issues/:issue',
  'newsletter:keep',
  draftOnly(async ({ tx, actor, view, query, letters }, issue, of) => {
    const topics = await topicsOf(tx, of, issue.topics)
    const me = await tx
      .selectFrom('persons')
      .select('email')
      .where('id', '=', actor.person)
      .executeTakeFirst()
    const said = tells.find((one) => query.has(one))
    const untried = letters === null ? 'testNoWay' : me?.email == null ? 'testNoMail' : undefined
    return show(<DraftPage {...{ view, topics, said, untried }} of={issue} />)
  }),
)
pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/change',
  'newsletter:keep',
  draftOnly(async ({ tx, view, language }, issue, of) => {
    const topics = await topicsOf(tx, of, issue.topics)
    const fill = fresh(language, typed(draftOf(issue)), { topics: issue.topics })
    return show(<WriteIssuePage {...{ view, topics, fill }} list={of.id} of={issue} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/change',
  'newsletter:keep',
  draftOnly(async ({ tx, actor, view, language, form }, issue, of) => {
    const topics = await topicsOf(tx, of, issue.topics)
    const at = { id: issue.id, version: form.version() }
    const outcome = await changeIssue(tx, actor, at, readIssue(form, topics))
    if (!('faults' in outcome)) return goTo(`/newsletters/keep/${of.id}/issues/${issue.id}?done`)
    const fill = typedAgain(language, form, outcome.faults, typed(draftOf(issue)))
    return again(<WriteIssuePage {...{ view, topics, fill }} list={of.id} of={issue} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/away',
  'newsletter:keep',
  keeping(async ({ tx, actor, form, params }, of) => {
    const issue = await issueKept(tx, of.id, params.issue)
    if (issue === undefined) return missing
    const away = form.text('away') === 'yes'
    const here = `/newsletters/keep/${of.id}/issues`
    const done = await putAway(tx, actor, { id: issue.id, version: form.version() }, away)
    if (!done) return goTo(away ? `${here}/${issue.id}` : here)
    return goTo(away ? `${here}?gone=${issue.id}` : `${here}/${issue.id}?putBackDone`)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/test',
  'newsletter:keep',
  draftOnly(async ({ tx, actor }, issue, of) => {
    const sent = await tryIssue(tx, actor, issue.id)
    return goTo(`/newsletters/keep/${of.id}/issues/${issue.id}?${sent ? 'tested' : 'testedEnough'}`)
  }),
)

pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/look',
  'newsletter:keep',
  issueOf(({ view }, issue, list) => show(<LookPage view={view} of={issue} list={list} />)),
)
pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/mail',
  'newsletter:keep',
  issueOf(({ query }, issue) => {
    const language = query.get('in') === 'cy' ? 'cy' : 'en'
    const html = letterHtml({
      language,
      title: issue[`subject_${language}`],
      blocks: blocksOf(issue[`body_${language}`]),
      foot: [],
    })
    return file('mail.html', 'application/octet-stream', html)
  }),
)
