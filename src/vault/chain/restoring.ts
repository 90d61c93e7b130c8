import type { VaultDatabase } from '../../platform/database/connect.ts'
import type { Anchors } from './anchors.ts'
import { chainOf } from './rows.ts'
import { standsAt, walk } from './seal.ts'
import { isSigned, signAnchor, standing, type SigningKey } from './signing.ts'

export type Restored = {
  readonly programme: string
  /** 'whole': nothing is missing. 'restored': from `position` to `lost` is given up. 'other': more than an end is missing. */
  readonly what: 'whole' | 'restored' | 'other'
  readonly position: number
  readonly lost: number
}

/**
 * After a backup was brought back a chain may end before what was signed of it. Somebody at the machine says so, and it is
 * signed: where the chain ends now and how far it had come. Every check tells of it from then on. Only an end can be given
 * up: where anything else differs from what was signed, nothing is written ('other').
 */
export const declareRestored = async (
  database: Pick<VaultDatabase, 'asItself'>,
  anchors: Anchors,
  key: SigningKey,
  now: Date,
): Promise<Restored[]> => {
  const chain = chainOf(database)
  const answers: Restored[] = []
  const own = anchors.all().filter((anchor) => isSigned(anchor, key))
  for (const [programme, all] of Map.groupBy(own, (anchor) => anchor.programme)) {
    const its = standing(all)
    const far = its.reduce((one, other) => (one.position < other.position ? other : one))
    let sound = its.at(-1)
    for (let at = its.length - 1; at >= 0; at -= 1) {
      sound = its[at]
      if (sound !== undefined && (await standsAt(chain, sound))) break
      sound = undefined
    }
    const end =
      sound === undefined
        ? null
        : await walk(chain, programme, { position: sound.position, hash: sound.hash })
    const whole = end !== null && end.position >= far.position
    const only =
      end !== null &&
      its.every(({ position }) => position > end.position || position <= (sound?.position ?? 0))
    const what = whole ? 'whole' : only ? 'restored' : 'other'
    const position = end?.position ?? 0
    if (what === 'restored' && end !== null)
      anchors.add([signAnchor(key, { programme, ...end, lost: far.position }, now)])
    answers.push({ programme, what, position, lost: far.position })
  }
  return answers
}
