import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, layId, type Row } from './laying.ts'
import type { Party } from './parties.ts'

/**
 * One row of each table that stands behind `app.space_wall` (db/migrations/0025_sides.sql), in the order in which they can
 * be written. `param` is what the table's id is called in addresses; `row` gives what else a row needs: `words` are only
 * to be read by whose space it is, `ids` are those of the party and of the rows before. `once`: a party has no second one.
 */
export type SpaceRow = {
  readonly table: string
  readonly param: string
  readonly once?: true
  /** The parent takes one back: nobody else reads it any more. */
  readonly back?: true
  readonly row: (words: string, ids: Ids) => Row
}
export const spaceRows: readonly SpaceRow[] = [
  {
    table: 'visits',
    param: 'visit',
    row: (words) => ({ kind: 'phone', day: '2026-01-02', state: 'done', place: words }),
  },
  {
    table: 'messages',
    param: 'message',
    back: true,
    row: (words) => ({ side: 'parent', day: '2026-12-01', body: words }),
  },
  {
    table: 'handovers',
    param: 'handover',
    row: (words) => ({ how: 'screen', day: '2026-12-01', body: words }),
  },
  {
    table: 'endings',
    param: 'ending',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-12-01',
      support_id: ids['support'],
      words,
      onwards: words,
    }),
  },
  {
    table: 'share_drafts',
    param: 'making',
    row: (words) => ({
      body: JSON.stringify({
        pieces: [{ key: words, day: '2026-11-02', label: words, text: words }],
        address: null,
      }),
    }),
  },
  {
    table: 'share_drafts',
    param: 'making',
    row: (words) => ({
      body: JSON.stringify({
        pieces: [{ key: words, day: '2026-11-02', label: words, text: words, whole: words }],
        address: null,
      }),
    }),
  },
  { table: 'comebacks', param: 'comeback', row: () => ({ day: '2026-12-01' }) },
  {
    table: 'reports',
    param: 'report',
    row: (words) => ({
      how: 'screen',
      day: '2026-03-10',
      received_on: '2026-03-10',
      not_court_on: '2026-03-10',
      text_on: '2026-03-10',
      points: 1,
      file_kind: 'pdf',
      author: words,
      file: words,
    }),
  },
  {
    table: 'report_points',
    param: 'point',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-03-10',
      report_id: ids['report'],
      place: 1,
      body: words,
    }),
  },
  {
    table: 'report_answers',
    param: 'pointAnswer',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-03-10',
      report_id: ids['report'],
      point_id: ids['point'],
      place: 1,
      mark: 'wrong',
      words,
      quote: words,
    }),
  },
  {
    table: 'report_letters',
    param: 'correction',
    row: (words, ids) => ({ how: 'screen', day: '2026-03-10', report_id: ids['report'], body: words }),
  },
  {
    table: 'report_replies',
    param: 'reply',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-03-10',
      letter_id: ids['correction'],
      came: 'partly',
      came_on: '2026-03-10',
      said_by: words,
      words,
    }),
  },
  {
    table: 'own_pages',
    param: 'saving',
    row: (words) => ({ how: 'screen', day: '2026-03-10', child: words, want: words }),
  },
  {
    table: 'help_wishes',
    param: 'wish',
    row: (words, ids) => ({
      how: 'screen',
      conference_id: ids['conference'],
      entry: 'own',
      words,
      want: 'yes',
      day: '2026-11-02',
    }),
  },
  {
    table: 'help_outcomes',
    param: 'outcome',
    row: (words, ids) => ({
      how: 'screen',
      conference_id: ids['conference'],
      entry: 'B1',
      done: 'no',
      why: words,
      day: '2026-11-02',
    }),
  },
  {
    table: 'room_people',
    param: 'guest',
    row: (words, ids) => ({
      how: 'screen',
      conference_id: ids['conference'],
      name: words,
      why: words,
      question: words,
      answer: words,
      day: '2026-11-02',
    }),
  },
  {
    table: 'shut_outs',
    param: 'shut',
    row: (words, ids) => ({
      how: 'screen',
      conference_id: ids['conference'],
      decided: words,
      why: words,
      day: '2026-11-02',
    }),
  },
  {
    table: 'signings',
    param: 'paper',
    row: (words) => ({
      how: 'screen',
      day: '2026-03-10',
      kind: 'care',
      child: words,
      told: words,
      others: words,
      more: words,
    }),
  },
  {
    table: 'signing_answers',
    param: 'signingAnswer',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-03-10',
      signing_id: ids['paper'],
      question: 'why',
      body: words,
    }),
  },
  { table: 'plans', param: 'plan', row: () => ({ how: 'screen', day: '2026-03-10', dated: '2026-03-10' }) },
  {
    table: 'plan_pieces',
    param: 'piece',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-03-10',
      line: ids['plan'],
      from_plan: ids['plan'],
      kind: 'action',
      agency: 'health',
      by_on: '2026-03-12',
      words,
      mine: words,
      better: words,
      who: words,
      note: words,
    }),
  },
  {
    table: 'recordings',
    param: 'recorded',
    row: (words) => ({
      how: 'screen',
      day: '2026-12-01',
      place: 'conference',
      why: words,
      sent_to: words,
      answer_words: words,
      happened_words: words,
    }),
  },
  {
    table: 'papers_due',
    param: 'awaited',
    row: (words) => ({
      how: 'screen',
      day: '2026-12-01',
      kind: 'record',
      counts_from: '2026-12-01',
      words,
    }),
  },
  {
    table: 'day_parts',
    param: 'dayPart',
    row: (words, ids) => ({
      how: 'screen',
      day: '2026-12-01',
      conference_id: ids['conference'],
      part: 'notes',
      body: words,
    }),
  },
  {
    table: 'own_questions',
    param: 'asking',
    row: (words) => ({ how: 'screen', day: '2026-12-01', question: words, answer: words }),
  },
  {
    table: 'debriefs',
    param: 'debrief',
    row: (words) => ({
      how: 'screen',
      day: '2026-12-01',
      feeling: 'shaken',
      surprised: words,
      next: words,
    }),
  },
  {
    table: 'heard_marks',
    param: 'heardMark',
    once: true,
    row: (_words, ids) => ({ how: 'screen', day: '2026-12-01', conference_id: ids['conference'] }),
  },
  { table: 'easy_reads', param: 'easyRead', row: () => ({ how: 'screen', day: '2026-12-01', easy: true }) },
]

export const spaceTables: readonly string[] = spaceRows.map(({ table }) => table)
export const spaceIds: readonly string[] = spaceRows.flatMap(({ param }) => [
  param,
  `${param}Beside`,
  `${param}Earlier`,
])

/** The parent's row, one that their supporter wrote for them, and one from before the supporter may read. */
export const laySpaceRows = async (ground: Ground, party: Party): Promise<Ids> => {
  const ids: Record<string, string> = {}
  const q = { programme_id: party.family.programme, party_id: party.ids['party'] }
  for (const { table, param, once, back, row } of spaceRows) {
    const put = (by: string, kind: string, more: Row = {}) =>
      layId(ground, table, {
        ...q,
        written_by: by,
        ...row(canary(kind, party.tag), { ...party.ids, ...ids }),
        ...more,
      })
    if (once !== true) {
      ids[`${param}Earlier`] = await put(party.parent.person, 'e', { at: '2026-01-02' })
      // What somebody else writes down did not come by the parent's own screen.
      const laid = row('', {})
      const told = {
        ...('how' in laid ? { how: 'voice' } : {}),
        ...('side' in laid ? { side: 'beside' } : {}),
      }
      ids[`${param}Beside`] = await put(party.supporter.person, 'v', told)
    }
    if (back === true) await put(party.parent.person, 'b', { withdrawn_at: '2026-12-01' })
    ids[param] = await put(party.parent.person, 'w')
  }
  return ids
}
