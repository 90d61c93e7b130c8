import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

const nameOf = (text: string): string => createHash('sha1').update(text).digest('base64')

/**
 * Every statement of this pool gets a name, so that the server plans it once for each connection: planning through the
 * policies is half of what a small statement costs. For a process that does much and ends, because plans are kept as
 * long as the connection, and statements whose text is never the same twice would fill it.
 */
export const keepPlans = (pool: Pool): void => {
  pool.on('connect', (client) => {
    const query: unknown = Reflect.get(client, 'query')
    if (typeof query !== 'function') return
    const run = (...given: unknown[]): unknown => Reflect.apply(query, client, given)
    Reflect.set(client, 'query', (text: unknown, values: unknown, ...rest: unknown[]) =>
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? run({ name: nameOf(text), text, values }, ...rest)
        : run(text, values, ...rest),
    )
  })
}
