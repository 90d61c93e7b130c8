import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { connectVault } from '../../platform/database/connect.ts'
import { anchorsIn, type Anchors } from '../../vault/chain/anchors.ts'
import { declareRestored, type Restored } from '../../vault/chain/restoring.ts'
import { openSealer, signedEvery, type Sealer } from '../../vault/chain/seal.ts'
import { newSigningKey, type SigningKey } from '../../vault/chain/signing.ts'
import type { Ground } from './lines.ts'
import { exportLines } from './lines.ts'
import { verify, type Verified } from './verify.ts'

export type ChainHere = {
  readonly sealer: Sealer
  readonly anchors: Anchors
  readonly key: SigningKey
  /** Five minutes go by for the sealer. */
  readonly later: () => void
  readonly now: () => Date
  /** A vault that starts anew over the same folder. */
  readonly again: () => Sealer
  /** Somebody at the machine says that a backup was brought back. */
  readonly restored: () => Promise<Restored[]>
  /** Rows as a busy programme writes them: lists, reads, changes, some with facts. */
  readonly write: (ground: Ground, programme: string, rows: number) => Promise<void>
  /** Exports what stands and checks it against the anchors, or against none. */
  readonly check: (ground: Ground, signed?: boolean) => Promise<Verified>
  readonly close: () => Promise<void>
}

/** A real sealer over a database of one's own, with a clock that moves by hand. */
export const chainHere = (engine: Parameters<typeof connectVault>[0]): ChainHere => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-chain-'))
  const database = connectVault(engine)
  const key = newSigningKey()
  const anchors = anchorsIn([folder], key)
  let moved = 0
  const now = () => new Date(Date.now() + moved)
  const again = () => openSealer(database, anchors, key, now)
  return {
    sealer: again(),
    anchors,
    key,
    now,
    again,
    later: () => {
      moved += signedEvery.milliseconds
    },
    restored: () => declareRestored(database, anchors, key, now()),
    write: async (ground, programme, rows) => {
      await sql`insert into audit (programme_id, day, person_id, session_id, act, things, facts)
        select ${programme}::uuid, current_date, case when n % 7 > 0 then gen_random_uuid() end, gen_random_uuid(),
          (array['party.read', 'family.listed', 'party.contact-set', 'offer.made'])[n % 4 + 1],
          (select coalesce(array_agg(gen_random_uuid()), '{}') from generate_series(1, n % 5)),
          case when n % 3 = 0 then jsonb_build_object('party', gen_random_uuid(), 'count', n) else '{}' end
        from generate_series(1, ${rows}::int) n`.execute(ground)
    },
    check: (ground, signed = true) =>
      verify(exportLines(ground, now()), { anchors: signed ? { files: [anchors.all()], key } : null }),
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
