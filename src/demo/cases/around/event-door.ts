import type { Actor } from '../../../access/model.ts'
import { countByHand, letIn } from '../../../events/door/actions.ts'
import { addKind } from '../../../events/kinds/actions.ts'
import type { Kept } from '../../../events/queries.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sure } from '../../stage.ts'
import { kinds } from './event-words.ts'

/** Who came to last year's day, at what time and by what name: all without a ticket, in groups. The kind is its place in the list. */
const came = [
  { at: '09:40', kind: 2, name: 'Priya Pretend', badges: ['Priya', 'Tom', 'Ann', '', ''] },
  { at: '09:50', kind: 0, name: 'Huw Dyfeisiedig', badges: ['Huw', 'Elin', 'Mam'] },
  { at: '10:05', kind: 0, name: 'Dana Invented', badges: ['Dana', 'D.', '', ''] },
  { at: '10:20', kind: 1, name: '', badges: ['Robin'] },
  { at: '11:10', kind: 2, name: 'Marcus Madeup', badges: ['Marcus', ''] },
] as const
const heads = [
  { at: '10:30', people: 14 },
  { at: '14:00', people: 16 },
] as const

/** Last year's door, on its day. */
export const atTheDoor = async (tx: Tx, actor: Actor, last: Pick<Kept, 'id' | 'day'>): Promise<void> => {
  const made: string[] = []
  for (const kind of kinds) made.push(sure(await addKind(tx, actor, last.id, kind)).kind)
  const then = (at: string): Actor => ({ ...actor, today: last.day, now: new Date(`${last.day}T${at}:00Z`) })
  for (const { at, kind, name, badges } of came)
    await letIn(tx, then(at), last.id, { kind: made[kind] ?? '', name, badges, why: '' })
  for (const { at, people } of heads) await countByHand(tx, then(at), last.id, people)
}
