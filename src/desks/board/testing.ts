import { afterAll, beforeAll } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import type { Day } from '../../calendar/model.ts'
import { pages as choosing } from '../../choosing/routes.ts'
import { signedInAs } from '../../choosing/testing.ts'
import { subscribers as rechecking } from '../../matching/rechecking/jobs.ts'
import { pages as matching } from '../../matching/routes.ts'
import { aParent } from '../../matching/testing.ts'
import { nameCircle } from '../../matching/wishes/actions.ts'
import { beginSupport } from '../../support/actions.ts'
import { subscribers as support } from '../../support/jobs.ts'
import { declareConflict, keepApart } from '../../supporters/declarations.ts'
import { changeDetails } from '../../supporters/changes.ts'
import type { Details } from '../../supporters/model.ts'
import { aSupporter, sound } from '../../supporters/testing.ts'
import { pages as visits } from '../../support/visits/routes.tsx'
import { pages } from '../routes.ts'

type Robin = { readonly robin: Awaited<ReturnType<typeof aSupporter>> }
type Both = { readonly robin: Pick<Robin['robin'], 'supporter'>; readonly party: string }
export type Pair = Awaited<ReturnType<ReturnType<typeof checkedAgain>['aPair']>>

/** A house in which what was checked is checked again, for one file of tests, and who acts in it. */
export const checkedAgain = () => {
  let house: TestHouse
  let coordinator: Awaited<ReturnType<TestHouse['person']>>
  let administrator: Awaited<ReturnType<TestHouse['person']>>
  beforeAll(async () => {
    house = await testHouse([...pages, ...matching, ...choosing, ...visits.list])
    coordinator = await house.person(['coordinator'])
    administrator = await house.person(['administrator'])
  })
  afterAll(() => house.close())

  const settle = (day: Day = '2026-11-18') =>
    runEvents(house.db, [...support, ...rechecking], () => new Date(`${day}T10:00:00Z`))

  const aPair = async (details: Partial<Details> = {}) => {
    const robin = await aSupporter(house, { capacity: 9, ...details })
    const parent = await aParent(house, 'Sam Sample')
    return { robin, ...parent, parent: await signedInAs(house, parent.party) }
  }
  const asCoordinator = <T>(work: Parameters<typeof house.as<T>>[1]) => house.as(coordinator.token, work)
  const begins = ({ robin, party }: Both) =>
    asCoordinator((tx) => beginSupport(tx, coordinator.actor, { party, supporter: robin.supporter }))
  /** Somebody says that the two must never be brought together. */
  const apart = ({ robin, party }: Both, saidBy: 'coordinator' | 'supporter' | 'party' = 'coordinator') =>
    asCoordinator((tx) => keepApart(tx, coordinator.actor, { supporter: robin.supporter, party, saidBy }))
  /** A support that had begun, and was stopped because somebody said so. */
  const aStoppedPair = async (saidBy?: Parameters<typeof apart>[1]) => {
    const pair = await aPair()
    await begins(pair)
    await settle()
    await apart(pair, saidBy)
    await settle()
    return pair
  }
  /** Somebody else, beside whom this supporter stands. */
  const somebodyBeside = async ({ robin }: Robin): Promise<{ party: string; child: string }> => {
    const other = await aParent(house, 'Bo Elsewhere')
    await begins({ robin, party: other.party })
    const { child_id } = await house.ground
      .selectFrom('parent_of')
      .select('child_id')
      .where('party_id', '=', other.party)
      .executeTakeFirstOrThrow()
    await settle()
    return { party: other.party, child: child_id }
  }
  const details = {
    ...sound,
    gender: null,
    languages: ['en'],
    areas: [],
    travelKm: null,
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    capacity: 9,
    ownCaseOpen: false,
    ownCaseClosedOn: null,
    experience: [],
  } as const satisfies Details
  const change = async ({ robin }: { robin: { supporter: string } }, more: Partial<Details>) => {
    const { version } = await house.ground
      .selectFrom('supporters')
      .select('version')
      .where('id', '=', robin.supporter)
      .executeTakeFirstOrThrow()
    const outcome = await asCoordinator((tx) =>
      changeDetails(tx, coordinator.actor, robin.supporter, version, { ...details, ...more }),
    )
    if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  }
  const share = async (
    { robin, party }: Robin & { readonly party: string },
    kind: 'social-worker' | 'street',
    first: 'party' | 'supporter',
  ) => {
    const ofParty = () =>
      asCoordinator((tx) => nameCircle(tx, coordinator.actor, party, { kind, what: 'Elm Row' }))
    const ofSupporter = async () => {
      await house.as(robin.token, (tx) => declareConflict(tx, robin.actor, robin.supporter, kind, 'elm row'))
    }
    for (const one of first === 'party' ? [ofParty, ofSupporter] : [ofSupporter, ofParty]) await one()
  }

  const supportOf = (party: string) =>
    house.ground.selectFrom('supports').selectAll().where('party_id', '=', party).executeTakeFirst()
  const stopsOf = async (party: string) =>
    (
      await house.ground.selectFrom('stops').select(['what', 'said']).where('party_id', '=', party).execute()
    ).map(({ what, said }) => `${what} ${said}`)
  const openGrants = async (party: string, held: 'asked' | 'supports') =>
    (
      await house.ground
        .selectFrom('grants')
        .select('person_id')
        .where('thing_id', '=', party)
        .where('function', '=', held)
        .where('until_at', 'is', null)
        .execute()
    ).length

  return {
    get house() {
      return house
    },
    get coordinator() {
      return coordinator
    },
    get administrator() {
      return administrator
    },
    settle,
    aPair,
    aStoppedPair,
    apart,
    asCoordinator,
    begins,
    somebodyBeside,
    change,
    share,
    supportOf,
    stopsOf,
    openGrants,
  }
}
