import { afterAll, beforeAll } from 'vitest'
import { browserOf, origin, testHouse, type Browser, type TestHouse } from '../access/testing.ts'
import { pages as conferences } from '../conferences/routes.tsx'
import { pages as desks } from '../desks/routes.ts'
import { pages as offers } from '../offers/routes.ts'
import { cookieNames, csrfFor, newSecret } from '../platform/http/cookies.ts'
import { daysAround } from './days.ts'
import { demoLinks } from './links.ts'
import { makeDemo } from './make.ts'
import { pages } from './routes.tsx'

const now = new Date('2026-11-18T10:00:00Z')
export const days = daysAround(() => now)

const cookies = cookieNames(origin)
type From = { address?: string; headers?: Record<string, string> }

/** A house with the demo in it, for one file of tests, and how to look around there. */
export const demoHere = () => {
  let house: TestHouse
  let programme: string
  const make = () => makeDemo({ engine: house.engine, vaults: house.vault.vaults, clock: () => now })
  beforeAll(async () => {
    house = await testHouse([...pages.list, ...desks, ...conferences, ...offers], now)
    await make()
    const { id } = await house.ground
      .selectFrom('programmes')
      .select('id')
      .where('demo', '=', true)
      .executeTakeFirstOrThrow()
    programme = id
  })
  afterAll(() => house.close())

  /** A browser at this address, as the server sees it. */
  const asked = (
    path: string,
    method: 'GET' | 'POST',
    { address = '127.0.0.1', headers = {} }: From = {},
  ) => {
    const secret = newSecret()
    const body = new URLSearchParams({ csrf: csrfFor(secret) })
    return house.app.request(
      path,
      {
        method,
        headers: {
          cookie: `${cookies.browser}=${secret}`,
          origin,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        ...(method === 'POST' ? { body } : {}),
      },
      { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } },
    )
  }
  const linkOf = async (role: string): Promise<string> => {
    const link = (await demoLinks(house.ground, '')).find((one) => one.role === role)
    if (link === undefined) throw new Error(`no link for the ${role}`)
    return link.url
  }
  /** Looks around as this role: the raw token of the session that was opened. */
  const lookAs = async (role: string): Promise<string> => {
    const response = await asked(await linkOf(role), 'POST')
    const set = response.headers.getSetCookie().find((one) => one.startsWith(`${cookies.session}=`)) ?? ''
    return set.slice(cookies.session.length + 1).split(';')[0] ?? ''
  }
  const browse = async (role: string): Promise<Browser> => browserOf(house.app, await lookAs(role))
  return {
    get house() {
      return house
    },
    get programme() {
      return programme
    },
    make,
    asked,
    linkOf,
    lookAs,
    browse,
  }
}
