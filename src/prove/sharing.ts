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

/**
 * The one record of a space that somebody of a council may reach: addressed to them by name, or to whoever chairs at their
 * council. Its words are 'j', and theirs to read beside the parent's and whoever reads with them.
 */
export const layShown = async (
  ground: Ground,
  { ids, tag, family, parent }: Party,
  to: Account | null,
): Promise<Ids> => {
  const words = canary('j', tag)
  const q = { programme_id: family.programme, party_id: ids['party'], day }
  const shown = await layId(ground, 'shares', {
    ...q,
    written_by: parent.person,
    how: 'screen',
    gss: family.gss,
    to_role: to === null ? 'chair' : 'social-worker',
    to_person: to?.person ?? null,
    from_name: words,
    to_name: words,
    until_day: later,
    ends_at: later,
    body: JSON.stringify(piecesOf(words)),
  })
  if (to === null) return { shown }
  const shownOpening = await layId(ground, 'share_openings', {
    ...q,
    share_id: shown,
    person_id: to.person,
    name: words,
  })
  return { shown, shownOpening }
}
