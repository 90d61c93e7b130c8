import { Kysely, PostgresDialect, sql, type RawBuilder, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import { z } from 'zod'
import { log } from '../log/log.ts'
import { keepPlans } from './kept-plans.ts'
import type { Engine, Login } from './engine.ts'
import type { Schema } from './schema.ts'

export type Tx = Transaction<Schema>

// Days stay text: a Date would drag them through a time zone. Counts come as numbers.
const asText = (text: string) => text
types.setTypeParser(types.builtins.DATE, asText)
types.setTypeParser(types.builtins.TIME, (text) => text.slice(0, 5))
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.INTERVAL, asText)

const sessionShape = z.object({
  session: z.string(),
  person: z.string(),
  name: z.string(),
  language: z.enum(['en', 'cy']),
  programme: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  sharedDevice: z.boolean(),
  roles: z.array(z.string()),
  gss: z.string().nullable(),
})
const bilingual = z.object({ en: z.string(), cy: z.string() })
const hostShape = z.object({
  id: z.string(),
  name: z.string(),
  sender: z.string(),
  telephone: z.string(),
  hours: z.string(),
  hoursCy: z.string(),
  independence: z.enum(['parent-led', 'charity', 'council-hosted', 'professional']),
  independenceEn: z.string(),
  independenceCy: z.string(),
  logo: z.boolean(),
  demo: z.boolean(),
  /** The agreement and the impact assessment stand today: real people's names may be written down. */
  realNames: z.boolean(),
  texts: z.record(z.string(), bilingual),
})

export type Session = z.infer<typeof sessionShape>
export type HostRow = z.infer<typeof hostShape>
/** `kept`: a form of the asker's waits to be sent on. */
export type Asking = { session: Session | null; host: HostRow | null; kept: boolean }

/** Thrown inside a transaction to undo it and still answer: a bad form writes nothing, not even its audit row. */
export class Undo<T> extends Error {
  readonly answer: T
  constructor(answer: T) {
    super('undone')
    this.answer = answer
  }
}

/** Hears each statement as it was sent, with its parameters: for counting round trips and for measuring. */
type OnQuery = (sql: string, parameters: readonly unknown[]) => void

/** Where the vault listens, and the secret by which it knows this process. */
export type VaultAddress = { readonly port: number; readonly secret: string }
export type Vaults = { readonly web?: VaultAddress; readonly worker?: VaultAddress }

/** Who a transaction is for, as the vault must hear it: the asker's raw token, or that it is the worker's. */
export type Carried = {
  readonly as: 'asker' | 'worker'
  readonly token: string | null
  readonly vault: VaultAddress | undefined
}
const carried = new WeakMap<Tx, Carried>()
export const carriedBy = (tx: Tx): Carried => {
  const found = carried.get(tx)
  if (found === undefined) throw new Error('a transaction that nobody asked for')
  return found
}

type Options = {
  vaults?: Vaults
  onQuery?: OnQuery
  max?: number
  /** For a process that writes much and ends: plans are kept, and no commit waits for the disk. */
  bulk?: boolean
  /** For a process whose statements are few and always the same. */
  plansKept?: boolean
}

/** Where the database is, without the logins that a part of the house has no business with. */
export type Reach = Pick<Engine, 'host' | 'port' | 'database' | 'ssl'>
export type SomeLogins = Reach & Partial<Pick<Engine, 'web' | 'worker'>>

const pooled = (engine: Reach, login: Login, max: number, options: Options = {}) => {
  const { onQuery, bulk = false, plansKept = bulk } = options
  const pool = new Pool({
    host: engine.host,
    port: engine.port,
    database: engine.database,
    ...(engine.ssl === undefined ? {} : { ssl: engine.ssl }),
    user: login.user,
    password: login.password,
    max,
    idleTimeoutMillis: 30_000,
    ...(bulk ? { options: '-c synchronous_commit=off' } : {}),
  })
  if (plansKept) keepPlans(pool)
  const lost = (error: Error & { code?: string }) =>
    log('database.connection-lost', { code: error.code ?? '', message: error.message })
  pool.on('error', lost)
  // A connection may be lost between two statements of a transaction: nobody but the client itself hears of it then, and
  // an error that nobody hears ends the process.
  pool.on('connect', (client) => client.on('error', lost))
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery === undefined ? {} : { log: (event) => onQuery(event.query.sql, event.query.parameters) }),
  })
}

/**
 * The one place where the pool can be reached. `inSession` runs work as the web role inside a transaction that
 * carries the raw session token; the database itself looks up who that is. Without a token nothing private is
 * visible. `asWorker` does the same for the worker's role.
 */
export const connect = (engine: SomeLogins, options: Options = {}) => {
  const ways = {
    web: engine.web && pooled(engine, engine.web, options.max ?? 10, options),
    worker: engine.worker && pooled(engine, engine.worker, 4, options),
  }
  const way = (name: 'web' | 'worker'): Kysely<Schema> => {
    const found = ways[name]
    if (found === undefined) throw new Error(`this part of the house has no way in as ${name}`)
    return found
  }
  return {
    async inSession<T>(
      token: string | null,
      hostname: string,
      work: (tx: Tx, asking: Asking) => Promise<T>,
    ): Promise<T> {
      try {
        return await way('web')
          .transaction()
          .execute(async (tx) => {
            const { rows } = await sql<{ session: unknown; host: unknown; kept: boolean }>`
            select app.begin(${token}) as session, app.host(${hostname}) as host, app.has_kept() as kept`.execute(
              tx,
            )
            const session = sessionShape.nullable().parse(rows[0]?.session ?? null)
            carried.set(tx, { as: 'asker', token, vault: options.vaults?.web })
            const host = hostShape.nullable().parse(rows[0]?.host ?? null)
            return await work(tx, { session, host, kept: rows[0]?.kept === true })
          })
      } catch (error) {
        if (error instanceof Undo) return error.answer as T
        throw error
      }
    },
    asWorker: <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      way('worker')
        .transaction()
        .execute((tx) => {
          carried.set(tx, { as: 'worker', token: null, vault: options.vaults?.worker })
          return work(tx)
        }),
    async close(): Promise<void> {
      await Promise.all([ways.web?.destroy(), ways.worker?.destroy()])
    },
  }
}

export type Database = ReturnType<typeof connect>

/**
 * The vault's two ways in. `asAsker` becomes the web role under the asker's own token, so that it sees what they may see
 * and nothing else; `asItself` reaches the sealed columns alone.
 */
export const connectVault = (engine: Reach & Pick<Engine, 'vault'>) => {
  const pool = pooled(engine, engine.vault, 8, { plansKept: true })
  return {
    asAsker: <T>(token: string | null, work: (tx: Tx, session: Session | null) => Promise<T>): Promise<T> =>
      pool.transaction().execute(async (tx) => {
        const { rows } = await sql<{ session: unknown }>`
          select set_config('role', 'web', true), app.begin(${token}) as session`.execute(tx)
        return work(tx, sessionShape.nullable().parse(rows[0]?.session ?? null))
      }),
    /** One statement that is a transaction of its own. */
    once: async <T>(query: RawBuilder<T>): Promise<T[]> => (await query.execute(pool)).rows,
    asItself: <T>(work: (tx: Tx) => Promise<T>): Promise<T> => pool.transaction().execute(work),
    close: (): Promise<void> => pool.destroy(),
  }
}
export type VaultDatabase = ReturnType<typeof connectVault>

/** The migrator's own connection, past all walls: for the command line, the demo's sessions and the tests' ground. */
export const connectAsMigrator = (engine: Engine): Kysely<Schema> => pooled(engine, engine.migrator, 2)

/** The web role without a session, as bare as it gets: what a page's own work is measured against. */
export const connectBare = (engine: Engine, max: number): Kysely<Schema> => pooled(engine, engine.web, max)
