import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { isKnownHeading } from './headings.ts'
import { meanings, type Heading, type Mapping } from './model.ts'

const mappingShape = z.record(z.string(), z.enum([...meanings, '']))
const headingsShape = z.array(z.object({ heading: z.string(), meaning: z.enum(meanings).nullable() }))

export const headingsOf = (stored: unknown): Heading[] => headingsShape.parse(stored)

/** What is remembered of an authority's headings; undefined before its first list. */
export const mappingFor = async (tx: Tx, programme: string, gss: string): Promise<Mapping | undefined> => {
  const row = await tx
    .selectFrom('list_mappings')
    .select('mapping')
    .where('programme_id', '=', programme)
    .where('gss', '=', gss)
    .executeTakeFirst()
  return row === undefined ? undefined : mappingShape.parse(row.mapping)
}

/**
 * Of what is dropped only the headings that we know by name are remembered, so that they stay dropped: where a file
 * has no headings, its first row of people stands in their place.
 */
const worthKeeping = (mapping: Mapping): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).filter(([name, meaning]) => meaning !== '' || isKnownHeading(name)),
  )

export const rememberMapping = async (tx: Tx, actor: Actor, gss: string, mapping: Mapping): Promise<void> => {
  const values = { mapping: JSON.stringify(worthKeeping(mapping)), set_on: actor.today, set_by: actor.person }
  await tx
    .insertInto('list_mappings')
    .values({ ...values, programme_id: actor.programme, gss })
    .onConflict((on) => on.columns(['programme_id', 'gss']).doUpdateSet(values))
    .execute()
  await record(tx, actor, 'list.columns-said', [], { gss })
}
