import { afterAll, beforeAll, expect } from 'vitest'
import { pages } from '../routes.ts'
import { testHouse, type Browser, type Read, type TestHouse } from '../testing.ts'
import { mintSignIn, type Minted } from './mint.ts'

export const press = (): { press: string } => ({ press: crypto.randomUUID() })
/** A page without what is random on it: the same bytes for everybody. */
export const plain = ({ html }: Read): string => html.replaceAll(/value="[^"]*"/g, '')
export const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000')

/** A house for one file of tests in which people sign in, and what the worker would send them. */
export const signInHere = () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(pages)
  })
  afterAll(() => house.close())
  const requests = () => house.ground.selectFrom('sign_ins').selectAll().orderBy('id', 'desc').execute()
  const sessions = () => house.ground.selectFrom('sessions').selectAll().orderBy('id', 'desc').execute()
  /** What the worker would send for the newest request. */
  const message = async (): Promise<Minted | null> => {
    const [request] = await requests()
    return house.db.asWorker((tx) => mintSignIn(tx, request?.id ?? ''))
  }
  const asked = async (
    browser: Browser,
    address: string,
    more: Record<string, string> = {},
  ): Promise<Minted> => {
    const answer = await browser.post('/sign-in', { address, ...more })
    expect(`${answer.status} ${answer.location}`).toBe('303 /sign-in/code')
    const sent = await message()
    if (sent === null) throw new Error('nothing to send')
    return sent
  }
  return {
    get house() {
      return house
    },
    requests,
    sessions,
    message,
    asked,
  }
}
