import { addWorkingDays } from '../calendar/working-days.ts'
import { dueBy, mayAskAgain, possible } from '../offers/rules.ts'
import { weekNow } from './days.ts'
import type { Game, Party } from './model.ts'
import { assumed } from './volumes.ts'

/** Weighs an offer that was not made yet by the ledger's own rules: it is held, or due. */
const weigh = (party: Party, { today, holidays }: Game): void => {
  const { toldOn, safeOn } = party
  const outcome = possible({
    named: true,
    toldUsOn: party.toldUsOn,
    toldOn: toldOn !== null && toldOn <= today ? toldOn : null,
    contact: safeOn !== null && safeOn <= today ? { safe: true, setOn: safeOn } : null,
    councilFirst: false,
  })
  if ('held' in outcome) return
  party.offer = 'due'
  party.due = dueBy(outcome.possibleOn, holidays)
  if (party.reopened) return
  party.first.possibleOn = outcome.possibleOn
  party.first.dueOn = party.due
}

/** A call. Whoever is reached is made the offer, and says what they say then or some days later. */
const call = (party: Party, game: Game): void => {
  const { dice } = party
  if (!dice.chance(assumed.reached)) return
  const again = party.offersMade > 0 || party.reopened
  party.offer = 'offered'
  party.offersMade += 1
  if (again) weekNow(game, (week) => (week.offersAgain += 1))
  if (!party.reopened) party.first.offeredOn ??= game.today
  const says = dice.weighted(Object.entries(again ? assumed.answersAgain : assumed.answers))
  const silent = says === undefined || says === 'silent'
  party.says = silent ? null : says === 'yes' ? 'yes' : 'no'
  const days = silent
    ? assumed.againAfter
    : (dice.weighted(assumed.answerDays.map((share, index) => [index, share] as const)) ?? 0)
  party.answersOn = addWorkingDays(game.today, days, game.holidays)
}

const answer = (party: Party, game: Game): void => {
  if (party.answersOn === null || party.answersOn > game.today) return
  party.answersOn = null
  if (party.says === null) {
    if (party.offersMade < 2 && mayAskAgain('offered', false)) {
      party.offer = 'due'
      call(party, game)
    }
    return
  }
  party.offer = party.says
  if (!party.reopened) {
    party.first.answeredOn = game.today
    party.first.said = party.says
  }
  if (party.says === 'yes') party.waitsSince = game.today
  else party.askAgain = party.dice.chance(assumed.askAgainInvited)
}

/** A review comes: whoever never answered, or invited it, is asked once more; the episode's own offer opens again. */
const reopen = (party: Party, game: Game): void => {
  if (party.reopened || !mayAskAgain(party.offer, party.askAgain)) return
  party.reopened = true
  party.offersMade = 0
  party.says = null
  party.answersOn = null
  party.toldUsOn = game.today
  party.offer = 'held'
}

/** The day's calls and answers. */
export const offersToday = (game: Game): void => {
  for (const party of game.open) {
    if (party.family.asksAgainOn === game.today) reopen(party, game)
    if (party.offer === 'held') weigh(party, game)
    if (party.offer === 'due') call(party, game)
    if (party.offer === 'offered') answer(party, game)
  }
}
