import { describe, expect, test } from 'vitest'
import { misses, outcomes } from '../simulation/model.ts'
import { simulate } from './simulate.ts'

const typed = async (line: string) => {
  const said: string[] = []
  const complaints: string[] = []
  const code = await simulate.run(line.split(' ').filter(Boolean), {
    print: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
  })
  return { code, said, complaints }
}

describe('simulate', () => {
  test('answers a program with one line of JSON, the same again for the same seed', async () => {
    const { code, said, complaints } = await typed('--authorities 1 --weeks 2 --seed 7 --json')
    expect({ code, complaints, lines: said.length }).toEqual({ code: 0, complaints: [], lines: 1 })
    const report: unknown = JSON.parse(said[0] ?? '')
    expect(report).toMatchObject({
      simulated: {
        authorities: 1,
        weeks: 2,
        seed: 7,
        supportersPer100: 13,
        from: '2026-03-30',
        until: '2026-04-12',
      },
      coverage: { parents: expect.any(Number), metBefore: expect.any(Number) },
      outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, expect.any(Number)])),
      misses: misses.map((reason) => ({ reason, parents: expect.any(Number) })),
      weeks: [
        { week: 1, from: '2026-03-30' },
        { week: 2, from: '2026-04-06' },
      ],
      authorities: [{ gss: expect.stringMatching(/^[EW]\d{8}$/) }],
    })
    expect(await typed('--authorities 1 --weeks 2 --seed 7 --json')).toEqual({ code, said, complaints })
  })

  test('tells a person what came of it, with a share beside every number that is a part', async () => {
    const { code, said } = await typed('--authorities 1 --weeks 4')
    expect(code).toBe(0)
    const text = said.join('\n')
    expect(text).toContain('An invented year: one authority, 4 weeks from Monday 30 March 2026, seed 1.')
    expect(text).toMatch(/offered in time, of those due +\d+ +\d+\.\d %/)
    expect(text).toMatch(/in working days from a yes to somebody: half \d+/)
  })

  test('with no supporters nobody is said to have had one within 0 days', async () => {
    const { code, said } = await typed('--authorities 1 --weeks 4 --supporters 0')
    const text = said.join('\n')
    expect([code, text.includes('Waiting: no parent had a supporter.')]).toEqual([0, true])
    expect(text).not.toContain('after 0 days')
  })

  test.each([
    ['--authorities 176', '1 to 175'],
    ['--authorities 0', '1 to 175'],
    ['--authorities all', '--authorities'],
    ['--weeks 261', '1 to 260'],
    ['--weeks 1.5', '--weeks'],
    ['--seed 2147483648', '0 to 2147483647'],
    ['--seed=-1', '--seed'],
    ['--supporters 101', '0 to 100'],
    ['--supporters=', '--supporters'],
    ['--weeks', '--help'],
    ['--years 1', '--help'],
    ['175', '--help'],
  ])('"%s": exit 2 and one sentence that names %s', async (line, names) => {
    const { code, said, complaints } = await typed(`${line} --json`)
    expect([code, said, complaints.length]).toEqual([2, [], 1])
    expect(complaints[0]).toContain(names)
    expect(complaints[0]).toMatch(/^[^\n]+\.$/)
  })
})
