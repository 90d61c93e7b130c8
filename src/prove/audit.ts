import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf, writeLines } from '../audit/chain/file.ts'
import { sayFault } from '../audit/chain/faults.ts'
import { exportLines, format } from '../audit/chain/lines.ts'
import { chainHere, type ChainHere } from '../audit/chain/testing.ts'
import { verify } from '../audit/chain/verify.ts'
import { beginning, linkHash, type ChainRow } from '../vault/chain/row.ts'
import { newSigningKey, signAnchor, type Anchor } from '../vault/chain/signing.ts'
import { attacks, type After } from './attacks.ts'
import { openBare, type Ground } from './house.ts'
import type { Engine } from '../platform/database/engine.ts'
import type { Proof } from './proof.ts'

const perRound = 60
const rounds = 6

export type Laid = { here: ChainHere; programmes: readonly [string, string]; length: number }

/** Two programmes with chains of several hundred rows each, signed as time went by. */
export const layChains = async (engine: Engine, ground: Ground): Promise<Laid> => {
  const here = chainHere(engine)
  const add = async (name: string) =>
    (
      await ground
        .insertInto('programmes')
        .values({ name, independence: 'charity' })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const programmes = [await add('One (invented)'), await add('Two (invented)')] as const
  for (let round = 0; round < rounds; round += 1) {
    for (const programme of programmes) await here.write(ground, programme, perRound)
    await here.sealer.round()
    here.later()
    await here.sealer.round()
  }
  return { here, programmes, length: perRound * rounds }
}

const undone = new Error('undone')

/** One attack, in a transaction that is undone: what the check says of it, with anchors or without. */
export const attacked = async (
  ground: Ground,
  { here, programmes, length }: Laid,
  name: string,
  chance: (below: number) => number,
  signed: boolean,
): Promise<string[]> => {
  let found: string[] = []
  await ground
    .transaction()
    .execute(async (tx) => {
      const attack = attacks[name]
      if (attack === undefined) throw new Error(`no such attack: ${name}`)
      const after: After = await attack({ tx, programmes, length, anchors: here.anchors.all(), chance })
      const files = [after.anchors, ...(after.copy === undefined ? [] : [after.copy])]
      const anchors = signed ? { files, key: here.key } : null
      const { faults } = await verify(exportLines(tx, here.now()), { anchors })
      found = faults.map(sayFault)
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  return found
}

const million = 1_000_000

/** A million rows in one chain as an export, with the anchors that a vault would have signed. */
export function* millionLines(
  key: ReturnType<typeof newSigningKey>,
  anchors: Anchor[],
  rows = million,
): Generator<string> {
  const programme = crypto.randomUUID()
  const start = Date.parse('2026-01-01T00:00:00Z')
  yield JSON.stringify({ format, at: new Date(start + rows * 1000).toISOString(), programmes: 'all' })
  yield JSON.stringify({ programme })
  let hash = beginning(programme)
  for (let n = 1; n <= rows; n += 1) {
    const at = new Date(start + n * 1000)
    const row: ChainRow = [
      crypto.randomUUID(),
      programme,
      at.toISOString().replace('Z', '000Z'),
      at.toISOString().slice(0, 10),
      programme,
      programme,
      'party.read',
      [crypto.randomUUID(), crypto.randomUUID()],
      '{"count": 2}',
    ]
    hash = linkHash(hash, row)
    if (n % 100 === 0) anchors.push(signAnchor(key, { programme, position: n, hash }, at))
    yield JSON.stringify({ position: n, hash, row })
  }
  yield JSON.stringify({ lines: rows + 2 })
}

const verifyMillion = async (): Promise<{
  seconds: number
  rows: number
  megabytes: number
  well: boolean
}> => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-million-'))
  try {
    const [file, key, anchors] = [join(folder, 'export.jsonl'), newSigningKey(), new Array<Anchor>()]
    await writeLines(
      file,
      (async function* () {
        yield* millionLines(key, anchors)
      })(),
    )
    writeFileSync(
      join(folder, 'anchors.jsonl'),
      anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''),
    )
    const started = performance.now()
    const { faults, rows } = await verify(linesOf(file), { anchors: { files: [anchors], key } })
    return {
      seconds: Math.round((performance.now() - started) / 100) / 10,
      rows,
      megabytes: Math.round(statSync(file).size / 1e6),
      well: faults.length === 0,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same attempts each time: what failed can be tried again. */
export const chanceOf = (seed: number) => {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const times = 200

/** Eight attacks on real chains by the database's owner, 200 times each, and a million rows checked. */
export const audit: Proof = async (say) => {
  const house = await openBare()
  try {
    const laid = await layChains(house.engine, house.ground)
    const untouched = async () => (await laid.here.check(house.ground)).faults.length === 0
    let well = await untouched()
    const tail = 'a removed tail'
    let without = 0
    for (let n = 0; n < times; n += 1)
      if ((await attacked(house.ground, laid, tail, chanceOf(n), false)).length > 0) without += 1
    say(`planted, a check without anchors: ${without} of ${times} cut tails were found`)
    const found: Record<string, number> = {}
    for (const name of Object.keys(attacks)) {
      found[name] = 0
      for (let n = 0; n < times; n += 1) {
        const faults = await attacked(house.ground, laid, name, chanceOf(n), true)
        if (faults.length > 0) found[name] = (found[name] ?? 0) + 1
        else say(`not found: ${name}, attempt ${n}`)
        if (n === 0) say(faults[0] ?? '')
      }
      well = well && (await untouched())
      say(`${name}: ${found[name]} of ${times}`)
    }
    const long = await verifyMillion()
    say(`${long.rows} rows, ${long.megabytes} MB, checked in ${long.seconds} s`)
    const all = Object.values(found).reduce((a, b) => a + b, 0)
    await laid.here.close()
    return {
      held: well && all === times * Object.keys(attacks).length && long.well && long.seconds <= 15,
      planted: without < times && found[tail] === times ? 'caught' : 'missed',
      figures: {
        attempts: times * Object.keys(attacks).length,
        found: all,
        cutTailsFoundWithoutAnchors: without,
        untouchedFoundWell: well,
        millionSeconds: long.seconds,
      },
    }
  } finally {
    await house.close()
  }
}
