import type { Actor } from '../../../access/model.ts'
import { countByHand, letIn } from '../../../events/door/actions.ts'
import { noteMoney } from '../../../events/money/actions.ts'
import { addKind } from '../../../events/kinds/actions.ts'
import type { Kept } from '../../../events/queries.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { sure } from '../../stage.ts'
import { kinds } from './event-words.ts'

/** Who came to last year's day, at what time and by what name: all without a ticket, in groups. The kind is its place in the list. */
const came = [
  { at: '09:40', kind: 2, name: 'Priya Pretend', badges: ['Priya', 'Tom', 'Ann', '', ''] },
  { at: '09:45', kind: 1, name: 'Ffion Dychmygol', badges: ['Ffi', 'Non', '', ''] },
  { at: '09:50', kind: 0, name: 'Huw Dyfeisiedig', badges: ['Huw', 'Elin', 'Mam'] },
  { at: '09:55', kind: 0, name: 'Rosie Pretend', badges: ['Rosie', 'R.', '', '', '', '', ''] },
  { at: '10:05', kind: 0, name: 'Dana Invented', badges: ['Dana', 'D.', '', ''] },
  { at: '10:10', kind: 2, name: 'Alun Pretend', badges: ['Alun', 'Mo', '', '', ''] },
  { at: '10:15', kind: 1, name: 'Owen Pretend', badges: ['Owen', '', '', '', ''] },
  { at: '10:20', kind: 1, name: '', badges: ['Robin'] },
  { at: '11:10', kind: 2, name: 'Marcus Madeup', badges: ['Marcus', ''] },
] as const
const paid = { side: 'in', what: 'booking', invoice: null, way: 'cash', said: '' } as const
const heads = [
  { at: '10:30', people: 34 },
  { at: '14:00', people: 37 },
] as const

/** Last year's door, on its day. */
export const atTheDoor = async (tx: Tx, actor: Actor, last: Pick<Kept, 'id' | 'day'>): Promise<void> => {
  const made: string[] = []
  for (const kind of kinds) made.push(sure(await addKind(tx, actor, last.id, { ...kind, most: '' })).kind)
  const then = (at: string): Actor => ({ ...actor, today: last.day, now: new Date(`${last.day}T${at}:00Z`) })
  for (const { at, kind, name, badges } of came) {
    const outcome = await letIn(tx, then(at), last.id, { kind: made[kind] ?? '', name, badges, why: '' })
    if (typeof outcome === 'string') throw new Error(`${name} was not let in: ${outcome}`)
    const pence = Number(kinds[kind]?.pounds) * 100 * badges.length
    const line = { ...paid, booking: outcome.booking, pence, day: last.day }
    if (pence > 0) sure(await noteMoney(tx, then(at), last.id, line))
  }
  for (const { at, people } of heads) await countByHand(tx, then(at), last.id, people)
}
