/** One line of JSON on standard error. Never a body, a name, an address or a query string. */
export const log = (what: string, facts: Record<string, string | number> = {}): void => {
  if (process.env['VITEST'] === 'true' || process.env['LOG'] === 'none') return
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`)
}
