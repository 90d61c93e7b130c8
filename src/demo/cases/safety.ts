import { addDays } from '../../calendar/days.ts'
import { raise } from '../../concerns/concern/actions.ts'
import { enter } from '../../concerns/outside/actions.ts'
import type { Story } from '../play.ts'
import type { Scene } from '../scene.ts'
import { sure } from '../stage.ts'

/** Whom a supporter stands beside today; the first of the programme who stands beside anybody. */
const standing = ({ stage, cast }: Scene) =>
  stage.ground
    .selectFrom('supports')
    .innerJoin('supporters', 'supporters.id', 'supports.supporter_id')
    .innerJoin('persons', 'persons.id', 'supporters.person_id')
    .select(['supporters.person_id as person', 'supports.party_id as party'])
    .where('supports.programme_id', '=', cast.coordinator.programme)
    .where('supports.until_day', 'is', null)
    .where('persons.disabled_at', 'is', null)
    .orderBy('persons.email')
    .orderBy('supports.id')
    .limit(1)
    .executeTakeFirst()

/** This morning a supporter told the safeguarding lead that she is worried; nobody has read it yet. */
export async function* worried(scene: Scene): Story {
  const { stage } = scene
  yield stage.today
  const found = await standing(scene)
  if (found === undefined) return
  await stage.as(await stage.player(found.person), stage.today, async (tx, actor) =>
    sure(
      await raise(tx, actor, {
        party: found.party,
        about: '',
        atRisk: ['parent', 'child'],
        words:
          'She says he has waited outside the flat three evenings this week. Yesterday he knew what she had bought. She is afraid he has a key. The little one would not sleep.',
        told: 'yes',
        whyNot: '',
      }),
    ),
  )
}

/** A police officer asks for all about somebody. Whether that is anybody here, no page says. */
export async function* policeAsk(scene: Scene): Story {
  const { stage, cast } = scene
  yield stage.ahead(-2)
  await stage.as(cast.safety, stage.ahead(-2), async (tx, actor) =>
    sure(
      await enter(tx, actor, {
        kind: 'police',
        whoAsks: 'PC Dana Invented, Madeup Police',
        reference: 'MP/26/0417',
        form: 'email',
        about: 'Kim Nowhere',
        words: 'All notes and visits since the summer. No order of a court.',
        receivedOn: stage.ahead(-2),
        clock: 'said',
        saidDay: addDays(stage.today, 5),
      }),
    ),
  )
}

export const ofSafety = [worried, policeAsk] as const
