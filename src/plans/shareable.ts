import { VaultDown } from '../vault/door.ts'
import { say } from '../platform/words/words.ts'
import type { Source } from '../shares/model.ts'
import { planOf } from './queries.ts'
import { piecesIn } from './rules.ts'
import { sayBy, sayStanding, sayWho } from './standing.tsx'
import { words } from './words.ts'

/** The plan as it is now: worries, what agencies said they would do, and what it says once. Never a parent's own steps and notes. */
export const plan: Source = {
  name: 'plan',
  title: (language) => say(words, language).title,
  passages: async (tx, actor, party, language) => {
    const t = say(words, language)
    const { versions, pieces, shut } = await planOf(tx, party)
    if (shut) throw new VaultDown()
    const newest = versions.at(-1)
    if (newest === undefined) return []
    return piecesIn(pieces, newest.id)
      .filter(({ kind }) => kind !== 'step')
      .map((piece) => ({
        key: piece.id,
        day: newest.dated ?? newest.day,
        label: t[`head ${piece.kind}`],
        text: [
          piece.words,
          piece.mine === '' ? '' : `${t['box worry mine']}: ${piece.mine}`,
          piece.better === '' ? '' : `${t['box worry better']}: ${piece.better}`,
          ...(piece.kind === 'action'
            ? [sayWho(language, piece), sayBy(language, piece), sayStanding(language, piece, actor.today)]
            : [piece.who, sayBy(language, piece)]),
        ]
          .filter((line) => line !== '')
          .join('\n'),
      }))
      .toReversed()
  },
}
