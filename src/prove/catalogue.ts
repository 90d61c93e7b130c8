import { sql } from 'kysely'
import { checks, definersThere } from './catalogue-checks.ts'
import { reviewedLines } from './definers.ts'
import { openBare, run, type Ground } from './house.ts'
import type { Proof } from './proof.ts'

export type Found = { check: string; what: string }

const ask = async (ground: Ground, query: string): Promise<string[]> =>
  (await sql.raw<{ what: string }>(query).execute(ground)).rows.map(({ what }) => what)

/** Everything in the database's catalogue that stands against the rules of docs on trust. Empty is right. */
export const look = async (ground: Ground): Promise<Found[]> => {
  const found: Found[] = []
  for (const [check, query] of Object.entries(checks))
    for (const what of await ask(ground, query)) found.push({ check, what })
  const there = (await ask(ground, definersThere)).map((line) => line.trim())
  const reviewed = reviewedLines()
  for (const what of there)
    if (!reviewed.includes(what))
      found.push({ check: 'a function that passes the walls and that nobody reviewed as it is', what })
  for (const what of reviewed)
    if (!there.includes(what)) found.push({ check: 'a reviewed function that is not there as it was', what })
  return found
}

/** One fault for each check: what somebody could write into a migration on a tired evening. */
export const faults: readonly string[] = [
  'create table public.planted (id uuid primary key, programme_id uuid)',
  'alter table public.parties no force row level security',
  'drop policy beside on public.parties; drop policy coordinator on public.parties',
  'create policy planted on public.parties for select to web using (true)',
  'create policy planted on public.parties for select to web using (id = app.me())',
  'grant delete on public.parties to web',
  'grant create on schema app to web',
  'create view public.planted as select * from public.parties',
  'create materialized view public.planted as select * from public.parties',
  'alter function app.closed_families() reset search_path',
  'alter function app.sounds(text) security definer',
  'create function app.planted() returns int language sql as $$ select 1 $$',
  'grant select on public.parties to public',
  'comment on column public.parties.name is null',
  `alter table public.parties add column planted text; comment on column public.parties.planted is 'private'`,
  `comment on column public.letters.answer is 'private: sealed under family_id'`,
  `comment on column public.letters.answer is 'internal'`,
  'alter table public.letters drop column answer',
  'revoke update (answer) on public.letters from vault',
  'grant select on public.unsealed to web',
  'comment on table public.parties is null',
  'create unique index planted on public.families (reference)',
]

/** Plants each fault in a transaction of its own that is undone, and answers those that `look` did not notice. */
export const missed = async (ground: Ground): Promise<string[]> => {
  const unnoticed: string[] = []
  const clean = (await look(ground)).length
  for (const fault of faults) {
    const undone = new Error('undone')
    await ground
      .transaction()
      .execute(async (tx) => {
        await run(tx, fault)
        if ((await look(tx)).length <= clean) unnoticed.push(fault)
        throw undone
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error
      })
  }
  return unnoticed
}

export const catalogue: Proof = async (say) => {
  const house = await openBare()
  try {
    const unnoticed = await missed(house.ground)
    for (const fault of unnoticed) say(`not noticed: ${fault}`)
    say(`${faults.length - unnoticed.length} of ${faults.length} planted faults were noticed`)
    const found = await look(house.ground)
    for (const { check, what } of found) say(`${check}: ${what}`)
    return {
      held: found.length === 0,
      planted: unnoticed.length === 0 ? 'caught' : 'missed',
      figures: {
        rows: found.length,
        checks: Object.keys(checks).length + 1,
        functions: reviewedLines().length,
        plantedFaults: faults.length,
      },
    }
  } finally {
    await house.close()
  }
}
