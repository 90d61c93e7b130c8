import type { Actor } from '../../access/model.ts'
import { authoritiesOf, nameIn, servedOn } from '../../authorities/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { versionsOf } from '../weights/queries.ts'
import type { Offered } from './draft-page.tsx'
import { supportersNamed } from './queries.ts'
import type { Names } from './sayings.ts'

/** How the asker may call supporters, councils and versions of the weights. */
export const namesFor = async (tx: Tx, actor: Actor, language: Language): Promise<Names> => {
  const supporters = new Map((await supportersNamed(tx)).map(({ id, name }) => [id, name]))
  const councils = new Map((await authoritiesOf(tx, actor.programme)).map((one) => [one.gss, one]))
  const weights = new Map((await versionsOf(tx, actor.programme)).map(({ id, number }) => [id, number]))
  return {
    supporter: (id) => supporters.get(id),
    council: (gss) => {
      const council = councils.get(gss)
      return council === undefined ? gss : nameIn(language, council)
    },
    weights: (id) => weights.get(id),
  }
}

/** What a form offers the asker to choose from. */
export const offeredTo = async (tx: Tx, actor: Actor, language: Language): Promise<Offered> => ({
  supporters: await supportersNamed(tx),
  councils: (await servedOn(tx, actor.programme, actor.today)).map((one) => ({
    gss: one.gss,
    name: nameIn(language, one),
  })),
  weights: await versionsOf(tx, actor.programme),
})
