import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weather } from './house.ts'
import { showGallery, visit, type Shown } from './shown.ts'

let shown: Shown
beforeAll(async () => {
  shown = await showGallery()
})
afterAll(() => shown.close())

const wayOut = '.govuk-exit-this-page__button'

describe.each([{ script: true }, { script: false }])('leaving quickly, script $script', (how) => {
  test('one press ends the session and lands on the weather', async () => {
    await visit(shown, '/parent-home/en', how, async (page) => {
      await page.click(wayOut)
      await page.waitForURL(weather)
      expect(shown.left).toEqual(['csrf=c'])
    })
  })

  test('a stranger lands on the weather, and nothing is sent to us', async () => {
    await visit(shown, '/front-door/en', how, async (page) => {
      await page.click(wayOut)
      await page.waitForURL(weather)
      expect(shown.left).toEqual([])
    })
  })

  test('what is asked further opens with its choice and closes with another', async () => {
    await visit(shown, '/components/en', how, async (page) => {
      const further = page.locator('#conditional-safe')
      expect(await further.isVisible()).toBe(true)
      await page.check('#safe-2')
      expect(await further.isVisible()).toBe(false)
      await page.check('#safe')
      expect(await further.isVisible()).toBe(true)
    })
  })
})

test('Shift three times leaves too, says so in Welsh on a Welsh page, and Back does not find the page', async () => {
  await visit(shown, '/front-door/cy', {}, async (page) => {
    await page.goto(`${shown.home}/parent-home/cy`)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    const said = await page.locator('.govuk-exit-this-page [role=status]').textContent()
    expect(said).toBe('Shift, pwyswch unwaith eto i adael.')
    await page.keyboard.press('Shift')
    await page.waitForURL(weather)
    expect(shown.left).toEqual(['csrf=c'])
    await page.goBack()
    expect(page.url()).toBe(`${shown.home}/front-door/cy`)
  })
})

test('the counter counts in Welsh on a Welsh page', async () => {
  await visit(shown, '/components/cy', {}, async (page) => {
    await page.fill('#short', 'x'.repeat(119))
    await page.getByText('Mae gennych 1 nod ar ôl').first().waitFor()
    await page.fill('#short', 'x'.repeat(122))
    await page.getByText('Mae 2 o nodau yn ormod').first().waitFor()
    expect(await page.getByText('You have').count()).toBe(0)
  })
})

test('the keyboard meets the way past, the mark, the other language, signing out and the way out', async () => {
  await visit(shown, '/parent-home/en', { width: 1280 }, async (page) => {
    const met: string[] = []
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab')
      met.push((await page.locator(':focus').innerText()).trim())
    }
    expect(met).toEqual([
      'Skip to main content',
      'Alongside',
      expect.stringContaining('Leanne'),
      'Cymraeg',
      'Sign out',
      expect.stringContaining('Exit this page'),
    ])
  })
})
