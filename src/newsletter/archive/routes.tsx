import { inTongue } from '../../events/saying.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { missing, show, type Answer } from '../../platform/http/answer.ts'
import { isNeutral } from '../../platform/mail/neutral.ts'
import type { Shown } from '../model.ts'
import { newsletterShown } from '../queries.ts'
import { atom, feedOf } from './feed.ts'
import { ArchivePage, IssuePage } from './pages.tsx'
import { issueShown, issuesShown } from './queries.ts'

export const pages = pagesOf()

type Visitor = Pick<Ask<'/newsletters/:codeName', Actor | null>, 'tx' | 'host' | 'params'>
type Host = NonNullable<Visitor['host']>
/** A newsletter that anybody may join. */
const visiting =
  <A extends Visitor>(work: (ask: A, of: Shown, host: Host) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const { tx, host, params } = ask
    const of = host === null ? null : await newsletterShown(tx, host.id, params.codeName)
    return host === null || of === null ? missing : work(ask, of, host)
  }

pages.get(
  '/newsletters/:codeName/archive',
  'newsletter:look',
  visiting(async ({ tx, view }, of, host) =>
    show(<ArchivePage view={view} of={of} rows={await issuesShown(tx, host.id, of.code)} />),
  ),
)
pages.get(
  '/newsletters/:codeName/archive/:issueName',
  'newsletter:look',
  visiting<
    Pick<Ask<'/newsletters/:codeName/archive/:issueName', Actor | null>, 'tx' | 'view' | 'host' | 'params'>
  >(async ({ tx, view, params }, of, host) => {
    const issue = await issueShown(tx, host.id, of.code, params.issueName)
    return issue === null ? missing : show(<IssuePage view={view} of={of} issue={issue} />)
  }),
)
pages.get(
  '/newsletters/:codeName/feed.xml',
  'newsletter:look',
  visiting(async ({ tx, query, origin }, of, host) => {
    const language = query.get('in') === 'cy' ? 'cy' : 'en'
    const address = `${origin}/newsletters/${of.code}/archive`
    const rows = await issuesShown(tx, host.id, of.code)
    const body = atom({
      language,
      title: feedOf(language, of).title,
      author: isNeutral(host.sender) ? host.sender : 'Alongside',
      address,
      self: `${origin}${feedOf(language, of).address}`,
      entries: rows.map((row) => ({
        title: inTongue(language, { en: row.subject_en, cy: row.subject_cy }),
        address: `${address}/${row.code}`,
        at: row.sent_at,
      })),
    })
    return { kind: 'file', name: 'feed.xml', type: 'application/atom+xml; charset=utf-8', body, inline: true }
  }),
)
