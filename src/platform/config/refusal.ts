/** Something that a person must put right, said in one sentence. The ways in print it and exit with 1. */
export class Refusal extends Error {
  override name = 'Refusal'
}
