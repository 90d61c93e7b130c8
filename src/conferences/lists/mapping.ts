import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
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

export const rememberMapping = async (tx: Tx, actor: Actor, gss: string, mapping: Mapping): Promise<void> => {
  const values = { mapping: JSON.stringify(mapping), set_on: actor.today, set_by: actor.person }
  await tx
    .insertInto('list_mappings')
    .values({ ...values, programme_id: actor.programme, gss })
    .onConflict((on) => on.columns(['programme_id', 'gss']).doUpdateSet(values))
    .execute()
  await record(tx, actor, 'list.columns-said', [], { gss })
}
