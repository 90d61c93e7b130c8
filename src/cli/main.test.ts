import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runCommand } from './main.ts'

const typed = async (...args: string[]) => {
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCommand(args, {
    print: (line) => said.push(line),
    complain: (sentence) => complaints.push(sentence),
  })
  return { code, said: said.join('\n'), complaints }
}

test('help lists every command with what it does', async () => {
  const { code, said } = await typed('help')
  expect(code).toBe(0)
  for (const { name, summary } of commands) expect(said).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
})

test.each(commands.map(({ name, usage }) => [name, usage]))('%s --help says how', async (name, usage) => {
  const { code, said, complaints } = await typed(...name.split(' '), '--help')
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] })
  expect(said).toContain(usage)
  expect(usage.startsWith(name)).toBe(true)
})

test.each(commands.map(({ name }) => name))(
  '%s with an option that is not there is refused in one sentence',
  async (name) => {
    const { code, said, complaints } = await typed(...name.split(' '), '--shout')
    expect({ code, said }).toEqual({ code: 2, said: '' })
    expect(complaints).toEqual([expect.stringMatching(/^[^\n]+\.$|FILE \[--json\] \[--why\]$/)])
  },
)

test('a command that is not there is refused in one sentence', async () => {
  expect(await typed('conjure')).toEqual({
    code: 2,
    said: '',
    complaints: ['There is no command called conjure: npm run alongside -- help lists them.'],
  })
})
