import { expect, test } from 'vitest'
import type { Day } from '../../calendar/model.ts'
import { joinChild } from '../../families/children.ts'
import { recheckAll } from '../../matching/rechecking/jobs.ts'
import { arrangeCover, endSupport } from '../../support/actions.ts'
import { setSupervisor } from '../../support/supervisor.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { checkedAgain } from './testing.ts'

// What has begun is held up until it is mended, or ends: by the day, and by whoever stands in.

const here = checkedAgain()
const { aPair, apart, asCoordinator, begins, change, openGrants, settle, stopsOf, supportOf } = here

test('dates lapse without an event: the daily look holds it, and ends it after fourteen days', async () => {
  const { robin, party } = await aPair()
  await begins({ robin, party })
  await settle()
  await here.house.ground
    .updateTable('supporters')
    .set({ check_until: '2026-11-20' })
    .where('id', '=', robin.supporter)
    .execute()
  const on = (day: Day) => recheckAll({ db: here.house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  const state = async () => [(await supportOf(party))?.until_day ?? null, ...(await stopsOf(party))]
  await on('2026-11-20')
  expect((await robin.browser.get('/home')).text).not.toContain('Don’t visit Sam yet')
  await on('2026-11-21')
  expect((await robin.browser.get('/home')).text).toContain('Don’t visit Sam yet')
  await on('2026-12-04')
  expect(await state()).toEqual([null])
  await on('2026-12-05')
  expect(await state()).toEqual(['2026-12-05', 'support not-ready'])
})

test('what was mended goes on as if nothing had been, and whoever has somebody standing in is not ended', async () => {
  const { robin, party } = await aPair()
  const stand = await aSupporter(here.house)
  const begun = await begins({ robin, party })
  const support = 'support' in begun ? begun.support : ''
  const on = (day: Day) => recheckAll({ db: here.house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await change({ robin }, { state: 'paused' })
  await settle()
  await asCoordinator((tx) =>
    arrangeCover(tx, here.coordinator.actor, support, {
      supporter: stand.supporter,
      from: '2026-11-18',
      until: '2026-12-20',
    }),
  )
  await on('2026-12-15')
  expect((await supportOf(party))?.until_day).toBeNull()
  await change({ robin }, {})
  await settle()
  expect((await robin.browser.get('/home')).text).not.toContain('Don’t visit Sam yet')
})

test('what ended in another way is held up no longer', async () => {
  const { robin, party } = await aPair()
  const begun = await begins({ robin, party })
  await change({ robin }, { state: 'paused' })
  await settle()
  const listed = async () =>
    (await here.coordinator.browser.get('/rechecked')).html.includes(`/supporters/${robin.supporter}"`)
  expect(await listed()).toBe(true)
  await asCoordinator((tx) =>
    endSupport(tx, here.coordinator.actor, 'support' in begun ? begun.support : '', 'finished'),
  )
  expect(await listed()).toBe(false)
})

test('whoever stands in is judged as well', async () => {
  const { robin, party } = await aPair()
  const stand = await aSupporter(here.house)
  const begun = await begins({ robin, party })
  await asCoordinator((tx) =>
    arrangeCover(tx, here.coordinator.actor, 'support' in begun ? begun.support : '', {
      supporter: stand.supporter,
      from: '2026-11-18',
      until: '2026-11-25',
    }),
  )
  await settle()
  await apart({ robin: stand, party })
  await settle()
  expect(await stopsOf(party)).toEqual(['cover apart'])
  expect((await supportOf(party))?.until_day).toBeNull()
  expect(await openGrants(party, 'supports')).toBe(1)
})

test('two who become linked and have one supervisor: the office is told to name another, and nothing ends', async () => {
  const [one, two] = [await aPair(), await aPair()]
  const lead = await here.house.person(['coordinator'])
  for (const { robin, party } of [one, two]) {
    await asCoordinator((tx) => setSupervisor(tx, here.coordinator.actor, robin.supporter, lead.id))
    await begins({ robin, party })
  }
  await settle()
  const { child_id } = await here.house.ground
    .selectFrom('parent_of')
    .select('child_id')
    .where('party_id', '=', one.party)
    .executeTakeFirstOrThrow()
  await asCoordinator((tx) => joinChild(tx, here.coordinator.actor, two.family, child_id))
  await settle()
  expect([await stopsOf(one.party), await stopsOf(two.party)]).toEqual([[], []])
  const { text } = await here.coordinator.browser.get('/rechecked')
  expect(text).toContain('Choose another supervisor')
  await asCoordinator((tx) => setSupervisor(tx, here.coordinator.actor, two.robin.supporter, null))
  await settle()
  await recheckAll({ db: here.house.db, clock: () => new Date('2026-11-18T10:00:00Z') })
  expect((await here.coordinator.browser.get('/rechecked')).text).not.toContain('Choose another supervisor')
})
