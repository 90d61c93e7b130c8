import { holidays, settingsFor } from '../authorities/queries.ts'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { today } from '../calendar/days.ts'
import { auditExport, auditRestored, auditVerify } from './audit.ts'
import { bounced } from './bounced.ts'
import type { Command } from './command.ts'
import { deadline, deadlineCommand, type DeadlineSources } from './deadline.ts'
import { demo } from './demo.ts'
import { doctor } from './doctor.ts'
import type { Door } from './door.ts'
import { importCommand } from './import.ts'
import { mailDkim } from './mail.ts'
import { match } from './match.ts'
import { migrate } from './migrate.ts'
import { anythingHere, openedWhenAsked } from './open.ts'
import { simulate } from './simulate.ts'
import { userAddCommand } from './user.ts'
import { vault } from './vault.ts'
import { whatIfCommand } from './what-if.ts'

/** Where an authority is named and there is an installation: its own values and the programme's days off. */
const sourcesOf = (open: () => Promise<Door>): DeadlineSources => ({
  settingsFor: async (gss) =>
    anythingHere()
      ? (await open()).work(async (tx) => (await settingsFor(tx, gss, today(new Date()))).clockValues)
      : {},
  holidays: async (gss) =>
    gss !== undefined && anythingHere()
      ? (await open()).work((tx, { programme }) => holidays(tx, builtInYears, programme))
      : holidaysFor(builtInYears, []),
})

const timing: Command = {
  ...deadline,
  run: (args, out) => openedWhenAsked((open) => deadlineCommand(sourcesOf(open)).run(args, out)),
}

const importing: Command = {
  ...importCommand(() => Promise.reject(new Error('not opened'))),
  run: (args, out) => openedWhenAsked((open) => importCommand(open).run(args, out)),
}

const trying: Command = {
  ...whatIfCommand(() => Promise.reject(new Error('not opened'))),
  run: (args, out) => openedWhenAsked((open) => whatIfCommand(open).run(args, out)),
}

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  migrate,
  demo,
  importing,
  timing,
  match,
  trying,
  simulate,
  userAddCommand,
  vault,
  mailDkim,
  bounced,
  doctor,
  auditExport,
  auditVerify,
  auditRestored,
]
