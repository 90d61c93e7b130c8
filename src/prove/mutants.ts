import { look } from './catalogue.ts'
import { openBare, run, type Ground } from './house.ts'
import { functionMutants } from './mutating-functions.ts'
import { policyMutants, type Mutant } from './mutating.ts'
import type { Proof } from './proof.ts'
import { layStage, noticed, stand, standingAnew, type Stage } from './standing.ts'

export type Outcome = 'attempts' | 'answers' | 'catalogue' | 'survived' | 'none'
/** Bends one wall, tries everybody at it, and puts it back. `none`: the database did not take it. */
export const judge = async (
  ground: Ground,
  stage: Stage,
  mutant: Mutant,
  usual: number,
): Promise<Outcome> => {
  const { twin, ...alone } = mutant
  if (twin !== undefined) {
    await run(ground, twin.plant)
    try {
      return await judge(ground, standingAnew(stage), alone, (await look(ground)).length)
    } finally {
      await run(ground, twin.restore)
    }
  }
  await stand(stage, mutant)
  try {
    await run(ground, mutant.plant)
  } catch {
    return 'none'
  }
  try {
    const by = await noticed(stage, mutant)
    if (by !== undefined) return by
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
export const mutants: Proof = async (say, only) => {
  const house = await openBare({ max: 2 })
  const { ground } = house
  const stage = await layStage(house)
  try {
    say(`${stage.askers.length} askers, ${stage.tables.size} tables`)
    const usual = (await look(ground)).length
    await run(ground, planted.restore)
    const blind = await judge(ground, stage, planted, usual + 1)
    await run(ground, planted.plant)
    say(`planted, a wall whose loss nobody can notice: ${blind}`)
    const made = [...(await policyMutants(ground)), ...(await functionMutants(ground))]
    const some = new RegExp(only ?? '')
    const all = made.filter(({ name, known }) => known === undefined && some.test(name))
    const same = made.filter(({ name, known }) => known !== undefined && some.test(name))
    for (const { name, known } of same) say(`says nothing more: ${name} (${known ?? ''})`)
    const found: Record<Outcome, string[]> = {
      attempts: [],
      answers: [],
      catalogue: [],
      survived: [],
      none: [],
    }
    for (const [n, mutant] of all.entries()) {
      const outcome = await judge(ground, stage, mutant, usual)
      found[outcome].push(mutant.name)
      if (outcome === 'survived') say(`survived: ${mutant.name}`)
      if (n % 100 === 99) say(`${n + 1} of ${all.length}, ${found.survived.length} survivors`)
    }
    for (const name of found.answers) say(`by what the function itself answers alone: ${name}`)
    for (const name of found.catalogue) say(`by the catalogue alone: ${name}`)
    const bent = all.length - found.none.length
    return {
      held: found.survived.length === 0 && bent > (only === undefined ? 500 : 0),
      planted: blind === 'survived' ? 'caught' : 'missed',
      figures: {
        mutants: bent,
        killed: bent - found.survived.length,
        killedByAttempts: found.attempts.length,
        killedByAFunctionsAnswerAlone: found.answers.length,
        killedByTheCatalogueAlone: found.catalogue.length,
        survived: found.survived.length,
        notTakenByTheDatabase: found.none.length,
        sayingNothingMore: same.length,
        askers: stage.askers.length,
        tables: stage.tables.size,
      },
    }
  } finally {
    await stage.close()
    await house.close()
  }
}
