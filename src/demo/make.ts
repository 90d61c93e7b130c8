import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { Refusal } from '../platform/config/refusal.ts'
import type { Vaults } from '../platform/database/connect.ts'
import type { Engine } from '../platform/database/engine.ts'
import { leanne, ofChoosing } from './cases/choosing.ts'
import { ofTheCouncil } from './cases/council.ts'
import { ofMeetings } from './cases/meetings.ts'
import { ofNobody } from './cases/nobody.ts'
import { ofParents } from './cases/parents.ts'
import { ofTheProgramme } from './cases/around/story.ts'
import { ofSafety } from './cases/safety.ts'
import { ofTasha, tasha } from './cases/tasha/story.ts'
import { chanceFrom } from './chance.ts'
import { clearHalf, demoStands } from './half.ts'
import { namesFrom, type Names } from './names.ts'
import { playOn } from './play.ts'
import { setUpProgramme } from './programme.ts'
import type { Scene } from './scene.ts'
import { openStage, type Stage } from './stage.ts'
import { addSupporters, drawSupporters, type Drawn } from './supporters.ts'
import { ordinaryYear } from './year/family.ts'

/** One seed, one demo: the same people for the same day. */
export const seed = 20_150_603

const cases = [
  ...ofParents,
  ...ofNobody,
  ...ofMeetings,
  ...ofChoosing,
  ...ofTheCouncil,
  ...ofSafety,
  ...ofTasha,
  ...ofTheProgramme,
]

/** The demo's people, drawn in one order: first our own, then the year's families (year/plans.ts), then the cases'. */
export const drawPeople = (today: Day): { names: Names; drawn: readonly Drawn[] } => {
  const names = namesFrom(chanceFrom(seed), [leanne.name, tasha.name])
  return { names, drawn: drawSupporters(names, chanceFrom(seed + 1), today) }
}

const open = async (stage: Stage): Promise<Scene> => {
  const { names, drawn } = drawPeople(stage.today)
  const cast = await setUpProgramme(stage)
  const supporters = await addSupporters(stage, cast.coordinator, drawn)
  return { stage, cast, names, supporters, play: playOn(stage) }
}

/** What was sent a month ago is not kept (0001, outbox): the year's messages are over, today's still go out. */
const forgetMessages = async ({ stage, cast }: Scene): Promise<void> => {
  await stage.ground.deleteFrom('outbox').where('programme_id', '=', cast.coordinator.programme).execute()
}

/** The people of the demo sign out, and a mark says that it is whole. */
const close = async ({ stage, cast }: Scene): Promise<void> => {
  const { programme } = cast.coordinator
  await stage.ground
    .updateTable('sessions')
    .set({ ended_at: new Date() })
    .where('programme_id', '=', programme)
    .execute()
  await stage.ground
    .insertInto('audit')
    .values({ programme_id: programme, day: stage.today, act: 'demo.made', things: [programme], facts: '{}' })
    .execute()
}

/**
 * Makes the demo: an invented programme with a year behind it and some weeks ahead, around today's date of `clock`, by
 * the real actions under the sessions of its own invented people. `say` is told in a line what is being done.
 * What was broken off earlier is taken away first (half.ts). Throws a Refusal when there is a demo already, and an
 * Error when an act is refused. The database must be migrated.
 */
export const makeDemo = async ({
  engine,
  vaults,
  clock,
  say = () => {},
}: {
  engine: Engine
  vaults: Vaults
  clock: () => Date
  say?: (line: string) => void
}): Promise<void> => {
  const stage = openStage(engine, vaults, clock)
  try {
    await clearHalf(stage.ground)
    if ((await demoStands(stage.ground)) === 'whole')
      throw new Refusal('The demo programme is already there.')
    say('Making the demo programme: a year with invented people, nobody real. This happens once.')
    const scene = await open(stage)
    for (const story of ordinaryYear(scene, seed)) await scene.play.begin(story)
    for (const story of cases) await scene.play.begin(story(scene))
    for (const days of [270, 180, 90]) {
      await scene.play.until(addDays(stage.today, -days))
      say(`Played up to ${addDays(stage.today, -days)}.`)
    }
    await scene.play.until(stage.yesterday)
    await forgetMessages(scene)
    await scene.play.until(stage.today)
    await close(scene)
    say('The demo programme is made.')
  } finally {
    await stage.close()
  }
}
