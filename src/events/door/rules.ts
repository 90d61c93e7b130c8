/** A ticket's code as it is kept, from what a camera read or somebody typed: letters and digits, small. '' when it is none. */
export const codeOf = (text: string): string => {
  const bare = text.toLowerCase().replaceAll(/[\s-]/g, '')
  return /^[a-z0-9]{8}$/.test(bare) ? bare : ''
}
/** As people read it to each other: two groups of four. */
export const sayCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`.toUpperCase()
/** What the QR picture holds: the code and nothing else. Capitals make the smallest picture. */
export const inQr = (code: string): string => code.toUpperCase()

/** The words of a search, at most five, as the database compares them: small, without accents. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 5)

/** The most people who come in together by one press. */
export const mostWalkIns = 20
export type WalkIn = {
  readonly kind: string
  readonly name: string
  readonly badges: readonly string[]
  readonly why: string
}
/** What keeps somebody from being let in: codes by field. `of` are the kinds of ticket that there are. */
export const faultsInWalkIn = (
  { kind, name, badges, why }: WalkIn & { readonly many: string },
  of: readonly string[],
): { field: string; code: string }[] => [
  ...(of.includes(kind) ? [] : [{ field: 'kind', code: 'no-kind' }]),
  ...(badges.length >= 1 && badges.length <= mostWalkIns ? [] : [{ field: 'many', code: 'how-many' }]),
  ...(name.length > 200 ? [{ field: 'name', code: 'too-long' }] : []),
  ...(why.length > 500 ? [{ field: 'why', code: 'too-long' }] : []),
]
/** A number of heads: 0 to 100,000. */
export const readHeads = (text: string): number | null =>
  /^\d{1,6}$/.test(text) && Number(text) <= 100_000 ? Number(text) : null
