import type { Day } from '../calendar/model.ts'
import type { Asking, Code, Fact } from '../matching/model.ts'
import { pairingOf, pairKey } from '../matching/proposing.ts'
import { whyNot } from '../matching/rules/verdict.ts'
import { holdBy } from './arriving.ts'
import type { Game, Helper, Party } from './model.ts'

/** The next meeting of a party's family: today's is over by the time that anybody is brought together. */
export const nextMeeting = ({ family }: Party, today: Day): Day | null =>
  family.meetings.find((day) => day > today) ?? null

/** What the engine is told of a party, as askingNow reads it from the database. */
export const askingOf = (party: Party, { today, at, place, holidays }: Game): Asking => {
  const meeting = nextMeeting(party, today)
  const rule = meeting === party.family.conference ? 'L-REP-I' : 'L-REP-R'
  return {
    ...party.asks,
    supported: party.support !== null,
    meeting,
    report: meeting === null || place.nation === 'W' ? null : holdBy(rule, meeting, holidays),
    waited: (at.get(today) ?? 0) - (at.get(party.waitsSince ?? today) ?? 0),
  }
}

/** Everything that stands between these parties and the supporters, as the database's facts_between says it. */
export const factsOf = (
  parties: readonly Party[],
  game: Game,
  meetingOf = nextMeeting,
): Map<string, Set<Fact>> => {
  const facts = new Map<string, Set<Fact>>()
  const add = (party: string, supporter: string, fact: Fact): void => {
    const key = pairKey(party, supporter)
    const there = facts.get(key)
    if (there === undefined) facts.set(key, new Set([fact]))
    else there.add(fact)
  }
  for (const party of parties) {
    for (const [supporter, own] of party.facts) for (const fact of own) add(party.id, supporter, fact)
    for (const other of party.family.parties)
      if (other !== party) for (const supporter of other.touched) add(party.id, supporter, 'linked')
    const meeting = meetingOf(party, game.today)
    for (const family of meeting === null ? [] : (game.meetings.get(meeting) ?? [])) {
      if (family === party.family) continue
      for (const { support } of family.parties)
        if (support !== null) add(party.id, support.supporter, 'other-meeting')
    }
  }
  return facts
}

/** Every reason against the two today; the engine's own. */
export const against = (party: Party, helper: Helper, game: Game): Code[] =>
  whyNot(pairingOf({ facts: factsOf([party], game), today: game.today }, askingOf(party, game), helper.now))

/** Something more is known between the two. */
export const remember = (party: Party, supporter: string, fact: Fact): void => {
  party.facts.set(supporter, new Set([...(party.facts.get(supporter) ?? []), fact]))
}
