import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Draft } from './model.ts'
import { couldBeAbout, pointable } from './queries.ts'
import { faultsInDraft, type Fault } from './rules.ts'

/**
 * Somebody who stands beside a parent says what worries them. It goes to whoever hears concerns, and opens nothing.
 * Faults: faultsInDraft's; `party` 'not-there' when it is not somebody whom the asker sees. Throws VaultDown.
 */
export const raise = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
): Promise<{ readonly faults: readonly Fault[] } | { readonly concern: string }> => {
  const faults = faultsInDraft(draft)
  if (faults.length > 0 || draft.told === '' || actor.person === null) return { faults }
  const party = draft.party === '' ? null : draft.party
  if (party !== null && !(await couldBeAbout(tx, party)).some(({ id }) => id === party))
    return { faults: [{ field: 'party', code: 'not-there' }] }
  const { row, sealed } = await seal(tx, {
    table: 'concerns',
    owner: actor.programme,
    texts: { words: draft.words, about: draft.about, why_not: draft.told === 'yes' ? null : draft.whyNot },
  })
  if (sealed.words === null) return { faults: [{ field: 'words', code: 'no-words' }] }
  await tx
    .insertInto('concerns')
    .values({
      id: row,
      programme_id: actor.programme,
      written_by: actor.person,
      party_id: party,
      at_risk: [...draft.atRisk],
      about: sealed.about,
      words: sealed.words,
      why_not: sealed.why_not,
      parent_told: draft.told,
      day: actor.today,
      ...(draft.told === 'yes' ? { told_on: actor.today, told_how: 'supporter', told_by: actor.person } : {}),
    })
    .execute()
  // No name of the parent goes along: whoever reads who did what learns no more than that somebody was worried.
  await tell(tx, actor, 'concern.raised', row)
  return { concern: row }
}

/** Points to notes that the author may read themself. It opens none of them. False when there is no such concern of theirs. */
export const point = async (
  tx: Tx,
  actor: Actor,
  concern: string,
  notes: readonly string[],
): Promise<boolean> => {
  const there = (await pointable(tx, concern)).filter(({ id, pointed }) => !pointed && notes.includes(id))
  if (there.length === 0) return false
  await tx
    .insertInto('concern_points')
    .values(there.map(({ id }) => ({ programme_id: actor.programme, concern_id: concern, note_id: id })))
    .execute()
  await tell(tx, actor, 'concern.pointed', concern, { count: there.length })
  return true
}
