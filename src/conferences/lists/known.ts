import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { plain } from './headings.ts'
import { conferencesOf, partiesIn, toldIn } from './held.ts'
import type { Known } from './rules.ts'
import type { Stored } from './stored.ts'

type Asked = Pick<Stored, 'reference' | 'draft'>
const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))]

const familiesFor = async (tx: Tx, programme: string, gss: string, asked: readonly Asked[]) => {
  const exact = unique(asked.map(({ reference }) => reference.toLowerCase()))
  const squeezed = unique(asked.map(({ reference }) => plain(reference)))
  if (exact.length === 0) return []
  return tx
    .selectFrom('families')
    .select(['id', 'reference'])
    .where('programme_id', '=', programme)
    .where('gss', '=', gss)
    .where((eb) =>
      eb.or([
        eb(sql`lower(reference)`, 'in', exact),
        // A reference can be signs alone, like "-": then nothing is left to compare.
        ...(squeezed.length === 0
          ? []
          : [eb(sql`regexp_replace(lower(reference), '[^[:alnum:]]+', '', 'g')`, 'in', squeezed)]),
      ]),
    )
    .orderBy('id')
    .execute()
}

/** Families of a child with the same name and birthday: asked about where the reference is another. */
const familiesByChild = async (tx: Tx, programme: string, asked: readonly Asked[]) => {
  const children = asked
    .flatMap(({ draft }) => draft.children)
    .filter(({ name, bornOn }) => name !== '' && bornOn !== null)
  if (children.length === 0) return []
  return tx
    .selectFrom('children as c')
    .innerJoin('family_children as f', 'f.child_id', 'c.id')
    .select(['f.family_id', 'c.name', 'c.born_on'])
    .where('c.programme_id', '=', programme)
    .where(sql`lower(c.name)`, 'in', unique(children.map(({ name }) => name.toLowerCase())))
    .where('c.born_on', 'in', [
      ...new Set(children.flatMap(({ bornOn }) => (bornOn === null ? [] : [bornOn]))),
    ])
    .orderBy('f.family_id')
    .execute()
}

/** References that somebody once said mean a family of another reference: not asked every week. */
const joinedBefore = async (
  tx: Tx,
  programme: string,
  gss: string,
  asked: readonly Asked[],
): Promise<ReadonlyMap<string, string>> => {
  const exact = unique(asked.map(({ reference }) => reference.toLowerCase()))
  if (exact.length === 0) return new Map()
  const rows = await tx
    .selectFrom('list_entries as e')
    .innerJoin('lists as l', 'l.id', 'e.list_id')
    .select(['e.reference', 'e.family_id'])
    .where('e.programme_id', '=', programme)
    .where('l.gss', '=', gss)
    .where(sql`e.draft ->> 'decision'`, '=', 'join')
    .where('e.verdict', 'in', ['entered', 'unchanged'])
    .where(sql`lower(e.reference)`, 'in', exact)
    .orderBy('e.id')
    .execute()
  return new Map(
    rows.flatMap(({ reference, family_id }) =>
      family_id === null ? [] : [[reference.toLowerCase(), family_id]],
    ),
  )
}

/** What we hold of the families that these entries could mean, in six questions however many entries there are. */
export const knownFor = async (
  tx: Tx,
  programme: string,
  gss: string,
  asked: readonly Asked[],
): Promise<Known[]> => {
  const families = await familiesFor(tx, programme, gss, asked)
  const byChild = await familiesByChild(tx, programme, asked)
  const joined = await joinedBefore(tx, programme, gss, asked)
  const found = asked.map(({ reference, draft }) => {
    const lower = reference.toLowerCase()
    const own = families.find((family) => family.reference.toLowerCase() === lower)?.id ?? joined.get(lower)
    if (own !== undefined) return { family: own, similar: null }
    const near = families.find((family) => plain(family.reference) === plain(reference))
    if (near !== undefined)
      return { family: null, similar: { family: near.id, why: 'similar-reference' as const } }
    const child = byChild.find((row) =>
      draft.children.some(
        ({ name, bornOn }) => bornOn === row.born_on && name.toLowerCase() === row.name.toLowerCase(),
      ),
    )
    return {
      family: null,
      similar: child === undefined ? null : { family: child.family_id, why: 'same-child' as const },
    }
  })
  const ids = [...new Set(found.flatMap(({ family, similar }) => family ?? similar?.family ?? []))]
  const [conferences, told, parties] = [
    await conferencesOf(tx, ids),
    await toldIn(tx, ids),
    await partiesIn(tx, ids),
  ]
  return found.map(({ family, similar }) => ({
    family,
    similar,
    conferences: conferences.get(family ?? similar?.family ?? '') ?? [],
    toldOn: told.get(family ?? similar?.family ?? '') ?? null,
    parties: parties.get(family ?? similar?.family ?? '') ?? 0,
  }))
}
