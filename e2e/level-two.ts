import type { Page } from 'playwright-core'
import { startCodeFor } from '../src/access/level-two/testing.ts'
import type { OpenHouse } from './house.ts'

export const pin = '482706'

/**
 * From the link or the code to level 2: with the start code (a new one for `person`, or the words of `code`) and a first
 * PIN, or with the PIN that is there already. The page stands where they were going.
 */
export const rise = async (
  page: Page,
  house: OpenHouse,
  given: { readonly person: string } | { readonly code: string } | null = null,
): Promise<void> => {
  await page.waitForURL('**/sign-in/more**')
  if (given !== null) {
    const code = 'code' in given ? given.code : await startCodeFor(house, given.person)
    await page.fill('#code', code)
    await page.click('main form button')
    await page.waitForSelector('#again')
    await page.fill('#again', pin)
  }
  await page.fill('#pin', pin)
  await page.click('main form:has(#pin) button')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
