import { answerPolice, writeNote } from '../../spaces/actions.ts'
import { answerPromise } from '../../spaces/promise/actions.ts'
import { letRead } from '../../spaces/readers/actions.ts'
import type { Scene } from '../scene.ts'
import { sure } from '../stage.ts'

/** A parent with an account has read the promise and written a few things down; nobody else may read them. */
export const writesForHerself = async ({ stage }: Scene, person: string, party: string): Promise<void> => {
  const her = await stage.player(person)
  await stage.as(her, stage.today, async (tx, actor) => {
    await answerPromise(tx, actor, party, { answer: 'understood', how: 'screen' })
    await answerPolice(tx, actor, party, 'no')
    for (const body of [
      'Ask: can I go in first, and sit near the door?',
      'Ask for a break after half an hour.',
      'I want them to know that the nursery says she is doing well.',
    ])
      sure(await writeNote(tx, actor, party, { body }))
  })
}

/** A parent without a screen said yes to whoever stands beside them, who read the promise aloud and writes for them. */
export const saysByVoice = async ({ stage }: Scene, party: string): Promise<void> => {
  const { person } = await stage.ground
    .selectFrom('supports')
    .innerJoin('supporters', 'supporters.id', 'supports.supporter_id')
    .select('supporters.person_id as person')
    .where('supports.party_id', '=', party)
    .where('supports.until_day', 'is', null)
    .executeTakeFirstOrThrow()
  const beside = await stage.player(person)
  await stage.as(beside, stage.today, async (tx, actor) => {
    await answerPromise(tx, actor, party, { answer: 'understood', how: 'aloud' })
    const yes = { person, purpose: 'beside-me', span: 'quarter', earlier: false } as const
    sure(await letRead(tx, actor, party, yes, 'voice'))
    await answerPolice(tx, actor, party, 'rather-not')
    sure(
      await writeNote(tx, actor, party, { body: 'She would like the report read to her in Tigrinya first.' }),
    )
  })
}
