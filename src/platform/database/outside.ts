import { Client } from 'pg'
import { Refusal } from '../config/refusal.ts'
import type { Server } from './engine.ts'

const sslFor = (mode: string | null): Server['ssl'] => {
  if (mode === null || mode === 'disable' || mode === 'prefer') return undefined
  return mode === 'no-verify' ? { rejectUnauthorized: false } : true
}

const readUrl = (text: string): Server => {
  const url = new URL(text)
  const ssl = sslFor(url.searchParams.get('sslmode'))
  return {
    host: url.searchParams.get('host') ?? (url.hostname || 'localhost'),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || 'alongside',
    login: { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    ...(ssl === undefined ? {} : { ssl }),
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer'

const sentence = (code: string, server: Server): string => {
  const where = `${server.host}:${server.port}`
  if (code === '3D000')
    return `The server in DATABASE_URL has no database named ${server.database}: create it first.`
  if (code === '28P01' || code === '28000')
    return `The server at ${where} refuses the user in DATABASE_URL (${code}).`
  return `The database in DATABASE_URL does not answer at ${where} (${code}).`
}

/** Greets the server in DATABASE_URL. Refuses one older than PostgreSQL 18, which first had uuidv7(). */
export const outsideServer = async (text: string): Promise<Server> => {
  const server = readUrl(text)
  const { login, ...rest } = server
  const client = new Client({ ...rest, ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    const found = rows[0]
    if (found === undefined || found.number < 180_000)
      throw new Refusal(
        `The database at ${server.host}:${server.port} is PostgreSQL ${found?.version ?? '?'}, and Alongside needs 18 or newer.`,
      )
    return server
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(sentence(codeOf(error), server))
  } finally {
    await client.end().catch(() => {})
  }
}
