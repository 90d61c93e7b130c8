import type { Happening, Subscriber } from '../audit/events.ts'
import { workerFor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import { subscribers as clocks } from '../clocks/jobs.ts'
import { subscribers as concerns } from '../concerns/jobs.ts'
import { subscribers as conferences } from '../conferences/jobs.ts'
import { subscribers as offers } from '../offers/jobs.ts'
import { subscribers as support } from '../support/jobs.ts'
import type { Stage } from './stage.ts'

/** What happens to somebody, told as it goes: it yields the day on which it goes on, and is woken on that day. */
export type Story = AsyncGenerator<Day, void, void>

/** The same story, but it stops before anything that would come after `last`. */
export async function* endingOn(story: Story, last: Day): Story {
  for await (const day of story) {
    if (day > last) return
    yield day
  }
}

export type Play = {
  /** A further story, from now on. */
  begin(story: Story): Promise<void>
  /** Plays everything up to and with `last`. What wants to go on later is left where it is. */
  until(last: Day): Promise<void>
}

const subscribers: readonly Subscriber[] = [...clocks, ...conferences, ...support, ...concerns, ...offers]
const heard = [...new Set(subscribers.flatMap(({ on }) => on))]

/**
 * What later rooms do about what happened, as the worker does it, but a day's happenings in one transaction. What
 * nobody listens to is over at once. A fault stops the demo: nothing half is left behind for a person to mend.
 */
const settle = (stage: Stage): Promise<number> =>
  stage.db.asWorker(async (tx) => {
    const open = tx.selectFrom('events').where('handled_at', 'is', null)
    const rows = await open.selectAll().where('kind', 'in', heard).orderBy('id').forUpdate().execute()
    for (const row of rows) {
      const facts: Happening['facts'] = Object.fromEntries(Object.entries(row.facts ?? {}))
      const actor = workerFor(row.programme_id, row.day, new Date(`${row.day}T10:00:00Z`))
      for (const { on, run } of subscribers)
        if (on.includes(row.kind))
          await run(tx, { id: row.id, kind: row.kind, thing: row.thing_id, facts }, actor)
    }
    const over = tx.updateTable('events').set({ handled_at: new Date() }).where('handled_at', 'is', null)
    await over
      .where((eb) => eb.or([eb('kind', 'not in', heard), eb('id', 'in', [0, ...rows.map(({ id }) => id)])]))
      .execute()
    return rows.length
  })

/** So many stories go on side by side: each in transactions of its own, so the order among them means nothing. */
const lanes = 4

export const playOn = (stage: Stage): Play => {
  const waiting = new Map<Story, Day>()
  const wake = async (story: Story): Promise<void> => {
    const { done, value } = await story.next()
    if (done === true) waiting.delete(story)
    else waiting.set(story, value)
  }
  const playDay = async (day: Day): Promise<void> => {
    for (;;) {
      const due = [...waiting].filter(([, on]) => on <= day).map(([story]) => story)
      if (due.length === 0) return
      const queue = due.values()
      const lane = async () => {
        for (const story of queue) await wake(story)
      }
      await Promise.all(Array.from({ length: lanes }, lane))
      while ((await settle(stage)) > 0) continue
    }
  }
  return {
    begin: wake,
    until: async (last) => {
      for (;;) {
        const next = [...waiting.values()].reduce<Day | null>((a, b) => (a === null || b < a ? b : a), null)
        if (next === null || next > last) return
        await playDay(next)
      }
    },
  }
}
