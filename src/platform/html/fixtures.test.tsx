import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { components, example } from './fixtures/adapter.tsx'
import { parse } from './fixtures/parse.ts'

type Fixture = { name: string; options: Record<string, unknown>; html: string }

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const fixturesOf = (component: string): Fixture[] =>
  JSON.parse(readFileSync(join(govuk, 'dist/govuk/components', component, 'fixtures.json'), 'utf8')).fixtures

/** GOV.UK's examples that our components do not meet, on purpose. */
const leftOut: Record<string, { why: string; examples: string[] }> = {
  'file-upload': {
    why: 'Only the browser’s own file box: the enhanced one needs a script, and shows no more than the name of the file.',
    examples: [
      'enhanced',
      'enhanced, with error message and hint',
      'enhanced, multiple files',
      'enhanced, custom wrapper classes and attributes',
      'translated',
    ],
  },
  panel: {
    why: 'An interruption in the middle of a task shouts at someone who is frightened already: we ask on a page of its own.',
    examples: [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ],
  },
}

const isLeftOut = (component: string, name: string): boolean =>
  leftOut[component]?.examples.includes(name) ?? false

for (const component of Object.keys(components)) {
  const met = fixturesOf(component).filter(({ name }) => !isLeftOut(component, name))
  for (const { name, options, html } of met) {
    test(`${component}, ${name}: the same markup as GOV.UK's`, () => {
      expect(parse(render(example(component, options)))).toEqual(parse(html))
    })
  }
}

test('every example of the 29 components is met, and the 14 left out exist and would differ', () => {
  const all = Object.keys(components).flatMap((component) =>
    fixturesOf(component).map((fixture) => ({ component, ...fixture })),
  )
  const away = all.filter(({ component, name }) => isLeftOut(component, name))
  expect(away).toHaveLength(Object.values(leftOut).flatMap(({ examples }) => examples).length)
  for (const { component, options, html } of away)
    expect(parse(render(example(component, options)))).not.toEqual(parse(html))
  expect({
    components: Object.keys(components).length,
    met: all.length - away.length,
    leftOut: away.length,
  }).toEqual({
    components: 29,
    met: 580,
    leftOut: 14,
  })
})

test('the comparison sees a missing attribute, a lost word and a wrong nesting', () => {
  const right = parse('<p class="a b" id="x">One <b>two</b></p>')
  expect(parse('<p id="x" class="b  a">\n One\n<b> two </b></p>')).toEqual(right)
  expect(parse('<p class="a b">One <b>two</b></p>')).not.toEqual(right)
  expect(parse('<p class="a b" id="x">One <b></b></p>')).not.toEqual(right)
  expect(parse('<p class="a b" id="x">One <b></b>two</p>')).not.toEqual(right)
})
