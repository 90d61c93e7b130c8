/** What a reader asks of a list, read from its address. */
export type ListAsking = {
  readonly words: string
  readonly sort: string
  readonly descending: boolean
  readonly page: number
  readonly csv: boolean
  /** Named filters that the list offers, '' when not set. */
  readonly filters: Readonly<Record<string, string>>
}

export const pageSize = 50
/** Beyond this a list says "more than 1,000" and asks for a narrower search; the export has all rows. */
export const counted = 1_000

type Offer = { sorts: readonly string[]; descending?: boolean; filters?: readonly string[] }

/** The first of `sorts` is the list's own order. Unknown values fall back; nothing typed reaches SQL as a name. */
export const readAsking = (
  query: URLSearchParams,
  { sorts, descending = false, filters = [] }: Offer,
): ListAsking => {
  const asked = query.get('sort') ?? ''
  const sort = sorts.includes(asked) ? asked : (sorts[0] ?? '')
  const order = query.get('order')
  const page = Number(query.get('page') ?? '1')
  return {
    words: (query.get('q') ?? '').trim().slice(0, 100),
    sort,
    descending: order === null ? sort === sorts[0] && descending : order === 'down',
    page: Number.isInteger(page) && page >= 1 && page <= counted / pageSize ? page : 1,
    csv: query.get('as') === 'csv',
    filters: Object.fromEntries(filters.map((name) => [name, (query.get(name) ?? '').slice(0, 100)])),
  }
}

/** The same list asked another way: `addressOf('/families', asking, { page: '2' })`. */
export const addressOf = (
  path: string,
  asking: ListAsking,
  change: Readonly<Record<string, string>> = {},
): string => {
  const all = {
    q: asking.words,
    sort: asking.sort,
    order: asking.descending ? 'down' : 'up',
    page: String(asking.page),
    ...asking.filters,
    ...change,
  }
  const kept = Object.entries(all).filter(
    ([name, value]) => value !== '' && !(name === 'page' && value === '1'),
  )
  return `${path}?${new URLSearchParams(kept)}`
}

/** `limit` and `offset` for SQL; all rows (up to 100,000) for the export. */
export const window = ({ page, csv }: ListAsking): { limit: number; offset: number } =>
  csv ? { limit: 100_000, offset: 0 } : { limit: pageSize, offset: (page - 1) * pageSize }
