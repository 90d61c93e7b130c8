import { chromium, type Browser, type Page as Tab } from 'playwright-core'
import { cookieNames } from '../platform/http/cookies.ts'

/** Elements and attributes that stand on our own pages. */
export type Names = readonly string[]

/** Milliseconds. It ends what hangs: on a small or busy machine a page may take its time. */
export const patience = 120_000

/** Nothing of the machine's own but loopback: cookies want the name, the server wants the number. */
export const launch = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    timeout: patience,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP localhost 127.0.0.1',
      ...more,
    ],
  })

/** In the browser: the names on each page; where an address leads to anything but a page, a mail or a telephone, that too. */
const look = (pages: readonly string[]): string[] => {
  const found = new Set<string>()
  for (const html of pages)
    for (const one of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')) {
      found.add(one.localName)
      // Scripts and styles of ours are files: one that holds words of its own is somebody else's.
      if (['script', 'style'].includes(one.localName) && one.textContent.trim() !== '')
        found.add(`${one.localName} with words`)
      for (const { name, value } of one.attributes) {
        found.add(`${one.localName} ${name}`)
        const leads = ['href', 'src', 'action', 'formaction', 'data', 'poster'].includes(name)
        if (
          leads &&
          /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(value.trim()) &&
          !/^(https?|mailto|tel|sms):/i.test(value.trim())
        )
          found.add(`${one.localName} ${name} ${value.slice(0, 30)}`)
      }
    }
  return [...found]
}

export const inChromium = (tab: Tab, pages: readonly string[]): Promise<string[]> => tab.evaluate(look, pages)

/** Names on these pages that none of ours has. */
export const namesIn = async (tab: Tab, pages: readonly string[], ours: Names): Promise<string[]> => {
  const known = new Set(ours)
  return (await inChromium(tab, pages)).filter((name) => !known.has(name))
}

/** Opens each page as somebody, with scripts running: what ran, what asked, what the browser reported against the page's policy. */
export const visit = async (
  browser: Browser,
  home: string,
  token: string | null,
  paths: readonly string[],
): Promise<{ visited: number; faults: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const faults: string[] = []
  let at = ''
  await context.exposeFunction('ran', () => faults.push(`${at}: it ran`))
  await context.exposeFunction('reported', (what: string) => faults.push(`${at}: reported ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const reported: unknown = Reflect.get(globalThis, 'reported')
      if (typeof reported === 'function') reported(`${violatedDirective} ${blockedURI}`)
    })
  })
  if (token !== null)
    await context.addCookies([
      { name: cookieNames(home).session, value: token, url: home.replace('http:', 'https:') },
    ])
  const tab = await context.newPage()
  tab.on('dialog', (dialog) => {
    faults.push(`${at}: it asked`)
    void dialog.dismiss()
  })
  tab.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) faults.push(`${at}: ${line.text().slice(0, 120)}`)
  })
  let visited = 0
  for (const path of paths) {
    at = path
    const came = await tab.goto(home + path, { waitUntil: 'load' }).catch(() => null)
    if (came !== null) visited += 1
  }
  await context.close()
  return { visited, faults }
}
