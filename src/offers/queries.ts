import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import { contactTextsOf } from '../families/opened.ts'
import type { Tx } from '../platform/database/connect.ts'

/** One episode of one party: the conference that began it, what we know, and the offer if there is one. */
export type Episode = {
  party: string
  family: string
  conference: string
  conferenceKind: 'initial' | 'review' | 'pre-birth' | 'transfer-in'
  conferenceDay: Day | null
  conferenceState: string
  gss: string
  reference: string
  label: string
  askedUs: boolean
  name: string
  toldUsOn: Day
  toldOn: Day | null
  contactSafe: boolean | null
  contactSetOn: Day | null
  supported: boolean
  offer: string | null
  state: string | null
  heldFor: string | null
  askAgain: boolean | null
  version: number | null
}

/**
 * The episodes of a party: in each of their families the initial, pre-birth or transfer-in conferences; where the
 * council first told us at a review, that review. A later review belongs to the episode and opens nothing of its own.
 */
export const episodesOf = async (tx: Tx, party: string): Promise<Episode[]> => {
  const { rows } = await sql<Episode>`
    select fp.party_id as party, c.family_id as family, c.id as conference, c.kind as "conferenceKind", c.day as "conferenceDay",
      c.state as "conferenceState", c.gss, f.reference, fp.label, fp.asked_us as "askedUs", p.name, coalesce(o.told_us_on, c.told_us_on) as "toldUsOn",
      (select t.told_on from tellings t where t.party_id = p.id and t.family_id = c.family_id order by t.id desc limit 1) as "toldOn",
      s.safe as "contactSafe", s.set_on as "contactSetOn",
      exists (select from supports u where u.party_id = p.id and u.until_day is null) as supported,
      o.id as offer, o.state, o.held_for as "heldFor", o.ask_again as "askAgain", o.version
    from family_parties fp
      join parties p on p.id = fp.party_id
      join families f on f.id = fp.family_id
      join conferences c on c.family_id = fp.family_id
      left join offers o on o.party_id = fp.party_id and o.conference_id = c.id
      left join lateral (select safe, set_on from safe_contacts sc where sc.party_id = p.id order by sc.id desc limit 1) s on true
    where fp.party_id = ${party}
      and (c.kind <> 'review' or o.id is not null
        or not exists (select from conferences e where e.family_id = c.family_id and e.id <> c.id
          and (e.kind <> 'review' or e.id < c.id)))
    order by c.id`.execute(tx)
  return rows
}

export const partiesOf = async (tx: Tx, family: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('family_parties')
      .select('party_id')
      .where('family_id', '=', family)
      .orderBy('party_id')
      .execute()
  ).map(({ party_id }) => party_id)

/** The party's offers in this family that a review may reopen. */
export const offersInFamily = async (tx: Tx, party: string, family: string) =>
  tx
    .selectFrom('offers')
    .select(['id', 'state', 'ask_again'])
    .where('party_id', '=', party)
    .where('family_id', '=', family)
    .orderBy('id', 'desc')
    .execute()

export const offerById = async (tx: Tx, offer: string) =>
  tx
    .selectFrom('offers')
    .innerJoin('parties', 'parties.id', 'offers.party_id')
    .innerJoin('families', 'families.id', 'offers.family_id')
    .innerJoin('conferences', 'conferences.id', 'offers.conference_id')
    .innerJoin('family_parties', (join) =>
      join
        .onRef('family_parties.party_id', '=', 'offers.party_id')
        .onRef('family_parties.family_id', '=', 'offers.family_id'),
    )
    .selectAll('offers')
    .select([
      'parties.name',
      'parties.called',
      'parties.language',
      'parties.interpreter',
      'families.reference',
      'conferences.day as conference_day',
      'conferences.starts_at as conference_starts_at',
      'conferences.kind as conference_kind',
      'conferences.place as conference_place',
      'family_parties.relation',
      'family_parties.label',
    ])
    .where('offers.id', '=', offer)
    .executeTakeFirst()

export const stepsOf = async (tx: Tx, offer: string) =>
  tx.selectFrom('offer_steps').selectAll().where('offer_id', '=', offer).orderBy('id').execute()

/** How a parent is reached safely now, with number and words: for whoever is about to ring them. */
export const safeContactOf = async (tx: Tx, party: string) => {
  const row = await tx
    .selectFrom('safe_contacts')
    .selectAll()
    .where('party_id', '=', party)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, ...(await contactTextsOf(tx, [row.id]))(row.id) }
}
