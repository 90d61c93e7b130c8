import { layFamily, type Family, type Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId, layPerson, revoke, type Account } from './laying.ts'
import { layParty, type Party } from './parties.ts'
import { layRegister } from './register.ts'
import { layProgramme, laySettings } from './settings.ts'
import { layShown, layShownOnce } from './sharing.ts'
import { inSpace, layConcern, layKeepers, layPromise, laySpace, layWays, type Walls } from './walls.ts'

const camden = 'E09000007'
const cardiff = 'W06000015'

/** Two organisations, five families, each parent with a supporter; one family sealed, because a parent works here. */
export type World = {
  programmes: readonly [string, string]
  families: Readonly<Record<'one' | 'two' | 'sealed' | 'elsewhere' | 'elsewhereTwo', Family>>
  parties: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'sealed' | 'x' | 'y' | 'z', Party>>
  staff: Readonly<
    Record<
      | 'coordinator'
      | 'administrator'
      | 'council'
      | 'elsewhere'
      | 'lead'
      | 'approver'
      | 'handler'
      | 'organiser',
      Account
    >
  >
  keepersThere: Walls
  concerns: Readonly<Record<'a' | 'sealed' | 'x', Ids>>
  registers: Readonly<Record<'here' | 'elsewhere', Ids>>
  supporterWithout: Account & { ids: Ids }
  supporterEnded: Account
  revoked: Readonly<Record<string, Account>>
  settings: Readonly<Record<'here' | 'elsewhere', Ids>>
  canaries: readonly string[]
}

const layRevoked = async (
  ground: Ground,
  programme: string,
  tag: string,
): Promise<Record<string, Account>> => {
  const gone: Record<string, Account> = {}
  for (const role of [
    'parent',
    'supporter',
    'coordinator',
    'social-worker',
    'administrator',
    'safeguarding-lead',
    'approver',
    'organiser',
  ]) {
    gone[role] = await layPerson(ground, programme, `gone${role.slice(0, 3)}${tag}`, [role], camden)
    await revoke(ground, gone[role])
  }
  return gone
}

/** `tag` keeps the words of several worlds in one database apart. */
export const layWorld = async (ground: Ground, tag = ''): Promise<World> => {
  const here = await layProgramme(ground, `here ${tag}`)
  const there = await layProgramme(ground, `elsewhere ${tag}`)
  const coordinator = await layPerson(ground, here, `coord${tag}`, ['coordinator'], camden)
  const administrator = await layPerson(ground, here, `admin${tag}`, ['administrator'], camden)
  const council = await layPerson(ground, here, `council${tag}`, ['social-worker'], camden)
  const organiser = await layPerson(ground, here, `organ${tag}`, ['organiser'], camden)
  const elsewhere = await layPerson(ground, there, `other${tag}`, ['coordinator'], camden)
  const keepers = await layKeepers(ground, here, tag)
  const keepersThere = await layKeepers(ground, there, `th${tag}`)

  const families = {
    one: await layFamily(ground, here, camden, `1${tag}`),
    two: await layFamily(ground, here, cardiff, `2${tag}`),
    sealed: await layFamily(ground, here, camden, `3${tag}`),
    elsewhere: await layFamily(ground, there, camden, `8${tag}`),
    elsewhereTwo: await layFamily(ground, there, camden, `9${tag}`),
  }
  const whole = async (family: Family, tag: string, name?: string): Promise<Party> => {
    const party = await layParty(ground, family, tag, name)
    const space = await laySpace(ground, party, await layPromise(ground, family.programme))
    const ways = await layWays(ground, family.programme, party.parent, tag)
    const shown = await layShown(ground, party, council)
    const once = party.tag.startsWith('B') ? await layShownOnce(ground, party, council) : {}
    return { ...party, ids: { ...party.ids, ...space, ...ways, ...shown, ...once } }
  }
  const parties = {
    a: await whole(families.one, `A${tag}`),
    b: await whole(families.one, `B${tag}`),
    c: await whole(families.two, `C${tag}`),
    d: await whole(families.two, `D${tag}`),
    // A parent who bears the name of one of our own people: sealed by the database, whoever writes the row.
    sealed: await whole(families.sealed, `S${tag}`, administrator.canary),
    x: await whole(families.elsewhere, `X${tag}`),
    y: await whole(families.elsewhere, `Y${tag}`),
    z: await whole(families.elsewhereTwo, `Z${tag}`),
  }
  const concerns = {
    a: await layConcern(ground, parties.a, keepers, keepers.lead),
    sealed: await layConcern(ground, parties.sealed, keepers, keepers.handler),
    x: await layConcern(ground, parties.x, keepersThere, keepersThere.lead),
  }
  const registers = {
    here: await layRegister(ground, here, keepers, council, `here${tag}`),
    elsewhere: await layRegister(ground, there, keepersThere, elsewhere, `there${tag}`),
  }
  const without = await layPerson(ground, here, `without${tag}`, ['supporter'], camden)
  const p = { programme_id: here }
  const supporter = await layId(ground, 'supporters', {
    ...p,
    person_id: without.person,
    created_day: '2026-11-02',
  })
  await lay(ground, 'profiles', { ...p, supporter_id: supporter, called: without.canary })
  const ended = await layPerson(ground, here, `ended${tag}`, ['supporter'], camden)
  const endedId = await layId(ground, 'supporters', {
    ...p,
    person_id: ended.person,
    created_day: '2026-11-02',
  })
  await lay(ground, 'supports', {
    ...p,
    party_id: parties.a.ids['party'],
    supporter_id: endedId,
    from_day: '2026-01-02',
    until_day: '2026-05-02',
    ended_why: 'parent-asked',
  })
  await lay(ground, 'grants', {
    ...p,
    person_id: ended.person,
    function: 'supports',
    thing: 'party',
    thing_id: parties.a.ids['party'],
    until_at: '2026-05-02',
  })
  const settings = {
    here: await laySettings(ground, here, coordinator, `here${tag}`),
    elsewhere: await laySettings(ground, there, elsewhere, `there${tag}`),
  }
  const cover = await layId(ground, 'covers', {
    ...p,
    support_id: parties.a.ids['support'],
    party_id: parties.a.ids['party'],
    supporter_id: parties.c.ids['supporter'],
    from_day: '2026-01-02',
    until_day: '2026-01-09',
    ended_at: '2026-01-10',
  })
  await lay(ground, 'single_acts', {
    ...p,
    act: 'choose',
    thing_id: parties.a.ids['offer'],
    expires_at: '2026-11-02',
  })
  const revoked = await layRevoked(ground, here, tag)
  await lay(ground, 'hidden', {
    ...p,
    person_id: revoked['coordinator']?.person,
    family_id: families.two.ids['family'],
  })
  return {
    programmes: [here, there],
    families,
    parties: { ...parties, a: { ...parties.a, ids: { ...parties.a.ids, cover } } },
    concerns,
    registers,
    staff: { coordinator, administrator, council, organiser, elsewhere, ...keepers },
    keepersThere,
    supporterWithout: { ...without, ids: { supporter } },
    supporterEnded: ended,
    revoked,
    settings,
    canaries: [
      ...Object.values(families).flatMap((family) => family.canaries),
      ...Object.values(parties).flatMap((party) => [...party.canaries, ...party.supporterCanaries]),
      ...[coordinator, administrator, council, organiser, elsewhere, without, ended].map(
        (account) => account.canary,
      ),
      ...Object.values({ ...keepers, ...keepersThere }).map((account) => account.canary),
      ...Object.values(parties).flatMap((party) => [...inSpace, 'j'].map((kind) => canary(kind, party.tag))),
      ...['here', 'there'].flatMap((name) => [
        canary('h', `${name}${tag}`),
        canary('o', `${name}${tag}`),
        canary('i', `${name}${tag}`),
      ]),
    ],
  }
}
