import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { isPolice, type Space } from '../../spaces/model.ts'
import { open } from '../../vault/door.ts'
import { isConsent, type Guest, type Shut } from '../room/model.ts'
import { isJob } from '../room/words-jobs.ts'
import { isDone, type Asked, type Confirmed, type Meeting, type Outcome, type Wish } from './model.ts'
import { askedRow, askedIn, confirmedIn, meetingRow, readMeeting, standingRow } from './queries.ts'

const id = z.string()
const rowsShape = z.object({
  meeting: meetingRow.nullable(),
  space: z.object({ police: z.string().nullable(), askedOn: day.nullable() }).nullable(),
  needs: z.boolean(),
  label: z.string().nullable(),
  wishes: z.array(z.object({ id, conference: id, want: z.string(), day })),
  asked: z.array(askedRow),
  answers: z.array(standingRow),
  outcomes: z.array(
    z.object({
      id,
      ask: id.nullable(),
      entry: z.string(),
      done: z.string().nullable(),
      helped: z.number().nullable(),
      day,
    }),
  ),
  people: z.array(
    z.object({
      id,
      job: z.string(),
      watches: z.boolean(),
      consent: z.string().nullable(),
      askedOn: day.nullable(),
      version: z.number(),
      day,
    }),
  ),
  shuts: z.array(z.object({ id, version: z.number(), day })),
})
type Rows = z.infer<typeof rowsShape>

/** All that stands about one meeting of a party's own, closed yet: what a page needs it opens with `opened`. */
export type AtMeeting = Pick<Rows, 'needs'> & {
  readonly meeting: Meeting
  readonly space: Space | undefined
  readonly label: string
  readonly rows: Rows
}

/** In one round trip; undefined when it is no meeting of theirs. */
export const atMeeting = async (
  tx: Tx,
  { party, conference }: { readonly party: string; readonly conference: string },
  today: Day,
): Promise<AtMeeting | undefined> => {
  const here = sql`party_id = ${party} and conference_id = ${conference}`
  const { rows: found } = await sql`select
    (select to_jsonb(m) from app.meeting_of(${conference}) m where exists (
      select from app.my_conferences() c where c.id = m.id and c.party = ${party} and c.state <> 'cancelled')) as meeting,
    (select jsonb_build_object('police', police, 'askedOn', asked_on) from spaces where party_id = ${party}) as space,
    exists (select from access_needs where party_id = ${party} and needs is not null) as needs,
    app.my_label(${party}, ${conference}) as label,
    (select coalesce(jsonb_agg(x), '[]') from (select id, conference_id as conference, want, day from help_wishes
      where party_id = ${party} and withdrawn_at is null order by id desc limit 500) x) as wishes,
    (select coalesce(jsonb_agg(x), '[]') from (select id, party_id as party, conference_id as conference, label, entry, wish_id as wish,
      day, letter_on as "letterOn", letter_how as "letterHow", agreed, said_by as "saidBy", said_on as "saidOn",
      words is not null or why is not null as written from asked_helps where ${here} and withdrawn_on is null) x) as asked,
    (select coalesce(jsonb_agg(x), '[]') from (select id, conference_id as conference, of_answer as "ofAnswer", line, said_by as "saidBy",
      said_on as "saidOn" from standing_answers where conference_id = ${conference} order by id desc limit 200) x) as answers,
    (select coalesce(jsonb_agg(x), '[]') from (select id, ask_id as ask, entry, done, helped, day from help_outcomes
      where ${here} order by id desc limit 500) x) as outcomes,
    (select coalesce(jsonb_agg(x), '[]') from (select id, job, watches, consent, asked_on as "askedOn", version, day from room_people
      where ${here} and withdrawn_at is null order by id limit 100) x) as people,
    (select coalesce(jsonb_agg(x), '[]') from (select id, version, day from shut_outs
      where ${here} and withdrawn_at is null order by id desc limit 20) x) as shuts`.execute(tx)
  const rows = rowsShape.parse(found[0])
  if (rows.meeting === null) return undefined
  const { space, needs, label } = rows
  const police = space?.police ?? null
  return {
    meeting: readMeeting(rows.meeting, today),
    space:
      space === null
        ? undefined
        : { police: police !== null && isPolice(police) ? police : null, askedOn: space.askedOn },
    needs,
    label: label ?? '',
    rows,
  }
}

const parts = ['wishes', 'asked', 'answers', 'outcomes', 'people', 'shuts'] as const
type Part = (typeof parts)[number]
export type OpenedAt = {
  readonly wishes: readonly Wish[]
  readonly asked: readonly Asked[]
  readonly confirmed: Confirmed | null
  readonly outcomes: readonly Outcome[]
  readonly guests: readonly Guest[]
  readonly shuts: readonly Shut[]
}

/** Opens these parts in one call; what was erased is left out, and so is what was not asked for. Throws VaultDown. */
export const opened = async (
  tx: Tx,
  { rows }: Pick<AtMeeting, 'rows'>,
  wanted: readonly Part[],
): Promise<OpenedAt> => {
  const ids = (part: Part) => (wanted.includes(part) ? rows[part].map((row) => row.id) : [])
  const written = wanted.includes('asked') ? rows.asked.filter((row) => row.written).map((row) => row.id) : []
  const texts = await open(tx, [
    { table: 'help_wishes', columns: ['entry', 'words'], rows: ids('wishes') },
    { table: 'asked_helps', columns: ['words', 'why'], rows: written },
    { table: 'standing_answers', columns: ['why'], rows: ids('answers') },
    { table: 'help_outcomes', columns: ['why'], rows: ids('outcomes') },
    { table: 'room_people', columns: ['name', 'why', 'question', 'answer'], rows: ids('people') },
    { table: 'shut_outs', columns: ['decided', 'why', 'until', 'put'], rows: ids('shuts') },
  ])
  const some = <T extends { readonly id: string }>(part: Part, list: readonly T[]): readonly T[] =>
    wanted.includes(part) ? list : []
  return {
    wishes: some('wishes', rows.wishes).flatMap(({ want, ...row }) => {
      const entry = texts.of('help_wishes', 'entry', row.id)
      const words = texts.of('help_wishes', 'words', row.id) ?? ''
      return entry === null ? [] : [{ ...row, entry, words, want: want === 'yes' }]
    }),
    asked: askedIn(some('asked', rows.asked), texts),
    confirmed: confirmedIn(some('answers', rows.answers), texts),
    outcomes: some('outcomes', rows.outcomes).map(({ done, ...row }) => ({
      ...row,
      done: done !== null && isDone(done) ? done : null,
      why: texts.of('help_outcomes', 'why', row.id) ?? '',
    })),
    guests: some('people', rows.people).flatMap(({ job, consent, ...row }) => {
      const of = (column: 'name' | 'why' | 'question' | 'answer') =>
        texts.of('room_people', column, row.id) ?? ''
      const said = { name: of('name'), why: of('why'), question: of('question'), answer: of('answer') }
      const guest: Guest = {
        ...row,
        ...said,
        job: isJob(job) ? job : 'other',
        consent: consent !== null && isConsent(consent) ? consent : null,
      }
      return guest.job !== 'other' || Object.values(said).some((text) => text !== '') ? [guest] : []
    }),
    shuts: some('shuts', rows.shuts).flatMap((row) => {
      const of = (column: 'decided' | 'why' | 'until' | 'put') => texts.of('shut_outs', column, row.id) ?? ''
      const said = { decided: of('decided'), why: of('why'), until: of('until'), put: of('put') }
      return Object.values(said).every((text) => text === '') ? [] : [{ ...row, ...said }]
    }),
  }
}
