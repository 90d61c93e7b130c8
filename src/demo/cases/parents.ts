import {
  addChild,
  addFamily,
  addParty,
  addSafetyNote,
  joinChild,
  joinParty,
  recordTelling,
  setSafeContact,
} from '../../families/actions.ts'
import { book } from '../../conferences/actions.ts'
import { addDays } from '../../calendar/days.ts'
import { conferenceDraft, contactDraft, partyDraft } from '../families.ts'
import type { Story } from '../play.ts'
import { entered, familyOf, oneOf, parent, standsBeside, type Scene } from '../scene.ts'
import { sure } from '../stage.ts'

/** The father lives elsewhere and the social worker has not told him yet: his offer is held, and nobody is late. */
export async function* fatherNotTold(scene: Scene): Story {
  const { stage } = scene
  const plan = familyOf(scene, 'EX-2001', 6, [parent(scene, 'mother'), parent(scene, 'father')])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-5), true)
}

/** The father is told, but on bail with conditions: nobody rings him until a safe way is found. */
export async function* fatherOnBail(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2002', 5, [parent(scene, 'mother'), parent(scene, 'father')])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  const [mother, father] = [oneOf(plan, made), oneOf(plan, made, 1)]
  const day = stage.ahead(-5)
  yield day
  await stage.as(cast.coordinator, day, async (tx, actor) => {
    const note = { otherParty: mother.party, fromDay: day }
    sure(
      await addSafetyNote(tx, actor, father.party, {
        ...note,
        kind: 'bail',
        untilDay: addDays(stage.today, 40),
      }),
    )
    sure(await addSafetyNote(tx, actor, father.party, { ...note, kind: 'abuse-alleged-by', untilDay: null }))
    sure(await recordTelling(tx, actor, father.party, made.family, { toldOn: day, toldBy: 'Amir Invented' }))
    sure(
      await setSafeContact(
        tx,
        actor,
        father.party,
        contactDraft({ safe: false, way: 'through-worker', telephone: null }),
      ),
    )
  })
  yield* standsBeside(scene, mother, day, true)
}

/** Both said yes; neither learns of the other's answer or supporter. */
export async function* separated(scene: Scene): Story {
  const { stage } = scene
  const plan = familyOf(scene, 'EX-2003', 7, [parent(scene, 'mother'), parent(scene, 'father')])
  const made = yield* entered(scene, plan, stage.ahead(-6))
  yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-5), true)
  yield* standsBeside(scene, oneOf(plan, made, 1), stage.ahead(-3))
}

/** One mother, two fathers, two families: walls run between all three. */
export async function* halfSiblings(scene: Scene): Story {
  const { stage, cast } = scene
  const plan = familyOf(scene, 'EX-2004', 8, [parent(scene, 'mother'), parent(scene, 'father')])
  const other = familyOf(scene, 'EX-2005', 9, [parent(scene, 'father')])
  const name = scene.names.child()
  const made = yield* entered(scene, plan, stage.ahead(-5))
  const day = stage.ahead(-4)
  yield day
  const second = await stage.as(cast.coordinator, day, async (tx, actor) => {
    const mother = oneOf(plan, made).party
    const { family } = sure(
      await addFamily(tx, actor, { gss: other.gss, reference: other.reference, name: '' }),
    )
    const { child } = sure(
      await addChild(tx, actor, family, { name, bornOn: addDays(stage.today, -300), dueOn: null }),
    )
    for (const sibling of made.children) sure(await joinChild(tx, actor, family, sibling))
    const place = {
      relation: 'mother',
      parentalResponsibility: 'yes',
      livesWith: 'yes',
      label: '',
      parentOf: [child],
    } as const
    sure(await joinParty(tx, actor, family, mother, place))
    const parties = []
    for (const one of other.parents)
      parties.push(sure(await addParty(tx, actor, family, partyDraft(one, [child]))).party)
    const { conference } = sure(await book(tx, actor, family, conferenceDraft(other, day)))
    return { family, children: [child], parties, conference }
  })
  yield* standsBeside(scene, oneOf(plan, made), stage.ahead(-4))
  yield* standsBeside(scene, oneOf(plan, made, 1), stage.ahead(-3))
  yield* standsBeside(scene, oneOf(other, second), stage.ahead(-3))
}

export const ofParents = [fatherNotTold, fatherOnBail, separated, halfSiblings] as const
