import { sql } from 'kysely'
import { roles, type Role } from '../src/access/model.ts'
import { accounts } from '../src/demo/accounts.ts'
import { makeDemo } from '../src/demo/make.ts'
import { newSecret } from '../src/platform/http/cookies.ts'
import { beginAll } from './begun.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { tryAll } from './tried.ts'
import { worry } from './worries.ts'

/** One of each role, and a second parent, who has somebody beside her. */
export type Somebody = Role | 'parent-beside'
export type Town = {
  readonly house: OpenHouse
  /** Somebody of each role, signed in. */
  readonly tokens: ReadonlyMap<Somebody, string>
  /** Where each begins to walk; null is a stranger. */
  readonly starts: (who: Somebody | null) => readonly string[]
}

const link = 'x'.repeat(43)
const open = [
  '/ /ask /asked-for /tonight /how-we-look /beside /begin /sign-in /sign-in/code /outbox',
  '/complained /groups /nearby /events /newsletters',
  '/thanks?for=asked /thanks?for=others /thanks?for=no /thanks?for=already',
  `/sign-in/${link} /c/${link} /c/${link}/who /r/${link} /r/${link}/answer /b/${link} /b/${link}/now /o/${link} /o/${link}/now`,
  `/q/${link} /q/${link}/mine /q/${link}/now /v/${link} /v/${link}/now`,
  `/n/${link} /n/${link}/in /n/${link}/now /n/${link}/leave`,
  `/b/${link}/tickets /b/${link}/line /b/${link}/door /b/${link}/badges /b/${link}/more /b/${link}/give /b/${link}/cancel /b/${link}/calendar /b/${link}/workshops /b/${link}/done?what=booked /o/${link}/done?what=booked`,
].flatMap((line) => line.split(' '))

/** One of each kind that no handler keeps: offers and conferences by where they stand, parents by how far the search is. */
const oneOfEach = async ({ ground }: OpenHouse): Promise<string[]> => {
  const seen = sql`family_id in (select id from families where handler is null)`
  const { rows } = await sql<{ path: string }>`
    (select distinct on (state, held_for) '/offers/' || id as path from offers where ${seen} order by state, held_for, id)
    union all (select distinct on (state) '/conferences/' || id from conferences where ${seen} order by state, id)
    union all (select '/conferences/' || conference_id || '/letter/' || id from letters where ${seen} limit 1)
    union all (select '/conferences/' || conference_id || '/core-groups/' || id from core_groups where ${seen} limit 1)
    union all (select '/conferences/' || conference_id || '/core-groups' from core_groups where ${seen} limit 1)
    union all (select '/newsletters/' || code || '/asked' from newsletters where shown limit 1)
    union all (select '/proposals/' || party_id from proposals where state = 'open' limit 1)
    union all (select '/proposals/' || party_id from choices where answer is null limit 1)
    union all (select '/proposals/' || party_id from stopgaps limit 1)
    union all (select '/families/' || fp.family_id || '/people/' || fp.party_id || '/account/again' from family_parties fp
      join grants g on g.thing_id = fp.party_id and g.function = 'is' where ${seen} limit 1)`.execute(ground)
  return rows.map(({ path }) => path)
}

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

/** Some have long names: whoever wrote a page with short ones in mind finds out. */
const nameAtLength = async ({ ground }: OpenHouse): Promise<void> => {
  const some = sql`(select party_id from offers where state <> 'held' order by id desc limit 60)`
  await sql`update parties set name = ${`${long} `} || right(id::text, 4), called = ${long} where id in ${some}`.execute(
    ground,
  )
  await sql`update profiles set called = ${long} where supporter_id in (select id from supporters limit 12)`.execute(
    ground,
  )
  await sql`update families set name = ${long} where id in
    (select id from families where name <> '' order by id desc limit 40)`.execute(ground)
}

/** The first parent has two meetings ahead, and is asked which. */
const meetTwice = async ({ ground }: OpenHouse): Promise<void> => {
  await sql`insert into conferences (programme_id, family_id, gss, kind, day, starts_at, told_us_on)
    select f.programme_id, f.family_id, m.gss, 'review', current_date + n, '14:00', current_date
    from grants i join persons p on p.id = i.person_id and p.email = 'leanne.pretend@example.org'
      join family_parties f on f.party_id = i.thing_id join families m on m.id = f.family_id, unnest(array[50, 120]) n
    where i.function = 'is' and i.thing = 'party'`.execute(ground)
}

/** The parent who signs in is asked whether somebody who stands beside her may read her notes. */
const standBesideHer = async ({ ground }: OpenHouse): Promise<void> => {
  await sql`insert into grants (programme_id, person_id, function, thing, thing_id)
    select i.programme_id, u.person_id, 'supports', 'party', i.thing_id
    from grants i join persons p on p.id = i.person_id and p.email = 'leanne.pretend@example.org',
      (select id as person_id from persons where email = 'supporter1@example.org') u
    where i.function = 'is'`.execute(ground)
}

/** An issue of the newsletter that went out: the list leads to the draft first. */
const sentIssue = async ({ ground }: OpenHouse): Promise<string[]> => {
  const { rows } = await sql<{
    path: string
  }>`select '/newsletters/keep/' || newsletter_id || '/issues/' || id || '/sent' as path
    from newsletter_issues where state <> 'draft' limit 1`.execute(ground)
  return rows.map(({ path }) => path)
}

/** The demo behind its own server, and a way in for each role. */
export const demoTown = async (): Promise<Town> => {
  const house = await openHouse({ empty: true })
  await makeDemo({ engine: house.engine, vaults: house.vault.vaults, clock: () => new Date() })
  const tokens = new Map<Somebody, string>()
  const ids = new Map<Somebody, string>()
  for (const [role, email] of accounts) {
    const people = house.ground.selectFrom('persons').select('id').where('email', '=', email)
    const { id } = await people.executeTakeFirstOrThrow()
    const token = newSecret()
    await sql`select app.open_session(${id}, ${token}, 'demo')`.execute(house.ground)
    const who = role === 'parent' && tokens.has(role) ? 'parent-beside' : role
    tokens.set(who, token)
    ids.set(who, id)
  }
  await nameAtLength(house)
  await standBesideHer(house)
  await meetTwice(house)
  const tokenOf = (one: Somebody) => tokens.get(one) ?? ''
  const begun = await beginAll(house, {
    parent: tokenOf('parent-beside'),
    supporter: tokenOf('supporter'),
    coordinator: tokenOf('coordinator'),
  })
  const who = (role: Role) => ({ id: ids.get(role) ?? '', token: tokenOf(role) })
  const worried = await worry(house, {
    supporter: who('supporter'),
    lead: who('safeguarding-lead'),
    approver: who('approver'),
    parent: who('parent'),
  })
  const tried = await tryAll(house, tokenOf('coordinator'))
  const own: Partial<Record<Somebody, readonly string[]>> = {
    // Their notes: /notes itself only sends them on.
    parent: ['/notes', '/told'],
    'parent-beside': begun.parent,
    supporter: [`/raised/${worried.concern}`, ...begun.supporter],
    'safeguarding-lead': [`/opened/${worried.opening}`, `/reads/${worried.question}`],
    approver: [`/agree/${worried.opening}`],
    organiser: await sentIssue(house),
    coordinator: [
      '/conferences/told',
      '/unheard',
      ...begun.coordinator,
      ...tried,
      ...(await oneOfEach(house)),
    ],
  }
  return {
    house,
    tokens,
    starts: (one) => (one === null ? open : ['/', '/home', '/sessions', ...(own[one] ?? [])]),
  }
}

export const everybody = [null, ...roles, 'parent-beside'] as const
