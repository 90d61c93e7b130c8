import { complain } from '../../../preparation/complaint/actions.ts'
import { noteStep, writeRequest } from '../../../preparation/recording/actions.ts'
import { addPaper, ask, tell } from '../../../preparation/signing/actions.ts'
import { recordHello } from '../../../supporters/hello/actions.ts'
import { handOver } from '../../../support/handing/actions.ts'
import { sure, type Player, type Stage } from '../../stage.ts'
import type { Hers } from './before.ts'
import { threeNotes } from './tone.ts'
import { complaint, handed, hellos, recording, signing } from './words.ts'

const how = 'screen' as const

/** She asked to record the meeting, and has the answer; she is asked to agree to something, and asks back. */
export const asksAndIsAsked = async ({ stage, her, party }: Hers): Promise<void> => {
  const { recorded } = await stage.as(her, stage.ahead(-4), async (tx, actor) =>
    sure(
      await writeRequest(
        tx,
        actor,
        { party, how },
        {
          place: 'conference',
          meetsOn: stage.ahead(5),
          wanted: ['they-record', 'transcript'],
          why: recording.why,
        },
      ),
    ),
  )
  const sent = { step: 'sent', on: stage.ahead(-4), how: 'letter', words: recording.to } as const
  const said = { step: 'answered', on: stage.yesterday, answer: 'conditions', words: recording.said } as const
  for (const [version, step] of [sent, said].entries())
    await stage.as(her, stage.yesterday, async (tx, actor) =>
      sure(await noteStep(tx, actor, { party, recorded, version: version + 1, came: how }, step)),
    )
  const paper = await stage.as(her, stage.yesterday, (tx, actor) =>
    addPaper(tx, actor, { party, kind: 'agreement', how }),
  )
  if (paper === null) return
  const of = { party, paper }
  await stage.as(her, stage.yesterday, async (tx, actor) =>
    sure(await ask(tx, actor, of, 1, ['why', 'help', 'broken', 'solicitor'])),
  )
  await stage.as(her, stage.yesterday, async (tx, actor) =>
    sure(
      await tell(tx, actor, of, 2, { toldHow: 'said', child: '', told: signing.told, others: '', more: '' }),
    ),
  )
}

/** Joy is away for a while and writes down what whoever stands in should know, on Tasha's yes; Tasha says what we did wrong. */
export const handsOverAndComplains = async ({ stage, her, party }: Hers, joy: Player): Promise<void> => {
  await stage.as(joy, stage.yesterday, async (tx, actor) =>
    sure(await handOver(tx, actor, party, { body: handed, saidYes: true })),
  )
  await stage.as(her, stage.yesterday, async (tx, actor) => {
    const draft = { about: 'coordinator', words: complaint, wants: 'page', name: '', reach: '' } as const
    const said = { programme: actor.programme, party, today: actor.today, taken: false }
    return sure(await complain(tx, actor, { ...said, draft, how }))
  })
}

/** Some who stand beside parents have recorded a hello; in the demo three notes stand for the voice. */
export const sayHello = async (
  stage: Stage,
  supporters: readonly { readonly supporter: string }[],
): Promise<void> => {
  for (const [n, saidEn] of hellos.entries()) {
    const supporter = supporters[n]?.supporter ?? ''
    const { person, name } = await stage.ground
      .selectFrom('supporters as s')
      .innerJoin('persons as p', 'p.id', 's.person_id')
      .select(['s.person_id as person', 'p.name'])
      .where('s.id', '=', supporter)
      .executeTakeFirstOrThrow()
    const draft = { bytes: threeNotes(220 + 40 * n), spoken: 'en', saidEn, saidCy: '' } as const
    await stage.as(await stage.player(person), stage.yesterday, async (tx, actor) =>
      sure(await recordHello(tx, actor, { supporter, name }, draft)),
    )
  }
}
