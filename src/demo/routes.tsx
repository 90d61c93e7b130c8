import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import { pagesOf, type Ask } from '../access/pages.ts'
import type { Actor } from '../access/model.ts'
import { endSessions } from '../access/sessions/actions.ts'
import { missing, show } from '../platform/http/answer.ts'
import { newSecret, privateCookie } from '../platform/http/cookies.ts'
import type { Tx } from '../platform/database/connect.ts'
import { LookPage, type DemoPerson } from './pages.tsx'

const pages = pagesOf()

/** Undefined for everybody who is not of a demo programme. */
const demoPerson = async (tx: Tx, id: string): Promise<DemoPerson | undefined> =>
  (await sql<DemoPerson>`select id, name, roles from app.demo_person(${id})`.execute(tx)).rows[0]

// For whoever tries the house on their own machine. From anywhere else, and of anybody real, there is no such page.
pages.get('/demo/:person', 'demo:look', async ({ tx, view, params, browser }) => {
  const person = browser.near ? await demoPerson(tx, params.person) : undefined
  return person === undefined ? missing : show(<LookPage view={view} person={person} />)
})

const leaveOther = async ({ tx, actor }: Ask<string, Actor | null>): Promise<void> => {
  if (actor !== null && actor.session !== null) await endSessions(tx, actor.session)
}

pages.post('/demo/:person', 'demo:look', async (ask) => {
  const { tx, params, browser } = ask
  if (!browser.near) return missing
  await leaveOther(ask)
  const token = newSecret()
  const hash = createHash('sha256').update(token).digest()
  const { rows } = await sql<{ session: string | null }>`
    select app.open_demo_session(${params.person}, ${hash}) as session`.execute(tx)
  if ((rows[0]?.session ?? null) === null) return missing
  return { kind: 'go', to: '/', cookies: [privateCookie(browser.cookies.session, token, browser.cookies)] }
})

export { pages }
