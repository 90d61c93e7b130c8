import type { Day, Holidays } from '../../calendar/model.ts'
import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Meeting, Report } from './model.ts'
import { daysOver, goesOn } from './rules.ts'
import { words } from './words.ts'

export const meetingSaid = ({ language }: View, { kind, day }: Meeting): string => {
  const t = say(words, language)
  return day === null ? t.meetingNoDay(t[`meeting-${kind}`]) : t.meetingOn(t[`meeting-${kind}`], day)
}

/** By when it is promised, in one or two sentences. */
export const dueSaid = ({ language, today }: View, { nation, due, daysBefore }: Meeting): string[] => {
  const t = say(words, language)
  if (due === null) return [nation === 'W' && daysBefore === null ? t.dueWales : t.dueUnknown]
  if (due < today) return [t.dueOver(due)]
  const by = due === today ? t.dueNow : t.due(due, today)
  return daysBefore === null ? [by] : [by, t.before(daysBefore)]
}

/** When it came; whoever promised it may have been late, a parent never is. */
export const cameSaid = (
  { language }: View,
  receivedOn: Day,
  due: Day | null,
  holidays: Holidays,
): string[] => {
  const t = say(words, language)
  const over = daysOver(due, receivedOn, holidays)
  return [
    t.receivedAt(receivedOn),
    ...(due === null ? [] : over === 0 ? [t.inTime] : [t.over(over), t.overSay]),
  ]
}

export const nameOf = ({ language }: View, { author }: Pick<Report, 'author'>): string => {
  const t = say(words, language)
  return author === null ? t.aReport : t.reportBy(author)
}

/** When the words go, and why then. */
export const goingSaid = (
  { language }: View,
  meeting: Meeting | undefined,
  textOn: Day,
): [string, string] => {
  const t = say(words, language)
  const day = meeting?.day ?? null
  return [t.wordsGo(goesOn(day, textOn)), day === null ? t.goRuleNone : t.goRule]
}
