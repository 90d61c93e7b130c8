import { addWorkingDays } from '../calendar/working-days.ts'
import { weekNow } from './days.ts'
import type { Game, Party } from './model.ts'
import { assumed } from './volumes.ts'
import { against, remember } from './world.ts'

/** The parent asks for others, wants nobody now, or chooses: whoever is no longer free is passed over. */
const choose = (party: Party, game: Game): void => {
  const { dice, proposals } = party
  if (proposals === null) return
  party.proposals = null
  const share = dice.share()
  if (share < assumed.asksForOthers) {
    for (const supporter of proposals.supporters) remember(party, supporter, 'others-asked')
    weekNow(game, (week) => (week.othersAsked += 1))
    return
  }
  if (share < assumed.asksForOthers + assumed.wantsNobodyNow) {
    party.offer = 'no'
    party.waitsSince = null
    if (!party.reopened) party.first.said = 'no'
    return
  }
  const ranked = proposals.supporters.map(
    (supporter, index) => [supporter, assumed.firstSecondThird[index] ?? 1] as const,
  )
  for (let left = ranked; left.length > 0;) {
    const supporter = dice.weighted(left) ?? ''
    left = left.filter(([one]) => one !== supporter)
    const helper = game.helpers.get(supporter)
    if (helper === undefined || against(party, helper, game).length > 0) continue
    const days =
      dice.weighted(assumed.supporterAnswerDays.map((often, index) => [index, often] as const)) ?? 0
    party.choice = { supporter, answersOn: addWorkingDays(game.today, days, game.holidays) }
    party.touched.add(supporter)
    return
  }
}

/** The supporter answers; at a yes everything is looked at once more, and support begins. */
const answer = (party: Party, game: Game): void => {
  const { choice, dice } = party
  if (choice === null || choice.answersOn > game.today) return
  party.choice = null
  const { supporter } = choice
  const helper = game.helpers.get(supporter)
  if (helper === undefined) return
  const share = dice.share()
  if (share < assumed.supporterRefuses + assumed.supporterFindsUnsafe) {
    remember(party, supporter, share < assumed.supporterRefuses ? 'said-no' : 'unsafe')
    party.refusals += 1
    weekNow(game, (week) => (week.supportersSaidNo += 1))
    return
  }
  if (against(party, helper, game).length > 0) return
  helper.now = { ...helper.now, load: helper.now.load + 1 }
  party.support = { supporter, from: game.today, until: null, metOn: null }
  party.supports.push(party.support)
  party.waited.push((game.at.get(game.today) ?? 0) - (game.at.get(party.waitsSince ?? game.today) ?? 0))
  party.waitsSince = null
}

/** What parents and supporters say today to what was put before them; proposals whose last day is over lapse. */
export const choicesToday = (game: Game): void => {
  for (const party of game.open) {
    const { proposals } = party
    if (proposals === null) continue
    if (proposals.lapses < game.today) {
      party.proposals = null
      party.lapses += 1
      weekNow(game, (week) => (week.lapsed += 1))
    } else if (proposals.choosesOn !== null && proposals.choosesOn <= game.today) choose(party, game)
  }
  for (const party of game.open) answer(party, game)
}
