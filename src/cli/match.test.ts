import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemIn } from './match-file.ts'
import { match } from './match.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'))
})
afterAll(() => rm(folder, { recursive: true }))

const small = {
  families: [{ id: 'f1', unmatched: 1000 }],
  supporters: [{ id: 's1', capacity: 2 }],
  pairs: [{ family: 'f1', supporter: 's1', cost: 12 }],
}

async function run(...args: string[]) {
  const lines: string[] = []
  const sentences: string[] = []
  const code = await match.run(args, {
    print: (line) => lines.push(line),
    complain: (one) => sentences.push(one),
  })
  return { code, lines, sentences }
}

async function file(content: unknown): Promise<string> {
  const path = join(folder, 'problem.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Exit code 2, nothing printed, one sentence on one line: answers that sentence. */
async function refused(...args: string[]): Promise<string> {
  const { code, lines, sentences } = await run(...args)
  expect({ code, lines, count: sentences.length }).toEqual({ code: 2, lines: [], count: 1 })
  expect(sentences[0]).not.toContain('\n')
  return sentences[0] ?? ''
}

test('a program reads one line of JSON in the agreed form', async () => {
  const { code, lines, sentences } = await run(await file(small), '--json')
  expect({ code, sentences }).toEqual({ code: 0, sentences: [] })
  expect(lines).toEqual([
    '{"status":"optimal","total":12,"pairs":[{"family":"f1","supporter":"s1","cost":12}],"unmatched":[]}',
  ])
})

test('the total counts the cost of those left without a supporter', async () => {
  const more = { ...small, families: [...small.families, { id: 'f2', unmatched: 70 }] }
  const { lines } = await run('--json', await file(more))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ total: 82, unmatched: ['f2'] })
})

test('a person reads the total, a table and who is left', async () => {
  const more = { ...small, families: [...small.families, { id: 'a long id', unmatched: 70 }] }
  const { code, lines } = await run(await file(more))
  expect(code).toBe(0)
  expect(lines).toEqual([
    'Total cost 82: 1 with a supporter, 1 without.',
    '',
    'Family  Supporter  Cost',
    'f1      s1           12',
    '',
    'Without a supporter (cost):',
    'a long id (70)',
  ])
})

test('asked why, it says who has too few places between them, and whom it would only cost more to serve', async () => {
  const few = {
    families: ['f1', 'f2', 'f3', 'f4'].map((id, at) => ({ id, unmatched: [90, 80, 70, 3][at] })),
    supporters: [
      { id: 's1', capacity: 1 },
      { id: 's2', capacity: 1 },
    ],
    pairs: [
      { family: 'f1', supporter: 's1', cost: 12 },
      { family: 'f2', supporter: 's1', cost: 12 },
      { family: 'f4', supporter: 's2', cost: 12 },
    ],
  }
  const { code, lines } = await run(await file(few), '--why')
  expect(code).toBe(0)
  expect(lines.slice(-3)).toEqual([
    'f2 (80): 2 families (f1, f2) can be served by nobody but those with 1 place in all: s1 (1).',
    'f3 (70): it can be served by nobody.',
    'f4 (3): a supporter could be found; the total would be higher.',
  ])
  const plain = await run(await file(few), '--json')
  const why = await run(await file(few), '--json', '--why')
  expect(JSON.parse(why.lines[0] ?? '')).toEqual({
    ...JSON.parse(plain.lines[0] ?? ''),
    reasons: [
      { family: 'f2', why: 'too-few-places', families: ['f1', 'f2'], supporters: [{ id: 's1', places: 1 }] },
      { family: 'f3', why: 'too-few-places', families: ['f3'], supporters: [] },
      { family: 'f4', why: 'dearer' },
    ],
  })
})

test('where very many are left without, it says why of the first thousand', async () => {
  const many = Array.from({ length: 1002 }, (_, at) => ({ id: `f${1000 + at}`, unmatched: 1 }))
  const path = await file({ families: many, supporters: [], pairs: [] })
  const { lines } = await run(path, '--why')
  expect([lines.at(-5), lines.at(-4)]).toEqual(['f1999 (1): it can be served by nobody.', 'f2000 (1)'])
  expect(lines.slice(-2)).toEqual(['', 'Why is said of the first 1000 of them.'])
  const { lines: json } = await run(path, '--why', '--json')
  expect(JSON.parse(json[0] ?? '').reasons).toHaveLength(1000)
})

test('families of one day do not get the same supporter, and are told the day', async () => {
  const busy = {
    families: ['f1', 'f2'].map((id, at) => ({ id, unmatched: 90 - at, day: '2026-04-14' })),
    supporters: [{ id: 's1', capacity: 2 }],
    pairs: ['f1', 'f2'].map((family) => ({ family, supporter: 's1', cost: 12 })),
  }
  const { lines } = await run(await file(busy), '--why')
  expect(lines.at(-1)).toBe(
    'f2 (89): 2 families (f1, f2) can be served by nobody but those with 1 place in all: s1 on 2026-04-14.',
  )
})

test('a file that begins with a byte order mark is read all the same', async () => {
  expect((await run(await file(`\uFEFF${JSON.stringify(small)}`), '--json')).code).toBe(0)
})

test('without a file, with two, or with an option that is not ours, the usage is said in one sentence', async () => {
  const usage =
    'Give one file, and --json if a program reads the answer: npm run alongside -- match FILE [--json] [--why]'
  expect(await refused()).toBe(usage)
  expect(await refused('one', 'two')).toBe(usage)
  expect(await refused('one', '--jsn')).toBe(usage)
})

test("a file that isn't there, and a folder, are told apart", async () => {
  const gone = join(folder, 'gone.json')
  expect(await refused(gone)).toBe(`There is no file ${gone}; give the path of one that exists.`)
  expect(await refused(folder)).toBe(`${folder} is a folder; give the path of a JSON file.`)
})

test.each(['family,supporter\nf1,s1\n', '{"families":[', '\u0000\u0001'])(
  '%j is said not to be JSON',
  async (text) => {
    expect(await refused(await file(text))).toMatch(
      /problem\.json isn't JSON \(.+\); --help shows the form\.$/,
    )
  },
)

test('an empty file is said to be empty', async () => {
  expect(await refused(await file(' \n'))).toMatch(/problem\.json is empty; --help shows the form\.$/)
})

test('JSON that is no problem is said to be none', async () => {
  expect(await refused(await file('{}'))).toMatch(
    'families must be a list, not nothing; --help shows the form; then there is more to put right.',
  )
  expect(await refused(await file('[]'))).toMatch('the problem must be an object, not a list; --help shows')
  expect(await refused(await file('null'))).toMatch('the problem must be an object, not null')
})

test('someone whom the file does not know is named', async () => {
  const pairs = [{ family: 'f1', supporter: 's9', cost: 1 }]
  expect(await refused(await file({ ...small, pairs }))).toMatch(
    "pairs[0].supporter is s9, which isn't among the supporters; add it there or take the pair out.",
  )
})

test('a capacity below nothing is refused', async () => {
  const supporters = [{ id: 's1', capacity: -1 }]
  expect(await refused(await file({ ...small, supporters }))).toMatch(
    'supporters[0].capacity is -1; give 0 or more.',
  )
})

test('a cost that is half, huge or text is refused', async () => {
  const priced = (cost: unknown) => file({ ...small, pairs: [{ family: 'f1', supporter: 's1', cost }] })
  expect(await refused(await priced(1.5))).toMatch('pairs[0].cost must be a whole number, not 1.5.')
  expect(await refused(await priced('12'))).toMatch(
    'pairs[0].cost must be a whole number, not the text "12".',
  )
  expect(await refused(await priced(2 ** 31))).toMatch(
    'pairs[0].cost is 2147483648; give 2147483647 or less.',
  )
})

test('NaN is no JSON, and a number beyond all bounds is no whole number', async () => {
  const text = (cost: string) => file(JSON.stringify(small).replace('"cost":12', `"cost":${cost}`))
  expect(await refused(await text('NaN'))).toMatch(/isn't JSON \(.+\); --help shows the form\.$/)
  expect(await refused(await text('1e400'))).toMatch('pairs[0].cost must be a whole number, not Infinity.')
})

test.each([
  [7, 'families[0].day must be a day in quotation marks, not 7.'],
  ['', 'families[0].day must be a day in quotation marks, not an empty text.'],
  ['d'.repeat(41), '…; give 40 characters or fewer.'],
])('a day that is %j is refused', async (day, sentence) => {
  expect(await refused(await file({ ...small, families: [{ id: 'f1', unmatched: 1, day }] }))).toMatch(
    sentence,
  )
})

test('the same pair twice is refused', async () => {
  expect(await refused(await file({ ...small, pairs: [...small.pairs, ...small.pairs] }))).toMatch(
    'pairs[1] is f1, s1, which was given before; give it once.',
  )
})

test('an id cannot write on the terminal', async () => {
  const pairs = [{ family: '\u001B[2J\n', supporter: 's1', cost: 1 }]
  expect(await refused(await file({ ...small, pairs }))).not.toMatch(/\p{Cc}/u)
})

test('a huge file is refused before it is read', async () => {
  const path = join(folder, 'huge.json')
  const handle = await open(path, 'w')
  await handle.truncate(5 * 1024 ** 3)
  await handle.close()
  expect(await refused(path)).toBe(
    `${path} has 5120 MB, more than the 400 MB that are read; solve it in parts.`,
  )
})

test('more families than are taken is refused', async () => {
  const families = Array.from({ length: 100_001 }, (_, at) => ({ id: `f${at}`, unmatched: 1 }))
  expect(await refused(await file({ ...small, families }))).toMatch(
    'more than 100000 families are too many; give 100000 or fewer.',
  )
})

test('a file full of empty objects is refused as soon as there are too many, though the rest is never read', async () => {
  const many = `{"families":[],"supporters":[],"pairs":[${'{},'.repeat(5_000_000)}`
  expect(await refused(await file(`${many} and then no JSON`))).toMatch(
    'more than 5000000 pairs are too many; give 5000000 or fewer.',
  )
})

test('what never ends is refused once more has come than is read', async () => {
  expect(await problemIn('/dev/zero', 1024 * 1024)).toBe(
    '/dev/zero has 4 MB, more than the 1 MB that are read; solve it in parts.',
  )
})
