import { pairingOf } from '../matching/proposing.ts'
import { freeOn } from '../matching/rules/needs.ts'
import { whyNot } from '../matching/rules/verdict.ts'
import type { Game, Helper, Party, Place } from './model.ts'
import { askingOf, factsOf, nextMeeting } from './world.ts'

/** A small invented authority. */
export const aPlace = (families: number, nation: 'E' | 'W' = 'E', gss = `${nation}99000001`): Place => ({
  gss,
  region: nation === 'W' ? 'Wales' : 'North East',
  nation,
  families,
})

const openOf = ({ supports }: Party) => supports.filter(({ until }) => until === null)

const twoSupporters = (game: Game): string[] =>
  game.parties.flatMap((party) =>
    openOf(party).length > 1 || (openOf(party)[0] ?? null) !== party.support
      ? [`${party.id} has two supporters`]
      : [],
  )

const overCapacity = (game: Game): string[] =>
  [...game.helpers.values()].flatMap(({ now }) => {
    const beside = game.parties.filter((party) =>
      openOf(party).some(({ supporter }) => supporter === now.supporter),
    )
    return beside.length > now.capacity || beside.length !== now.load
      ? [`${now.supporter} stands beside ${beside.length}, counts ${now.load}, can ${now.capacity}`]
      : []
  })

const doubleBooked = ({ came }: Game): string[] =>
  came.flatMap(({ supporter, party }, index) =>
    came.findIndex((other) => other.supporter === supporter) === index
      ? []
      : [`${supporter} is at two meetings, also ${party}'s`],
  )

/** Whoever began today, judged by the product's rules as if they had not begun yet. */
const ruleCrossed = (game: Game): string[] =>
  game.parties.flatMap((party) => {
    const { support } = party
    const helper = game.helpers.get(support?.supporter ?? '')
    if (support === null || support.from !== game.today || helper === undefined) return []
    const before = { ...helper.now, load: helper.now.load - 1 }
    const asking = { ...askingOf(party, game), supported: false }
    const codes = whyNot(pairingOf({ facts: factsOf([party], game), today: game.today }, asking, before))
    const said = codes.map((code) => `${party.id} with ${before.supporter}: ${code}`)
    return asking.meeting !== null && !freeOn(before, asking.meeting)
      ? [...said, `${before.supporter} is away on the day of ${party.id}`]
      : said
  })

/** An ex's supporter: nobody is ever asked for, beside or standing in for two parties of one family. */
const besideBoth = (game: Game): string[] =>
  game.families.flatMap(({ id, parties }) => {
    const all = parties.flatMap(({ touched }) => [...touched])
    return new Set(all).size < all.length ? [`somebody knows both parents of ${id}`] : []
  })

const madeToday = (party: Party, game: Game): string | undefined =>
  party.proposals !== null && party.planned === game.today ? party.proposals.supporters[0] : undefined

const idle = (game: Game): string[] => {
  const firsts = game.open.map((party) => madeToday(party, game))
  const free = ({ now }: Helper): boolean =>
    now.capacity - now.load > firsts.filter((supporter) => supporter === now.supporter).length
  return game.open.flatMap((party) => {
    if (party.waitsSince === null || nextMeeting(party, game.today) === null) return []
    if (party.proposals !== null || party.choice !== null) return []
    const facts = factsOf([party], game)
    const theirs = party.family.parties.map((other) => madeToday(other, game))
    return [...game.helpers.values()].flatMap((helper) => {
      const pairing = pairingOf({ facts, today: game.today }, askingOf(party, game), helper.now)
      return whyNot(pairing).length === 0 && free(helper) && !theirs.includes(helper.now.supporter)
        ? [`${party.id} waits while ${helper.now.supporter} is free`]
        : []
    })
  })
}

/** Nobody is forgotten: whoever waits has something before them that ends, or is in tonight's matching again. */
const forgotten = (game: Game): string[] =>
  game.open.flatMap((party) => {
    if (party.waitsSince === null || nextMeeting(party, game.today) === null) return []
    const moving =
      (party.proposals !== null && party.proposals.lapses >= game.today) ||
      (party.choice !== null && party.choice.answersOn > game.today) ||
      party.planned === game.today
    return moving ? [] : [`${party.id} is forgotten`]
  })

/** Everything that must never be, looked for after a day of any run; empty when all is well. */
export const faultsIn = (game: Game): string[] =>
  [twoSupporters, overCapacity, doubleBooked, ruleCrossed, besideBoth, idle, forgotten].flatMap((look) =>
    look(game),
  )
