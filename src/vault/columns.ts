/**
 * Every private column: which one names the row, and whose key seals it. The catalogue's check holds this list against
 * the database's own. `worker` names what the worker opens by itself, `house` what a page opens for a visitor, `visitor`
 * that somebody without a session may have a text sealed there; `print` names a column that keeps the programme's keyed
 * print of another column and the text.
 */
type Sealed = {
  readonly row: string
  readonly owner: string
  readonly columns: readonly string[]
  readonly worker?: readonly string[]
  readonly house?: readonly string[]
  readonly visitor?: true
  readonly print?: { readonly in: string; readonly of: readonly [string, string] }
  /** Whoever sees the row may have it opened, somebody of a council too: it is their own, or was given to them. */
  readonly own?: true
  /** It goes when a parent deletes everything. */
  readonly space?: true
  /** Sealed in nobody's name: the envelope does not say who wrote it. */
  readonly nameless?: true
  /** Whoever bears a living link of this act has the rows opened whose column `by` is what the link is for; no other row. */
  readonly link?: { readonly act: string; readonly by: string }
}

/** Written by whoever comes by, with an account or without: in nobody's name. */
const byAnybody = { row: 'id', owner: 'programme_id', visitor: true, nameless: true } as const
const ofKindAndWhat = { in: 'print', of: ['kind', 'what'] } as const

export const sealedColumns = {
  notes: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  shares: { row: 'id', owner: 'party_id', columns: ['body', 'handed'], own: true, space: true },
  share_drafts: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  recordings: {
    row: 'id',
    owner: 'party_id',
    columns: ['why', 'sent_to', 'answer_words', 'happened_words'],
    space: true,
  },
  papers_due: { row: 'id', owner: 'party_id', columns: ['words'], space: true },
  day_parts: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  own_questions: { row: 'id', owner: 'party_id', columns: ['question', 'answer'], space: true },
  debriefs: { row: 'id', owner: 'party_id', columns: ['surprised', 'next'], space: true },
  heard_words: { row: 'id', owner: 'programme_id', columns: ['words'], nameless: true },
  help_wishes: { row: 'id', owner: 'party_id', columns: ['entry', 'words'], space: true },
  help_outcomes: { row: 'id', owner: 'party_id', columns: ['why'], space: true },
  room_people: {
    row: 'id',
    owner: 'party_id',
    columns: ['name', 'why', 'question', 'answer'],
    space: true,
  },
  shut_outs: { row: 'id', owner: 'party_id', columns: ['decided', 'why', 'until', 'put'], space: true },
  // Sent to the council: it stays with them, and a chair with an account reads what was asked of them.
  asked_helps: { row: 'id', owner: 'party_id', columns: ['words', 'why'], own: true },
  standing_answers: { row: 'id', owner: 'programme_id', columns: ['why'], own: true },
  visits: { row: 'id', owner: 'party_id', columns: ['place'], space: true },
  messages: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  handovers: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  stops: { row: 'id', owner: 'programme_id', columns: ['mended_why'] },
  endings: { row: 'id', owner: 'party_id', columns: ['words', 'onwards'], space: true },
  access_needs: { row: 'party_id', owner: 'party_id', columns: ['needs'] },
  safe_contacts: {
    row: 'id',
    owner: 'party_id',
    columns: ['telephone', 'email', 'words'],
    worker: ['telephone', 'email'],
  },
  concerns: {
    row: 'id',
    owner: 'programme_id',
    columns: ['about', 'words', 'why_not', 'tell_why', 'reply'],
  },
  concern_steps: { row: 'id', owner: 'programme_id', columns: ['words'] },
  openings: { row: 'id', owner: 'programme_id', columns: ['reason', 'why_later', 'answer_words'] },
  opening_tellings: { row: 'opening_id', owner: 'party_id', columns: ['said'] },
  outside_requests: { row: 'id', owner: 'programme_id', columns: ['words', 'lift_why', 'tell_why'] },
  kept_forms: { row: 'id', owner: 'person_id', columns: ['body'], visitor: true, own: true },
  // Whoever comes back from their council has no session yet, and the house must say who it is there.
  council_issuers: {
    row: 'id',
    owner: 'programme_id',
    columns: ['client_secret'],
    house: ['client_secret'],
  },
  conferences: { row: 'id', owner: 'programme_id', columns: ['late_reason'] },
  conference_changes: { row: 'id', owner: 'programme_id', columns: ['reason'] },
  letters: { row: 'id', owner: 'programme_id', columns: ['answer'] },
  supporter_conflicts: { row: 'id', owner: 'supporter_id', columns: ['what'], print: ofKindAndWhat },
  party_circles: { row: 'id', owner: 'party_id', columns: ['what'], print: ofKindAndWhat },
  requests: {
    row: 'id',
    owner: 'programme_id',
    columns: ['telephone', 'email', 'words', 'access'],
    visitor: true,
  },
  bookings: { ...byAnybody, columns: ['email', 'telephone', 'needs'], worker: ['email'] },
  overrides: { row: 'id', owner: 'programme_id', columns: ['words'] },
  event_speakers: { row: 'id', owner: 'programme_id', columns: ['email', 'telephone', 'notes'] },
  event_money: { row: 'id', owner: 'programme_id', columns: ['said'] },
  booking_payers: { ...byAnybody, row: 'booking_id', columns: ['organisation', 'address', 'reference'] },
  // Whoever has the link of a booking opens its invoice without an account (decision 0048).
  invoices: {
    row: 'id',
    owner: 'programme_id',
    columns: ['organisation', 'address', 'reference'],
    link: { act: 'booking', by: 'booking_id' },
  },
  subscribers: { ...byAnybody, columns: ['email'], worker: ['email'] },
  booking_meets: { ...byAnybody, columns: ['words', 'arranged'] },
  event_asks: { ...byAnybody, columns: ['email'], worker: ['email'] },
  event_ask_turns: { ...byAnybody, columns: ['words'], link: { act: 'asked', by: 'ask_id' } },
  event_feedback: { ...byAnybody, columns: ['good', 'change'] },
  event_interest: { ...byAnybody, columns: ['contact', 'note'] },
  read_answers: { row: 'id', owner: 'programme_id', columns: ['body'] },
  reports: { row: 'id', owner: 'party_id', columns: ['author', 'file'], space: true },
  report_points: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  report_answers: { row: 'id', owner: 'party_id', columns: ['words', 'quote'], space: true },
  report_letters: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  report_replies: { row: 'id', owner: 'party_id', columns: ['said_by', 'words'], space: true },
  own_pages: {
    row: 'id',
    owner: 'party_id',
    columns: ['child', 'well', 'worries', 'help', 'wrong', 'want', 'more'],
    space: true,
  },
  signings: { row: 'id', owner: 'party_id', columns: ['child', 'told', 'others', 'more'], space: true },
  signing_answers: { row: 'id', owner: 'party_id', columns: ['body'], space: true },
  plan_pieces: {
    row: 'id',
    owner: 'party_id',
    columns: ['words', 'mine', 'better', 'who', 'note'],
    space: true,
  },
  hellos: { row: 'id', owner: 'supporter_id', columns: ['sound', 'said_en', 'said_cy'] },
  ways: { row: 'id', owner: 'party_id', columns: ['words', 'who'] },
  way_papers: { row: 'way_id', owner: 'party_id', columns: ['words'] },
  complaints: {
    row: 'id',
    owner: 'programme_id',
    columns: ['words', 'name', 'reach', 'answer', 'changed'],
    visitor: true,
  },
  complaint_steps: { row: 'id', owner: 'programme_id', columns: ['words'] },
} as const satisfies Readonly<Record<string, Sealed>>

export type SealedTable = keyof typeof sealedColumns
export type SealedColumn<T extends SealedTable> = (typeof sealedColumns)[T]['columns'][number]

const all: Readonly<Record<string, Sealed>> = sealedColumns
/** Undefined when there is no such table among them. */
export const sealedIn = (table: string): Sealed | undefined =>
  Object.hasOwn(all, table) ? all[table] : undefined
export const sealedTables: readonly (readonly [string, Sealed])[] = Object.entries(all)
