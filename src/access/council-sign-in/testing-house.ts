import { sql } from 'kysely'
import { seal } from '../../vault/door.ts'
import { pages } from '../routes.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf, origin, testHouse, type Browser, type Read } from '../testing.ts'
import { signOutWord, wayBack } from './provider.ts'
import { newStartCode } from './secrets.ts'
import { councilHere } from './testing.ts'

export const gss = { camden: 'E09000007', cardiff: 'W06000015' } as const
type Which = keyof typeof gss

/** What the browser got of the session cookie; '' when nobody was signed in. */
export const sessionIn = ({ headers }: Read): string =>
  /__Host-s=([\w-]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''
/** What a page says that signs nobody in; whatever else came is told too. */
export const refusal = (answer: Read): string =>
  answer.status === 422 && answer.text.includes('You are not signed in') && sessionIn(answer) === ''
    ? answer.text
    : `not refused: ${answer.status} ${answer.location}`
export const press = () => ({ press: crypto.randomUUID() })

/** A house with two councils that have their own sign-ins: Camden, which keeps a secret with us, and Cardiff, which doesn't. */
export const councilHouse = async () => {
  const house = await testHouse(pages, new Date())
  const coordinator = await house.person(['coordinator'])
  const placeOf = (which: Which) => ({ programme: house.programme, gss: gss[which] })
  const councilFor = (which: Which, clientSecret?: string) =>
    councilHere(
      {
        back: wayBack(origin, placeOf(which)),
        out: signOutWord(origin, placeOf(which)),
        ...(clientSecret === undefined ? {} : { clientSecret }),
      },
      async (url, body) =>
        house.app.request(new URL(url).pathname, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
    )
  const setCouncil = async (which: Which, issuer: string, secret: string): Promise<string> => {
    const { row, sealed } = await house.as(coordinator.token, (tx) =>
      seal(tx, { table: 'council_issuers', owner: house.programme, texts: { client_secret: secret } }),
    )
    await house.ground
      .insertInto('council_issuers')
      .values({
        id: row,
        programme_id: house.programme,
        gss: gss[which],
        issuer,
        client_id: 'alongside',
        client_secret: sealed.client_secret ?? null,
        from_day: '2026-11-01',
      })
      .execute()
    return row
  }
  const secret = 'a secret between the council and this house'
  const [camden, cardiff] = [await councilFor('camden', secret), await councilFor('cardiff')]
  const ids = {
    camden: await setCouncil('camden', camden.issuer, secret),
    cardiff: await setCouncil('cardiff', cardiff.issuer, ''),
  }

  /** From "I work for a council" to the council's own address. */
  const leaveFor = async (browser: Browser, which: Which = 'camden'): Promise<string> => {
    const chosen = await browser.post('/sign-in/council', { council: ids[which], next: '/sessions' })
    const { html } = await browser.get(chosen.location)
    return (/href="(http:\/\/localhost:\d+\/auth[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
  }
  /** There and back: what our house says to what the council sent. */
  const thereAndBack = async (browser: Browser = house.visitor()): Promise<Read> =>
    browser.get(await camden.browser().signIn(await leaveFor(browser)))
  const codeFor = async (person: string): Promise<string> => {
    const code = newStartCode()
    await house.as(coordinator.token, (tx) =>
      sql`select app.make_council_code(${person}::uuid, ${hashOf(code)}::bytea)`.execute(tx),
    )
    return code
  }
  let workers = 0
  /** A social worker of Camden, linked to an account at the council as at their first sign-in. It is the account in use. */
  const linked = async () => {
    workers += 1
    const account = `linked-${workers}`
    const person = await house.person(['social-worker'], { name: `Worker ${workers}` })
    camden.login.account = account
    const browser = house.visitor()
    await thereAndBack(browser)
    const done = await browser.post('/sign-in/council/code', { code: await codeFor(person.id), ...press() })
    if (sessionIn(done) === '') throw new Error(`not linked: ${done.status} ${done.text}`)
    return { ...person, account, browser: browserOf(house.app, sessionIn(done)) }
  }
  return {
    house,
    coordinator,
    camden,
    cardiff,
    ids,
    placeOf,
    leaveFor,
    thereAndBack,
    codeFor,
    linked,
    /** How many sessions a council vouched for so far. */
    opened: async (): Promise<number> =>
      (await house.ground.selectFrom('sessions').select('id').where('way', '=', 'council').execute()).length,
    /** The council is sound again, and somebody sits there who took two steps. */
    asItWas: (): void => {
      camden.bend()
      Object.assign(camden.login, {
        account: 'worker-1',
        amr: ['pwd', 'mfa'],
        acr: undefined,
        cancels: false,
      })
    },
    close: async (): Promise<void> => {
      await Promise.all([camden.stop(), cardiff.stop()])
      await house.close()
    },
  }
}
export type CouncilHouse = Awaited<ReturnType<typeof councilHouse>>
