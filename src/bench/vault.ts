import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import { origin } from '../access/browsing.ts'
import { cookieNames, newSecret } from '../platform/http/cookies.ts'
import { connect } from '../platform/database/connect.ts'
import { openBare, run, type Bare } from '../prove/house.ts'
import { clientOf, type Knock } from '../prove/knocking.ts'
import { sealAll } from '../vault/door.ts'
import { startVault, type RunningVault } from '../vault/start.ts'
import type { Measure } from './measure.ts'
import { median, sideBySide } from './turns.ts'

const shown = 50
/** About what somebody types after a meeting: 400 letters. */
const words = 'They said that I had not rung back, and I had, twice; nobody wrote it down. '.repeat(5).trim()

/** A parent with 50 notes, sealed by a vault in a process of its own, and the same 50 in plain words in a table alike. */
const layNotes = async (
  { engine, ground }: Bare,
  vault: RunningVault,
): Promise<{ token: string; party: string }> => {
  const { id: programme } = await ground
    .insertInto('programmes')
    .values({ name: 'Measured (invented)', independence: 'parent-led' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const programme_id = programme
  const { id: person } = await ground
    .insertInto('persons')
    .values({ programme_id, name: 'Ama Invented' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ground.insertInto('roles').values({ programme_id, person_id: person, role: 'parent' }).execute()
  const { id: party } = await ground
    .insertInto('parties')
    .values({ programme_id, name: 'Ama Invented', created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ground
    .insertInto('grants')
    .values({ programme_id, person_id: person, function: 'is', thing: 'party', thing_id: party })
    .execute()
  await ground
    .insertInto('spaces')
    .values({ programme_id, party_id: party, opened_on: '2026-11-01' })
    .execute()
  const token = newSecret()
  await sql`select app.open_session(${person}, ${token}, 'demo')`.execute(ground)
  const db = connect(engine, { max: 1, vaults: vault.vaults })
  await db.inSession(token, 'localhost', async (tx) => {
    const given = Array.from({ length: shown }, () => ({
      table: 'notes' as const,
      owner: party,
      texts: { body: words },
    }))
    for (const { row, sealed } of await sealAll(tx, given))
      await tx
        .insertInto('notes')
        .values({
          id: row,
          programme_id,
          party_id: party,
          written_by: person,
          body: sealed.body,
          day: '2026-11-18',
        })
        .execute()
  })
  await db.close()
  await run(ground, 'create table plain_notes (like notes including defaults including indexes)')
  await run(ground, 'alter table plain_notes alter body type text using null')
  await sql`insert into plain_notes select id, programme_id, party_id, written_by, ${words}, day, at, withdrawn_at, version
    from notes`.execute(ground)
  for (const line of [
    'alter table plain_notes enable row level security',
    'alter table plain_notes force row level security',
    'alter table plain_notes owner to owner',
    `call app.wall('plain_notes', 'owner', 'select', 'web', $q$party_id = any ((select app.things('is', 'party'))::uuid[])$q$)`,
    'vacuum analyze',
  ])
    await run(ground, line)
  return { token, party }
}

const serving = async ({ engine }: Bare, { vaults }: RunningVault) => {
  const child = fork(join(import.meta.dirname, 'vault-serving.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'json',
  })
  const answer = new Promise((resolve) => child.once('message', resolve))
  child.send({ engine: { ...engine, migrator: undefined, vault: undefined }, vaults: { web: vaults.web } })
  return { port: z.object({ port: z.number() }).parse(await answer).port, end: () => child.disconnect() }
}

const rounded = (value: number): number => Number(value.toPrecision(4))

/**
 * A page of 50 sealed notes beside the same page in plain words; medians of five turns. `page` is the product's own, a parent's
 * notes to print; `bare` has nothing on it but the notes, so that all of it is what sealing costs.
 */
export const vault: Measure = async (say) => {
  const bare = await openBare({ max: 2 })
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-keys-'))
  const running = await startVault(bare.engine, folder)
  try {
    const { token, party } = await layNotes(bare, running)
    const { port, end } = await serving(bare, running)
    const door = clientOf(port)
    const { session, browser } = cookieNames(origin)
    const cookie = `${browser}=${newSecret()}; ${session}=${token}; language=en`
    const get = (path: string) => (): Knock => ({ path, headers: { cookie } })
    const ways = {
      page: [`/notes/${party}/print`, `/plain/${party}/print`],
      bare: ['/sealed', '/plain'],
    } as const
    for (const path of Object.values(ways).flat())
      if ((await door.knock(get(path)())).body.split(words).length - 1 !== shown)
        throw new Error(`the page ${path} does not show its notes`)
    const rows: Record<string, unknown>[] = []
    const ratios: Record<string, number> = {}
    for (const [name, [sealed, plain]] of Object.entries(ways))
      for (const connections of [1, 8]) {
        const both = await sideBySide(
          { door, next: get(sealed) },
          { door, next: get(plain) },
          { connections },
        )
        const ratio = rounded(median(both.a.map(({ p50 }, at) => p50 / (both.b[at]?.p50 ?? Number.NaN))))
        const row = {
          name,
          connections,
          sealedMs: rounded(median(both.a.map(({ p50 }) => p50))),
          plainMs: rounded(median(both.b.map(({ p50 }) => p50))),
          ratio,
          target: '≤ 2',
          wrong: [...both.a, ...both.b].reduce((n, t) => n + t.wrong, 0),
        }
        rows.push(row)
        ratios[`${name}${connections}`] = ratio
        say(
          `${name}, ${shown} notes, ${connections} at once: sealed ${row.sealedMs} ms, plain ${row.plainMs} ms: ${ratio} (target ≤ 2, ${row.wrong} wrong)`,
        )
      }
    await door.close()
    end()
    return { rows, ratios }
  } finally {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
    await bare.close()
  }
}
