import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { hashOf } from '../access/sign-in/secrets.ts'
import { today } from '../calendar/days.ts'
import type { Tx } from '../platform/database/connect.ts'
import { letterHtml } from '../platform/mail/letter.ts'
import type { Post } from '../platform/mail/message.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import { blocksOf, plainText, type Block } from '../platform/mail/plain.ts'
import { markedAddress } from '../platform/mail/smtp.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Reader } from './address.ts'
import type { Claimed } from './claims.ts'
import type { Prepared } from './model.ts'
import { mintSubscriberLink } from './subscriber.ts'
import { texts } from './words.ts'

/** A letter of a newsletter: somebody wrote it, and its words stand with its issue. */
export const isLetter = ({ kind }: Claimed): boolean => kind === 'newsletter' || kind === 'newsletter-test'

const linked = z.object({ delivery: z.uuid().nullish(), issue: z.uuid().nullish() })
/** A paused issue is looked at again after so many seconds, if nobody lets it go on before. */
const pausedWait = 60
/** And where no way out can carry a letter. */
const noWayWait = 3_600

const issueOf = async (tx: Tx, claimed: Claimed) => {
  const { delivery, issue } = linked.parse(claimed.facts)
  return tx
    .selectFrom('newsletter_issues as i')
    .innerJoin('newsletters as n', 'n.id', 'i.newsletter_id')
    .leftJoin('newsletter_deliveries as d', (join) =>
      join.onRef('d.issue_id', '=', 'i.id').on('d.id', '=', delivery ?? null),
    )
    .select(['i.code', 'i.state', 'i.archived', 'i.subject_en', 'i.subject_cy', 'i.body_en', 'i.body_cy'])
    .select(['n.code as list', 'n.name_en', 'n.name_cy', 'n.shown', 'd.id as delivery', 'd.state as going'])
    .where('i.programme_id', '=', claimed.programme)
    .where((eb) => (delivery == null ? eb('i.id', '=', issue ?? null) : eb('d.id', '=', delivery)))
    .executeTakeFirst()
}
type Issue = NonNullable<Awaited<ReturnType<typeof issueOf>>>

/** The reader's own language where it was written, else the other. */
const writtenFor = (of: Issue, language: Language) => {
  const spoken = of[`body_${language}`] === '' ? (language === 'en' ? 'cy' : 'en') : language
  const name = language === 'cy' && of.name_cy !== '' ? of.name_cy : of.name_en
  return { spoken, subject: of[`subject_${spoken}`], body: of[`body_${spoken}`], name } as const
}

type House = {
  readonly post: Post
  readonly origin: string
  readonly now: Date
  readonly host: { readonly sender: string; readonly demo: boolean } | undefined
}

/**
 * What comes back of this very letter: the address that servers answer to bears a mark, and the row keeps its hash. Beside it
 * the hash of mark and address: a report that names another address is about whoever the letter was handed on to.
 */
const mintMark = async (
  tx: Tx,
  { delivery }: Issue,
  to: string,
  { post }: House,
): Promise<string | undefined> => {
  if (post.letters?.returns === undefined) return undefined
  const mark = randomBytes(16).toString('hex')
  await tx
    .updateTable('newsletter_deliveries')
    .set({ mark_hash: hashOf(mark), to_hash: hashOf(`${mark} ${to}`) })
    .where('id', '=', delivery)
    .execute()
  return mark
}

/** RFC 2369, 2919, 5064 and 8058: which list it is, how to leave with one press, and where it can be read. */
const headersOf = (of: Issue, { post, origin }: House, token: string, mark: string | undefined) => {
  const returns = post.letters?.returns
  const byMail =
    mark === undefined || returns === undefined
      ? ''
      : `, <mailto:${markedAddress(returns, mark)}?subject=unsubscribe>`
  return {
    'List-Id': `<${of.list}.newsletters.${new URL(origin).hostname}>`,
    'List-Unsubscribe': `<${origin}/n/${token}/leave>${byMail}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    ...(isOnline(of) ? { 'Archived-At': `<${onlineAt(of, origin)}>` } : {}),
  }
}
const isOnline = (of: Issue): boolean => of.archived && of.shown && of.state !== 'draft'
const onlineAt = (of: Issue, origin: string): string => `${origin}/newsletters/${of.list}/archive/${of.code}`

/** Why it came, and from whom: whoever writes to many must not be concealed (PECR 2003, 23). The sender is neutral by rule. */
const footOf = (
  of: Issue,
  { origin, from }: { readonly origin: string; readonly from: string },
  language: Language,
  leave: string | null,
): readonly Block[] => {
  const t = say(texts, language)
  const { name } = writtenFor(of, language)
  const line = (text: string, link?: string): Block => ({
    lines: [[link === undefined ? { text } : { text, link }]],
  })
  return [
    ...(leave === null
      ? [line(t.letterIsTrial)]
      : [
          ...(isNeutral(name) ? [line(t.letterWhy(from, name))] : []),
          line(t.letterLeave, leave),
          line(t.letterYours),
        ]),
    ...(isOnline(of) ? [line(t.letterOnline, onlineAt(of, origin))] : []),
  ]
}

/** Whether it may go, and in which words, is found out in the moment of sending. */
export const prepareLetter = async (
  tx: Tx,
  claimed: Claimed,
  reader: Exclude<Reader, { later: Date }>,
  house: House,
): Promise<Prepared> => {
  const { post, origin, now, host } = house
  const of = await issueOf(tx, claimed)
  const trial = claimed.kind === 'newsletter-test'
  if (of === undefined || (!trial && (of.going !== 'going' || of.state === 'stopped')))
    return { dropped: 'nothing' }
  const soon = (seconds: number) => ({ later: new Date(now.getTime() + seconds * 1_000) })
  if (!trial && of.state === 'paused') return soon(pausedWait)
  if ('dropped' in reader) return reader
  if (reader.way !== 'email') return { dropped: 'no-address' }
  if (host?.demo === true && post.kept === undefined) return { dropped: 'demo' }
  if (post.letters === undefined) return soon(noWayWait)
  const { to, language } = reader
  const { spoken, subject, body, name } = writtenFor(of, language)
  const said = trial ? say(texts, language).letterTrial(subject) : subject
  // Nothing that tells goes out, whoever wrote it and however it came there.
  if (!isNeutral(said) || body === '') return { dropped: 'nothing' }
  const from = host !== undefined && isNeutral(host.sender) ? host.sender : 'Alongside'
  const token = trial || claimed.subscriber === null ? null : await mintSubscriberLink(tx, claimed.subscriber)
  const mark = token === null ? undefined : await mintMark(tx, of, to, house)
  const foot = footOf(of, { origin, from }, language, token === null ? null : `${origin}/n/${token}`)
  const blocks = blocksOf(body)
  return {
    message: {
      id: claimed.id,
      way: 'email',
      to,
      sender: isNeutral(name) ? name : from,
      subject: said,
      text: `${plainText(blocks)}\n${'-'.repeat(40)}\n\n${plainText(foot)}`,
      html: letterHtml({ language: spoken, title: subject, blocks, foot, footLanguage: language }),
      ...(token === null ? {} : { headers: headersOf(of, house, token, mark) }),
      ...(mark === undefined ? {} : { returns: mark }),
    },
  }
}

/** A server refused a letter at once: counted like one that comes back later. */
export const cameBack = async (tx: Tx, claimed: Claimed, code: string): Promise<void> => {
  const { delivery } = linked.parse(claimed.facts)
  if (claimed.kind !== 'newsletter' || delivery == null) return
  const how = code.endsWith('-gone') ? 'gone' : code.endsWith('-kept-out') ? 'soft' : 'hard'
  await sql`select app.letter_came_back(${delivery}, ${how}, ${today(new Date())})`.execute(tx)
}
