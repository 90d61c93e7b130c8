import type { Engine } from '../platform/database/engine.ts'
import { chanceFrom } from './chance.ts'
import { namesFrom } from './names.ts'
import { playOn } from './play.ts'
import { setUpProgramme } from './programme.ts'
import { openStage } from './stage.ts'
import { addSupporters } from './supporters.ts'
import { ordinaryYear } from './year.ts'

const seed = 20_150_603

/**
 * Makes the demo: an invented programme with a year behind it and some weeks ahead, around today's date of `clock`, by
 * the real actions under the sessions of its own invented people. `say` is told in a line what is being done.
 * Throws when an act is refused; nothing of it may then be shown. The database must be migrated.
 */
export const makeDemo = async ({
  engine,
  clock,
  say = () => {},
}: {
  engine: Engine
  clock: () => Date
  say?: (line: string) => void
}): Promise<void> => {
  const stage = openStage(engine, clock)
  try {
    say('Making the demo: invented people, nobody real.')
    const names = namesFrom(chanceFrom(seed))
    const cast = await setUpProgramme(stage)
    await addSupporters(stage, cast.coordinator, names, chanceFrom(seed + 1))
    const play = playOn(stage)
    for (const story of ordinaryYear({ stage, cast, play }, names, seed)) await play.begin(story)
    await play.until(stage.today)
    say('The demo is ready.')
  } finally {
    await stage.close()
  }
}
