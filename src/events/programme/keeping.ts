import type { Ask } from '../../access/pages.ts'
import { missing, type Answer } from '../../platform/http/answer.ts'
import { eventKept, type Kept } from '../queries.ts'

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'params'>
/** For a page of an event that the asker keeps; of any other there is none. */
export const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }
