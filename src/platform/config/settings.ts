import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { PostSettings } from '../mail/post.ts'
import { defaultDataFolder } from './folders.ts'
import { halfSet, postVariables, readPost } from './post.ts'
import { Refusal } from './refusal.ts'

const isDatabaseUrl = (text: string): boolean =>
  URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text

const isHere = (origin: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'PORT must be a whole number from 1 to 65535.')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'PORT must be a whole number from 1 to 65535.')
    .default(3000),
  ORIGIN: z
    .string()
    .refine(isOrigin, 'ORIGIN must be an address without a path, like https://alongside.example.org.')
    .optional(),
  TRUSTED_PROXY: z
    .string()
    .refine(
      (text) => isIP(text) > 0,
      'TRUSTED_PROXY must be the IP address from which the one proxy in front calls, like 127.0.0.1.',
    )
    .optional(),
  DATA_DIR: z.string().optional(),
  KEYS_DIR: z.string().optional(),
  ANCHORS_COPY: z.string().optional(),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'DATABASE_URL must look like postgres://user:password@host:5432/database.')
    .optional(),
  DEMO: z.enum(['yes', 'no'], 'DEMO must be yes or no.').optional(),
  ...postVariables,
})

export type Settings = {
  port: number
  /** What people type, without a slash at the end. */
  origin: string
  /** The IP address of the one proxy in front, whose word for the caller counts: see platform/http/caller.ts. */
  proxy: string | undefined
  /** An absolute path. Holds the passwords, and the database unless `databaseUrl` names another server. */
  dataFolder: string
  /** An absolute path. Holds the vault's keys; never inside the data folder, so that no backup of that has them. */
  keysFolder: string
  /** Absolute paths: where else the audit's signed heads are written, best on another machine. */
  anchorCopies: readonly string[]
  databaseUrl: string | undefined
  /** Whether a first start makes the demo programme: on this machine alone unless asked otherwise. */
  demo: boolean
  /** How messages leave the house. */
  post: PostSettings
}

/**
 * Reads the settings of the house from environment variables; an empty variable counts as absent.
 * Throws a Refusal with one sentence for each setting that is wrong, a line each.
 */
export const readSettings = (variables: Record<string, string | undefined>): Settings => {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = environment.safeParse(filled)
  if (!read.success) throw new Refusal(read.error.issues.map((issue) => issue.message).join('\n'))
  const half = halfSet(read.data)
  if (half.length > 0) throw new Refusal(half.join('\n'))
  const { PORT, ORIGIN, TRUSTED_PROXY, DATA_DIR, KEYS_DIR, ANCHORS_COPY, DATABASE_URL, DEMO } = read.data
  const dataFolder = DATA_DIR === undefined ? defaultDataFolder() : resolve(DATA_DIR)
  const origin = ORIGIN ?? `http://localhost:${PORT}`
  return {
    port: PORT,
    origin,
    proxy: TRUSTED_PROXY,
    demo: DEMO === undefined ? isHere(origin) : DEMO === 'yes',
    dataFolder,
    keysFolder: KEYS_DIR === undefined ? `${dataFolder}-keys` : resolve(KEYS_DIR),
    anchorCopies: ANCHORS_COPY === undefined ? [] : [resolve(ANCHORS_COPY)],
    databaseUrl: DATABASE_URL,
    post: readPost(read.data),
  }
}
