import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gallery } from '../src/platform/html/gallery.tsx'
import { languages, showGallery, visit, type Shown } from './shown.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let shown: Shown
beforeAll(async () => {
  shown = await showGallery()
})
afterAll(() => shown.close())

const names = Object.keys(gallery('en'))
const views = names.flatMap((name) =>
  languages.flatMap((language) => [320, 360, 1280].map((width) => ({ name, language, width }))),
)

test.each(views)(
  '$name, $language, $width px: nothing to scroll sideways, axe finds nothing',
  async (view) => {
    await visit(shown, `/${view.name}/${view.language}`, { width: view.width }, async (page) => {
      await page.evaluate(axe)
      const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(wide).toBeLessThanOrEqual(0)
      const found: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      )
      expect(found).toEqual([])
    })
  },
)
