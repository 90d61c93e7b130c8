import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { helloOfSupporter, saidIn, shownIn } from '../supporters/hello/queries.ts'
import type { Shown } from '../supporters/hello/model.ts'
import { asking, ownChoice, profile, type Asked, type OwnChoice, type Profile } from './model.ts'

type Row = { all: unknown }

/** The asker's own: empty for everybody who is no parent here. */
export const ownChoices = async (tx: Tx, today: Day): Promise<OwnChoice[]> => {
  const { rows } = await sql<Row>`select app.my_choices(${today}) as all`.execute(tx)
  return z.array(ownChoice).parse(rows[0]?.all)
}

/** Empty when the link is used, too old, unknown, or nothing stands: nobody can tell which. */
export const profilesByLink = async (tx: Tx, link: string, today: Day): Promise<Profile[]> => {
  const { rows } = await sql<Row>`select app.link_shows(${link}, ${today}) as all`.execute(tx)
  return z.array(profile).parse(rows[0]?.all)
}

export const askedOfMe = async (tx: Tx): Promise<Asked[]> => {
  const { rows } = await sql<Row>`select app.asked_of_me() as all`.execute(tx)
  return z.array(asking).parse(rows[0]?.all)
}

export const askedByLink = async (tx: Tx, link: string): Promise<Asked | null> => {
  const { rows } = await sql<Row>`select app.link_asks(${link}) as all`.execute(tx)
  return asking.nullable().parse(rows[0]?.all ?? null)
}

/** The recorded hello of whoever is proposed, by proposal: of those alone who made one. */
export const hellosFor = async (tx: Tx, own: readonly OwnChoice[]): Promise<ReadonlyMap<string, Shown>> => {
  const proposals = own.flatMap(({ profiles }) => profiles.map(({ proposal }) => proposal))
  if (proposals.length === 0) return new Map()
  const rows = await tx
    .selectFrom('proposals')
    .select(['id', 'supporter_id'])
    .where('id', 'in', proposals)
    .execute()
  const found = await Promise.all(
    rows.map(async ({ id, supporter_id }) => [id, await helloOfSupporter(tx, supporter_id)] as const),
  )
  const hellos = found.flatMap(([proposal, hello]) => (hello === undefined ? [] : [{ proposal, hello }]))
  const said = await saidIn(
    tx,
    hellos.map(({ hello }) => hello),
  )
  return new Map(hellos.map(({ proposal, hello }) => [proposal, shownIn(said, hello)]))
}
