import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { cancel } from '../actions.ts'
import type { Said } from '../changes/stored.ts'
import { enterEntry } from './entering.ts'
import { judgeEntries, keepJudged } from './judging.ts'
import { entriesIn, storedOf, type Stored } from './stored.ts'
import { decisions, type EntryDraft, type EntryFault, type Verdict } from './model.ts'

type Outcome = Promise<{ readonly entry: string } | { readonly faults: readonly EntryFault[] }>
type Decision = (typeof decisions)[number]

/** The entry, if the asker may see it, it waits in one of these ways, and nobody changed it since the page was opened. */
const standing = async (
  tx: Tx,
  id: string,
  version: number | undefined,
  verdicts: readonly Verdict[],
): Promise<Stored | EntryFault> => {
  const row = await entriesIn(tx).where('e.id', '=', id).forUpdate('e').executeTakeFirst()
  if (row === undefined) return { field: 'entry', code: 'not-there' }
  const entry = storedOf(row)
  if (version !== undefined && version !== entry.version)
    return { field: 'version', code: 'changed-meanwhile' }
  return verdicts.some((one) => one === entry.verdict) ? entry : { field: 'entry', code: 'not-open' }
}

/** Looks at the entry as it now reads and enters it; whatever is still wrong comes back as faults. */
const enterNow = async (
  tx: Tx,
  actor: Actor,
  entry: Stored,
  to: { reference: string; draft: EntryDraft },
): Outcome => {
  const [judged] = await judgeEntries(tx, actor, entry.gss, [to])
  if (judged === undefined) return { faults: [{ field: 'entry', code: 'not-there' }] }
  if (judged.verdict === 'put-right') return { faults: judged.faults }
  await tx.updateTable('list_entries').set({ reference: to.reference }).where('id', '=', entry.id).execute()
  await keepJudged(tx, [{ id: entry.id, draft: to.draft, judged }])
  // A question that came up only now waits on the same page; what we have already needs nothing.
  if (judged.verdict === 'ask' || judged.verdict === 'unchanged') return { entry: entry.id }
  const row = await entriesIn(tx).where('e.id', '=', entry.id).executeTakeFirst()
  if (row === undefined) return { entry: entry.id }
  const entered = await enterEntry(tx, actor, storedOf(row), actor.language)
  return 'faults' in entered ? entered : { entry: entry.id }
}

/** What the list says is put right by a person, and enters. Faults leave it waiting as it was. */
export const mend = async (
  tx: Tx,
  actor: Actor,
  id: string,
  to: { reference: string; draft: Partial<EntryDraft>; version?: number },
): Outcome => {
  const entry = await standing(tx, id, to.version, ['put-right', 'ask', 'new', 'changed'])
  if ('code' in entry) return { faults: [entry] }
  const draft = { ...entry.draft, ...to.draft, typed: {} }
  const outcome = await enterNow(tx, actor, entry, { reference: to.reference, draft })
  if (!('faults' in outcome)) await record(tx, actor, 'list.mended', [entry.list, id])
  return outcome
}

/** Which answers each question takes. */
export const answersTo: Readonly<Record<string, readonly Decision[]>> = {
  'similar-reference': ['join', 'new-family'],
  'same-child': ['join', 'new-family'],
  'other-kind': ['same', 'another'],
  'maybe-moved': ['same', 'another'],
  'cancelled-with-us': ['on-again'],
}

/** Answers what an entry asked: the same family or a new one, the same conference or another; then it enters. */
export const answer = async (
  tx: Tx,
  actor: Actor,
  id: string,
  decision: Decision,
  version?: number,
): Outcome => {
  const entry = await standing(tx, id, version, ['ask'])
  if ('code' in entry) return { faults: [entry] }
  const question = entry.faults.find(({ field }) => field === 'question')?.code ?? ''
  if (!(answersTo[question] ?? []).includes(decision))
    return { faults: [{ field: 'decision', code: 'choose' }] }
  await record(tx, actor, 'list.answered', [entry.list, id], { question, decision })
  return enterNow(tx, actor, entry, { reference: entry.reference, draft: { ...entry.draft, decision } })
}

/** What became of a conference that is gone from the list: somebody asked, and it was said by … on …. */
export const answerGone = async (
  tx: Tx,
  actor: Actor,
  id: string,
  what: { became: 'cancelled' | 'still-on' | 'next-week'; said: Said },
  version?: number,
): Outcome => {
  const entry = await standing(tx, id, version, ['gone'])
  if ('code' in entry) return { faults: [entry] }
  if (what.became === 'cancelled') {
    const done = await cancel(tx, actor, entry.conference ?? '', what.said)
    if ('faults' in done) return done
  }
  const verdict = what.became === 'next-week' ? ('put-aside' as const) : ('entered' as const)
  await tx
    .updateTable('list_entries')
    .set({
      verdict,
      faults: '[]',
      draft: JSON.stringify({ ...entry.draft, became: what.became }),
      version: entry.version + 1,
    })
    .where('id', '=', id)
    .execute()
  await record(tx, actor, 'list.answered', [entry.list, id], { question: 'gone', decision: what.became })
  return { entry: id }
}

/** One that is ready enters by itself: the handler's way, who sees no list as a whole. */
export const enterOne = async (tx: Tx, actor: Actor, id: string, version?: number): Outcome => {
  const entry = await standing(tx, id, version, ['new', 'changed'])
  if ('code' in entry) return { faults: [entry] }
  return enterNow(tx, actor, entry, entry)
}

/** Not to be entered: the row was a mistake of the council's. */
export const putAside = async (tx: Tx, actor: Actor, id: string, version?: number): Outcome => {
  const entry = await standing(tx, id, version, ['put-right', 'ask', 'new', 'changed'])
  if ('code' in entry) return { faults: [entry] }
  await tx
    .updateTable('list_entries')
    .set({ verdict: 'put-aside', version: entry.version + 1 })
    .where('id', '=', id)
    .execute()
  await record(tx, actor, 'list.row-put-aside', [entry.list, id])
  return { entry: id }
}
