import { spaceTables } from './space-rows.ts'

/** Read and thought through one by one: the part repeats what another part of the same wall says. */
const repeats: Readonly<Record<string, string>> = {
  "notes, reader: read without (party_id = ANY (( SELECT app.things('reads'::text, 'space'::text) AS things)::uuid[]))":
    'app.notes_from() has the same grants, and null for every other party',
  ...Object.fromEntries(
    ['shares', 'asked_helps', ...spaceTables].flatMap((table) =>
      ['reader', 'beside-changes'].map((policy) => [
        `${table}, ${policy}: read without (party_id = ANY (( SELECT app.things('reads'::text, 'space'::text) AS things)::uuid[]))`,
        'app.notes_from() has the same grants, and null for every other party',
      ]),
    ),
  ),
  'app.gss_as(text[]) without s.level = 2':
    'beside it stands app.programme_as, null at level 1, or what opens at level 2 alone',
  'app.gss_as(text[]) without r.role = any (wanted)':
    'only a council’s functions have a gss, by a check of the table',
  'app.closed_families() without f.handler is not null':
    'null is unlike nobody: the next condition leaves it out as well',
  'app.closed_families() without f.programme_id = s.programme_id':
    'closes more of the other programme’s, which is closed',
  'app.handled_families() without f.programme_id = s.programme_id':
    'nobody handles in a programme that is not theirs',
  'app.things(text,text) without first.person_id <> g.person_id':
    'the first of one’s own two grants says the same',
  'app.notes_from() without s.level = 2': 'app.things stands beside it, empty at level 1',
  'app.notes_from() without g.ends_at > now()':
    'app.things stands beside it, empty once a reading has run out; one person has one open reading of a space, by an index',
  'grants, not_a_space: dropped': 'beside_alone lets the worker write two functions, and reading is neither',
  'openings, answers: read without (asked_by <> ( SELECT app.me() AS me))':
    'the same stands in what may be written, and nobody of the web changes who asked',
  'app.risen_from() without s.level = 2 ': 'the policy and the functions that ask it want level 2 themselves',
  'app.complaints_heard() without s.level = 2':
    'in each of its branches stands app.programme_as, null at level 1',
  "app.receivers() without r.role in ('chair', 'social-worker')":
    'only a council’s functions have a gss, by a check of the table',
  "app.opened_by() without o.answer = 'agreed'": 'only what is agreed to has an end, by a check of the table',
  'app.opened_by() without o.answered_by <> o.asked_by': 'a check of the table says the same',
  "app.opened_by() without (select app.gss_as('social-worker', 'chair')) is null ":
    'notes, no_council says the same of every note, and the vault of every text',
  "app.may_be_given() without g.thing_id = any (app.things('is', 'party') || app.things('supports', 'party'))":
    'the two policies that ask it name the space themselves',
}
export const knownOf = (name: string): { known?: string } => {
  const known = repeats[name]
  return known === undefined ? {} : { known }
}
/** Two walls that say the same, of a council's people, of whose meeting it is or of oneself: each is looked at without the other. */
export const twins: readonly (readonly [wall: RegExp, table: string, policy: string])[] = [
  [/^openings, .*gss_as/, 'openings', 'no_council'],
  [/^concern_points, no_council/, 'concerns', 'no_council'],
  [/^opening_notes, no_council/, 'openings', 'no_council'],
  [/^never_together, not_by_oneself/, 'never_together', 'not_of_oneself'],
  ...['help_wishes', 'help_outcomes', 'room_people', 'shut_outs'].map(
    (table) => [new RegExp(`^${table}, beside-writes: .*'supports'`), table, 'of_meeting'] as const,
  ),
]
