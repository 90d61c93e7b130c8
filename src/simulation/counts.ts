/** One value for each key. */
export const recordOf = <K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> => {
  const all: Partial<Record<K, T>> = {}
  for (const key of keys) all[key] = of(key)
  const whole = (one: Partial<Record<K, T>>): one is Record<K, T> => keys.every((key) => key in one)
  if (!whole(all)) throw new Error('keys')
  return all
}
