import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newSecret } from '../src/platform/http/cookies.ts'
import { handsOn } from './hands.ts'
import { faultsOf, openHouse, views, weather, type OpenHouse } from './house.ts'
import { supporter } from './people.ts'

let house: OpenHouse
let person: string
beforeAll(async () => {
  house = await openHouse()
  person = (await supporter(house, 'Robin Invented', 'I listen.')).id
})
afterAll(() => house.close())

const tokenOf = async (): Promise<string> => {
  const token = newSecret()
  await sql`select app.open_session(${person}, ${token}, 'demo')`.execute(house.ground)
  return token
}
const kept = () =>
  house.ground.selectFrom('kept_forms').select('path').where('person_id', '=', person).execute()

describe.each([{ script: true }, { script: false }])(
  'leaving quickly from a form, script $script',
  ({ script }) => {
    const second = script ? 'And I make tea.' : 'And I make coffee.'

    test('what was typed waits, the session is over, Back shows nothing, and it can be sent on', async () => {
      const { page, context, faults } = await house.device({ token: await tokenOf(), script })
      await page.goto(`${house.home}/about-me`)
      await page.fill('[name="aboutEn"]', `I listen well.\n${second}`)
      if (script) for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
      else await page.click('.govuk-exit-this-page__button')
      await page.waitForURL(weather)
      await expect.poll(kept).toEqual([{ path: '/about-me' }])
      await page.goBack().catch(() => null)
      await page.waitForLoadState()
      expect(await page.content()).not.toContain('I listen well')
      await page.goto(`${house.home}/about-me`)
      expect(page.url()).toContain('/sign-in')
      expect(faults).toEqual([])
      await context.close()

      const back = await house.device({ token: await tokenOf(), script })
      await back.page.goto(`${house.home}/about-me`)
      const { follow } = handsOn(back.page, house.home)
      await follow('Look at it')
      expect(await back.page.locator('blockquote').allInnerTexts()).toContain(`I listen well.\n\n${second}`)
      await back.page.getByRole('button', { name: 'Send it now' }).click()
      await back.page.waitForURL(/about-me\?done/)
      expect(await back.page.inputValue('[name="aboutEn"]')).toBe(`I listen well.\n${second}`)
      expect(await kept()).toEqual([])
      await back.context.close()
    })

    test('Enter in a box sends the form and leaves nothing', async () => {
      const { page, context } = await house.device({ token: await tokenOf(), script })
      await page.goto(`${house.home}/about-me`)
      await page.fill('[name="called"]', script ? 'Rob' : 'Robbie')
      await page.press('[name="called"]', 'Enter')
      await page.waitForURL(/about-me\?done/)
      expect(await kept()).toEqual([])
      await context.close()
    })

    test('leaving a page on which nobody typed keeps nothing', async () => {
      const { page, context } = await house.device({ token: await tokenOf(), script })
      await page.goto(`${house.home}/about-me`)
      await page.click('.govuk-exit-this-page__button')
      await page.waitForURL(weather)
      expect(await kept()).toEqual([])
      await context.close()
    })
  },
)

test.each(views)(
  'the page with what was kept reads well at $width px ($language)',
  async ({ language, width }) => {
    const left = await house.device({ token: await tokenOf(), language, script: false })
    await left.page.goto(`${house.home}/about-me`)
    await left.page.fill('[name="aboutEn"]', `A long word ${'x'.repeat(200)}`)
    await left.page.click('.govuk-exit-this-page__button')
    await left.page.waitForURL(weather)
    await left.context.close()
    const { page, context } = await house.device({ token: await tokenOf(), language, width })
    for (const path of ['kept', 'about-me']) {
      await page.goto(`${house.home}/${path}`)
      expect(await faultsOf(page)).toEqual([])
      if (process.env['LOOK'] !== undefined)
        await page.screenshot({ path: `/tmp/${path}-${language}-${width}.png`, fullPage: true })
    }
    await context.close()
  },
)
