import type { Page } from '../access/pages.ts'
import type { Browser, Read, TestHouse } from '../access/testing.ts'
import { outboxRound } from '../outbox/jobs.ts'
import { mailingHouse } from '../outbox/testing.ts'
import type { Message } from '../platform/mail/message.ts'
import type { Reason } from './model.ts'
import { peoplePages } from './routes.ts'

export const now = new Date('2026-11-18T10:00:00Z')

/** A house with the pages of newsletters, and more if a test needs them, whose mail is noted. */
export const newsletterHouse = async (more: readonly Page[] = []) => {
  const house = await mailingHouse([...peoplePages, ...more], now)
  /** What the worker does by itself: the messages go out. */
  const goOn = async (): Promise<Message[]> => {
    await outboxRound(house.office)
    return house.out.taken()
  }
  return { ...house, goOn }
}
export type NewsletterHouse = Awaited<ReturnType<typeof newsletterHouse>>

export const linkIn = (messages: readonly Message[], to: string): string =>
  messages.findLast((message) => message.to === to)?.text.match(/http:\/\/localhost(\/n\/[^/\s]+)/)?.[1] ?? ''

/** A newsletter with these topics that anybody can join: made through the pages by an organiser. */
export const aList = async (
  house: TestHouse,
  topics: readonly string[] = [],
  more: Record<string, string> = {},
) => {
  const keeper = await house.person(['organiser'])
  const made = await keeper.browser.post('/newsletters/keep/new', {
    innerName: 'The big list (inner)',
    nameEn: 'Monthly news',
    nameCy: 'Newyddion misol',
    aboutEn: 'What is on, once a month.',
    shown: 'yes',
    ...more,
  })
  const id = made.location.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
  if (id === '') throw new Error(`${made.status} ${made.text.slice(0, 600)}`)
  for (const topic of topics)
    await keeper.browser.post(`/newsletters/keep/${id}/topics`, { topicEn: topic, topicCy: `${topic} (cy)` })
  const { code } = await house.ground
    .selectFrom('newsletters')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = await house.ground
    .selectFrom('newsletter_topics')
    .select('id')
    .where('newsletter_id', '=', id)
    .orderBy('place')
    .execute()
  return { id, code, topics: rows.map((row) => row.id), keeper }
}
export type AList = Awaited<ReturnType<typeof aList>>

export const asks = (
  house: TestHouse,
  { code, topics }: Pick<AList, 'code' | 'topics'>,
  email: string,
  more: Record<string, string | readonly string[]> = {},
  browser: Browser = house.visitor(),
): Promise<Read> => browser.post(`/newsletters/${code}`, { email, language: 'en', topics, ...more })

/** Asks, and presses what comes. Answers the link of the reader's pages. */
export const joins = async (
  house: NewsletterHouse,
  list: Pick<AList, 'code' | 'topics'>,
  email: string,
  more: Record<string, string | readonly string[]> = {},
): Promise<string> => {
  await asks(house, list, email, more)
  const link = linkIn(await house.goOn(), email.toLowerCase())
  await house.visitor().post(`${link}/in`, { says: 'join' })
  return link
}

/** To how many addresses nobody writes, for this reason. */
export const suppressed = async (house: TestHouse, why: Reason): Promise<number> =>
  (
    await house.ground
      .selectFrom('suppressions')
      .select('id')
      .where('why', '=', why)
      .where('lifted_at', 'is', null)
      .execute()
  ).length

/** How the rows of a list stand, without what is sealed: the oldest first. */
export const standing = (house: TestHouse, list: string) =>
  house.ground
    .selectFrom('subscribers')
    .select(['id', 'state', 'language', 'email', 'mail_print', 'how', 'paused_until'])
    .where('newsletter_id', '=', list)
    .orderBy('id')
    .execute()
