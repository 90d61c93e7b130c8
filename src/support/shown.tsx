import { Tag } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { SupportShown } from './queries.ts'
import { words } from './words.ts'

/** How it stands, for a summary list. */
export const rowsOf = ({ view, of }: { view: View; of: SupportShown }) => {
  const t = say(words, view.language)
  const day = (value: string) => sayDay(view.language, value, 'date')
  const why = of.endedWhy === null ? '' : ` · ${t[of.endedWhy]}`
  const met =
    of.firstMetOn === null
      ? t.notYet
      : `${day(of.firstMetOn)}${of.firstMetHow === null ? '' : ` · ${t[of.firstMetHow]}`}`
  const { next } = of
  return [
    { key: t.parent, value: of.name },
    {
      key: t.supporter,
      value: {
        text: (
          <a class="govuk-link" href={`/supporters/${of.supporter}`}>
            {of.supporterName}
          </a>
        ),
      },
    },
    { key: t.since, value: day(of.fromDay) },
    {
      key: t.state,
      value: {
        text:
          of.untilDay === null ? (
            <Tag classes="tag-done">{t.running}</Tag>
          ) : (
            <>
              <Tag>{t.ended}</Tag> {`${day(of.untilDay)}${why}`}
            </>
          ),
      },
    },
    { key: t.firstMeeting, value: met },
    {
      key: t.conference,
      value:
        next === null
          ? t.noConference
          : `${sayDay(view.language, next.day, 'full')}${next.startsAt === null ? '' : ` ${t.at(next.startsAt)}`}`,
    },
  ]
}
