import type { TestHouse } from '../access/testing.ts'
import { beginSupport } from './actions.ts'

type Who = Pick<Awaited<ReturnType<TestHouse['person']>>, 'token' | 'actor'>

/** Short words for what most tests of this room do and look at. */
export const standing = (house: TestHouse, coordinator: Who) => {
  const begin = (party: string, supporter: string, who: Who = coordinator) =>
    house.as(who.token, (tx) => beginSupport(tx, who.actor, { party, supporter }))
  return {
    begin,
    begun: async (party: string, supporter: string): Promise<string> => {
      const outcome = await begin(party, supporter)
      if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
      return outcome.support
    },
    /** The parties whom this person's grants open now. */
    open: async (person: string): Promise<string[]> =>
      (
        await house.ground
          .selectFrom('grants')
          .select('thing_id')
          .where('person_id', '=', person)
          .where('function', '=', 'supports')
          .where('until_at', 'is', null)
          .execute()
      ).map(({ thing_id }) => thing_id),
    loadOf: async (supporter: string): Promise<number> =>
      (
        await house.ground
          .selectFrom('supporters')
          .select('load')
          .where('id', '=', supporter)
          .executeTakeFirstOrThrow()
      ).load,
    /** The parties whom the database shows them. */
    sees: async ({ token }: Pick<Who, 'token'>): Promise<string[]> =>
      (await house.as(token, (tx) => tx.selectFrom('parties').select('id').execute())).map(({ id }) => id),
  }
}

export const codes = (outcome: object & { faults?: readonly { code: string }[] }): string[] =>
  (outcome.faults ?? []).map(({ code }) => code)
