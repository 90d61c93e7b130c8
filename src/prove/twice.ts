import { sql } from 'kysely'
import { browserOf, origin } from '../access/browsing.ts'
import { webApp } from '../web.ts'
import { openBare, run, type Ground } from './house.ts'
import type { Proof } from './proof.ts'
import { bookingForms, type Form } from './twice-booked.ts'
import { layWorld } from './world.ts'

const keys = 1000
const posts = 20
/** Of these for each form of a booking's link. */
const perLink = 100

const countIn =
  (table: string, where: string) =>
  async (ground: Ground): Promise<number> =>
    (
      await sql<{
        n: number
      }>`select count(*)::int as n from ${sql.table(table)} where ${sql.raw(where)}`.execute(ground)
    ).rows[0]?.n ?? 0

/** The same form, sent `posts` times at once under one key, for each of `many` keys. Answers how many were not led on. */
const press = async ({ browser, path, fields }: Form, many: number, from: number): Promise<number> => {
  let astray = 0
  for (let n = from; n < from + many; n += 1) {
    const one = browser()
    const sent = { ...fields(n), key: crypto.randomUUID() }
    const answers = await Promise.all(Array.from({ length: posts }, () => one.post(path(n), sent)))
    const [first] = answers
    astray += answers.filter(({ status, location }) => status !== 303 || location !== first?.location).length
  }
  return astray
}

/** A thousand forms, each sent twenty times at once: a visitor's, a signed-in supporter's, and those of a booking's link. */
export const twice: Proof = async (say) => {
  const house = await openBare({ max: 8 })
  const { ground } = house
  try {
    const world = await layWorld(ground, 't')
    const app = webApp({ db: house.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') })
    const ask: Form = {
      browser: () => browserOf(app),
      path: () => '/ask',
      fields: (n) => ({ name: `Twice ${n} (invented)`, way: 'phone', telephone: '07700 900123' }),
      count: countIn('requests', `name like 'Twice %'`),
    }
    const supporter = browserOf(app, world.supporterWithout.token)
    const away: Form = {
      browser: () => supporter,
      path: () => '/about-me/away',
      fields: (n) => ({
        'awayFrom-day': String((n % 28) + 1),
        'awayFrom-month': String((n % 12) + 1),
        'awayFrom-year': '2027',
        'awayUntil-day': String((n % 28) + 1),
        'awayUntil-month': String((n % 12) + 1),
        'awayUntil-year': '2028',
      }),
      count: countIn('supporter_away', `supporter_id = '${world.supporterWithout.ids['supporter'] ?? ''}'`),
    }

    // The key that is never taken: every press would do its thing again.
    const { rows } = await sql<{ text: string }>`
      select pg_get_functiondef('app.take_key(uuid,uuid,uuid)'::regprocedure) as text`.execute(ground)
    await run(
      ground,
      `create or replace function app.take_key(of_programme uuid, visitor uuid, of_key uuid) returns text
      language sql security definer set search_path = pg_catalog, public as $$ select null::text $$`,
    )
    await press(ask, 5, 0)
    const planted = await ask.count(ground)
    await run(ground, rows[0]?.text ?? '')
    await sql`delete from requests where name like 'Twice %'`.execute(ground)
    say(`planted, keys that are never taken: ${planted} effects of 5 keys`)

    const booked = await bookingForms(ground, world.programmes[0], () => browserOf(app), perLink)
    const forms = Object.entries({ ask, away, ...booked })
    const many = (name: string): number =>
      name in booked ? perLink : (keys - perLink * Object.keys(booked).length) / 2
    let astray = 0
    const effects: (readonly [number, number])[] = []
    for (const [name, form] of forms) {
      astray += await press(form, many(name), 0)
      effects.push([await form.count(ground), many(name)])
      say(`${name}: ${many(name)} keys, ${many(name) * posts} posts, ${await form.count(ground)} effects`)
    }
    return {
      held: effects.every(([effect, wanted]) => effect === wanted) && astray === 0,
      planted: planted > 5 ? 'caught' : 'missed',
      figures: {
        keys,
        posts: keys * posts,
        effects: effects.reduce((all, [effect]) => all + effect, 0),
        answersThatDiffer: astray,
      },
    }
  } finally {
    await house.close()
  }
}
