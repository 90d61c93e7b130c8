import { sql } from 'kysely'
import { open, seal } from '../vault/door.ts'
import {
  asTheVault,
  benchOf,
  bent,
  carelessly,
  flipped,
  moved,
  sealAt,
  type Forged,
  type Opener,
} from './forging.ts'
import { openBare, type Bare } from './house.ts'
import { grant, lay, layId, layPerson } from './laying.ts'
import type { Proof } from './proof.ts'

type Tried = { attempts: number; accepted: string[] }

const trying = (forged: readonly Forged[], opener: Opener): Tried => {
  const accepted = forged.flatMap(({ what, place, sealed }) => {
    try {
      opener(place, sealed)
      return [what]
    } catch {
      return []
    }
  })
  return { attempts: forged.length, accepted }
}

/** Over the envelope alone: a short text of one step, a longer one of two, and one moved about. */
export const envelopes = (): Tried => {
  const bench = benchOf()
  const opener = asTheVault(bench)
  const all = ['Words of a parent (invented)', 'w'.repeat(300)].flatMap((text) =>
    bent(bench.place, sealAt(bench, bench.place, text)),
  )
  return trying([...all, ...moved(bench)], opener)
}

/** The same attempts against a decipher that takes a tag as long as it comes. */
export const planted = (): number => {
  const bench = benchOf()
  const sealed = sealAt(bench, bench.place, 'Words of a parent (invented)')
  return trying(bent(bench.place, sealed), carelessly(bench, sealed.length)).accepted.length
}

type Written = { row: string; sealed: Buffer }
type Grounds = Pick<Bare, 'ground' | 'db'>
type Stage = { house: Grounds; token: string; party: string; written: readonly Written[] }

/** A parent, and `many` notes of theirs, sealed by the vault and written as the web role. */
const layStage = async (house: Grounds, many: number): Promise<Stage> => {
  const { ground, db } = house
  const programme = await layId(ground, 'programmes', {
    name: 'Tamper (invented)',
    independence: 'parent-led',
  })
  const p = { programme_id: programme }
  const party = await layId(ground, 'parties', {
    ...p,
    name: 'Tam Per (invented)',
    created_day: '2026-11-02',
  })
  const { person, token } = await layPerson(ground, programme, 'tamper', ['parent'], 'E09000007')
  await grant(ground, programme, person, 'is', party)
  await lay(ground, 'spaces', { ...p, party_id: party, opened_on: '2026-11-02' })
  const written = await db.inSession(token, 'localhost', async (tx) => {
    const made: Written[] = []
    for (let n = 0; n < many; n += 1) {
      const { row, sealed } = await seal(tx, { table: 'notes', owner: party, texts: { body: `Note ${n}` } })
      if (sealed.body === null) throw new Error('not sealed')
      await tx
        .insertInto('notes')
        .values({ id: row, ...p, party_id: party, written_by: person, body: sealed.body, day: '2026-11-02' })
        .execute()
      made.push({ row, sealed: sealed.body })
    }
    return made
  })
  return { house, token, party, written }
}

const opened = ({ house, token, written }: Stage): Promise<number> =>
  house.db.inSession(token, 'localhost', async (tx) => {
    const texts = await open(tx, [{ table: 'notes', columns: ['body'], rows: written.map(({ row }) => row) }])
    return written.filter(({ row }) => texts.of('notes', 'body', row) !== null).length
  })

/** Puts a forged body in each note's place, past all walls; false where the database itself does not take it. */
const put = async ({ house: { ground } }: Stage, row: string, body: Buffer): Promise<boolean> => {
  try {
    await sql`update notes set body = ${body} where id = ${row}`.execute(ground)
    return true
  } catch {
    return false
  }
}

/** Each round every note holds another forgery; the parent asks the vault for all of them. */
const rows = async (
  stage: Stage,
  forge: (one: Written, round: number, n: number) => Buffer,
  rounds: number,
) => {
  const tried = { attempts: 0, accepted: 0, refusedByTheDatabase: 0 }
  for (let round = 0; round < rounds; round += 1) {
    for (const [n, one] of stage.written.entries()) {
      tried.attempts += 1
      if (await put(stage, one.row, forge(one, round, n))) continue
      tried.refusedByTheDatabase += 1
      await sql`update notes set body = null where id = ${one.row}`.execute(stage.house.ground)
    }
    tried.accepted += await opened(stage)
  }
  for (const { row, sealed } of stage.written) await put(stage, row, sealed)
  return tried
}

/** In the rows themselves: every bit of a note, and every note's text in another's place. Restored afterwards. */
export const inRows = async (house: Grounds, many: number) => {
  const stage = await layStage(house, many)
  const whole = await opened(stage)
  const { length } = stage.written[0]?.sealed ?? Buffer.alloc(0)
  const bits = await rows(
    stage,
    ({ sealed }, round, n) => flipped(sealed, (round * many + n) % (length * 8)),
    Math.ceil((length * 8) / many),
  )
  const swaps = await rows(
    stage,
    (_, round, n) => stage.written[(n + round + 1) % many]?.sealed ?? Buffer.alloc(0),
    2,
  )
  const restored = await opened(stage)
  // An older text of the same row is that row's own text: nothing in it says that a newer one took its place.
  const [first] = stage.written
  if (first === undefined) throw new Error('nothing was written')
  await house.db.inSession(stage.token, 'localhost', async (tx) => {
    const { sealed } = await seal(tx, {
      table: 'notes',
      owner: stage.party,
      row: first.row,
      texts: { body: 'The newer text' },
    })
    await tx.updateTable('notes').set({ body: sealed.body, version: 2 }).where('id', '=', first.row).execute()
  })
  await put(stage, first.row, first.sealed)
  return {
    whole: whole === many && restored === many,
    attempts: bits.attempts + swaps.attempts,
    accepted: bits.accepted + swaps.accepted,
    refusedByTheDatabase: bits.refusedByTheDatabase + swaps.refusedByTheDatabase,
    olderTextOfTheSameRowOpens: (await opened(stage)) === many,
  }
}

/** Bits, cuts, extensions, moves and halves of two: what was sealed opens whole, in its place, or not at all. */
export const tamper: Proof = async (say) => {
  const fooled = planted()
  say(`planted, a decipher that takes a tag of any length: ${fooled} accepted`)
  const over = envelopes()
  for (const what of new Set(over.accepted)) say(`accepted: ${what}`)
  say(`${over.attempts} forged envelopes, ${over.accepted.length} accepted`)
  const house = await openBare({ max: 2 })
  try {
    const { whole, attempts, accepted, ...rest } = await inRows(house, 300)
    say(`${attempts} forged rows, asked for through the vault, ${accepted} accepted`)
    return {
      held: over.accepted.length === 0 && accepted === 0 && whole && over.attempts + attempts >= 7000,
      planted: fooled > 0 ? 'caught' : 'missed',
      figures: {
        attempts: over.attempts + attempts,
        accepted: over.accepted.length + accepted,
        throughTheVault: attempts,
        ...rest,
      },
    }
  } finally {
    await house.close()
  }
}
