import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import type { ParentHome } from './queries.ts'
import type { Thing } from './rules.ts'
import { words } from './words.ts'

const paths: Readonly<Record<Exclude<Thing, 'nearby'>, string>> = {
  after: '/after',
  papers: '/papers',
  say: '/say',
  helps: '/helps',
  plan: '/plan',
  room: '/room',
  ask: '/day',
  notes: '/notes',
}
export const placeOf = (thing: Thing, party: string): string =>
  thing === 'nearby' ? '/nearby' : `${paths[thing]}/${party}`

export const titleOf = (thing: Thing, { supporter }: ParentHome, { language }: View): string => {
  const t = say(words, language)
  return thing === 'papers' && supporter !== null ? t.papersWith(supporter) : t[thing]
}

/** How it stands with one of the three things, in a line. */
export const stateOf = (thing: Thing, home: ParentHome, { language }: View): string => {
  const t = say(words, language)
  switch (thing) {
    case 'papers': {
      const { report } = home
      if (report === null || report.receivedOn === null) return t.papersNot
      const came = t.papersCame(report.receivedOn)
      return report.points === 0 ? came : `${came} ${t.papersPoints(report.points, report.answered)}`
    }
    case 'say':
      return home.pageOn === null ? t.pageNot : t.pageBegun(home.pageOn)
    case 'helps':
      return home.asked === 0 ? t.helpsNot : t.helpsAsked(home.asked, home.answeredAsks)
    case 'ask':
      return home.questions === 0 ? t.askNot : t.askSome(home.questions)
    case 'room':
      return home.people === 0 ? t.roomNot : t.roomSome(home.people)
    case 'plan':
      return home.planOn === null ? t.planNot : t.planOn(home.planOn)
    case 'after':
      return t.afterText
    case 'notes':
      return t.notesText
    case 'nearby':
      return t.nearbyText
  }
}
