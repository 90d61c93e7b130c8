import { z } from 'zod'
import { keptRound } from './access/kept/jobs.ts'
import { levelTwoRound } from './access/level-two/jobs.ts'
import type { House } from './access/serve.tsx'
import { runEvents, type Subscriber } from './audit/events.ts'
import { readsRound } from './audit/reads/jobs.ts'
import { lapseProposals, subscribers as choosing } from './choosing/jobs.ts'
import { lookDaily, subscribers as clocks } from './clocks/jobs.ts'
import { subscribers as concerns } from './concerns/jobs.ts'
import { subscribers as conferences } from './conferences/jobs.ts'
import { subscribers as offers } from './offers/jobs.ts'
import { requestsRound } from './offers/requests/jobs.ts'
import { listsRound } from './conferences/lists/jobs.ts'
import { outboxRound, signInRound } from './outbox/jobs.ts'
import { whatIfRound } from './matching/what-if/jobs.ts'
import { recheckDaily, subscribers as rechecking } from './matching/rechecking/jobs.ts'
import { subscribers as weights } from './matching/weights/jobs.ts'
import { connect, type SomeLogins, type VaultAddress } from './platform/database/connect.ts'
import { faultOf, log } from './platform/log/log.ts'
import { keptAndTold } from './platform/mail/kept.ts'
import { postFrom, type PostSettings } from './platform/mail/post.ts'
import { becomeOwn } from './platform/process/account.ts'
import { stepAside } from './platform/process/behind.ts'
import { runPart } from './platform/process/child.ts'
import { simulationRound } from './simulation/jobs.ts'
import { draftsRound } from './shares/jobs.ts'
import { subscribers as preparation } from './preparation/jobs.ts'
import { reportsRound } from './preparation/report/jobs.ts'
import { tellChanges } from './events/changing/jobs.ts'
import { sweepMoney } from './events/money/jobs.ts'
import { speakersRound } from './events/speakers/jobs.ts'
import { afterRound } from './events/after/jobs.ts'
import { lapseBookings, subscribers as events, sweepDaily } from './events/jobs.ts'
import { seatWaiting } from './events/programme/workshops/jobs.ts'
import { subscribersRound } from './newsletter/jobs.ts'
import { lettersRound } from './newsletter/sending/jobs.ts'
import { coverRound, subscribers as support } from './support/jobs.ts'

/** What later rooms do when an earlier one tells them something. */
export const subscribers: readonly Subscriber[] = [
  ...clocks,
  ...conferences,
  ...support,
  ...concerns,
  ...offers,
  ...choosing,
  ...rechecking,
  ...weights,
  ...preparation,
  ...events,
]

/** What has to be looked at now and then: lapsed proposals, covers that ran out, lists. */
export const rounds: readonly ((house: House) => Promise<unknown>)[] = [
  lookDaily,
  coverRound,
  listsRound,
  lapseProposals,
  recheckDaily,
  keptRound,
  levelTwoRound,
  readsRound,
  draftsRound,
  requestsRound,
  reportsRound,
  lapseBookings,
  seatWaiting,
  afterRound,
  subscribersRound,
  lettersRound,
  sweepDaily,
  speakersRound,
  tellChanges,
  sweepMoney,
]

const roundFault = (error: unknown): void => log('worker.failed', faultOf(error))

/** The other way in: what happens without a click. One round; answers how many events it handled. */
export const workOnce = async (house: House): Promise<number> => {
  const handled = await runEvents(house.db, subscribers, house.clock)
  // What breaks in one round, a council's odd list say, doesn't stop what comes after it.
  for (const round of rounds) await round(house).catch(roundFault)
  return handled
}

/**
 * Goes round until it is stopped, a quarter of a second apart; a round that fails is logged and tried again. Messages
 * have rounds of their own: whoever waits for a link doesn't wait for a council's list of 10,000 rows. So has what is worked
 * out at length.
 */
export const startWorker = (house: House): { stop: () => Promise<void> } => {
  const ending = new AbortController()
  const pause = () => new Promise((resolve) => setTimeout(resolve, 250))
  const goRound = async (work: (house: House) => Promise<unknown>) => {
    while (!ending.signal.aborted) {
      await work(house).catch(roundFault)
      await pause()
    }
  }
  const done = [workOnce, outboxRound, signInRound, whatIfRound, simulationRound].map(goRound)
  return {
    stop: async () => {
      ending.abort()
      await Promise.all(done)
    },
  }
}

const order = z.object({
  engine: z.custom<SomeLogins>((value) => typeof value === 'object' && value !== null),
  vault: z.custom<VaultAddress>((value) => typeof value === 'object' && value !== null),
  origin: z.string(),
  post: z.custom<PostSettings>((value) => typeof value === 'object' && value !== null),
})

/** The worker in a process of its own: the worker's login, the vault's address, and the ways out of the house. */
if (import.meta.main)
  runPart(order, async ({ engine, vault, origin, post }, tell) => {
    stepAside()
    const db = connect(engine, { vaults: { worker: vault } })
    const out = postFrom(post)
    const worker = startWorker({
      db,
      origin,
      clock: () => new Date(),
      post: out.kept === undefined ? out : keptAndTold(tell),
    })
    becomeOwn('worker')
    return {
      ready: {},
      stop: async () => {
        await worker.stop()
        await db.close()
      },
    }
  })
