import type { Day } from '../../calendar/model.ts'
import { kinds, type Draft, type Fault, type Kind, type Paper } from './model.ts'

/** What is wrong with a paper as it was typed; `today` is a Day. */
export const faultsIn = ({ madeOn, byWhom, reference, reviewOn }: Draft, today: Day): Fault[] => {
  const faults: Fault[] = []
  if (madeOn === null) faults.push({ field: 'madeOn', code: 'day-missing' })
  else if (madeOn === undefined) faults.push({ field: 'madeOn', code: 'day-wrong' })
  else if (madeOn > today) faults.push({ field: 'madeOn', code: 'day-ahead' })
  if (byWhom === '') faults.push({ field: 'byWhom', code: 'by-whom-missing' })
  for (const [field, text] of [
    ['byWhom', byWhom],
    ['reference', reference],
  ] as const)
    if (text.length > 200) faults.push({ field, code: 'long' })
  if (reviewOn === null) faults.push({ field: 'reviewOn', code: 'review-missing' })
  else if (reviewOn === undefined) faults.push({ field: 'reviewOn', code: 'review-wrong' })
  else if (madeOn !== null && madeOn !== undefined && reviewOn <= madeOn)
    faults.push({ field: 'reviewOn', code: 'review-before' })
  else if (reviewOn < today) faults.push({ field: 'reviewOn', code: 'review-over' })
  return faults
}

/** The paper of a kind that counts: the one recorded last that was not taken back. `papers` come newest first. */
export const standing = (papers: readonly Paper[], kind: Kind): Paper | undefined =>
  papers.find((paper) => paper.kind === kind && paper.takenBackOn === null)

/** Which papers are missing or past their review on this day; none means that real names may be written down. */
export const missingOn = (papers: readonly Paper[], today: Day): Kind[] =>
  kinds.filter((kind) => {
    const paper = standing(papers, kind)
    return paper === undefined || today < paper.madeOn || today > paper.reviewOn
  })
