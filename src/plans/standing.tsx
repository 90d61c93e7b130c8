import type { Day } from '../calendar/model.ts'
import { Tag } from '../platform/html/index.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Piece } from './model.ts'
import { standingOf } from './rules.ts'
import { words } from './words.ts'

/** "Done on 3 March 2027", "Not done: 2 weeks after the day they gave". Only ever of an agency. */
export const sayStanding = (language: Language, piece: Piece, today: Day): string => {
  const t = say(words, language)
  const standing = standingOf(piece, today)
  if (standing === undefined || standing.is === 'no-day') return ''
  const after = standing.after > 0 ? `, ${t.after(standing.after)}` : ''
  if (standing.is === 'done') return `${t.doneOn(standing.on)}${after}`
  if (standing.is === 'not-done') return `${t.notByDay}${after}`
  return standing.after > 0 ? `${t.dayPast}${after}` : t.notYet
}

export const sayBy = (language: Language, { kind, byOn }: Piece): string => {
  const t = say(words, language)
  if (byOn === null) return kind === 'action' ? t.noDay : ''
  const said = kind === 'date' ? t.on(byOn) : t.by(byOn)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export const sayWho = (language: Language, { agency, who, kind }: Piece): string => {
  const t = say(words, language)
  if (kind !== 'action') return who
  const named = [agency === null ? '' : t[agency], who].filter((one) => one !== '')
  return named.length === 0 ? t.noWho : named.join(', ')
}

export const Standing = ({ language, piece, today }: { language: Language; piece: Piece; today: Day }) => {
  const standing = standingOf(piece, today)
  const said = sayStanding(language, piece, today)
  if (standing === undefined || said === '') return null
  const kind =
    standing.is === 'done' ? 'done' : standing.is !== 'no-day' && standing.after > 0 ? 'soon' : 'held'
  return (
    <p>
      <Tag classes={`tag-${kind}`}>{said}</Tag>
    </p>
  )
}
