import type { Day } from '../calendar/model.ts'
import { Tag } from '../platform/html/index.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Piece } from './model.ts'
import { standingOf } from './rules.ts'
import { words } from './words.ts'

/** "Done on 3 March 2027", "Not done: 2 weeks after the day they gave". Only ever of an agency. */
type Said = { readonly short: string; readonly after: string }
const saidOf = (language: Language, piece: Piece, today: Day): Said | null => {
  const t = say(words, language)
  const standing = standingOf(piece, today)
  if (standing === undefined || standing.is === 'no-day') return null
  const after = standing.after > 0 ? t.after(standing.after) : ''
  if (standing.is === 'done') return { short: t.doneOn(standing.on), after }
  if (standing.is === 'not-done') return { short: t.notByDay, after }
  return { short: after === '' ? t.notYet : t.dayPast, after }
}

/** "Done on 3 March 2027", "Not done, 2 weeks after the day they gave". Only ever of an agency; '' for anything else. */
export const sayStanding = (language: Language, piece: Piece, today: Day): string => {
  const said = saidOf(language, piece, today)
  return said === null ? '' : [said.short, said.after].filter((one) => one !== '').join(', ')
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
  const said = saidOf(language, piece, today)
  if (said === null) return null
  const kind = piece.state === 'done' ? 'done' : said.after === '' ? 'held' : 'soon'
  return (
    <p>
      <Tag classes={`tag-${kind}`}>{said.short}</Tag>
      {said.after === '' ? null : ` ${said.after}`}
    </p>
  )
}
