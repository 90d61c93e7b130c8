import { sql } from 'kysely'
import { askersOf, type Asker } from './asking.ts'
import { run, type Bare } from './house.ts'
import type { Mutant } from './mutating.ts'
import { oddLines } from './odd-lines.ts'
import { layOdd } from './odd.ts'
import { layReaching, lightly, reach, spread, tablesOf, trialFor } from './reaching.ts'
import type { Table } from './variants.ts'
import { layWorld, type World } from './world.ts'

/** How far one got while every wall stood, and how to let them try again. */
type Stood = { readonly asker: Asker; readonly stood: string; readonly again: () => Promise<string> }
export type Stage = {
  readonly world: World
  readonly askers: readonly Asker[]
  readonly tables: ReadonlyMap<string, Table>
  /** By the table, or the function, in which they tried: laid when it is first looked at, which is before a wall is bent. */
  readonly stood: Map<string, readonly Stood[]>
  /** Who noticed last, by where: asked first the next time. */
  readonly sharp: Map<string, string>
  readonly close: () => Promise<void>
}

/** `app.answers` tells, in a few letters, what a function that wants to know nothing answers to the asker, in whatever order. */
const answers = `create function app.answers(f text) returns text language plpgsql set search_path = pg_catalog, public as $$
  declare said text;
  begin
    execute format('select md5(string_agg(y.e, '','' order by y.e)) from (select regexp_split_to_table(x::text, '','') as e from app.%I() x) y', f)
      into said;
    return coalesce(said, '-');
  exception when others then return sqlstate; end $$;
  grant execute on function app.answers to web, worker, vault;`

export const layStage = async (house: Pick<Bare, 'db' | 'ground' | 'engine'>): Promise<Stage> => {
  await layReaching(house.ground)
  await run(house.ground, answers)
  const world = await layWorld(house.ground, 'u')
  const people = await layOdd(house.ground, world)
  const { list, close } = await askersOf(house, world, people)
  const odd = oddLines(world, people)
  const tables = (await tablesOf(house.ground)).map((table): [string, Table] => [
    table.name,
    { ...table, lines: [...(odd[table.name] ?? []), ...table.lines] },
  ])
  return { world, askers: list, tables: new Map(tables), stood: new Map(), sharp: new Map(), close }
}

/** The same people and tables, with nothing known of what they reach. */
export const standingAnew = (stage: Stage): Stage => ({ ...stage, stood: new Map(), sharp: new Map() })

const laid = async (
  { askers, stood }: Stage,
  where: string,
  one: (asker: Asker) => Promise<Omit<Stood, 'asker'>>,
): Promise<readonly Stood[]> => {
  const known = stood.get(where)
  if (known !== undefined) return known
  const found: Stood[] = []
  for (const asker of askers) found.push({ asker, ...(await one(asker)) })
  stood.set(where, found)
  return found
}
/** How far everybody gets in a table; `light`: with a few of its rows. */
const inTable = async (stage: Stage, name: string, light: boolean): Promise<readonly Stood[]> => {
  const table = stage.tables.get(name)
  if (table === undefined) return []
  return laid(stage, light ? `some of ${name}` : name, async (asker) => {
    const { trial, stood } = light ? await lightly(asker, table) : await trialFor(asker, table, stage.world)
    return { stood, again: () => reach(asker, table, trial) }
  })
}
/** What a function answers to everybody: whoever speaks for the web role may ask it by itself. */
const ofFunction = (stage: Stage, name: string): Promise<readonly Stood[]> =>
  laid(stage, `app.${name}()`, async ({ as }) => {
    const again = () =>
      as(async (tx) => {
        const { rows } = await sql<{ said: string }>`select app.answers(${name}) as said`.execute(tx)
        return rows[0]?.said ?? ''
      })
    return { stood: await again(), again }
  })

/** Does anybody get somewhere else now? */
const differs = async ({ sharp }: Stage, where: string, all: readonly Stood[]): Promise<boolean> => {
  const first = sharp.get(where)
  const order = [...all].sort((a, b) => Number(b.asker.name === first) - Number(a.asker.name === first))
  for (const { asker, stood, again } of order) {
    if ((await again().catch(() => 'nothing more')) === stood) continue
    sharp.set(where, asker.name)
    return true
  }
  return false
}

/** A function that decides in many tables decides alike in all: a few rows of each show it, and a dozen are looked at first. */
const isLight = ({ of, tables }: Mutant) => of === 'function' && tables.length > 4
/** Lays what everybody reaches where this wall stands, while it does. */
export const stand = async (stage: Stage, mutant: Mutant): Promise<void> => {
  for (const table of mutant.tables) await inTable(stage, table, isLight(mutant))
  if (mutant.asks !== undefined) await ofFunction(stage, mutant.asks)
}

/** Who notices that this wall is bent: those who try in its tables; where none of them does, those who ask the function itself. */
export const noticed = async (stage: Stage, mutant: Mutant): Promise<'attempts' | 'answers' | undefined> => {
  const light = isLight(mutant)
  const first12 = light ? spread(mutant.tables, 12) : mutant.tables
  for (const table of [...first12, ...mutant.tables.filter((name) => !first12.includes(name))])
    if (await differs(stage, table, await inTable(stage, table, light))) return 'attempts'
  const { asks } = mutant
  const answered =
    asks !== undefined && (await differs(stage, `app.${asks}()`, await ofFunction(stage, asks)))
  return answered ? 'answers' : undefined
}
