import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'
import { order } from '../order.ts'

type File = { path: string; text: string }

/** Rows of facts rather than code: they may be as long as the facts. A line here needs a reason. */
const data = new Set<string>([
  'platform/database/schema.ts', // written from the migrated database
  'access/policy.ts', // one line for each act: the whole of it in one sitting
  'clocks/rules-england.ts', // one row for each rule of the guidance
  'prove/definers.ts', // one line for each function that passes the walls
  'prove/expectations.ts', // one line for each act and kind of person
  'prove/space-rows.ts', // one row for each table of a party’s own
  'prove/may-see.ts', // whose rows each kind of person may meet
])

/** So are words: English and Welsh stand side by side. */
const isData = (path: string) => data.has(path) || /(^|\/)words[^/]*\.ts$/.test(path)

const root = join(import.meta.dirname, '..')
const sources: File[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }))

const rooms: readonly string[] = order
const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined)

const isTest = ({ path }: File) => /\.test\.tsx?$/.test(path)

const importsOf = ({ text }: File): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name]) => name ?? '')

const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')

const targetsOf = (file: File): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(file.path), name)).replaceAll('\\', '/'))

/** Each rule answers with the paths that break it. */
const rules: Record<string, { broken: (files: File[]) => string[]; planted: File }> = {
  'every folder is a room of order.ts': {
    broken: (files) =>
      files.filter(({ path }) => !rooms.includes(roomOf(path) ?? 'platform')).map(({ path }) => path),
    planted: { path: 'cellar/model.ts', text: '' },
  },
  'a room imports only from itself and the rooms before it': {
    broken: (files) =>
      files.flatMap((file) => {
        const own = rooms.indexOf(roomOf(file.path) ?? '')
        if (own === -1) return []
        return targetsOf(file)
          .filter((target) => !target.startsWith('..'))
          .filter((target) => rooms.indexOf(roomOf(target) ?? '') > own)
          .map((target) => `${file.path} → ${target}`)
      }),
    planted: { path: 'calendar/rules.ts', text: "import { offer } from '../offers/model.ts'" },
  },
  'a room does not import a way in, but for those that prove and measure the whole house': {
    broken: (files) =>
      files
        .filter(({ path }) => path.includes('/'))
        .filter((file) => targetsOf(file).some((target) => !target.includes('/') && target !== 'order.ts'))
        .filter(({ path }) => !/^(bench|prove)\//.test(path))
        .map(({ path }) => path),
    planted: { path: 'offers/routes.tsx', text: "import { main } from '../start.ts'" },
  },
  'hono is known in platform only': {
    broken: (files) =>
      files
        .filter(({ path }) => roomOf(path) !== 'platform' && roomOf(path) !== undefined)
        .filter((file) => importsOf(file).some((name) => /^(hono|@hono\/.*)$/.test(packageOf(name))))
        .map(({ path }) => path),
    planted: { path: 'offers/routes.tsx', text: "import { Hono } from 'hono/tiny'" },
  },
  'pg is known in platform/database only': {
    broken: (files) =>
      files
        .filter(({ path }) => !path.startsWith('platform/database/'))
        .filter((file) => importsOf(file).some((name) => /^pg(-.*)?$/.test(packageOf(name))))
        .map(({ path }) => path),
    planted: { path: 'offers/queries.ts', text: "import { Pool } from 'pg'" },
  },
  'the pool is made in one place': {
    broken: (files) =>
      files
        .filter(({ path }) => path !== 'platform/database/connect.ts')
        .filter((file) => !isTest(file) && /new (pg\.)?Pool\(/.test(file.text))
        .map(({ path }) => path),
    planted: { path: 'platform/database/migrate.ts', text: 'const pool = new Pool({})' },
  },
  'no folder is named for a drawer of odds and ends': {
    broken: (files) =>
      files
        .filter(({ path }) =>
          /(^|\/)(utils?|helpers?|common|services?|managers?|misc|lib|shared)\//.test(path),
        )
        .map(({ path }) => path),
    planted: { path: 'offers/helpers/text.ts', text: '' },
  },
  'a page waits for nothing': {
    broken: (files) =>
      files
        .filter(({ path }) => path.endsWith('pages.tsx'))
        .filter(({ text }) => /\bawait\b/.test(text))
        .map(({ path }) => path),
    planted: { path: 'offers/pages.tsx', text: 'const offer = await one(tx)' },
  },
  'raw HTML is written in platform/html only': {
    broken: (files) =>
      files
        .filter((file) => !file.path.startsWith('platform/html/') && !isTest(file))
        .filter(({ text }) => text.includes('dangerouslySetInnerHTML'))
        .map(({ path }) => path),
    planted: { path: 'offers/pages.tsx', text: '<p dangerouslySetInnerHTML={{ __html: text }} />' },
  },
  'a file has at most 200 lines': {
    broken: (files) =>
      files
        .filter((file) => !isTest(file) && !isData(file.path))
        .filter(({ text }) => text.trimEnd().split('\n').length > 200)
        .map(({ path, text }) => `${path} (${text.trimEnd().split('\n').length})`),
    planted: { path: 'offers/rules.ts', text: '\n'.repeat(200) + 'x' },
  },
}

const here = relative(root, import.meta.filename).replaceAll('\\', '/')

test.each(Object.entries(rules))('%s', (_, { broken, planted }) => {
  expect(broken([planted]), 'the rule notices a planted fault').toHaveLength(1)
  expect(broken(sources.filter(({ path }) => path !== here))).toEqual([])
})

test('no line of the list of long files is left over', () => {
  expect([...data].filter((path) => !sources.some((file) => file.path === path))).toEqual([])
})

test('the README’s map names every room, in this order', () => {
  const readme = readFileSync(join(root, '../README.md'), 'utf8')
  const map = readme.slice(readme.indexOf('## The map')).split('\n')
  const named = map
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, room]) => room))
  expect(named).toEqual([...order])
})
