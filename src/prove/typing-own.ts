import { sql } from 'kysely'
import type { Browser } from '../access/browsing.ts'
import type { Ground } from './house.ts'

export type By = {
  readonly word: () => string
  /** Sends a form, and answers where it led. */
  readonly press: (browser: Browser, path: string, fields: Record<string, string>) => Promise<string>
}
const boxes = ['child', 'well', 'worries', 'help', 'wrong', 'want', 'more']

/** A parent's own pages: what they want to ask, a message, how it was, and what they want known. */
export const typeOwn = async (
  ground: Ground,
  browser: Browser,
  party: string,
  { word, press }: By,
): Promise<void> => {
  await press(browser, `/day/${party}/questions`, { question: word() })
  await press(browser, `/messages/${party}`, { body: word() })
  await press(browser, `/after/${party}`, { surprised: word(), next: word() })
  const { rows } = await sql<{
    version: number
  }>`select version from own_pages where party_id = ${party} order by id desc limit 1`.execute(ground)
  await press(browser, `/say/${party}/write`, {
    ...Object.fromEntries(boxes.map((box) => [box, word()])),
    version: String(rows[0]?.version ?? 0),
  })
}
