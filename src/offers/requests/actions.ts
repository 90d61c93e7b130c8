import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import type { Ask } from '../../access/pages.ts'
import { networkHash } from '../../access/sign-in/actions.ts'
import { tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import { addParty, nameParty, recordTelling, setSafeContact } from '../../families/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { RequestDraft } from './model.ts'
import { requestById, requestState, type RequestRow } from './queries.ts'

type Faults = { readonly faults: readonly { field: string; code: string }[] }
const refuse = (code: string): Faults => ({ faults: [{ field: 'request', code }] })

/**
 * A visitor asks on the public site. The answer is the same whoever they are; nothing is looked up. Their words are
 * sealed before they reach the database; throws VaultDown when that can't be done now. False when too many came from that network
 * within the hour, and nothing was written.
 */
export const ask = async (
  tx: Tx,
  programme: string,
  draft: RequestDraft,
  today: Day,
  browser: Ask['browser'] | null,
): Promise<boolean> => {
  const { name, gss, language, way, hoursFrom, hoursUntil, voicemail } = draft
  const { row: id, sealed } = await seal(tx, {
    table: 'requests',
    owner: programme,
    texts: {
      telephone: way === 'email' ? null : draft.telephone,
      email: way === 'email' ? draft.email : null,
      words: draft.words,
      access: draft.access,
    },
  })
  const bytes = Object.entries(sealed).map(([column, text]) => [
    column,
    text === null ? null : `\\x${text.toString('hex')}`,
  ])
  const row = {
    id,
    name,
    gss,
    language,
    way,
    ...Object.fromEntries(bytes),
    hours_from: hoursFrom,
    hours_until: hoursUntil,
    voicemail,
    on_day: today,
  }
  const { rows } = await sql<{
    one: boolean
  }>`select app.ask_for_supporter(${programme}, ${JSON.stringify(row)}, ${browser === null ? null : networkHash(browser)}::bytea) as one`.execute(
    tx,
  )
  return rows[0]?.one === true
}

const changeState = async (
  tx: Tx,
  request: string,
  values: { state: RequestRow['state']; party_id?: string },
): Promise<void> => {
  await tx
    .updateTable('requests')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('id', '=', request)
    .execute()
}

/** Spoken to, closed, or opened again. */
export const mark = async (
  tx: Tx,
  actor: Actor,
  request: string,
  state: 'new' | 'spoken' | 'closed',
): Promise<Faults | { request: string }> => {
  const stands = await requestState(tx, request)
  if (stands === undefined || stands === 'joined') return refuse('gone')
  await changeState(tx, request, { state })
  await tell(tx, actor, 'request.marked', request, { state })
  return { request }
}

/**
 * Joins a request to a family, only on the parent's yes: their name and their safe way come with them, and since they
 * asked themselves, they have been told. `party` null joins them as another parent of the family.
 */
export const join = async (
  tx: Tx,
  actor: Actor,
  request: string,
  {
    family,
    party,
    saidYes,
    label,
    toldBy,
  }: { family: string; party: string | null; saidYes: boolean; label: string; toldBy: string },
): Promise<Faults | { party: string }> => {
  const row = await requestById(tx, request)
  if (row === undefined || row.state === 'joined') return refuse('gone')
  if (!saidYes) return refuse('yes')
  const person = { name: row.name, called: row.name, language: row.language }
  const made =
    party === null
      ? await addParty(tx, actor, family, {
          ...person,
          interpreter: false,
          gender: null,
          relation: 'not-known',
          parentalResponsibility: 'not-known',
          livesWith: 'not-known',
          label,
        })
      : await nameParty(tx, actor, party, person)
  if ('faults' in made) return refuse('gone')
  // The council told us of nobody here: its page of what was offered must not say that somebody asked.
  if (party === null)
    await tx
      .updateTable('family_parties')
      .set({ asked_us: true })
      .where('family_id', '=', family)
      .where('party_id', '=', made.party)
      .execute()
  const contact = await setSafeContact(tx, actor, made.party, {
    safe: true,
    way: row.way,
    telephone: row.telephone,
    email: row.email,
    hoursFrom: row.hoursFrom,
    hoursUntil: row.hoursUntil,
    weekdaysOnly: false,
    voicemail: row.voicemail,
    language: row.language,
    words: row.words,
  })
  if ('faults' in contact) return refuse('contact')
  await recordTelling(tx, actor, made.party, family, { toldOn: row.onDay, toldBy })
  await changeState(tx, request, { state: 'joined', party_id: made.party })
  await tell(tx, actor, 'request.joined', request, { party: made.party })
  return { party: made.party }
}
