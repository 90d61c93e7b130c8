import type { Funnel } from '../offers/coverage/model.ts'

/** One value for each key. */
export const recordOf = <K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> => {
  const all: Partial<Record<K, T>> = {}
  for (const key of keys) all[key] = of(key)
  const whole = (one: Partial<Record<K, T>>): one is Record<K, T> => keys.every((key) => key in one)
  if (!whole(all)) throw new Error('keys')
  return all
}

export const noFunnel: Funnel = {
  parents: 0,
  held: 0,
  due: 0,
  inTime: 0,
  offered: 0,
  answered: 0,
  accepted: 0,
  pastAccepted: 0,
  metBefore: 0,
}
export const addFunnels = (a: Funnel, b: Funnel): Funnel => ({
  parents: a.parents + b.parents,
  held: a.held + b.held,
  due: a.due + b.due,
  inTime: a.inTime + b.inTime,
  offered: a.offered + b.offered,
  answered: a.answered + b.answered,
  accepted: a.accepted + b.accepted,
  pastAccepted: a.pastAccepted + b.pastAccepted,
  metBefore: a.metBefore + b.metBefore,
})
