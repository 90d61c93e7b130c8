import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readAsset } from './assets.ts'
import { harmlessPage } from './components/exit-this-page.tsx'
import { gallery } from './gallery.tsx'

const pages = (['en', 'cy'] as const).flatMap((language) =>
  Object.entries(gallery(language)).map(([name, html]) => [`${name}, ${language}`, html] as const),
)

test('a parent’s first view weighs at most 40 KB compressed, in at most 6 requests', () => {
  const html = gallery('en')['parent-home'] ?? ''
  const files = [...html.matchAll(/(?:href|src)="\/look\/([^"]+)"/g)].map(([, file = '']) => file)
  const sizes = files.map((file) => readAsset(file, 'br')?.body.byteLength ?? Number.NaN)
  expect(files).toHaveLength(3)
  const total = brotliCompressSync(html).byteLength + sizes.reduce((sum, size) => sum + size, 0)
  expect(total).toBeLessThan(40 * 1024)
  expect(total).toBeGreaterThan(10 * 1024)
})

test.each(pages)('%s: no style or script within the page, nothing from another site', (_, html) => {
  expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/)
  for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g))
    expect(attributes).toContain('src="/look/')
  for (const [, address] of html.matchAll(/(?:href|src|action|data-exit)="(https?:[^"]*)"/g))
    expect(address).toBe(harmlessPage)
})

test.each(pages)('%s: every id is there once, every label and every description has its place', (_, html) => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const named = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)]
  for (const [, list = ''] of named) for (const id of list.split(' ')) expect(ids).toContain(id)
})
