import type { Ask } from '../../access/pages.ts'
import { missing, type Answer } from '../../platform/http/answer.ts'
import { eventKept, type Kept } from '../queries.ts'

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'params'>
/** An event that the asker keeps; whoever keeps none, or another programme's, finds no such page. */
export const ofEvent =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }
