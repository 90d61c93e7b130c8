import { sql } from 'kysely'
import type { TestHouse } from '../../access/testing.ts'
import { mailPrints } from '../../outbox/address.ts'
import { sealedBy } from '../../vault/testing.ts'
import { issuePages } from '../routes.ts'
import { newsletterHouse, type AList } from '../testing.ts'
import { lettersRound } from './jobs.ts'

/** A house that writes and sends newsletters. */
export const lettersHouse = async () => {
  const house = await newsletterHouse(issuePages)
  /** The worker's rounds: letters into the outbox, and out. */
  const sends = async () => {
    await lettersRound(house)
    return house.goOn()
  }
  return { ...house, sends }
}
export type LettersHouse = Awaited<ReturnType<typeof lettersHouse>>

const draft = {
  subjectEn: 'What is on in December',
  subjectCy: 'Beth sydd ymlaen ym mis Rhagfyr',
  bodyEn: 'Dear reader,\n\n# Two dates\n- [The programme](https://example.org/programme)\n- A walk',
  bodyCy:
    'Annwyl ddarllenydd,\n\n# Dau ddyddiad\n- [Y rhaglen](https://example.org/rhaglen)\n- Taith gerdded',
}

/** An issue, written through the pages by whoever keeps the list. Answers its id and address. */
export const anIssue = async (
  list: Pick<AList, 'id' | 'keeper'>,
  more: Record<string, string | readonly string[]> = {},
) => {
  const made = await list.keeper.browser.post(`/newsletters/keep/${list.id}/issues/new`, {
    ...draft,
    ...more,
  })
  const id = made.location.match(/issues\/([0-9a-f-]+)/)?.[1] ?? ''
  if (id === '') throw new Error(`${made.status} ${made.text.slice(0, 600)}`)
  return { id, path: `/newsletters/keep/${list.id}/issues/${id}` }
}
/** The second press: what stands on the page of checks. */
export const presses = async (list: Pick<AList, 'keeper'>, path: string) => {
  const page = await list.keeper.browser.get(`${path}/send`)
  const version = page.html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  return list.keeper.browser.post(`${path}/send`, { version })
}

/** People who joined some time ago, at these addresses: for many at once. Answers their ids, in order. */
export const readers = async (
  house: TestHouse,
  list: string,
  addresses: readonly string[],
  language = 'en',
) => {
  const prints = await house.db.asWorker((tx) => mailPrints(tx, house.programme, addresses))
  const ids: string[] = []
  for (const [at, email] of addresses.entries()) {
    const { row, sealed } = await sealedBy(house.vault, null, {
      table: 'subscribers',
      owner: house.programme,
      texts: { email },
    })
    await sql`insert into subscribers (id, programme_id, newsletter_id, email, mail_print, language, state, confirmed_at)
      values (${row}, ${house.programme}, ${list}, ${sealed.email}, ${prints[at]}, ${language}, 'subscribed', now())`.execute(
      house.ground,
    )
    ids.push(row)
  }
  return ids
}

/** What became of an issue's letters, by reader. */
export const becameOf = async (house: TestHouse, issue: string) => {
  const rows = await house.ground
    .selectFrom('newsletter_deliveries')
    .select(['subscriber_id', 'state', 'soft', 'complained_at', 'id'])
    .where('issue_id', '=', issue)
    .orderBy('subscriber_id')
    .execute()
  return rows
}
export const stateOf = async (house: TestHouse, issue: string) =>
  (
    await house.ground
      .selectFrom('newsletter_issues')
      .select('state')
      .where('id', '=', issue)
      .executeTakeFirstOrThrow()
  ).state
