import { sql } from 'kysely'
import { origin } from '../access/browsing.ts'
import { cookieNames, csrfFor, newSecret } from '../platform/http/cookies.ts'
import { webApp } from '../web.ts'
import { openBare, run, type Ground } from './house.ts'
import { opened, type Came, type Door } from './knocking.ts'
import { layPerson } from './laying.ts'
import type { Proof } from './proof.ts'
import { layWorld } from './world.ts'

const each = 3000
const plantedEach = 300

const addressOf = (known: boolean, n: number): string =>
  `${known ? 'known' : 'other'}${String(n).padStart(5, '0')}@example.org`

/** From a browser that has never asked before, so that nothing but the address differs. */
const ask = ({ knock }: Door, address: string): Promise<Came> => {
  const secret = newSecret()
  return knock({
    method: 'POST',
    path: '/sign-in',
    headers: {
      cookie: `${cookieNames(origin).browser}=${secret}; language=en`,
      origin,
      'sec-fetch-site': 'same-origin',
    },
    form: { csrf: csrfFor(secret), key: crypto.randomUUID(), address, next: '/', device: 'shared' },
  })
}

const shuffled = <T>(items: readonly T[]): T[] => {
  const all = [...items]
  for (let at = all.length - 1; at > 0; at -= 1) {
    const to = Math.floor(Math.random() * (at + 1))
    const [a, b] = [all[at], all[to]]
    if (a !== undefined && b !== undefined) [all[at], all[to]] = [b, a]
  }
  return all
}

/** The chance that a known address takes longer than an unknown one; 0.5 tells nothing. Equal times count half. */
export const auc = (known: readonly number[], unknown: readonly number[]): number => {
  const all = [
    ...known.map((ms) => ({ ms, known: true })),
    ...unknown.map((ms) => ({ ms, known: false })),
  ].sort((a, b) => a.ms - b.ms)
  let ranks = 0
  for (let at = 0; at < all.length;) {
    let end = at
    while (end < all.length && all[end]?.ms === all[at]?.ms) end += 1
    for (let one = at; one < end; one += 1) if (all[one]?.known === true) ranks += (at + 1 + end) / 2
    at = end
  }
  return (ranks - (known.length * (known.length + 1)) / 2) / (known.length * unknown.length)
}

type Measured = { auc: number; shapes: number }
const measure = async (door: Door, many: number): Promise<Measured> => {
  const turns = shuffled(
    [true, false].flatMap((known) => Array.from({ length: many }, (_, n) => ({ known, n }))),
  )
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const shapes = new Set<string>()
  for (const { known, n } of turns) {
    const { status, headers, body, ms } = await ask(door, addressOf(known, n))
    ;(known ? times.known : times.unknown).push(ms)
    const { date: _, ...said } = headers
    shapes.add(JSON.stringify([status, said, body]))
  }
  return { auc: auc(times.known, times.unknown), shapes: shapes.size }
}

const forget = async (ground: Ground): Promise<void> => {
  await sql`delete from sign_ins`.execute(ground)
  await sql`delete from outbox`.execute(ground)
  await sql`delete from form_keys`.execute(ground)
  await run(ground, 'analyze')
}

/** Does the time, or any byte, of the answer to "sign me in" say whether somebody is known at an address? */
export const enumeration: Proof = async (say) => {
  const house = await openBare({ max: 4 })
  const { ground } = house
  const app = webApp({ db: house.db, origin, clock: () => new Date() })
  const door = await opened(app, 1)
  try {
    const world = await layWorld(ground, 'e')
    await layPerson(ground, world.programmes[0], 'first', ['parent'], 'E09000007')
    await sql`insert into persons (programme_id, name, email)
      select ${world.programmes[0]}::uuid, 'Known ' || n, 'known' || lpad(n::text, 5, '0') || '@example.org'
      from generate_series(0, ${each - 1}::int) n`.execute(ground)
    await forget(ground)
    for (let n = 0; n < 300; n += 1) await ask(door, `warm${n}@example.org`)

    // The shortcut that everybody is tempted by: nobody is known, so there is nothing to do.
    const { rows } = await sql<{ text: string }>`
      select pg_get_functiondef('app.ask_to_sign_in(uuid,text,text,bytea,bytea,boolean,text)'::regprocedure) as text`.execute(
      ground,
    )
    const text = rows[0]?.text ?? ''
    await run(ground, text.replace(/\n\s*busy :=/, '\n if who.id is null then return; end if;\n busy :='))
    const planted = await measure(door, plantedEach)
    await run(ground, text)
    await forget(ground)
    say(`planted, a shortcut for the unknown: AUC ${planted.auc.toFixed(3)}`)

    const real = await measure(door, each)
    say(
      `${each} known and ${each} unknown, in random order: AUC ${real.auc.toFixed(3)}, ${real.shapes} kind of answer`,
    )
    return {
      held: Math.abs(real.auc - 0.5) <= 0.03 && real.shapes === 1,
      planted: Math.abs(planted.auc - 0.5) > 0.03 ? 'caught' : 'missed',
      figures: {
        auc: Number(real.auc.toFixed(4)),
        each,
        kindsOfAnswer: real.shapes,
        plantedAuc: Number(planted.auc.toFixed(4)),
      },
    }
  } finally {
    await door.close()
    await house.close()
  }
}
