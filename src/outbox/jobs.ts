import { setTimeout as pause } from 'node:timers/promises'
import { workerFor } from '../access/model.ts'
import type { House } from '../access/serve.tsx'
import { record } from '../audit/record.ts'
import { today } from '../calendar/days.ts'
import { log } from '../platform/log/log.ts'
import { NotSent, type Message, type Post } from '../platform/mail/message.ts'
import { anyDue, claim, settle, type Claimed } from './claims.ts'
import { cameBack } from './letters.ts'
import { isKind } from './model.ts'
import { prepare } from './prepare.ts'
import { nextTry } from './rules.ts'

type Sender = Pick<House, 'db' | 'origin' | 'post'>
type Office = Pick<House, 'db' | 'origin'> & { readonly post: Post }

/** Seconds. A provider that answers later than `patience` is asked again; the lease must outlast it. */
const patience = 20
const lease = 45

const handOver = (post: Post, message: Message): Promise<void> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new NotSent('slow', true)), patience * 1_000)
  return Promise.race([post.send(message), promise]).finally(() => clearTimeout(timer))
}

const faultOf = (error: unknown): { code: string; again: boolean } => {
  if (error instanceof NotSent) return error
  return { code: error instanceof Error ? error.name : 'unknown', again: true }
}

/** Tried again later, or given up for a coordinator to see. The log learns neither the address nor the words. */
const failed = (office: Office, claimed: Claimed, error: unknown): Promise<boolean> => {
  const { code, again } = faultOf(error)
  log('message.failed', { kind: claimed.kind, code, tries: claimed.attempts })
  const wait = isKind(claimed.kind) ? nextTry(claimed.kind, claimed.attempts) : null
  return office.db.asWorker(async (tx) => {
    if (!again) {
      const ours = await settle(tx, claimed, { dropped: code === 'no-way' ? 'no-way' : 'refused' })
      if (ours && code !== 'no-way') await cameBack(tx, claimed, code)
      return ours
    }
    if (wait === null) return settle(tx, claimed, { dropped: 'gave-up' })
    return settle(tx, claimed, { later: new Date(Date.now() + wait * 1_000) })
  })
}

const sent = (office: Office, claimed: Claimed, way: string, now: Date): Promise<boolean> =>
  office.db.asWorker(async (tx) => {
    const ours = await settle(tx, claimed, { sent: way })
    // What reached a parent stands in the record that they may read.
    if (ours && claimed.party !== null && claimed.programme !== null)
      await record(tx, workerFor(claimed.programme, today(now), now), 'message.sent', claimed.party)
    return ours
  })

/** It went: that is worth writing down more than once, for without the note it would go again. */
const noted = async (office: Office, claimed: Claimed, way: string, now: Date): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const fault = await sent(office, claimed, way, now).then(
      () => null,
      (error: unknown) => faultOf(error),
    )
    if (fault === null) return
    log('message.not-noted', { kind: claimed.kind, code: fault.code, tries })
    if (tries === 5) return
    await pause(1_000 * tries)
  }
}

/** One message, from claim to the note that it went. False when none is due. */
const sendNext = async (office: Office, urgent: boolean): Promise<boolean> => {
  const claimed = await office.db.asWorker((tx) => claim(tx, lease, urgent))
  if (claimed === null) return false
  const now = new Date()
  try {
    const prepared = await office.db.asWorker((tx) => prepare(tx, claimed, { ...office, now }))
    if ('message' in prepared) {
      await handOver(office.post, prepared.message)
      await noted(office, claimed, prepared.message.way, now)
    } else
      await office.db.asWorker((tx) =>
        settle(tx, claimed, 'later' in prepared ? { later: prepared.later, kept: true } : prepared),
      )
  } catch (error) {
    await failed(office, claimed, error)
  }
  return true
}

/** A round ends, however much waits. */
const most = 50

const roundOf = async ({ db, origin, post }: Sender, lanes: number, urgent: boolean): Promise<number> => {
  if (post === undefined) return 0
  if (!(await db.asWorker((tx) => anyDue(tx, urgent)))) return 0
  const office = { db, origin, post }
  const lane = async (): Promise<number> => {
    for (let settled = 0; settled < most; settled += 1) if (!(await sendNext(office, urgent))) return settled
    return most
  }
  const done = await Promise.allSettled(Array.from({ length: lanes }, lane))
  const fault = done.find(({ status }) => status === 'rejected')
  if (fault?.status === 'rejected') throw fault.reason
  return done.reduce((all, one) => all + (one.status === 'fulfilled' ? one.value : 0), 0)
}

/** Sends what is due, four at a time. Several workers may do it at once. Answers how many messages it settled. */
export const outboxRound = (house: Sender): Promise<number> => roundOf(house, 4, false)

/** Sends links and codes alone: whoever waits for one doesn't wait behind a provider that is slow for others. */
export const signInRound = (house: Sender): Promise<number> => roundOf(house, 2, true)
