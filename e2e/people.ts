import { addSupporter } from '../src/supporters/actions.ts'
import type { Draft } from '../src/conferences/model.ts'
import { must } from '../src/access/testing.ts'
import { addDays, today, weekday } from '../src/calendar/days.ts'
import type { Day } from '../src/calendar/model.ts'
import type { OpenHouse } from './house.ts'

export const council = 'E09000007'

export const inDays = (count: number): Day => addDays(today(new Date()), count)

/** A weekday, so many days from now or one or two more: on a Saturday or Sunday nobody is free who hasn't said so. */
export const weekdayIn = (count: number): Day => {
  const day = inDays(count)
  return weekday(day) < 6 ? day : weekdayIn(count + 1)
}

/** The programme is a demo and this council has agreed to the full list: names may come in, invented ones. */
export const fullList = async ({ ground, programme }: OpenHouse): Promise<void> => {
  await ground.updateTable('programmes').set({ demo: true }).where('id', '=', programme).execute()
  await ground
    .insertInto('authority_settings')
    .values({
      programme_id: programme,
      gss: council,
      key: 'referral',
      value: JSON.stringify({ mode: 'full-list', agreedOn: '2026-01-05', assessedOn: '2026-01-06' }),
      from_day: '2026-02-01',
    })
    .execute()
}

/** Somebody whom nothing keeps from being proposed, signed in. */
export const supporter = async (house: OpenHouse, name: string, aboutEn: string) => {
  const called = name.split(' ')[0] ?? name
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const person = await house.person([], { name, email })
  const { actor, token } = await house.person(['coordinator'])
  const made = await house.as(token, (tx) =>
    addSupporter(tx, actor, {
      person: { name, email, phone: null, language: 'en' },
      profile: { called, aboutEn },
      details: {
        state: 'accredited',
        accreditedUntil: inDays(300),
        checkUntil: inDays(300),
        referencesOk: true,
        areas: [council],
      },
    }),
  )
  return { ...person, called, ...must(made) }
}

/** A conference in about twelve days, as the council told us today. */
export const soon = (): Draft => ({
  kind: 'initial',
  day: weekdayIn(12),
  startsAt: '10:00',
  place: 'Invented House',
  reference: '',
  strategyDay: inDays(-2),
  parents: null,
  children: [],
  lateReason: '',
  toldUsOn: inDays(0),
})
