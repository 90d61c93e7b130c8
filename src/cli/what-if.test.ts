import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aFamilyThatSaidYes } from '../matching/testing.ts'
import { languages } from '../supporters/model.ts'
import { aSupporter } from '../supporters/testing.ts'
import type { Door } from './door.ts'
import { whatIfCommand } from './what-if.ts'

let house: TestHouse
let door: Door
beforeAll(async () => {
  house = await testHouse([])
  const { actor, token } = await house.person(['coordinator'], { name: 'Command line' })
  door = { work: (work) => house.as(token, (tx) => work(tx, actor)) }
  await aSupporter(house, { capacity: 2 })
  const { parties } = await aFamilyThatSaidYes(house, ['Hodan Invented'])
  await house.ground
    .updateTable('parties')
    .set({ language: 'so' })
    .where('id', '=', parties[0] ?? '')
    .execute()
})
afterAll(() => house.close())

const run = async (...args: string[]) => {
  const printed: string[] = []
  const complaints: string[] = []
  const code = await whatIfCommand(async () => door).run(args, {
    print: (line) => printed.push(line),
    complain: (sentence) => complaints.push(sentence),
  })
  return { code, printed, complaints }
}
const json = async (...args: string[]): Promise<Record<string, unknown>> => {
  const { code, printed } = await run(...args, '--json')
  expect([code, printed.length]).toEqual([0, 1])
  return JSON.parse(printed.join(''))
}

test('two more who speak Somali: one JSON object, the same for the same seed', async () => {
  const one = await json('--more', '2', '--language', 'so', '--seed', '7')
  expect(one).toMatchObject({
    seed: 7,
    draws: 20,
    changes: 'What if: 2 more supporters who speak Somali, with room for 2 each.',
    waiting: { now: 1, gain: 1, lose: 0 },
    sources: { conferences: 'usual' },
  })
  expect(await json('--more', '2', '--language', 'so', '--seed', '7')).toEqual(one)
  expect(await json('--more', '2', '--language', 'so', '--seed', '8')).not.toEqual(one)
  expect(JSON.stringify(one)).not.toContain('Hodan')
})

test('nothing said shows how things stand, in words', async () => {
  const { code, printed } = await run()
  expect(code).toBe(0)
  expect(printed[0]).toBe('As things stand: nothing is different.')
  expect(printed[1]).toMatch(
    /^Parents who ask in 13 weeks: .*\. With somebody before the conference: [\d to]+\.$/,
  )
  expect(printed.join('\n')).toMatch(/By language:\n +English: [\d to]+ of \d/)
  expect(printed.join('\n')).toMatch(/1 more supporter who speaks English, in .*: \d/)
})

test('what a change does is said for each language and for those who wait now, and nobody is named', async () => {
  const { printed } = await run('--more', '2', '--language', 'so')
  const text = printed.join('\n')
  expect(text).toContain('Of 1 who wait now, 1 would have somebody in more of the draws, 0 in fewer.')
  expect(text).toMatch(/By language:\n +Others, .* more parents\n/)
  expect(text).not.toContain('Hodan')
})

test('somebody away is found by name, or by id', async () => {
  const { rows } = { rows: await house.ground.selectFrom('supporters').select('id').execute() }
  const days = ['--from', '2026-11-18', '--until', '2027-03-31'] as const
  const person = await house.ground
    .selectFrom('persons')
    .select('name')
    .where('name', 'like', 'Robin Tester%')
    .executeTakeFirstOrThrow()
  const byName = await json('--away', person.name.toUpperCase(), ...days)
  expect(byName['changes']).toBe(`What if: ${person.name} away from 18 November 2026 to 31 March 2027.`)
  expect(byName).toMatchObject({ total: { after: { high: 0 } } })
  expect(await json('--away', rows[0]?.id ?? '', ...days)).toEqual(byName)
  expect(await json('--away', 'robin', ...days)).toEqual(byName)
  expect((await run('--away', 'robin', ...days)).printed[1]).toMatch(
    /^This looks 13 weeks ahead, to 17 February 2027: of the days after it you see only/,
  )
})

test.each([
  [['--more', 'two'], '--more: How many more: enter a whole number from 0 to 50.'],
  [['--language', 'so'], '--more: Say how many more supporters.'],
  [
    ['--more', '1', '--council', 'E06000001'],
    '--council: give the GSS code of a council that the programme serves, such as E09000007.',
  ],
  [['--more', '1', '--language', 'klingon'], `--language: give codes, of ${languages.join(', ')}.`],
  [
    ['--away', 'Nobody'],
    '--away: no supporter is called that, or several are; give the whole name or the id.',
  ],
  [['--from', '2027-03-01'], '--away: Say who is away.'],
  [
    ['--away', 'Robin', '--from', '2026-11-02', '--until', '2026-11-17'],
    '--until: The last day away is over already.',
  ],
  [['--conferences', 'many'], '--conferences: Enter a percentage from −100 to 300, like 20 or −10.'],
  [['--weights', '9'], '--weights: there is no version of that number.'],
  [['--seed', 'x'], '--seed: enter a whole number of at most nine digits.'],
  [['--colour', 'blue'], 'what-if does not know one of these options: --help says which there are.'],
] as const)('%j is refused with one sentence and exit code 2', async (args, sentence) => {
  expect(await run(...args)).toEqual({ code: 2, printed: [], complaints: [sentence] })
})
