import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packed } from './packing.ts'

const html = `<!doctype html><p>${'Mae’r cyfarfod ddydd Iau. '.repeat(400)}</p>`
const page = (text = html) =>
  new Response(text, {
    status: 422,
    headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b' },
  })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test('a page comes packed in the way that the browser takes, and is the same page', async () => {
  const br = await packed(page(), 'gzip, deflate, br')
  expect(br.headers.get('content-encoding')).toBe('br')
  expect([br.status, br.headers.get('set-cookie'), br.headers.get('vary')]).toEqual([
    422,
    'a=b',
    'accept-encoding',
  ])
  const whole = await bytesOf(br)
  expect(whole.length).toBeLessThan(html.length / 10)
  expect(brotliDecompressSync(whole).toString()).toContain(html)
  const zipped = await packed(page(), 'gzip')
  expect(gunzipSync(await bytesOf(zipped)).toString()).toContain(html)
})

test('whoever takes nothing packed, a short page and a file get what was written', async () => {
  expect(await (await packed(page())).text()).toBe(html)
  const short = await packed(page('<p>Hello</p>'), 'br')
  expect([short.headers.get('content-encoding'), await short.text()]).toEqual([null, '<p>Hello</p>'])
  const file = new Response('x'.repeat(9_000), { headers: { 'content-type': 'application/pdf' } })
  expect(await packed(file, 'br')).toBe(file)
})

test('the same page is not always as long', async () => {
  const lengths = new Set<number>()
  for (let n = 0; n < 60; n += 1) lengths.add((await bytesOf(await packed(page(), 'br'))).length)
  expect(lengths.size).toBeGreaterThan(10)
})
