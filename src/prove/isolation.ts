import { sql } from 'kysely'
import { attempt, changeable, type Line, type Seen } from './attempts.ts'
import { openBare, run, type Bare, type Ground } from './house.ts'
import { others as beyond, principals } from './principals.ts'
import type { Proof } from './proof.ts'
import { layTouching, tables } from './touching.ts'
import { layWorld, type World } from './world.ts'

const linesOf = async (ground: Ground, table: string): Promise<Line[]> =>
  (await sql<{ line: Line }>`select to_jsonb(t) as line from ${sql.table(table)} t`.execute(ground)).rows.map(
    ({ line }) => line,
  )

/** Every role and verb on these tables, in each world with the next world's rows at hand. */
export const walkRows = async (
  house: Pick<Bare, 'db' | 'ground'>,
  worlds: readonly World[],
  only: readonly string[],
): Promise<Seen> => {
  const seen: Seen = { attempts: 0, foreign: [] }
  for (const table of only) {
    const all = await linesOf(house.ground, table)
    const column = await changeable(house.ground, table)
    for (const [index, world] of worlds.entries()) {
      const others = worlds[(index + 1) % worlds.length]
      if (others === undefined) continue
      for (const who of [...principals, ...beyond]) {
        const { attempts, foreign } = await attempt(house.db, world, others, who, table, all, column)
        seen.attempts += attempts
        seen.foreign.push(...foreign)
      }
    }
  }
  return seen
}

const plants = [
  [
    'parties',
    `create policy planted on parties for select to web using (programme_id = (select app.programme()))`,
    `drop policy planted on parties`,
  ],
  [
    'offers',
    `create policy planted on offers for update to web using (programme_id is not null)`,
    `drop policy planted on offers`,
  ],
  [
    'tellings',
    `create policy planted on tellings for insert to web with check (programme_id = (select app.programme()))`,
    `drop policy planted on tellings`,
  ],
  [
    'wishes',
    `grant delete on wishes to web; create policy planted on wishes for delete to web using (programme_id is not null)`,
    `drop policy planted on wishes; revoke delete on wishes from web`,
  ],
] as const

/** Role × table × verb over worlds that know nothing of each other, as the web role: whose rows were met? */
export const isolation: Proof = async (say) => {
  const house = await openBare({ max: 4 })
  try {
    await layTouching(house.ground)
    const worlds = [
      await layWorld(house.ground, 'i'),
      await layWorld(house.ground, 'ii'),
      await layWorld(house.ground, 'iii'),
    ]
    let caught = 0
    for (const [table, plant, out] of plants) {
      await run(house.ground, plant)
      const { foreign } = await walkRows(house, worlds.slice(0, 2), [table])
      await run(house.ground, out)
      if (foreign.length > 0) caught += 1
      say(`planted in ${table}: ${foreign.length} foreign rows met`)
    }
    const { attempts, foreign } = await walkRows(house, worlds, await tables(house.ground))
    const kinds = [...new Set(foreign)]
    for (const line of kinds.slice(0, 60)) say(line)
    say(`${attempts} attempts on rows, ${foreign.length} of them foreign`)
    return {
      held: foreign.length === 0 && attempts >= 100_000,
      planted: caught === plants.length ? 'caught' : 'missed',
      figures: {
        attempts,
        foreign: foreign.length,
        roles: principals.length + beyond.length,
        worlds: worlds.length,
        plantedFaults: plants.length,
      },
    }
  } finally {
    await house.close()
  }
}
