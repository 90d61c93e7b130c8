import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import { Undo } from '../platform/database/connect.ts'
import { sealedTables } from '../vault/columns.ts'
import { pages, webApp } from '../web.ts'
import { relations } from './expectations.ts'
import type { Bare } from './house.ts'
import { canary, layPerson, type Account } from './laying.ts'
import { bodyFor, pathTo, targetOf } from './targets.ts'
import { layTouching } from './touching.ts'
import { inSpace } from './walls.ts'
import { watched } from './watched.ts'
import { layWorld, type World } from './world.ts'

/** What stands in spaces and about them; no council role is in any policy of these. */
const tables = [
  'spaces',
  'notes',
  'promise_answers',
  'concerns',
  'concern_steps',
  'concern_points',
  'openings',
  'opening_notes',
  'opening_tellings',
  'holds',
  'outside_requests',
  'share_drafts',
  'help_wishes',
  'help_outcomes',
  'room_people',
  'shut_outs',
] as const

type Officer = Account & { name: string }
type Grounds = Pick<Bare, 'ground' | 'db' | 'vault'>
export type Stage = { house: Grounds; world: World; officers: readonly Officer[]; words: readonly string[] }

export const layStage = async (house: Grounds, tag: string): Promise<Stage> => {
  await layTouching(house.ground)
  const world = await layWorld(house.ground, tag)
  const [here] = world.programmes
  const chair = await layPerson(house.ground, here, `chair${tag}`, ['chair'], 'E09000007')
  const words = Object.values(world.parties).flatMap((party) =>
    inSpace.map((kind) => canary(kind, party.tag)),
  )
  return {
    house,
    world,
    officers: [
      { ...world.staff.council, name: 'a social worker' },
      { ...chair, name: 'a chair' },
    ],
    words,
  }
}

/** What a parent showed to this one of them, or to whoever chairs at their council: all that they may reach of any space. */
export const addressed = ({ world }: Stage, { name }: Officer): string[] => {
  const { a, b, sealed } = world.parties
  const to = name === 'a chair' ? [b, sealed] : [a]
  return to.flatMap(({ ids }) => ids['shown'] ?? [])
}
const shownWords = ({ world }: Stage): Map<string, string> =>
  new Map(Object.values(world.parties).map(({ ids, tag }) => [canary('j', tag), ids['shown'] ?? '']))

export type Count = { attempts: number; met: string[] }
export const none = (): Count => ({ attempts: 0, met: [] })

/** Every registered page, about things that stand to them in every way. */
export const byRoutes = async (stage: Stage): Promise<Count> => {
  const { house, world, officers, words } = stage
  const shared = shownWords(stage)
  const count = none()
  const eye = watched(house.db)
  const app = webApp({ db: eye.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') })
  for (const officer of officers)
    for (const page of pages)
      for (const relation of relations) {
        const ids = targetOf(world, 'council-officer', relation)
        const browser = browserOf(app, officer.token)
        const path = pathTo(page.path, ids)
        const read = page.method === 'get' ? await browser.get(path) : await browser.post(path, bodyFor(ids))
        count.attempts += 1
        const at = `${officer.name}: ${page.method} ${page.path}`
        if (words.some((word) => read.html.includes(word))) count.met.push(`${at} showed a word of a space`)
        for (const [word, shown] of shared)
          if (read.html.includes(word) && !addressed(stage, officer).includes(shown))
            count.met.push(`${at} showed what was shared with somebody else`)
        for (const { name } of eye.last.lines)
          if (tables.some((table) => table === name)) count.met.push(`${at} wrote into ${name}`)
      }
  return count
}

/** As the web role under their own token: every row of every such table read, changed and written anew. */
export const bySql = async (stage: Stage): Promise<Count> => {
  const { house, officers } = stage
  const count = none()
  for (const officer of officers) {
    // The one table of a space that they reach: what is addressed to them, and not a row more or less.
    const seen = await house.db.inSession(officer.token, 'localhost', (tx) =>
      tx.selectFrom('shares').select('id').execute(),
    )
    const mine = addressed(stage, officer)
    count.attempts += seen.length
    if (seen.length !== mine.length || seen.some(({ id }) => !mine.includes(id)))
      count.met.push(
        `${officer.name} read ${seen.length} rows of shares, ${mine.length} are addressed to them`,
      )
    for (const table of tables) {
      const { rows: lines } = await sql<{ line: unknown }>`
        select to_jsonb(t) as line from ${sql.table(table)} t`.execute(house.ground)
      const tried = async (what: string, work: Parameters<typeof house.db.inSession<number>>[2]) => {
        const rows = await house.db
          .inSession(officer.token, 'localhost', async (tx, asking) => {
            throw new Undo(await work(tx, asking))
          })
          .catch(() => 0)
        count.attempts += lines.length
        if (rows !== 0) count.met.push(`${officer.name} ${what} ${rows} rows of ${table}`)
      }
      await tried('read', async (tx) => {
        const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(tx)
        return rows.length
      })
      const { rows: names } = await sql<{ name: string }>`
        select unnest(app.web_may(${table}, 'update')) as name limit 1`.execute(house.ground)
      const [column] = names
      if (column !== undefined)
        await tried('changed', async (tx) => {
          const { numAffectedRows } =
            await sql`update ${sql.table(table)} set ${sql.ref(column.name)} = ${sql.ref(column.name)}`.execute(
              tx,
            )
          return Number(numAffectedRows ?? 0)
        })
      await tried('wrote', async (tx) => {
        const { rows } = await sql<{ stood: boolean }>`
          select app.try_insert(${table}, l) as stood from jsonb_array_elements(${JSON.stringify(lines.map(({ line }) => line))}::jsonb) l`.execute(
          tx,
        )
        return rows.filter(({ stood }) => stood).length
      })
    }
  }
  return count
}

/** What parents asked of a chair, and what was confirmed: theirs to read, at their own council. */
const askedOfThem = async ({ house, world }: Stage, { name }: Officer, table: string): Promise<string[]> => {
  if (name !== 'a chair' || !['asked_helps', 'standing_answers'].includes(table)) return []
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where programme_id = ${world.programmes[0]} and gss = 'E09000007'`.execute(house.ground)
  return rows.map(({ id }) => id)
}

/** Straight to the vault, with their token and the web process's own secret: every sealed row there is. */
export const byVault = async (stage: Stage): Promise<Count> => {
  const { house, world, officers } = stage
  const count = none()
  for (const [table, { row, columns }] of sealedTables) {
    const { rows } = await sql<{ id: string }>`select ${sql.ref(row)} as id from ${sql.table(table)}`.execute(
      house.ground,
    )
    for (const officer of officers) {
      const asks = await askedOfThem(stage, officer, table)
      for (const { id } of rows) {
        count.attempts += 1
        const asked = { table, columns: [...columns], rows: [id] }
        const texts = await house.vault.vault
          .answer('web', { do: 'open', token: officer.token, asks: [asked] })
          .catch(() => ({ texts: [] }))
        const theirs = (table === 'shares' && addressed(stage, officer).includes(id)) || asks.includes(id)
        if (JSON.stringify(texts).includes('Zq') && table !== 'council_issuers' && !theirs)
          count.met.push(`${officer.name} opened ${table}`)
      }
    }
  }
  for (const officer of officers)
    for (const { ids } of Object.values(world.parties)) {
      const party = ids['party'] ?? ''
      for (const asked of [
        { do: 'erase' as const, token: officer.token, owner: party },
        { do: 'print' as const, token: officer.token, owner: party, texts: ['a school'] },
      ]) {
        count.attempts += 1
        const done = await house.vault.vault.answer('web', asked).then(
          () => true,
          () => false,
        )
        if (done) count.met.push(`${officer.name} could ${asked.do} at the vault`)
      }
    }
  return count
}
