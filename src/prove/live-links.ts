import { sql } from 'kysely'
import { browserOf, type Browser } from '../access/browsing.ts'
import { mintSignIn } from '../access/sign-in/mint.ts'
import { hashOf } from '../access/sign-in/secrets.ts'
import { mintSingleAct } from '../outbox/links.ts'
import type { App } from '../platform/http/server.ts'
import type { Bare } from './house.ts'
import { lay, layId } from './laying.ts'
import type { World } from './world.ts'

export type SignInLink = { browser: Browser; path: string }

/** Somebody asks to sign in with their browser, and the worker mints what it would send. */
export const signInLinks = async (
  house: Bare,
  app: App,
  programme: string,
  many: number,
  name: string,
): Promise<SignInLink[]> => {
  const links: SignInLink[] = []
  for (let n = 0; n < many; n += 1) {
    const email = `${name}${n}@example.org`
    await lay(house.ground, 'persons', { programme_id: programme, name: `${name} ${n}`, email })
    const browser = browserOf(app)
    await browser.post('/sign-in', { address: email, next: '/sessions', device: 'shared' })
    const { rows } = await sql<{
      id: string
    }>`select id from sign_ins where browser_hash = ${hashOf(browser.secret)}`.execute(house.ground)
    const minted = await house.db.asWorker((tx) => mintSignIn(tx, rows[0]?.id ?? ''))
    if (minted === null) throw new Error('there was nothing to send')
    links.push({ browser, path: `/sign-in/${minted.token}` })
  }
  return links
}

/** Links to choose by and to answer by, on parents who can choose and supporters who are asked. */
export const actLinks = async (house: Bare, world: World, many: number): Promise<string[]> => {
  const { ground } = house
  const { programme, ids: of } = world.families.two
  const paths: string[] = []
  for (let n = 0; n < many; n += 1) {
    const p = { programme_id: programme }
    const party = await layId(ground, 'parties', { ...p, name: `Linked ${n}`, created_day: '2026-11-02' })
    const conference = await layId(ground, 'conferences', {
      ...p,
      family_id: of['family'],
      gss: 'E09000007',
      kind: 'initial',
      told_us_on: '2026-11-02',
    })
    const offer = await layId(ground, 'offers', {
      ...p,
      party_id: party,
      family_id: of['family'],
      conference_id: conference,
      gss: 'E09000007',
      state: 'yes',
      told_us_on: '2026-11-02',
    })
    const proposal = await layId(ground, 'proposals', {
      ...p,
      party_id: party,
      offer_id: offer,
      supporter_id: world.parties.a.ids['supporter'],
      rank: 1,
      cost: 0,
      lapses_on: '2099-01-01',
      made_on: '2026-11-02',
    })
    const choice = await layId(ground, 'choices', {
      ...p,
      proposal_id: proposal,
      party_id: party,
      offer_id: offer,
      supporter_id: world.parties.a.ids['supporter'],
      how: 'phone',
      chosen_on: '2026-11-02',
    })
    for (const [act, thing] of [
      ['choose', offer],
      ['answer', choice],
    ] as const) {
      const id = await layId(ground, 'single_acts', { ...p, act, thing_id: thing, expires_at: '2099-01-01' })
      const path = await house.db.asWorker((tx) => mintSingleAct(tx, id))
      if (path !== null) paths.push(path)
    }
  }
  return paths
}
