import type { Actor } from '../../access/model.ts'
import type { Subscriber } from '../../audit/events.ts'
import { addFamily, addParty, recordTelling } from '../../families/actions.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { say } from '../../platform/words/words.ts'
import { book } from '../actions.ts'
import { parentsShape, type NoticeParent } from './model.ts'
import { words } from './words.ts'

const noticeOf = (tx: Tx, actor: Actor, id: string) =>
  tx
    .selectFrom('notices as n')
    .innerJoin('persons as p', 'p.id', 'n.by_person')
    .leftJoin('notice_entries as e', 'e.notice_id', 'n.id')
    .selectAll('n')
    .select(['p.name as who', 'p.language', 'e.outcome'])
    .where('n.id', '=', id)
    .where('n.programme_id', '=', actor.programme)
    .executeTakeFirst()
type Row = NonNullable<Awaited<ReturnType<typeof noticeOf>>>

const knownFamily = (tx: Tx, actor: Actor, { gss, reference }: Row) =>
  tx
    .selectFrom('families')
    .select('id')
    .where('programme_id', '=', actor.programme)
    .where('gss', '=', gss)
    .where((eb) => eb(eb.fn<string>('lower', ['reference']), '=', reference.toLowerCase()))
    .executeTakeFirst()

const familyFor = async (tx: Tx, actor: Actor, row: Row): Promise<string> => {
  const known = await knownFamily(tx, actor, row)
  if (known !== undefined) return known.id
  const added = await addFamily(tx, actor, { gss: row.gss, reference: row.reference, name: '' })
  if ('faults' in added) throw new Error(`the family could not be added: ${added.faults[0]?.code ?? ''}`)
  return added.family
}

/** The conference that this notice means: the same kind on the same day, or one that is still to be held. */
const knownConference = async (tx: Tx, family: string, row: Row) => {
  const rows = await tx
    .selectFrom('conferences')
    .select(['id', 'day', 'state'])
    .where('family_id', '=', family)
    .where('kind', '=', row.kind)
    .where('state', '<>', 'cancelled')
    .orderBy('id', 'desc')
    .execute()
  const same = rows.find(({ day }) => day === row.day)
  return same ?? rows.find(({ state }) => state !== 'held')
}

const labelled = /^(?:Parent|Rhiant) (\d+)$/

/** Parents we hold no name of are "Parent 1", "Parent 2"; told again, the same label is the same parent. */
const enterParents = async (
  tx: Tx,
  actor: Actor,
  family: string,
  row: Row,
  parents: readonly NoticeParent[],
): Promise<void> => {
  const t = say(words, row.language === 'cy' ? 'cy' : 'en')
  const known = await tx
    .selectFrom('family_parties')
    .select(['party_id', 'label'])
    .where('family_id', '=', family)
    .execute()
  for (const [at, parent] of parents.entries()) {
    const there = known.find(({ label }) => labelled.exec(label)?.[1] === String(at + 1))
    if (there === undefined && at < known.length) continue
    const party = there?.party_id ?? (await addUnnamed(tx, actor, family, t.parent(at + 1), parent))
    if (parent.toldOn !== null)
      await recordTelling(tx, actor, party, family, { toldOn: parent.toldOn, toldBy: row.who })
  }
}

const addUnnamed = async (tx: Tx, actor: Actor, family: string, label: string, parent: NoticeParent) => {
  const added = await addParty(tx, actor, family, {
    name: parent.name,
    called: '',
    language: parent.language === 'other' ? 'en' : parent.language,
    interpreter: parent.interpreter,
    gender: null,
    relation: 'not-known',
    parentalResponsibility: 'not-known',
    livesWith: 'not-known',
    label,
  })
  if ('faults' in added) throw new Error(`the parent could not be added: ${added.faults[0]?.code ?? ''}`)
  return added.party
}

const enter = async (tx: Tx, actor: Actor, id: string): Promise<void> => {
  const row = await noticeOf(tx, actor, id)
  if (row === undefined || row.outcome !== null) return
  const parents = parentsShape.parse(row.parents)
  const family = await familyFor(tx, actor, row)
  const known = await knownConference(tx, family, row)
  let conference = known?.id ?? null
  let outcome: 'entered' | 'known' | 'ask' = known === undefined || known.day === row.day ? 'known' : 'ask'
  if (known === undefined) {
    const booked = await book(tx, actor, family, {
      kind: row.kind,
      day: row.day,
      startsAt: row.starts_at,
      place: row.place,
      reference: '',
      strategyDay: row.kind === 'transfer-in' ? null : row.strategy_day,
      transferDay: row.kind === 'transfer-in' ? row.strategy_day : null,
      parents: parents.length,
      children: [],
      lateReason: row.late_reason,
      toldUsOn: row.on_day,
      saidBy: row.who,
    })
    outcome = 'faults' in booked ? 'ask' : 'entered'
    conference = 'faults' in booked ? null : booked.conference
  }
  await enterParents(tx, actor, family, row, parents)
  await tx
    .insertInto('notice_entries')
    .values({
      notice_id: id,
      programme_id: actor.programme,
      family_id: family,
      conference_id: conference,
      outcome,
      kind: row.kind,
      day: row.day,
      starts_at: row.starts_at,
      place: row.place,
      told_by: row.by_person,
      on_day: row.on_day,
    })
    .execute()
}

/** Makes family, conference and unnamed parties of what the council told us; once, however often it runs. */
export const subscribers: readonly Subscriber[] = [
  { on: ['notice.told'], run: (tx, { thing }, actor) => enter(tx, actor, thing) },
]
