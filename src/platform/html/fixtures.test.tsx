import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { components, example } from './fixtures/adapter.tsx'
import { parse } from './fixtures/parse.ts'

type Fixture = { name: string; options: Record<string, unknown>; html: string }

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const fixturesOf = (component: string): Fixture[] =>
  JSON.parse(readFileSync(join(govuk, 'dist/govuk/components', component, 'fixtures.json'), 'utf8')).fixtures

/** GOV.UK's examples that our components do not meet, on purpose. */
const leftOut: Record<string, string> = {
}

for (const component of Object.keys(components)) {
  describe(component, () => {
    for (const { name, options, html } of fixturesOf(component)) {
      if (leftOut[`${component}: ${name}`]) continue
      test(`${component}, ${name}: the same markup as GOV.UK's`, () => {
        expect(parse(render(example(component, options)))).toEqual(parse(html))
      })
    }
  })
}
