import { browserOf, type Browser } from '../access/browsing.ts'
import type { Page } from '../access/pages.ts'
import type { App } from '../platform/http/server.ts'
import { formsOn, type FoundForm } from './forms.ts'
import { tokenOf, type Principal } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import type { World } from './world.ts'

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, path = '']) => path.replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(look|exit|sign-out|demo)/.test(path))

export type Field = { readonly who: Principal; readonly form: FoundForm; readonly name: string }
export type Walked = { readonly paths: string[]; readonly fields: Field[]; readonly html: string[] }
export const shape = (path: string) =>
  path.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id').replace(/\?.*/, '')

/** Every page that somebody reaches, by its address and by the links on the way, one of each kind; and where they can write. */
export const walk = async (
  app: App,
  world: World,
  who: Principal,
  listed: readonly Page[],
): Promise<Walked> => {
  const browser = browserOf(app, tokenOf(world, who, 'live'))
  const ids = targetOf(world, who, 'own')
  const known = new Map(
    listed
      .filter(({ method }) => method === 'get')
      .map(({ path }) => [shape(pathTo(path, ids)), pathTo(path, ids)]),
  )
  const walked: Walked = { paths: [], fields: [], html: [] }
  const seen = new Set<string>()
  for (const path of known.values()) {
    const { status, html } = await browser.get(path)
    if (status !== 200 || !html.startsWith('<!')) continue
    walked.paths.push(path)
    walked.html.push(html)
    for (const link of linksIn(html)) if (!known.has(shape(link))) known.set(shape(link), link)
    for (const form of formsOn(html, path))
      for (const name of form.written) {
        const one = `${form.method} ${shape(form.action)} ${name}`
        if (seen.has(one)) continue
        seen.add(one)
        walked.fields.push({ who, form, name })
      }
  }
  return walked
}

const send = (browser: Browser, { form, name }: Field, text: string) => {
  const fields = { ...form.fields, [name]: text }
  if (form.method === 'post') return browser.post(form.action, fields)
  return browser.get(`${form.action.replace(/\?.*/, '')}?${new URLSearchParams(fields)}`)
}

/** What comes back for each payload in one field, whatever else the form lacks. */
export const answersOf = async (app: App, world: World, field: Field, texts: readonly string[]) => {
  const browser = browserOf(app, tokenOf(world, field.who, 'live'))
  const came: string[] = []
  for (const text of texts) {
    const { status, html } = await send(browser, field, text)
    if (status >= 500) came.push(`<answered-${status}>`)
    else if (html.startsWith('<!')) came.push(html)
  }
  return came
}

/** Writes one payload for good into each field of somebody's, where the form takes it. Answers how many were taken. */
export const keep = async (app: App, world: World, fields: readonly Field[], all: readonly string[]) => {
  let kept = 0
  for (const [at, field] of fields.entries()) {
    if (field.form.method === 'get') continue
    const { status } = await send(
      browserOf(app, tokenOf(world, field.who, 'live')),
      field,
      all[at % all.length] ?? '',
    )
    if (status === 303) kept += 1
  }
  return kept
}
