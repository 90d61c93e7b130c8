import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actKinds } from './acts.ts'

const root = join(import.meta.dirname, '../../..')
const files = (folder: string, ends: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file) && !/test|testing|^prove|^bench/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

const isAct = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/
/** What stands between a call's brackets, whatever is nested in them. */
const callsIn = (source: string): string[] =>
  [...source.matchAll(/\b(?:record|tell)\(\s*(?:ask\.)?tx\b/g)].map(({ index, 0: { length } }) => {
    let depth = 1
    let at = index + length
    for (; depth > 0 && at < source.length; at += 1)
      depth += source[at] === '(' ? 1 : source[at] === ')' ? -1 : 0
    return source.slice(index, at)
  })
const named = (text: string): string[] =>
  [...text.matchAll(/'([a-z.-]+)'/g)].map(([, name]) => name ?? '').filter((name) => isAct.test(name))

/** Acts whose name is put together where they are written, by the file's own words for them. */
const putTogether = [
  ...['waived', 'unwaived', 'removed'].map((change) => `party.circle-${change}`),
  ...['accredited', 'provisional', 'paused', 'left'].map((state) => `supporter.${state}`),
  'child.taken-out',
  'party.taken-out',
  'party.not-parent',
  'message.again',
  'message.seen-to',
]

test('every act that the source writes has its place in the list, and so in what a person is told', () => {
  const written = new Set([
    ...files('src', /\.tsx?$/)
      .flatMap(callsIn)
      .flatMap(named),
    ...files('db/migrations', /\.sql$/)
      .flatMap((sql) =>
        [...sql.matchAll(/insert into (?:public\.)?audit \([\s\S]*?;|app\.(?:note|told)\([^;]*;/g)].map(
          ([text]) => text,
        ),
      )
      .flatMap(named),
    ...putTogether,
  ])
  expect(written.size).toBeGreaterThan(100)
  expect([...written].filter((act) => actKinds[act] === undefined)).toEqual([])
})
