import type { Ask } from '../../access/pages.ts'
import { missing, type Answer } from '../../platform/http/answer.ts'
import { inSpace, type Whose } from '../../spaces/whose.tsx'
import type { Paper } from './model.ts'
import { paperOf } from './queries.ts'

type Of = Pick<Ask, 'tx'> & { readonly params: { readonly party: string; readonly paper: string } }
/** `at`: where the paper's own page is. */
export type WithPaper<A extends Of> = {
  readonly ask: A
  readonly whose: Whose
  readonly paper: Paper
  readonly at: string
}
/** A page of one paper, for its parent and for whoever does it for them. Anybody else is told that there is no such page. */
export const withPaper = <A extends Of>(work: (given: WithPaper<A>) => Promise<Answer> | Answer) =>
  inSpace(async (ask: A, whose): Promise<Answer> => {
    const paper = await paperOf(ask.tx, whose.party, ask.params.paper)
    return paper === undefined
      ? missing
      : work({ ask, whose, paper, at: `/sign/${whose.party}/papers/${paper.id}` })
  })
