import { look } from './catalogue.ts'
import { openBare, run, type Bare, type Ground } from './house.ts'
import { functionMutants } from './mutating-functions.ts'
import { policyMutants, type Mutant } from './mutating.ts'
import type { Proof } from './proof.ts'
import { askersOf, type Askers } from './asking.ts'
import { layReaching, reach, tablesOf, lightly, spread, trialFor, type Trial } from './reaching.ts'
import { oddLines } from './odd-lines.ts'
import { layOdd } from './odd.ts'
import { layWorld } from './world.ts'

type Stage = {
  askers: Askers
  tables: Awaited<ReturnType<typeof tablesOf>>
  /** What each reached in each table while every wall stood. */
  stood: Map<string, string>
  trials: Map<string, Trial>
  /** The same with a few rows of each table. */
  light: Map<string, { trial: Trial; stood: string }>
  /** Who noticed last, by table: asked first the next time. */
  sharp: Map<string, string>
  close: () => Promise<void>
}
const at = (table: string, who: string) => `${table} ${who}`

export const layStage = async (
  house: Pick<Bare, 'db' | 'ground' | 'engine'>,
  only?: readonly string[],
): Promise<Stage> => {
  await layReaching(house.ground)
  const world = await layWorld(house.ground, 'u')
  const people = await layOdd(house.ground, world)
  const { list, close } = await askersOf(house, world, people)
  const odd = oddLines(world, people)
  const tables = (await tablesOf(house.ground))
    .filter(({ name }) => only?.includes(name) ?? true)
    .map((table) => ({ ...table, lines: [...(odd[table.name] ?? []), ...table.lines] }))
  const stood = new Map<string, string>()
  const trials = new Map<string, Trial>()
  const light = new Map<string, { trial: Trial; stood: string }>()
  for (const table of tables)
    for (const asker of list) {
      const found = await trialFor(asker, table, world)
      trials.set(at(table.name, asker.name), found.trial)
      stood.set(at(table.name, asker.name), found.stood)
      light.set(at(table.name, asker.name), await lightly(asker, table))
    }
  return { askers: list, tables, stood, trials, light, sharp: new Map(), close }
}

const tried = { lines: '[]', count: 0 }
/** Who reaches something else than before, in one of these tables; undefined when nobody does. */
const noticed = async (stage: Stage, { of, tables }: Mutant): Promise<string | undefined> => {
  const { stood, trials, light, sharp } = stage
  // A function decides alike in every table: a dozen of them mostly show it, and are looked at first.
  const many = of === 'function' && tables.length > 4
  const first12 = many ? spread(tables, 12) : tables
  const inTurn = [...first12, ...tables.filter((name) => !first12.includes(name))]
  for (const one of inTurn) {
    const table = stage.tables.find(({ name }) => name === one)
    if (table === undefined) continue
    const first = sharp.get(table.name)
    const order = [...stage.askers].sort((a, b) => Number(b.name === first) - Number(a.name === first))
    for (const asker of order) {
      const key = at(table.name, asker.name)
      const [trial, before] = many
        ? [light.get(key)?.trial, light.get(key)?.stood]
        : [trials.get(key), stood.get(key)]
      const now = await reach(asker, table, trial ?? tried).catch(() => 'nothing more')
      if (now === before) continue
      sharp.set(table.name, asker.name)
      return `${asker.name} in ${table.name}`
    }
  }
  return undefined
}

export type Outcome = 'attempts' | 'catalogue' | 'survived' | 'none'
/** Bends one wall, tries everybody at it, and puts it back. `none`: the database did not take it. */
export const judge = async (
  ground: Ground,
  stage: Stage,
  mutant: Mutant,
  usual: number,
): Promise<Outcome> => {
  try {
    await run(ground, mutant.plant)
  } catch {
    return 'none'
  }
  try {
    if ((await noticed(stage, mutant)) !== undefined) return 'attempts'
    return (await look(ground)).length > usual ? 'catalogue' : 'survived'
  } finally {
    await run(ground, mutant.restore)
  }
}

/** A wall that nobody needs: another, just as wide, stands beside it. Dropping it is what no attempt can notice. */
const planted: Mutant = {
  name: 'planted, a policy that repeats another',
  of: 'policy',
  plant: `drop policy planted on parties`,
  restore: `create policy planted on parties for select to web using (programme_id = (select app.programme_as('coordinator', 'handler'))
    and id <> all ((select app.closed_parties())::uuid[]))`,
  tables: ['parties'],
}

/** Every wall dropped and widened in turn, and every condition of every function that decides: does anybody notice? */
export const mutants: Proof = async (say) => {
  const house = await openBare({ max: 2 })
  const { ground } = house
  const stage = await layStage(house)
  try {
    say(`${stage.askers.length} askers, ${stage.tables.length} tables`)
    const usual = (await look(ground)).length
    await run(ground, planted.restore)
    const blind = await judge(ground, stage, planted, usual + 1)
    await run(ground, planted.plant)
    say(`planted, a wall whose loss nobody can notice: ${blind}`)
    // ONLY=notes, say, bends what has this in its name alone.
    const only = new RegExp(process.env['ONLY'] ?? '')
    const made = [...(await policyMutants(ground)), ...(await functionMutants(ground))]
    const all = made.filter(({ name, known }) => known === undefined && only.test(name))
    const same = made.filter(({ known }) => known !== undefined)
    for (const { name, known } of same) say(`says nothing more: ${name} (${known ?? ''})`)
    const found: Record<Outcome, string[]> = { attempts: [], catalogue: [], survived: [], none: [] }
    for (const [n, mutant] of all.entries()) {
      const outcome = await judge(ground, stage, mutant, usual)
      found[outcome].push(mutant.name)
      if (outcome === 'survived') say(`survived: ${mutant.name}`)
      if (n % 100 === 99) say(`${n + 1} of ${all.length}, ${found.survived.length} survivors`)
    }
    for (const name of found.catalogue) say(`by the catalogue alone: ${name}`)
    const bent = all.length - found.none.length
    return {
      held: found.survived.length === 0 && bent > 500,
      planted: blind === 'survived' ? 'caught' : 'missed',
      figures: {
        mutants: bent,
        killed: bent - found.survived.length,
        killedByAttempts: found.attempts.length,
        killedByTheCatalogueAlone: found.catalogue.length,
        survived: found.survived.length,
        notTakenByTheDatabase: found.none.length,
        sayingNothingMore: same.length,
        askers: stage.askers.length,
        tables: stage.tables.length,
      },
    }
  } finally {
    await stage.close()
    await house.close()
  }
}
