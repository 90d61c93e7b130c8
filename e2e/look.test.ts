import { afterAll, beforeAll, expect, test } from 'vitest'
import { gallery } from '../src/platform/html/gallery.tsx'
import { faultsOf, languages } from './house.ts'
import { showGallery, visit, type Shown } from './shown.ts'

let shown: Shown
beforeAll(async () => {
  shown = await showGallery()
})
afterAll(() => shown.close())

const names = Object.keys(gallery('en'))
const views = names.flatMap((name) =>
  languages.flatMap((language) => [320, 1280].map((width) => ({ name, language, width }))),
)

test.each(views)(
  '$name, $language, $width px: nothing to scroll sideways, axe finds nothing',
  async (view) => {
    await visit(shown, `/${view.name}/${view.language}`, { width: view.width }, async (page) => {
      expect(await faultsOf(page)).toEqual([])
    })
  },
)
