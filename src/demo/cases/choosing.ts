import { addDays } from '../../calendar/days.ts'
import { choose, showHer } from '../../choosing/actions.ts'
import { propose } from '../../matching/actions.ts'
import { setWishes } from '../../matching/wishes/actions.ts'
import { invitePerson } from '../../people/staff/actions.ts'
import { addAway } from '../../supporters/declarations.ts'
import { welsh } from '../councils.ts'
import type { Story } from '../play.ts'
import { saysByVoice, writesForHerself } from './notes.ts'
import { entered, familyOf, oneOf, parent, saysYes, standsBeside, told, type Scene } from '../scene.ts'
import { sure } from '../stage.ts'

export const leanne = { name: 'Leanne Pretend', called: 'Leanne', gender: 'woman' } as const

/** Leanne has an account: she signs in and reads whom she can choose. A coordinator connected it with her record. */
export async function* leanneChooses(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2015', 6, [
    parent(scene, 'mother', { named: leanne }),
    parent(scene, 'father'),
  ])
  const made = yield* entered(scene, plan, stage.ahead(-4))
  const one = oneOf(plan, made)
  const email = 'leanne.pretend@example.org'
  yield* told(scene, one, stage.ahead(-2), { way: 'email', email, telephone: '07700 900150' })
  const offer = yield* saysYes(scene, one, stage.ahead(-1))
  const account = await stage.as(cast.coordinator, stage.ahead(-1), async (tx, actor) => {
    const { person } = sure(
      await invitePerson(tx, actor, { name: leanne.name, role: 'parent', gss: '', email, phone: '' }),
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
    await setWishes(tx, actor, one.party, {
      sameGender: true,
      experience: ['domestic-abuse'],
      ranked: ['gender', 'experience'],
      version: 0,
    })
    return person
  })
  yield stage.today
  await writesForHerself(scene, account, one.party)
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    await propose(tx, actor, [one.party])
    await showHer(tx, actor, offer)
  })
}

/** She has a telephone and no e-mail: the coordinator reads the profiles to her in Welsh. */
export async function* withoutEmail(scene: Scene): Story {
  const { stage, cast } = scene
  const mother = parent(scene, 'mother', { tongue: 'cy', named: scene.names.parent('cy', 'woman') })
  const plan = familyOf(scene, 'EX-2010', 8, [mother], { gss: welsh })
  const made = yield* entered(scene, plan, stage.ahead(-4))
  const one = oneOf(plan, made)
  yield* told(scene, one, stage.ahead(-2), {
    way: 'phone',
    telephone: '01632 960123',
    hoursFrom: '09:00',
    hoursUntil: '11:00',
  })
  yield* saysYes(scene, one, stage.ahead(-1))
  yield stage.today
  await stage.as(cast.coordinator, stage.today, (tx, actor) => propose(tx, actor, [one.party]))
}

const tigrinya = (scene: Scene) =>
  parent(scene, 'mother', { tongue: 'ti', named: scene.names.parent('so', 'woman') })

/** Joy was away until last week; then she was chosen. The first meeting is still to come. */
export async function* joyIsBeside(scene: Scene): Story {
  const { stage, cast, supporters } = scene
  const joy = supporters[0]?.supporter ?? ''
  const from = addDays(stage.today, -40)
  yield from
  await stage.as(cast.coordinator, from, async (tx, actor) =>
    sure(await addAway(tx, actor, joy, from, stage.ahead(-5))),
  )
  const plan = familyOf(scene, 'EX-2017', 4, [tigrinya(scene)])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  const one = oneOf(plan, made)
  if ((yield* standsBeside(scene, one, stage.ahead(-5))) === null) return
  yield stage.today
  await saysByVoice(scene, one.party)
}

/** Chosen yesterday: Joy has to answer. */
export async function* joyIsAsked(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2016', 7, [tigrinya(scene)])
  const made = yield* entered(scene, plan, stage.ahead(-4))
  const one = oneOf(plan, made)
  yield* told(scene, one, stage.ahead(-2))
  yield* saysYes(scene, one, stage.ahead(-1))
  yield stage.today
  await stage.as(cast.coordinator, stage.today, async (tx, actor) => {
    const { plan: found } = await propose(tx, actor, [one.party])
    const first = found.planned[0]?.proposals[0]?.supporter
    if (first === undefined) return
    const { id } = await tx
      .selectFrom('proposals')
      .select('id')
      .where('party_id', '=', one.party)
      .where('supporter_id', '=', first)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow()
    await choose(tx, actor, id, 'phone')
  })
}

export const ofChoosing = [leanneChooses, withoutEmail, joyIsBeside, joyIsAsked] as const
