import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, layId, type Account } from './laying.ts'
import type { Party } from './parties.ts'

const day = '2026-11-02'
const later = '2027-11-02'
export const piecesOf = (words: string) => [{ day, label: words, text: words }]

/** Made on paper, for nobody here: by the parent, by whoever stands beside them, and before they may read. */
export const layShares = async (
  ground: Ground,
  { ids, tag, family, parent, supporter }: Party,
): Promise<Ids> => {
  const put = (kind: string, by: Account, more: object) =>
    layId(ground, 'shares', {
      programme_id: family.programme,
      party_id: ids['party'],
      written_by: by.person,
      day,
      body: JSON.stringify(piecesOf(canary(kind, tag))),
      handed: JSON.stringify({ name: canary(kind, tag), job: '' }),
      ...more,
    })
  return {
    shareEarlier: await put('e', parent, { how: 'screen', at: '2026-01-02' }),
    shareBeside: await put('v', supporter, { how: 'voice', read_back_on: day }),
    share: await put('w', parent, { how: 'screen' }),
  }
}

/** What is addressed to somebody of a council: by name, or to whoever chairs there. Its words are 'j'. */
const addressedRow = ({ ids, tag, family, parent }: Party, to: Account | null) => ({
  programme_id: family.programme,
  party_id: ids['party'],
  written_by: parent.person,
  how: 'screen',
  gss: family.gss,
  to_role: to === null ? 'chair' : 'social-worker',
  to_person: to?.person ?? null,
  from_name: canary('j', tag),
  to_name: canary('j', tag),
  day,
  until_day: later,
  ends_at: later,
  body: JSON.stringify(piecesOf(canary('j', tag))),
})

/**
 * The one record of a space that somebody of a council may reach: theirs to read beside the parent and whoever reads with
 * them. To this officer the world's first parent addresses one; so does a parent of another programme, past all walls.
 */
export const layShown = async (ground: Ground, party: Party, officer: Account): Promise<Ids> => {
  const { tag, family, ids } = party
  const to = /^[AX]/.test(tag) ? officer : null
  const shown = await layId(ground, 'shares', addressedRow(party, to))
  if (!tag.startsWith('A')) return { shown }
  const shownOpening = await layId(ground, 'share_openings', {
    programme_id: family.programme,
    party_id: ids['party'],
    share_id: shown,
    person_id: officer.person,
    name: canary('j', tag),
    day,
  })
  return { shown, shownOpening }
}

/** Addressed to them by name, and theirs no more: stopped, over, and without a word since its parent deleted everything. */
export const layShownOnce = async (ground: Ground, party: Party, officer: Account): Promise<Ids> => {
  const put = (more: object) => layId(ground, 'shares', { ...addressedRow(party, officer), ...more })
  return {
    shownStopped: await put({ stopped_at: day, stopped_how: 'screen' }),
    shownOver: await put({ until_day: '2026-11-10', ends_at: '2026-11-11' }),
    shownGone: await put({ body: null }),
  }
}
