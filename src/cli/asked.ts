import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** What was typed after a command's name, or undefined when it does not fit. */
export const asked = <O extends ParseArgsOptionsConfig>(
  args: string[],
  options: O,
  allowPositionals = false,
) => {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals })
  } catch {
    return undefined
  }
}
