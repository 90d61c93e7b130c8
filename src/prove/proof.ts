/** What a proof answers: did the real thing hold, was the planted fault caught in the same run, and the figures. */
export type Proven = {
  readonly held: boolean
  readonly planted: 'caught' | 'missed'
  readonly figures: Readonly<Record<string, unknown>>
}
/** `say` writes a line about how far it is; `only` is what the names of what is tried must hold, where a proof can be run in part. */
export type Proof = (say: (line: string) => void, only?: string) => Promise<Proven>
