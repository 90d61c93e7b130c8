import { sql } from 'kysely'
import { settingShapes, type SettingValues } from '../../authorities/model.ts'
import type { Day } from '../../calendar/model.ts'
import type { Kind } from '../../conferences/model.ts'
import type { Tx } from '../../platform/database/connect.ts'

/** A conference of one party, as the asker may know it: when and where, for them alone. */
export type Meeting = {
  readonly id: string
  readonly kind: Kind
  readonly day: Day | null
  readonly startsAt: string | null
  readonly place: string
  /** It was held, or put off; false while it is still to come. */
  readonly held: boolean
}

const ofParty = (party: string) => sql<Meeting>`
  select c.id, c.kind, c.day, to_char(c.starts_at, 'HH24:MI') as "startsAt", c.place, c.state <> 'booked' as held
  from app.my_conferences() c where c.party = ${party} and c.state <> 'cancelled' order by c.day desc nulls last, c.id desc limit 50`
/** Every conference of this party that was not called off, the newest first. */
export const meetingsOf = async (tx: Tx, party: string): Promise<Meeting[]> =>
  (await ofParty(party).execute(tx)).rows

/** The same, and the nation whose law this party's family is under (England where none is known), in one round trip. */
export const meetingsAround = async (
  tx: Tx,
  party: string,
  day: Day,
): Promise<{ meetings: readonly Meeting[]; wales: boolean }> => {
  const { rows } = await sql<{ meetings: Meeting[]; wales: boolean }>`
    select (select coalesce(json_agg(m), '[]') from (${ofParty(party)}) m) as meetings,
      exists (select from app.councils_of(${party}, ${day}) where nation = 'wales') as wales`.execute(tx)
  return rows[0] ?? { meetings: [], wales: false }
}

/** The one that was asked for; else today's, the next one, the last one. Undefined: there is none. */
export const meetingFor = (
  meetings: readonly Meeting[],
  today: Day,
  asked: string | null,
): Meeting | undefined => {
  const dated = meetings.filter(({ day }) => day !== null)
  const next = dated.filter(({ day, held }) => day !== null && day >= today && !held).at(-1)
  const last = dated.find(({ day }) => day !== null && day <= today)
  return (
    meetings.find(({ id }) => id === asked) ??
    dated.find(({ day }) => day === today) ??
    next ??
    last ??
    meetings[0]
  )
}

const clocks = settingShapes.clocks.nullable()
const recording = settingShapes.recording.nullable()
export type Council = {
  readonly gss: string
  readonly nation: 'england' | 'wales'
  readonly name: { readonly en: string; readonly cy: string }
  readonly recording: SettingValues['recording']
  /** Working days that this council says minutes take, where it says so. */
  readonly minutes: number | null
}
type Row = Pick<Council, 'gss' | 'nation'> & { en: string; cy: string; recording: unknown; clocks: unknown }

/** The councils of this party's families, as they are on this day. Empty for anybody who may not read beside them. */
export const councilsOf = async (tx: Tx, party: string, day: Day): Promise<Council[]> => {
  const { rows } = await sql<Row>`
    select gss, nation, name as en, name_cy as cy, recording, clocks from app.councils_of(${party}, ${day})`.execute(
    tx,
  )
  return rows.map(({ gss, nation, en, cy, ...held }) => {
    const own = clocks.safeParse(held.clocks).data?.['E-MIN']
    return {
      gss,
      nation,
      name: { en, cy },
      recording: recording.safeParse(held.recording).data ?? {
        policy: 'not-known',
        words: '',
        source: '',
      },
      minutes: own?.unit === 'working-days' ? own.amount : null,
    }
  })
}
