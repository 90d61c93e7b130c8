import { workingDaysLeft } from '../../calendar/working-days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { isRuleId } from '../../clocks/codes.ts'
import { ruleOf } from '../../clocks/timetable.ts'
import { saySource } from '../../clocks/words.ts'
import { ruleWords } from '../../clocks/words-rules.ts'
import { Card, SummaryList } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { ConferenceRow } from '../queries.ts'
import { words } from '../words.ts'

type Props = { language: Language; row: ConferenceRow; today: Day; holidays: Holidays }

/** What a clock says beside its date: how long is left, or that it was met, or that it is over. */
export const leftText = (
  language: Language,
  today: Day,
  holdBy: Day,
  metOn: Day | null,
  holidays: Holidays,
): string => {
  const t = say(words, language)
  if (metOn !== null) return t.metOn(sayDay(language, metOn, 'long'))
  if (holdBy === today) return t.today
  const left = workingDaysLeft(today, holdBy, holidays)
  return left >= 0 && holdBy > today ? t.daysLeft(left) : t.daysOver(-left)
}

export const ClocksCard = ({ language, row, today, holidays }: Props) => {
  const t = say(words, language)
  const waits = row.kind === 'initial' && row.state !== 'held' && row.state !== 'cancelled'
  return (
    <Card title={t.clocks} id="clocks">
      {row.clocks.length === 0 ? <p>{waits ? t.needsDiscussion : t.noClocks}</p> : null}
      <SummaryList
        rows={row.clocks.flatMap((clock) => {
          if (!isRuleId(clock.rule)) return []
          const rule = ruleOf(clock.rule)
          return [
            {
              key: ruleWords(clock.rule, row.nation === 'wales' ? 'W' : 'E').name[language],
              value: {
                text: (
                  <>
                    <strong>{sayDay(language, clock.hold_by, 'full')}</strong>
                    {' · '}
                    {leftText(language, today, clock.hold_by, clock.met_on, holidays)}
                    <br />
                    <small>{saySource(rule, language)}</small>
                  </>
                ),
              },
            },
          ]
        })}
      />
    </Card>
  )
}
