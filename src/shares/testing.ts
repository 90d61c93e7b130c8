import type { Day } from '../calendar/model.ts'
import type { TestHouse } from '../access/testing.ts'
import { serve, serveMissing } from '../access/serve.tsx'
import { origin } from '../access/browsing.ts'
import { pages as audit } from '../audit/routes.ts'
import { pages as families } from '../families/routes.ts'
import { pages as outbox } from '../outbox/routes.tsx'
import { pages as spaces } from '../spaces/routes.ts'
import { connect } from '../platform/database/connect.ts'
import { makeApp } from '../platform/http/server.ts'
import { writes, type Parent } from '../spaces/testing.ts'
import { notes } from './notes.ts'
import { sharingPages } from './routes.tsx'

export const housePages = [...audit, ...families.list, ...outbox.list, ...spaces, ...sharingPages([notes])]

/** This party has a meeting with a council, on this day. Answers their family. */
export const meets = async (
  house: TestHouse,
  party: string,
  { gss = 'E09000007', day = '2026-12-03', family }: { gss?: string; day?: Day; family?: string } = {},
): Promise<string> => {
  const p = { programme_id: house.programme }
  const id =
    family ??
    (
      await house.ground
        .insertInto('families')
        .values({ ...p, gss, reference: crypto.randomUUID(), created_day: '2026-11-01' })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await house.ground
    .insertInto('family_parties')
    .values({ ...p, family_id: id, party_id: party, relation: 'parent' })
    .execute()
  if (family === undefined)
    await house.ground
      .insertInto('conferences')
      .values({ ...p, family_id: id, gss, kind: 'initial', day, told_us_on: '2026-11-10' })
      .execute()
  return id
}

/** The first passage that can be ticked. */
export const keyIn = (html: string): string =>
  /<input[^>]*name="picks"[^>]*>/.exec(html)?.[0].match(/value="([^"]+)"/)?.[1] ?? ''

type Address = Readonly<Record<string, string>>
/** Up to the last step: a note is written, picked, shortened and addressed. Answers where the yes is said. */
export const prepared = async (parent: Parent, body: string, address: Address, words?: string) => {
  await writes(parent, body)
  const at = `/share/${parent.party}`
  const page = await parent.browser.get(`${at}/pick?from=notes`)
  const picked = await parent.browser.post(`${at}/pick?from=notes`, { picks: keyIn(page.html) })
  const making = picked.location
  if (words !== undefined) await parent.browser.post(`${making}/words?of=1`, { text: words, version: '1' })
  const to = await parent.browser.post(`${making}/who`, {
    until: 'weeks',
    ...address,
    version: words === undefined ? '1' : '2',
  })
  if (to.status !== 303) throw new Error(to.text)
  return { making, yes: to.location, version: words === undefined ? '2' : '3' }
}

/** All of it, and the parent's own yes. Answers the path of what was shared. */
export const shares = async (parent: Parent, body: string, address: Address, words?: string) => {
  const { yes, version } = await prepared(parent, body, address, words)
  const done = await parent.browser.post(yes, { version })
  if (done.status !== 303) throw new Error(done.text)
  return done.location.replace('?done', '')
}
export const idOf = (path: string): string => path.split('/').at(-1) ?? ''

/** The same house, where nobody answers at the vault's address. */
export const withoutVault = (house: TestHouse) => {
  const db = connect(house.engine, { max: 2, vaults: { web: { port: 1, secret: 'nobody' } } })
  const dark = { db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
  const app = makeApp(
    housePages.map((page) => serve(dark, page)),
    serveMissing(dark),
  )
  return { app, close: () => db.close() }
}
