import { open, Refused } from '../vault/door.ts'
import { byFunctions } from './council-functions.ts'
import { byRoutes, bySql, byVault, layStage, type Count, type Stage } from './council-ways.ts'
import { openBare, run } from './house.ts'
import { lay } from './laying.ts'
import type { Proof } from './proof.ts'

const functions = ['is', 'supports', 'asked', 'handles', 'reads'] as const
/** Written past all walls: grants of every function for every party, and every other role beside their own. */
export const forge = async ({ house, world, officers }: Stage): Promise<void> => {
  const { ground } = house
  const [here] = world.programmes
  for (const { person } of officers) {
    for (const { ids } of Object.values(world.parties))
      for (const held of functions)
        await lay(ground, 'grants', {
          programme_id: here,
          person_id: person,
          function: held,
          thing: held === 'reads' ? 'space' : 'party',
          thing_id: ids['party'],
          ...(held === 'reads' ? { purpose: 'other', ends_at: '2027-11-02' } : {}),
        })
    for (const role of [
      'parent',
      'supporter',
      'coordinator',
      'safeguarding-lead',
      'approver',
      'handler',
      'administrator',
      'organiser',
    ])
      await lay(ground, 'roles', { programme_id: here, person_id: person, role })
  }
}

/** With forged grants and roles: no private word, by the vault or by any page. */
export const byForgery = async (stage: Stage): Promise<Count> => {
  const vault = await byVault(stage)
  const routes = await byRoutes(stage)
  const read = routes.met.filter((line) => line.includes('showed a word'))
  return { attempts: vault.attempts + routes.attempts, met: [...vault.met, ...read] }
}

/** One open call through the door of the house, as a page would: refused, and no row of the audit says otherwise. */
export const refusedAtTheDoor = async ({ house, world, officers: [officer] }: Stage): Promise<boolean> =>
  house.db
    .inSession(officer?.token ?? null, 'localhost', async (tx) => {
      await open(tx, [{ table: 'notes', columns: ['body'], rows: [world.parties.a.ids['words'] ?? ''] }])
      return false
    })
    .catch((error: unknown) => error instanceof Refused)

/** A policy that lets them, and the one that stands in its way gone: one alone would let nobody in. */
export const loosened = `drop policy no_council on notes;
  create policy planted on notes for select to web using (programme_id = (select app.programme_as('social-worker')))`
export const tightened = `drop policy planted on notes; create policy no_council on notes as restrictive for all to web
  using ((select app.gss_as('social-worker', 'chair')) is null)`

/** A council's people into spaces: by every page, by SQL, by functions, at the vault, with forged grants and other roles. */
export const council: Proof = async (say) => {
  const house = await openBare({ max: 2 })
  try {
    const stage = await layStage(house, 'v')
    await run(house.ground, loosened)
    const planted = await bySql(stage)
    await run(house.ground, tightened)
    say(`planted, a policy that lets them: ${planted.met.join(', ') || 'nothing met'}`)
    const all: Record<string, Count> = {
      sql: await bySql(stage),
      functions: await byFunctions(stage),
      vault: await byVault(stage),
      routes: await byRoutes(stage),
    }
    const door = await refusedAtTheDoor(stage)
    await forge(stage)
    all['forged'] = await byForgery(stage)
    all['forgedSql'] = await bySql(stage)
    const met = Object.values(all).flatMap((count) => count.met)
    for (const line of [...new Set(met)].slice(0, 60)) say(line)
    return {
      held: met.length === 0 && door,
      planted: planted.met.length > 0 ? 'caught' : 'missed',
      figures: {
        met: met.length,
        attempts: Object.values(all).reduce((sum, { attempts }) => sum + attempts, 0),
        ways: Object.fromEntries(Object.entries(all).map(([name, { attempts }]) => [name, attempts])),
      },
    }
  } finally {
    await house.close()
  }
}
