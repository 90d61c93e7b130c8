import { addWorkingDays } from '../calendar/working-days.ts'
import type { Day } from '../calendar/model.ts'
import type { Code } from '../matching/model.ts'
import { pairingOf, plan } from '../matching/proposing.ts'
import { whyNot } from '../matching/rules/verdict.ts'
import type { Game, Party, Shortage } from './model.ts'
import { assumed } from './volumes.ts'
import { askingOf, factsOf, nextMeeting } from './world.ts'

const notThatDay: ReadonlySet<Code> = new Set(['away-that-day', 'away-before', 'full'])

/** Why the best plan gives a party nobody: the nearest thing to a supporter that there is. */
const shortageOf = (party: Party, game: Game, facts: ReturnType<typeof factsOf>): Shortage => {
  if (game.helpers.size === 0) return 'nobody-there'
  const asking = askingOf(party, game)
  let nearest: Shortage = 'language'
  for (const { now } of game.helpers.values()) {
    const codes = whyNot(pairingOf({ facts, today: game.today }, asking, now))
    if (codes.every((code) => code === 'full')) return 'nobody-free'
    if (codes.includes('no-language')) continue
    if (codes.every((code) => notThatDay.has(code))) nearest = 'not-that-day'
    else if (nearest === 'language') nearest = 'kept-apart'
  }
  return nearest
}

/** The evening's matching: all who wait and have nothing before them, at once, by the real engine. */
export const matchToday = (game: Game): void => {
  const waiting = game.open.filter(
    (party) =>
      party.waitsSince !== null &&
      party.proposals === null &&
      party.choice === null &&
      nextMeeting(party, game.today) !== null,
  )
  if (waiting.length === 0) return
  const facts = factsOf(waiting, game)
  const ids = new Set(waiting.map(({ id }) => id))
  const apart = waiting.flatMap((party) =>
    party.family.parties.flatMap(({ id }) => (id > party.id && ids.has(id) ? [[party.id, id] as const] : [])),
  )
  const supporters = [...game.helpers.values()].map(({ now }) => now)
  const asking = waiting.map((party) => askingOf(party, game))
  const { planned } = plan({ asking, supporters, facts, apart, today: game.today }, game.settings.policy)
  const proposed = new Map(planned.map((one) => [one.asking.party, one.proposals]))
  const lapses = addWorkingDays(game.today, game.settings.policy.lapseWorkingDays, game.holidays)
  for (const party of waiting) {
    const found = (proposed.get(party.id) ?? []).map(({ supporter }) => supporter)
    party.planned = game.today
    party.shortage = found.length === 0 ? shortageOf(party, game, facts) : null
    if (found.length > 0) party.proposals = { supporters: found, lapses, choosesOn: choosesOn(party, game) }
  }
}

/** On which day the parent chooses; null when they let what was proposed lapse. */
const choosesOn = ({ dice }: Party, { today, holidays }: Game): Day | null => {
  const days = dice.weighted([
    ...assumed.choiceDays.map((share, index) => [index + 1, share] as const),
    [0, assumed.choiceSilent] as const,
  ])
  return days === undefined || days === 0 ? null : addWorkingDays(today, days, holidays)
}
