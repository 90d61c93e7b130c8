import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { gallery } from '../src/platform/html/gallery.tsx'
import { makeApp } from '../src/platform/http/server.ts'
import { patience } from '../src/prove/running.ts'
import { contextsClosed, languages, openBrowser, openDoor, watch, weather } from './house.ts'

export type Shown = Awaited<ReturnType<typeof showGallery>>

const html = (text: string, status = 200, headers = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })

/** The gallery behind the house's own server, with its real headers, and a browser to look at it with. */
export async function showGallery() {
  const left: string[] = []
  const shown = languages.flatMap((language) =>
    Object.entries(gallery(language)).map(([name, page]) => ({
      method: 'get' as const,
      path: `/${name}/${language}`,
      handle: async () => html(page),
    })),
  )
  const exit = {
    method: 'post' as const,
    path: '/exit',
    handle: async (request: Request) => {
      left.push(await request.text())
      return html('', 303, { location: '/left' })
    },
  }
  const between = {
    method: 'get' as const,
    path: '/left',
    handle: async () => html(`<meta http-equiv="refresh" content="0; url=${weather}">`),
  }
  const door = await openDoor(makeApp([...shown, exit, between], async () => html('', 404)))
  const browser = await openBrowser()
  const { home } = door
  const close = async () => {
    await contextsClosed(browser)
    door.close()
  }
  /** `left` holds what was posted to /exit: the only thing that this house does. */
  return { browser, home, left, close }
}

type Visit = { width?: number; script?: boolean }

/** Opens a page, looks, and wants no fault from the browser or its rules about what may be loaded. */
export async function visit(
  { browser, home, left }: Shown,
  path: string,
  { width = 360, script = true }: Visit,
  look: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: { width, height: 740 }, javaScriptEnabled: script })
  await context.route(`${weather}**`, (route) => route.fulfill({ body: 'It may rain.' }))
  left.length = 0
  context.setDefaultTimeout(patience)
  const faults: string[] = []
  const page = await context.newPage()
  watch(page, faults)
  await page.goto(home + path)
  await look(page)
  expect(faults).toEqual([])
  await context.close()
}
