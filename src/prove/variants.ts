export type Line = Readonly<Record<string, unknown>>

export type Table = {
  name: string
  keys: string[]
  lines: readonly Line[]
  /** Columns that a policy for writing looks at, and those that must be the asker. */
  looked: string[]
  mine: string[]
}
const peopleColumns = /^(person_id|.*_by|owner)$/
/** By whom something was said may be a word, and a word is nobody. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(value)

/** The same row as if this person had written it. */
export const inNameOf = (line: Line, me: string | null): Line =>
  Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, peopleColumns.test(name) && isId(value) ? me : value]),
  )

const anew = (line: Line, keys: readonly string[]): Line =>
  keys.length === 1 && keys[0] === 'id' && typeof line['id'] === 'string'
    ? { ...line, id: crypto.randomUUID(), odd: true }
    : { ...line, odd: true }

/** Rows as they stand, the same under the asker's own name in two ways, and again in the other programme's. */
export const variants = (
  { keys, lines, mine }: Table,
  me: string | null,
  programmes: readonly string[],
): Line[] => {
  const byMe = (line: Line): Line => inNameOf(line, me)
  const asLooked = (line: Line): Line => ({ ...line, ...Object.fromEntries(mine.map((name) => [name, me])) })
  const other = (line: Line): Line => ({
    ...line,
    programme_id: programmes.find((one) => one !== line['programme_id']),
  })
  return lines.flatMap((line, n) => [
    line,
    anew(byMe(line), keys),
    anew(asLooked(line), keys),
    ...(line['programme_id'] === undefined || n % 4 !== 0 ? [] : [anew(other(byMe(line)), keys)]),
  ])
}

/** Rows that stand but for one column, each column that a policy looks at in turn. */
export const near = ({ keys, lines, looked }: Table, stands: readonly Line[], me: string | null): Line[] =>
  stands.flatMap((line) =>
    looked.flatMap((name) => {
      const seen = [...new Set(lines.map((one) => one[name]))]
        .filter((value) => value !== line[name])
        .slice(0, 6)
      const far = name.endsWith('_at') ? ['2031-01-01'] : name.endsWith('_on') ? ['2026-11-03'] : []
      const kinds =
        name === 'kind' ? ['to-hear'] : name === 'role' ? ['administrator'] : name === 'how' ? ['voice'] : []
      return [...seen, me, null, ...far, ...kinds].map((value) => anew({ ...line, [name]: value }, keys))
    }),
  )
