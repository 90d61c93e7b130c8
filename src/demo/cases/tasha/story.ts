import { addDays } from '../../../calendar/days.ts'
import { book, decide, hold } from '../../../conferences/actions.ts'
import { invitePerson } from '../../../people/staff/actions.ts'
import { answerAsked } from '../../../preparation/chair/actions.ts'
import { askedOf } from '../../../preparation/help/queries.ts'
import { opened } from '../../../shares/actions.ts'
import { sharesOf } from '../../../shares/queries.ts'
import { answerPolice, writeNote } from '../../../spaces/actions.ts'
import { answerPromise } from '../../../spaces/promise/actions.ts'
import { letRead } from '../../../spaces/readers/actions.ts'
import { beginSupport, recordFirstMeeting } from '../../../support/actions.ts'
import { writeMessage } from '../../../support/messages/actions.ts'
import { planVisit } from '../../../support/visits/actions.ts'
import { conferenceDraft } from '../../families.ts'
import type { Story } from '../../play.ts'
import { entered, familyOf, oneOf, parent, saysYes, told, type Scene } from '../../scene.ts'
import { sure, type Player } from '../../stage.ts'
import { copiesThePlan, getsReady, readsTheReport, showsTheChair, type Hers } from './before.ts'
import { asksAndIsAsked, handsOverAndComplains, sayHello } from './more.ts'
import { messages } from './words.ts'

export const tasha = { name: 'Tasha Pretend', called: 'Tasha', gender: 'woman' } as const
const email = 'tasha.pretend@example.org'

/** Joy is beside her, may read what she writes, and they write to each other. */
const together = async ({ stage, her, party }: Hers, joy: Player): Promise<void> => {
  await stage.as(her, stage.ahead(-7), async (tx, actor) => {
    await answerPromise(tx, actor, party, { answer: 'understood', how: 'screen' })
    await answerPolice(tx, actor, party, 'no')
    const yes = { person: joy.person, purpose: 'beside-me', span: 'half', earlier: true } as const
    sure(await letRead(tx, actor, party, yes, 'screen'))
    sure(await writeNote(tx, actor, party, { body: 'The mould: ask who decides, and by when.' }))
  })
  for (const [side, body] of messages) {
    const own = side === 'parent'
    const pair = { party, own, called: own ? '' : tasha.called, reads: true }
    await stage.as(own ? her : joy, stage.yesterday, async (tx, actor) =>
      sure(await writeMessage(tx, actor, pair, body)),
    )
  }
  await stage.as(joy, stage.today, async (tx, actor) =>
    sure(
      await planVisit(
        tx,
        actor,
        { party, own: false, called: tasha.called, reads: true },
        { kind: 'in-person', day: stage.ahead(2), startsAt: '11:00', place: 'The library', together: null },
      ),
    ),
  )
}

/** The chair has an account: she answers one thing that was asked, and reads what she was shown. */
const chairLooks = async ({ stage, party, conference }: Hers, her: Player, chair: Player): Promise<void> => {
  await stage.as(chair, stage.today, async (tx, actor) => {
    const asked = await askedOf(tx, [conference])
    const answers = asked.slice(0, 2).map(({ id }) => ({ ask: id, agreed: true, why: '' }))
    sure(await answerAsked(tx, actor, { conference, said: null }, asked, answers))
  })
  const [shown] = await stage.as(her, stage.today, (tx) => sharesOf(tx, party))
  if (shown !== undefined)
    await stage.as(chair, stage.today, (tx, actor) => opened(tx, actor, party, shown.id))
}

/** In working days from today. A review comes within three months, also where Christmas or Easter lies between. */
export const meetings = { first: -52, review: 5 } as const

/** A plan was made three months ago, Joy stands beside her, and the review comes next week: everything of hers is begun. */
export async function* tashaPrepares(scene: Scene): Story {
  const { stage, cast, supporters } = scene
  const plan = familyOf(scene, 'EX-2021', meetings.first, [parent(scene, 'mother', { named: tasha })], {
    children: [{ name: 'Mia', bornOn: addDays(stage.today, -800), dueOn: null }],
  })
  const made = yield* entered(scene, plan, stage.ahead(-60))
  const one = oneOf(plan, made)
  yield* told(scene, one, stage.ahead(-59), { way: 'email', email, telephone: '07700 900151' })
  yield* saysYes(scene, one, stage.ahead(-59))
  yield plan.day
  await stage.as(cast.coordinator, plan.day, async (tx, actor) => {
    sure(
      await hold(tx, actor, made.conference, plan.day, { reason: '', saidBy: 'Ruth Madeup', saidOn: null }),
    )
    sure(
      await decide(tx, actor, made.conference, {
        plan: true,
        categories: ['neglect'],
        saidBy: 'Ruth Madeup',
      }),
    )
  })
  const begins = stage.ahead(-12)
  yield begins
  const joyIs = supporters[0]?.supporter ?? ''
  const { account, conference } = await stage.as(cast.coordinator, begins, async (tx, actor) => {
    const { person } = sure(
      await invitePerson(tx, actor, { name: tasha.name, role: 'parent', gss: '', email, phone: '' }),
    )
    await tx
      .insertInto('grants')
      .values({
        programme_id: actor.programme,
        person_id: person,
        function: 'is',
        thing: 'party',
        thing_id: one.party,
        opened_by: actor.person,
      })
      .execute()
    const review = sure(
      await book(tx, actor, made.family, {
        ...conferenceDraft(plan, begins),
        kind: 'review',
        day: stage.ahead(meetings.review),
        strategyDay: null,
        transferDay: null,
        lateReason: '',
      }),
    )
    const { support } = sure(await beginSupport(tx, actor, { party: one.party, supporter: joyIs }))
    sure(await recordFirstMeeting(tx, actor, support, { on: begins, how: 'in-person' }))
    return { account: person, ...review }
  })
  yield stage.today
  const { person: joyPerson } = await stage.ground
    .selectFrom('supporters')
    .select('person_id as person')
    .where('id', '=', joyIs)
    .executeTakeFirstOrThrow()
  const [her, joy] = [await stage.player(account), await stage.player(joyPerson)]
  const hers: Hers = { stage, her, party: one.party, conference }
  await together(hers, joy)
  await readsTheReport(hers)
  await getsReady(hers)
  await copiesThePlan(hers)
  await showsTheChair(hers, cast.chair, stage.ahead(5))
  await chairLooks(hers, her, cast.chair)
  await asksAndIsAsked(hers)
  await handsOverAndComplains(hers, joy)
  await sayHello(stage, supporters)
}

export const ofTasha = [tashaPrepares] as const
