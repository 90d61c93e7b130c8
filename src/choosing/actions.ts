import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Answer, Answered, Chosen, Turning, TurnedDown } from './model.ts'

// Parents, supporters and holders of a link have no right to the tables: each act is one function of the database,
// which looks again at everything, writes the audit row and the event, and puts the message into the outbox.

const chosen = z.enum(['chosen', 'no-longer-free', 'already-chosen', 'gone'])
const turned = z.enum(['noted', 'already-chosen', 'gone'])
const answered = z.enum(['yes', 'no', 'unsafe', 'already', 'not-possible', 'gone'])
type Row = { outcome: string }

/**
 * The parent chose: signed in, or on the telephone with a coordinator who writes it down (it is then marked so, and
 * shown to the parent). The first acceptance wins: 'no-longer-free' is the answer to whatever stands against it.
 * Tells 'choice.made' and asks the supporter.
 */
export const choose = async (
  tx: Tx,
  actor: Actor,
  proposal: string,
  how: 'signed-in' | 'phone',
): Promise<Chosen> => {
  const { rows } = await sql<Row>`
    select app.choose(${proposal}, ${how}, ${actor.today})->>'outcome' as outcome`.execute(tx)
  return chosen.parse(rows[0]?.outcome)
}

/** The parent asks for others ('others'), or wants nobody now ('no': the offer's answer becomes no). */
export const turnDown = async (tx: Tx, actor: Actor, offer: string, says: Turning): Promise<TurnedDown> => {
  const { rows } = await sql<Row>`
    select app.turn_down(${offer}, ${says}, ${actor.today})->>'outcome' as outcome`.execute(tx)
  return turned.parse(rows[0]?.outcome)
}

/**
 * The supporter answers, or a coordinator to whom they said it. A yes looks at capacity, gates, conflicts and walls
 * once more and opens support in the same transaction. Tells 'choice.answered', and 'support.begun' after a yes.
 */
export const answerChoice = async (tx: Tx, actor: Actor, choice: string, says: Answer): Promise<Answered> => {
  const { rows } = await sql<Row>`
    select app.answer_choice(${choice}, ${says}, ${actor.today})->>'outcome' as outcome`.execute(tx)
  return answered.parse(rows[0]?.outcome)
}

/** Sends the parent the link to what stands; null when nothing stands. The worker mints the secret when it sends. */
export const showHer = async (tx: Tx, actor: Actor, offer: string): Promise<string | null> => {
  const { rows } = await sql<{ act: string | null }>`
    select app.show_choices(${offer}, ${actor.today}) as act`.execute(tx)
  return rows[0]?.act ?? null
}

/** By link. `today` is the house's day, not the visitor's. */
export const chooseByLink = async (tx: Tx, link: string, proposal: string, today: Day): Promise<Chosen> => {
  const { rows } = await sql<Row>`
    select app.act_by_link(${link}, 'choose', ${proposal}, ${today})->>'outcome' as outcome`.execute(tx)
  return chosen.parse(rows[0]?.outcome)
}

export const turnDownByLink = async (
  tx: Tx,
  link: string,
  says: Turning,
  today: Day,
): Promise<TurnedDown> => {
  const { rows } = await sql<Row>`
    select app.act_by_link(${link}, ${says}, null, ${today})->>'outcome' as outcome`.execute(tx)
  return turned.parse(rows[0]?.outcome)
}

export const answerByLink = async (tx: Tx, link: string, says: Answer, today: Day): Promise<Answered> => {
  const { rows } = await sql<Row>`
    select app.answer_by_link(${link}, ${says}, ${today})->>'outcome' as outcome`.execute(tx)
  return answered.parse(rows[0]?.outcome)
}
