/** One line of JSON on standard error. Never a body, a name, an address or a query string. */
export const log = (what: string, facts: Record<string, string | number> = {}): void => {
  if (process.env['VITEST'] === 'true' || process.env['LOG'] === 'none') return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`)
}

/**
 * What a log may say of an error: its name, the database's code and constraint, and where it was thrown. Never the
 * message, in which the database and the parsers repeat what somebody typed.
 */
export const faultOf = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const own = (key: 'code' | 'constraint'): string => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' && /^[\w-]{1,80}$/.test(value) ? value : ''
  }
  const told = error.stack ?? ''
  const after = told.indexOf(error.message) + error.message.length
  const frames = told
    .slice(after)
    .split('\n')
    .filter((line) => /^ {4}at \S/.test(line))
  return {
    name: error.name,
    code: own('code'),
    constraint: own('constraint'),
    stack: frames.join('\n').slice(0, 600),
  }
}
