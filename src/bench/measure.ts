/** What a measuring answers: rows for the table, and the ratios that the targets speak of. */
export type Measured = {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly ratios: Readonly<Record<string, number>>
}
/** `say` writes a line for people; `given` is what was typed after the name. */
export type Measure = (say: (line: string) => void, given: readonly string[]) => Promise<Measured>
