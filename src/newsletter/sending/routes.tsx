import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, file, goTo, missing, show } from '../../platform/http/answer.ts'
import { checksOf } from '../issues/rules.ts'
import { draftOf, progressOf, reachOf, type Issue } from '../issues/queries.ts'
import { issueOf } from '../issues/routes.tsx'
import { topicsKept, type Kept } from '../lists/queries.ts'
import { typedAgain } from '../typed-again.ts'
import { noteHanding, paces, sendIssue, setArchived, takeHandingBack, turnIssue, turns } from './actions.ts'
import { HandPage, textToHand } from './hand-page.tsx'
import { SendPage } from './send-page.tsx'
import { SentPage } from './sent-page.tsx'

export const pages = pagesOf()

const here = (of: Issue): string => `/newsletters/keep/${of.newsletter_id}/issues/${of.id}`
/** Where anybody can read it; null where nobody can. */
const linkOf = (issue: Issue, list: Kept, origin: string): string | null =>
  issue.archived && list.shown && list.ended_at === null
    ? `${origin}/newsletters/${list.code}/archive/${issue.code}`
    : null
type Looking = Pick<Ask, 'tx' | 'actor' | 'letters'>
const looked = async ({ tx, actor, letters }: Looking, issue: Issue, of: Kept) => {
  const reach = await reachOf(tx, issue.id, actor.today)
  const names = [of.name_en, of.name_cy].filter((name) => name !== '')
  const checks = checksOf(draftOf(issue), { names, shown: of.shown }, reach, letters)
  return { reach, checks, topics: await topicsKept(tx, of.id) }
}

pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/send',
  'newsletter:send',
  issueOf(async (ask, issue, of) =>
    issue.state === 'draft'
      ? show(<SendPage view={ask.view} of={issue} {...await looked(ask, issue, of)} />)
      : goTo(`${here(issue)}/sent`),
  ),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/send',
  'newsletter:send',
  issueOf(async (ask, issue, of) => {
    const { tx, actor, view, form } = ask
    if (issue.state !== 'draft') return goTo(`${here(issue)}/sent`)
    const looks = await looked(ask, issue, of)
    if (looks.checks.some(({ stops }) => stops)) return again(<SendPage view={view} of={issue} {...looks} />)
    // The version of the page that was pressed, and it must be the one that was looked at just now.
    const version = form.version() === issue.version ? issue.version : -1
    const pace = paces.find((one) => String(one) === form.text('pace'))
    const outcome = await sendIssue(tx, actor, { id: issue.id, version }, pace)
    if ('fault' in outcome) return again(<SendPage view={view} of={issue} {...looks} fault={outcome.fault} />)
    return goTo(`${here(issue)}/sent?sent`)
  }),
)

pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/sent',
  'newsletter:keep',
  issueOf(async ({ tx, actor, view, query, origin, letters }, issue, list) => {
    if (issue.state === 'draft') return goTo(here(issue))
    const link = linkOf(issue, list, origin)
    const [topics, progress] = [await topicsKept(tx, list.id), await progressOf(tx, issue.id)]
    const said = (['sent', 'done'] as const).find((one) => query.has(one))
    const more = { said, now: actor.now, way: letters !== null }
    return show(<SentPage {...{ view, list, topics, progress, link }} {...more} of={issue} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/turn',
  'newsletter:send',
  issueOf(async ({ tx, actor, form }, issue) => {
    const to = turns.find((one) => one === form.text('to'))
    if (to === undefined) return missing
    const done = await turnIssue(tx, actor, issue.id, to)
    return goTo(`${here(issue)}/sent${done ? '?done' : ''}`)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/web',
  'newsletter:keep',
  issueOf(async ({ tx, actor, form }, issue) => {
    if (issue.state === 'draft') return missing
    const done = await setArchived(tx, actor, issue.id, form.text('shown') === 'yes')
    return goTo(`${here(issue)}/sent${done ? '?done' : ''}`)
  }),
)

const handingsOf = (tx: Ask['tx'], issue: string) =>
  tx
    .selectFrom('newsletter_handings')
    .select(['id', 'to_whom', 'on_day', 'taken_back_at'])
    .where('issue_id', '=', issue)
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/hand-on',
  'newsletter:keep',
  issueOf(async ({ tx, view, language, query, origin }, issue, list) => {
    if (issue.state === 'draft') return goTo(here(issue))
    const handings = await handingsOf(tx, issue.id)
    const more = {
      link: linkOf(issue, list, origin),
      handings,
      fill: fresh(language),
      done: query.has('done'),
    }
    return show(<HandPage view={view} of={issue} {...more} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/hand-on',
  'newsletter:keep',
  issueOf(async ({ tx, actor, view, language, form, origin }, issue, list) => {
    if (issue.state === 'draft') return missing
    const outcome = await noteHanding(tx, actor, issue.id, form.text('whom'))
    if (!('faults' in outcome)) return goTo(`${here(issue)}/hand-on?done`)
    const fill = typedAgain(language, form, outcome.faults)
    const more = {
      link: linkOf(issue, list, origin),
      handings: await handingsOf(tx, issue.id),
      fill,
      done: false,
    }
    return again(<HandPage view={view} of={issue} {...more} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/issues/:issue/hand-on/:handing',
  'newsletter:keep',
  issueOf<
    Pick<
      Ask<'/newsletters/keep/:newsletter/issues/:issue/hand-on/:handing'>,
      'tx' | 'actor' | 'form' | 'params'
    >
  >(async ({ tx, actor, form, params }, issue) => {
    const at = { issue: issue.id, handing: params.handing }
    const done = await takeHandingBack(tx, actor, at, form.text('back') === 'yes')
    return done ? goTo(`${here(issue)}/hand-on?done`) : missing
  }),
)
pages.get(
  '/newsletters/keep/:newsletter/issues/:issue/text',
  'newsletter:keep',
  issueOf(({ origin }, issue, list) =>
    issue.state === 'draft'
      ? missing
      : file('text.txt', 'text/plain; charset=utf-8', textToHand(issue, linkOf(issue, list, origin))),
  ),
)
