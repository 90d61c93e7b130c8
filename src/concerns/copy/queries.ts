import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Passage, Share, Source } from '../../shares/model.ts'
import { sharesWhole } from '../../shares/queries.ts'
import { answersOf, type Answered } from '../../spaces/promise/queries.ts'
import { mostPrinted, notesOf } from '../../spaces/queries.ts'
import { readersOf, type Reader } from '../../spaces/readers/queries.ts'
import type { Note } from '../../spaces/model.ts'
import { open } from '../../vault/door.ts'

type Contact = { readonly id: string; readonly on: Day; readonly safe: boolean }
type Meeting = { readonly day: Day; readonly place: string }
type Beside = { readonly name: string; readonly from: Day; readonly until: Day | null }
type Plain = {
  readonly party: string
  readonly name: string
  readonly called: string
  readonly contacts: readonly Contact[]
  readonly meetings: readonly Meeting[]
  readonly beside: readonly Beside[]
}
export type Own = Plain & {
  readonly needs: string | null
  readonly reach: readonly (Contact & { readonly lines: readonly string[] })[]
  readonly promise: Answered | undefined
  readonly notes: readonly Note[]
  readonly readers: readonly Reader[]
  /** What they wrote in other rooms, as those hand it in. */
  readonly rooms: readonly { readonly title: string; readonly passages: readonly Passage[] }[]
  readonly shares: readonly Share[]
}

/** The asker's own records as they stand; nothing of anybody else's, for the rows are read as the asker. */
const plainOwn = async (tx: Tx): Promise<Plain[]> => {
  const { rows } = await sql<Plain>`
    select p.id as party, p.name, p.called,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'on', c.set_on, 'safe', c.safe) order by c.id), '[]')
        from safe_contacts c where c.party_id = p.id) as contacts,
      (select coalesce(jsonb_agg(jsonb_build_object('day', k.day, 'place', coalesce(k.place, '')) order by k.day), '[]')
        from app.my_conferences() k where k.party = p.id and k.state <> 'cancelled' and k.day is not null) as meetings,
      (select coalesce(jsonb_agg(jsonb_build_object('name', pr.called, 'from', s.from_day, 'until', s.until_day) order by s.id), '[]')
        from supports s join profiles pr on pr.supporter_id = s.supporter_id where s.party_id = p.id) as beside
    from parties p where p.id = any ((select app.things('is', 'party'))::uuid[]) order by p.id`.execute(tx)
  return rows
}

const allNotes = async (tx: Tx, party: string): Promise<Note[]> => {
  const all: Note[] = []
  for (let before: string | undefined; ;) {
    const { notes, older } = await notesOf(tx, party, { before, most: mostPrinted })
    all.push(...notes)
    if (older === null) return all
    before = older
  }
}

type Here = { readonly actor: Actor; readonly language: Language; readonly sources: readonly Source[] }
/** Notes have a part of their own, whole. */
const roomsOf = async (tx: Tx, party: string, { actor, language, sources }: Here): Promise<Own['rooms']> => {
  const rooms: Own['rooms'][number][] = []
  for (const source of sources)
    if (source.name !== 'notes')
      rooms.push({
        title: source.title(language),
        passages: await source.passages(tx, actor, party, language),
      })
  return rooms
}

/** Everything of the asker's own that goes into their copy. Throws VaultDown. */
export const everythingOwn = async (tx: Tx, here: Here): Promise<Own[]> => {
  const records = await plainOwn(tx)
  const parties = records.map(({ party }) => party)
  const contacts = records.flatMap((record) => record.contacts.map(({ id }) => id))
  const texts = await open(tx, [
    { table: 'access_needs', columns: ['needs'], rows: parties },
    { table: 'safe_contacts', columns: ['telephone', 'email', 'words'], rows: contacts },
  ])
  const answers = await answersOf(tx, parties)
  const own: Own[] = []
  for (const record of records)
    own.push({
      ...record,
      needs: texts.of('access_needs', 'needs', record.party),
      reach: record.contacts.map((contact) => ({
        ...contact,
        lines: (['telephone', 'email', 'words'] as const)
          .map((column) => texts.of('safe_contacts', column, contact.id))
          .filter((text) => text !== null),
      })),
      promise: answers.get(record.party),
      notes: await allNotes(tx, record.party),
      readers: await readersOf(tx, record.party),
      rooms: await roomsOf(tx, record.party, here),
      shares: await sharesWhole(tx, record.party),
    })
  return own
}
