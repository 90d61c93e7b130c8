import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Fault, type Outcome } from '../../spaces/model.ts'
import { sealAll } from '../../vault/door.ts'
import { unlessShut } from '../help/actions.ts'
import type { Asked, SaidWay } from '../help/model.ts'
import { longestAsk } from '../help/rules.ts'

/** Who said it, when and how; of a chair with an account the session says it, and this is left out. */
export type Said = { readonly by: string; readonly on: Day | null; readonly way: SaidWay | null }
/** `agreed` null: nothing was said of it. */
export type Answered = { readonly ask: string; readonly agreed: boolean | null; readonly why: string }
export type Exception = { readonly line: string; readonly why: string }

const saidFaults = (said: Said | null, today: Day): Fault[] => {
  if (said === null) return []
  return [
    ...(said.by === '' ? [{ field: 'saidBy', code: 'no-name' }] : []),
    ...(said.by.length > 120 ? [{ field: 'saidBy', code: 'too-long' }] : []),
    ...(said.on === null ? [{ field: 'saidOn', code: 'no-day' }] : []),
    ...(said.on !== null && said.on > today ? [{ field: 'saidOn', code: 'future' }] : []),
    ...(said.way === null ? [{ field: 'saidHow', code: 'choose' }] : []),
  ]
}
const whyFaults = (whys: readonly { readonly at: string; readonly why: string }[]): Fault[] =>
  whys.flatMap(({ at, why }) =>
    why === ''
      ? [{ field: at, code: 'reason' }]
      : why.length > longestAsk
        ? [{ field: at, code: 'too-long' }]
        : [],
  )

type Entering = { readonly conference: string; readonly said: Said | null }
/**
 * What was answered to what a parent asked for. Faults: 'saidBy' `no-name`, 'saidOn' `no-day` `future`, 'saidHow' `choose`,
 * 'why-N' `reason` `too-long` (N counts the answers), 'answers' `unanswered` `gone` `not-now`.
 */
export const answerAsked = async (
  tx: Tx,
  actor: Actor,
  { conference, said }: Entering,
  asked: readonly Asked[],
  answers: readonly Answered[],
): Promise<Outcome<{ readonly answered: number }>> => {
  const all = answers.filter(({ ask, agreed }) => agreed !== null && asked.some(({ id }) => id === ask))
  // What was answered before and stays so was said by whoever said it then; when nothing is new, who said it is put right.
  const fresh = all.filter(({ ask, agreed, why }) => {
    const before = asked.find(({ id }) => id === ask)
    return before?.agreed !== agreed || (agreed === false && before.why !== why)
  })
  const known = fresh.length === 0 ? all : fresh
  const faults = [
    ...(known.length === 0 ? [{ field: 'answers', code: 'unanswered' }] : []),
    ...whyFaults(
      answers.flatMap(({ agreed, why }, n) => (agreed === false ? [{ at: `why-${n}`, why }] : [])),
    ),
    ...saidFaults(said, actor.today),
  ]
  if (faults.length > 0) return { faults }
  return unlessShut('answers', async () => {
    const made = await sealAll(
      tx,
      known.map(({ ask, why, agreed }) => ({
        table: 'asked_helps' as const,
        owner: asked.find(({ id }) => id === ask)?.party ?? '',
        row: ask,
        texts: { why: agreed === false ? why : '' },
      })),
    )
    const rows = known.map(({ ask, agreed }, n) => ({
      id: ask,
      agreed,
      why: made[n]?.sealed.why?.toString('base64') ?? '',
    }))
    const done = await sql<{
      n: number
    }>`select app.answer_helps(${conference}, ${JSON.stringify(rows)}::jsonb,
      ${said?.by ?? ''}, ${said?.on ?? actor.today}, ${said?.way ?? null}, ${actor.today}) as n`.execute(tx)
    const answered = done.rows[0]?.n ?? 0
    if (answered === 0) return refuse('answers', 'gone')
    const parties = new Set(
      asked.filter(({ id }) => known.some(({ ask }) => ask === id)).map(({ party }) => party),
    )
    await record(tx, actor, 'asked.answered', [...parties, ...known.map(({ ask }) => ask)])
    return { answered }
  })
}

/** One answer for all that is promised, with what can't be kept. Faults as above; N counts the exceptions' lines. */
export const confirmStanding = async (
  tx: Tx,
  actor: Actor,
  { conference, said }: Entering,
  exceptions: readonly (Exception & { readonly at: string })[],
): Promise<Outcome<{ readonly confirmed: string }>> => {
  const faults = [...whyFaults(exceptions), ...saidFaults(said, actor.today)]
  if (faults.length > 0) return { faults }
  return unlessShut('answers', async () => {
    const made = await sealAll(
      tx,
      exceptions.map(({ why }) => ({
        table: 'standing_answers' as const,
        owner: actor.programme,
        texts: { why },
      })),
    )
    const rows = exceptions.map(({ line }, n) => ({
      id: made[n]?.row,
      line,
      why: made[n]?.sealed.why?.toString('base64') ?? '',
    }))
    const done = await sql<{
      id: string | null
    }>`select app.answer_standing(${conference}, ${JSON.stringify(rows)}::jsonb,
      ${said?.by ?? ''}, ${said?.on ?? actor.today}, ${said?.way ?? null}, ${actor.today}) as id`.execute(tx)
    const confirmed = done.rows[0]?.id ?? null
    if (confirmed === null) return refuse('answers', 'gone')
    await record(tx, actor, 'asked.confirmed', [conference, confirmed])
    return { confirmed }
  })
}

export const letterWays = ['printed', 'email', 'read-out'] as const
export type LetterWay = (typeof letterWays)[number]
/** The letter for this parent went out. Faults: 'sentHow' `choose`, 'sentOn' `no-day` `future`, 'sentHow' `gone`. */
export const letterWentOut = async (
  tx: Tx,
  actor: Actor,
  { conference, party }: { readonly conference: string; readonly party: string },
  { way, on }: { readonly way: LetterWay | null; readonly on: Day | null },
): Promise<Outcome<{ readonly sent: true }>> => {
  if (way === null) return refuse('sentHow', 'choose')
  if (on === null) return refuse('sentOn', 'no-day')
  if (on > actor.today) return refuse('sentOn', 'future')
  const { rows } = await sql<{ n: number }>`
    select app.help_letter_out(${conference}, ${party}, ${way}, ${on}) as n`.execute(tx)
  if ((rows[0]?.n ?? 0) === 0) return refuse('sentHow', 'gone')
  await record(tx, actor, 'asked.letter-sent', [party, conference])
  return { sent: true }
}
