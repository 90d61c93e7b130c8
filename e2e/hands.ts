import type { Page } from 'playwright-core'

/** Somebody's hands on a page: they press buttons and follow links by what is written on them. */
export const handsOn = (page: Page, home: string) => {
  const named = (role: 'button' | 'link') => async (name: string | RegExp) => {
    await page.getByRole(role, { name }).first().click()
    await page.waitForLoadState()
  }
  return {
    press: named('button'),
    follow: named('link'),
    go: (path: string) => page.goto(`${home}${path}`),
    main: () => page.locator('main').innerText(),
    /** `on` is YYYY-MM-DD, typed into the three boxes of `name`. */
    day: async (name: string, on: string) => {
      const [year = '', month = '', date = ''] = on.split('-')
      await page.fill(`[name="${name}-day"]`, date)
      await page.fill(`[name="${name}-month"]`, month)
      await page.fill(`[name="${name}-year"]`, year)
    },
  }
}
