import { settingsFor } from '../authorities/queries.ts'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { today } from '../calendar/days.ts'
import type { Command } from './command.ts'
import { deadlineCommand } from './deadline.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import { importCommand } from './import.ts'
import { match } from './match.ts'
import { migrate } from './migrate.ts'
import { anythingHere, openedWhenAsked } from './open.ts'
import { userAddCommand } from './user.ts'

/** With an installation here, its authorities' own values and its holiday table; without one, the built-in ones. */
const deadline: Command = {
  ...deadlineCommand({ settingsFor: async () => ({}), holidays: async () => holidaysFor(builtInYears, []) }),
  run: (args, out) =>
    openedWhenAsked((open) =>
      deadlineCommand({
        settingsFor: async (gss) =>
          anythingHere()
            ? (await open()).work(async (tx) => (await settingsFor(tx, gss, today(new Date()))).clockValues)
            : {},
        holidays: async () => holidaysFor(builtInYears, []),
      }).run(args, out),
    ),
}

const importing: Command = {
  ...importCommand(() => Promise.reject(new Error('not opened'))),
  run: (args, out) => openedWhenAsked((open) => importCommand(open).run(args, out)),
}

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  migrate,
  demo,
  importing,
  deadline,
  match,
  userAddCommand,
  doctor,
]
