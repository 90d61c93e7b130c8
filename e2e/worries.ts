import { sql } from 'kysely'
import type { Actor } from '../src/access/model.ts'
import { today } from '../src/calendar/days.ts'
import { addDays } from '../src/calendar/days.ts'
import { raise } from '../src/concerns/concern/actions.ts'
import { answer, askToOpen, tellParent } from '../src/concerns/opening/actions.ts'
import type { Tx } from '../src/platform/database/connect.ts'
import type { OpenHouse } from './house.ts'

type Who = { readonly id: string; readonly token: string }
type By = <T>(who: Who, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>

const acting =
  ({ db, ground }: OpenHouse): By =>
  async ({ id, token }, work) => {
    const { programme_id, name } = await ground
      .selectFrom('persons')
      .select(['programme_id', 'name'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return db.inSession(token, 'localhost', (tx, { session }) => {
      const now = new Date()
      const known = { programme: programme_id, person: id, session: session?.session ?? null, name }
      return work(tx, { ...known, level: 2, roles: [], gss: null, language: 'en', today: today(now), now })
    })
  }

const made = (outcome: object | null, name: string): string => {
  const id: unknown = outcome === null ? undefined : Reflect.get(outcome, name)
  if (typeof id !== 'string') throw new Error(`no ${name}: ${JSON.stringify(outcome)}`)
  return id
}

export type Worried = { readonly concern: string; readonly opening: string; readonly question: string }

/**
 * Somebody is worried about the parent who signs in; two agree to open her notes; she is told. And a colleague's reads are
 * asked about. So that every page of that has something on it.
 */
export const worry = async (
  house: OpenHouse,
  { supporter, lead, approver, parent }: Record<'supporter' | 'lead' | 'approver' | 'parent', Who>,
): Promise<Worried> => {
  const by = acting(house)
  const { thing_id: party, programme_id } = await house.ground
    .selectFrom('grants')
    .select(['thing_id', 'programme_id'])
    .where('person_id', '=', parent.id)
    .where('function', '=', 'is')
    .executeTakeFirstOrThrow()
  const draft = { party, about: '', words: 'He waits outside.', told: 'yes', whyNot: '' } as const
  const raised = await by(supporter, (tx, actor) => raise(tx, actor, { ...draft, atRisk: ['parent'] }))
  const concern = made(raised, 'concern')
  const opened = await by(lead, (tx, actor) =>
    askToOpen(tx, actor, concern, {
      ofWhom: 'parent',
      from: addDays(actor.today, -20),
      until: actor.today,
      reason: 'Whether he has a key.',
      said: 'we feared that he had a key.',
      tell: 'at-once',
      reviewOn: null,
      whyLater: '',
    }),
  )
  const opening = made(opened, 'opening')
  await by(approver, (tx, actor) => answer(tx, actor, opening, { yes: true, why: 'A key.' }))
  await by(lead, (tx, actor) => tellParent(tx, actor, opening, { how: 'page', on: null }))
  const { rows } = await sql<{ id: string }>`
    insert into read_questions (programme_id, week, person_id, role, why, reads, people)
    values (${programme_id}, ${addDays(today(new Date()), -7)}, ${supporter.id}, 'supporter', 'no-grant', 3, 2) returning id`.execute(
    house.ground,
  )
  return { concern, opening, question: rows[0]?.id ?? '' }
}
