import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf } from '../access/browsing.ts'
import { missing } from '../platform/http/answer.ts'
import { newSecret } from '../platform/http/cookies.ts'
import { pages } from '../web.ts'
import { sendersOf, unsafe } from './csrf.ts'
import { oneClicks, unnamed } from './machines.ts'
import { forgedBy, forms, sendRight } from './forged.ts'
import { tokenOf } from './principals.ts'
import { bodyFor, pathTo, targetOf } from './targets.ts'
import { tables } from './touching.ts'
import { layOut, type Laid } from './testing.ts'

let laid: Laid
beforeAll(async () => {
  laid = await layOut('f')
})
afterAll(() => laid.close())

/** Every row of the house, but for who looked and when a session was last seen. */
const standing = async (): Promise<Record<string, string>> => {
  const kept = (await tables(laid.ground)).filter((table) => !table.startsWith('audit'))
  const each = kept.map(
    (name) => sql`select ${sql.lit(name)} as name, count(*) || ':' ||
      coalesce(sum(hashtextextended((to_jsonb(t) - 'seen_at')::text, 0)), 0) as stands from ${sql.table(name)} t`,
  )
  const { rows } = await sql<{
    name: string
    stands: string
  }>`${sql.join(each, sql` union all `)} order by name`.execute(laid.ground)
  return Object.fromEntries(rows.map(({ name, stands }) => [name, stands]))
}
const firstOf = (page: (typeof unsafe)[number]) => {
  const who = sendersOf(page).at(-1) ?? 'coordinator'
  const ids = targetOf(laid.world, who, 'own')
  const other = tokenOf(laid.world, who === 'coordinator' ? 'parent-b' : 'coordinator', 'live') ?? ''
  const from = { token: tokenOf(laid.world, who, 'live'), secret: newSecret(), other }
  return { from, path: pathTo(page.path, ids), fields: bodyFor(ids) }
}

test('no unsafe route takes a form without its token, from another site, or of another kind: not a row changes', async () => {
  const before = await standing()
  const odd: string[] = []
  for (const page of unsafe) {
    const { from, path, fields } = firstOf(page)
    for (const form of forms)
      for (const send of forgedBy(form, laid.app, path, fields, from)) {
        const { status } = await send()
        // Whoever leaves or asks is led on; nothing is done.
        if (status >= 500) odd.push(`${form}: ${page.path} answered ${status}`)
      }
  }
  expect(odd).toEqual([])
  expect(await standing()).toEqual(before)
})

test('what no token guards is written down, and a mail service changes rows with one sentence at one path alone', async () => {
  const planted = [
    { method: 'post', path: '/planted', act: 'site:ask', machine: true, handler: () => missing },
  ] as const
  expect(unnamed(planted)).toEqual(['post /planted'])
  expect(unnamed(pages)).toEqual([])
  for (const { what, may, send } of oneClicks(laid.app, { programme: laid.world.programmes[0] })) {
    const before = await standing()
    const { status } = await send()
    const changed = JSON.stringify(await standing()) !== JSON.stringify(before)
    expect({ what, failed: status >= 500, changed }).toEqual({ what, failed: false, changed: may })
  }
})

test('looking at pages changes no row but the trail', async () => {
  const before = await standing()
  for (const who of ['coordinator', 'parent-a', 'supporter-with-a-grant', 'administrator'] as const) {
    const browser = browserOf(laid.app, tokenOf(laid.world, who, 'live'))
    for (const page of pages.filter(({ method }) => method === 'get'))
      await browser.get(pathTo(page.path, targetOf(laid.world, who, 'own')))
  }
  expect(await standing()).toEqual(before)
})

test('the same forms with the right token do change rows', async () => {
  const before = await standing()
  for (const page of unsafe.filter(
    ({ act }) => act === 'family:change' || act === 'kept:own' || act === 'offer:make',
  )) {
    const { from, path, fields } = firstOf(page)
    await sendRight(laid.app, path, fields, from)
  }
  expect(await standing()).not.toEqual(before)
})
