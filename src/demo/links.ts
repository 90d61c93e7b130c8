import type { Kysely } from 'kysely'
import type { Role } from '../access/model.ts'
import type { Schema } from '../platform/database/schema.ts'
import { accounts } from './accounts.ts'

export type DemoLink = { readonly role: Role; readonly name: string; readonly url: string }

/**
 * A way in for each role of the demo, in the order in which they should be tried; [] while there is no demo. The links
 * work on this machine alone (demo/routes.tsx). `ground` is the migrator's connection, `origin` has no slash at its end.
 */
export const demoLinks = async (ground: Kysely<Schema>, origin: string): Promise<DemoLink[]> => {
  const people = await ground
    .selectFrom('persons as p')
    .innerJoin('programmes as g', 'g.id', 'p.programme_id')
    .select(['p.id', 'p.name', 'p.email'])
    .where('g.demo', '=', true)
    .where(
      'p.email',
      'in',
      accounts.map(([, email]) => email),
    )
    .execute()
  return accounts.flatMap(([role, email]) => {
    const person = people.find((one) => one.email === email)
    return person === undefined ? [] : [{ role, name: person.name, url: `${origin}/demo/${person.id}` }]
  })
}
