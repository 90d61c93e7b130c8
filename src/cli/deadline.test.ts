import { describe, expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { ruleIds } from '../clocks/codes.ts'
import { deadline, deadlineCommand } from './deadline.ts'

const typed = async (line: string, command = deadline) => {
  const said: string[] = []
  const complaints: string[] = []
  const code = await command.run(line.split(' ').filter(Boolean), {
    print: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
  })
  return { code, said, complaints }
}

const answer = async (line: string, command = deadline): Promise<unknown> => {
  const { code, said } = await typed(`${line} --json`, command)
  expect([code, said.length]).toEqual([0, 1])
  return JSON.parse(said[0] ?? '')
}

describe('deadline, for a program that reads it', () => {
  test('answers with one line of JSON: rule, from, limit, hold by and source, in that order', async () => {
    const { said } = await typed('--rule E-ICPC-15 --from 2026-03-20 --json')
    expect(said).toEqual([
      '{"rule":"E-ICPC-15","from":"2026-03-20","limit":"2026-04-14","holdBy":"2026-04-14","source":"Working Together to Safeguard Children 2023 (statutory guidance, England)"}',
    ])
  })

  test('a window also says when it opens, and a rule in hours says the minute', async () => {
    expect(await answer('--rule EW-CMH --from 2026-01-05')).toMatchObject({
      opens: '2026-01-20',
      limit: '2026-01-28',
    })
    expect(await answer('--rule EW-S46 --from 2027-03-26T10:00')).toMatchObject({
      limit: '2027-03-29T11:00',
      at: '2027-03-29T11:00',
    })
  })

  test("without an authority's own value the report is due 3 and 5 working days before", async () => {
    expect(await answer('--rule L-REP-I --from 2026-04-08')).toMatchObject({ limit: '2026-04-01' })
    expect(await answer('--rule L-REP-R --from 2026-04-08 --authority E06000001')).toMatchObject({
      limit: '2026-03-30',
    })
  })

  test("an authority's own value is taken, and the source says whose it is", async () => {
    const asked: string[] = []
    const own = deadlineCommand({
      settingsFor: async (gss) => {
        asked.push(gss)
        return { 'L-REP-I': { amount: 2, unit: 'working-days' } }
      },
      holidays: async () =>
        holidaysFor(builtInYears, [{ day: '2026-04-07', kind: 'added', name: 'A day of thanks' }]),
    })
    expect(await answer('--rule L-REP-I --from 2026-04-08 --authority E06000001', own)).toMatchObject({
      limit: '2026-04-01',
      source: "The authority's own value",
    })
    expect(asked).toEqual(['E06000001'])
  })

  test('says when a rule is not known to have been in force', async () => {
    expect(await answer('--rule DP-COMPL --from 2026-06-18')).toMatchObject({ inForce: false })
    expect(await answer('--rule DP-COMPL --from 2026-06-19')).not.toHaveProperty('inForce')
  })

  test('lists every rule with its number, source and roll', async () => {
    expect(await answer('--list')).toMatchObject(ruleIds.map((id) => ({ id })))
  })
})

describe('deadline, for a person', () => {
  test('says the days in words', async () => {
    const { code, said } = await typed('--rule EW-RCPC-3M --from 2026-01-26')
    expect(code).toBe(0)
    expect(said.join('\n')).toContain('Sunday 26 April 2026')
    expect(said.join('\n')).toContain('Friday 24 April 2026')
  })

  test('prints a line for each rule', async () => {
    const { said } = await typed('--list')
    expect(said.map((line) => line.split(' ')[0])).toEqual([...ruleIds])
  })
})

describe('deadline, when what was typed is wrong', () => {
  test.each([
    ['', '--rule'],
    ['--rule E-ICPC-15', '--from'],
    ['--rule E-ICPC-16 --from 2026-03-20', '--list'],
    ['--rule E-ICPC-15 --from 20/03/2026', 'YYYY-MM-DD'],
    ['--rule E-ICPC-15 --from 2026-02-30', 'YYYY-MM-DD'],
    ['--rule E-ICPC-15 --from 2044-01-04', '2015 to 2035'],
    ['--rule E-ICPC-15 --from 2026-03-20 --authority Camden', 'GSS'],
    ['--rule E-ICPC-15 --from 2026-03-20 --authority W06000015', 'England'],
    ['--rule W-ICPC-15 --from 2026-03-20 --authority E06000001', 'Wales'],
    ['--rule E-STRAT --from 2026-03-20', 'ask the authority'],
    ['--rule W-REP --from 2026-03-20', 'ask the authority'],
    ['--rule E-FGDM --from 2026-03-20', 'ask the authority'],
    ['--rule E-ICPC-15 --since 2026-03-20', '--help'],
    ['E-ICPC-15 2026-03-20', '--help'],
  ])('"%s": exit 2 and one sentence that names %s', async (line, names) => {
    const { code, said, complaints } = await typed(`${line} --json`)
    expect([code, said, complaints.length]).toEqual([2, [], 1])
    expect(complaints[0]).toContain(names)
    expect(complaints[0]).toMatch(/^[^\n]+\.$/)
  })
})
