import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { open, prints, seal } from '../../vault/door.ts'
import { isExperience, type ConflictKind } from '../../supporters/model.ts'
import { isWaivable, isWish, type Named, type Wishes } from './model.ts'

export const wishesOf = async (tx: Tx, party: string): Promise<Wishes> => {
  const row = await tx.selectFrom('wishes').selectAll().where('party_id', '=', party).executeTakeFirst()
  return {
    sameGender: row?.same_gender ?? false,
    experience: row?.experience.filter(isExperience) ?? [],
    ranked: row?.ranked.filter(isWish) ?? [],
    version: row?.version ?? 0,
  }
}

/** Writes down what a parent would like. False when somebody else changed it meanwhile. Tells 'party.wishes-set'. */
export const setWishes = async (tx: Tx, actor: Actor, party: string, wishes: Wishes): Promise<boolean> => {
  const values = {
    same_gender: wishes.sameGender,
    experience: [...wishes.experience],
    ranked: [...wishes.ranked],
    version: wishes.version + 1,
  }
  const row =
    wishes.version === 0
      ? await tx
          .insertInto('wishes')
          .values({ programme_id: actor.programme, party_id: party, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .returning('party_id')
          .executeTakeFirst()
      : await tx
          .updateTable('wishes')
          .set(values)
          .where('party_id', '=', party)
          .where('version', '=', wishes.version)
          .returning('party_id')
          .executeTakeFirst()
  if (row === undefined) return false
  await tell(tx, actor, 'party.wishes-set', party)
  return true
}

/** What was named of this party, with its words: opened in one call. */
export const circlesOf = async (tx: Tx, party: string): Promise<Named[]> => {
  const rows = await tx
    .selectFrom('party_circles')
    .select(['id', 'kind', 'waived_on'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  const texts = await open(tx, [
    { table: 'party_circles', columns: ['what'], rows: rows.map(({ id }) => id) },
  ])
  return rows.map(({ id, kind, waived_on }) => ({
    id,
    kind,
    what: texts.of('party_circles', 'what', id) ?? '',
    waived: waived_on !== null,
  }))
}

/** Names a school, street, chair and so on, of this party; kept for the matcher alone. Tells 'party.circle-named'. */
export const nameCircle = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { kind, what }: { kind: ConflictKind; what: string },
): Promise<void> => {
  const { row, sealed } = await seal(tx, { table: 'party_circles', owner: party, texts: { what } })
  const [print] = await prints(tx, actor.programme, [`${kind} ${what}`])
  await tx
    .insertInto('party_circles')
    .values({ id: row, programme_id: actor.programme, party_id: party, kind, ...sealed, print })
    .execute()
  await tell(tx, actor, 'party.circle-named', party, { kind })
}

/**
 * The parent said that they don't mind ('waive') or that they do ('unwaive'), or it was named by mistake ('remove').
 * False when there is none, or it can't be waived: the supporter's own social worker, team, people.
 */
export const changeCircle = async (
  tx: Tx,
  actor: Actor,
  party: string,
  circle: string,
  change: 'waive' | 'unwaive' | 'remove',
): Promise<boolean> => {
  const row = await tx
    .selectFrom('party_circles')
    .select('kind')
    .where('id', '=', circle)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined || (change === 'waive' && !isWaivable(row.kind))) return false
  await tx
    .updateTable('party_circles')
    .set(
      change === 'remove'
        ? { withdrawn_at: new Date() }
        : { waived_on: change === 'waive' ? actor.today : null },
    )
    .where('id', '=', circle)
    .execute()
  await tell(tx, actor, `party.circle-${change}d`, party, { kind: row.kind })
  return true
}
