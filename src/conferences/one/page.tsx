import { nameIn } from '../../authorities/queries.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import { Layout, SummaryList, Tag } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { sayDay, sayTime, sayWhen } from '../../platform/words/dates.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import { changeWords, correctWords, type ChangeKind } from '../changes/words.ts'
import { LettersCard } from '../letters/card.tsx'
import type { State } from '../model.ts'
import type { Opened } from '../opened.ts'
import type { ConferenceRow } from '../queries.ts'
import { conferenceWords, stateWords, words } from '../words.ts'
import { CoreGroupsCard, DecisionCard, DiscussionsCard } from './cards.tsx'
import { ClocksCard } from './clocks.tsx'
import { HistoryCard } from './history.tsx'

type Props = { view: View; row: ConferenceRow; opened: Opened; today: Day; holidays: Holidays }

const offered: Readonly<Record<State, readonly ChangeKind[]>> = {
  booked: ['held', 'move', 'adjourn', 'split', 'cancel'],
  adjourned: ['held', 'move', 'split', 'cancel'],
  split: ['held', 'move', 'adjourn', 'cancel'],
  cancelled: ['reinstate'],
  held: [],
}
export const mayBe = (state: State, kind: ChangeKind): boolean => offered[state].includes(kind)

const tagOf = {
  booked: '',
  adjourned: 'tag-soon',
  split: 'tag-held',
  held: 'tag-done',
  cancelled: '',
} as const

export const whenText = (language: Language, row: Pick<ConferenceRow, 'day' | 'starts_at'>): string => {
  const t = say(words, language)
  if (row.day === null) return t.noDay
  const day = sayDay(language, row.day, 'full')
  return row.starts_at === null ? day : `${day}, ${sayTime(language, row.starts_at)}`
}

export const childNames = (language: Language, children: readonly { name: string }[]): string => {
  const t = say(words, language)
  return listOf(
    language,
    children.map(({ name }, index) => (name === '' ? t.unnamedChild(index + 1) : name)),
  )
}

const Facts = ({ view, row, opened, today }: Props) => {
  const { language } = view
  const t = say(words, language)
  const away = row.day === null || row.state === 'cancelled' ? '' : ` · ${sayWhen(language, today, row.day)}`
  const rows = [
    { key: t.when, value: whenText(language, row) + away },
    { key: t.place, value: row.place === '' ? t.notKnown : row.place },
    {
      key: t.family,
      value: {
        text: (
          <a class="govuk-link" href={`/families/${row.family_id}`}>
            {row.familyReference}
            {row.familyName === '' ? '' : ` (${row.familyName})`}
          </a>
        ),
      },
    },
    { key: t.children, value: row.children.length === 0 ? t.notKnown : childNames(language, row.children) },
    { key: t.parents, value: row.parents === null ? t.notKnown : String(row.parents) },
    {
      key: t.authority,
      value: nameIn(language, { name: row.authority, nameCy: row.name_cy ?? row.authority }),
    },
    ...(row.reference === '' ? [] : [{ key: t.reference, value: row.reference }]),
    { key: t.toldUsOn, value: sayDay(language, row.told_us_on, 'full') },
    ...(opened.lateReason === '' ? [] : [{ key: t.lateReason, value: opened.lateReason }]),
  ]
  return <SummaryList rows={rows} />
}

const Changes = ({ view, row }: Props) => {
  const { language } = view
  const t = say(words, language)
  const at = `/conferences/${row.id}`
  return (
    <nav aria-label={t.changes} class="card">
      <h2 class="card__title">{t.changes}</h2>
      <ul class="govuk-list">
        {offered[row.state].map((kind) => (
          <li key={kind}>
            <a class="govuk-link" href={`${at}/${kind}`}>
              {changeWords[kind].link[language]}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={`${at}/correct`}>
            {correctWords.link[language]}
          </a>
        </li>
      </ul>
    </nav>
  )
}

export const ConferencePage = (props: Props) => {
  const { view, row, opened, today, holidays } = props
  const { language } = view
  const title = conferenceWords[row.kind][language]
  return (
    <Layout view={view} title={title} wide back="/conferences">
      <h1 class="govuk-heading-l">
        {title} <Tag classes={tagOf[row.state]}>{stateWords[row.state][language]}</Tag>
      </h1>
      <div class="board">
        <div>
          <Facts {...props} />
          <ClocksCard language={language} row={row} today={today} holidays={holidays} />
          <DecisionCard language={language} row={row} />
          <CoreGroupsCard language={language} row={row} />
          <LettersCard language={language} row={row} answerOf={opened.answerOf} />
          <HistoryCard language={language} row={row} reasonOf={opened.reasonOf} />
        </div>
        <aside>
          <Changes {...props} />
          <DiscussionsCard language={language} row={row} />
        </aside>
      </div>
    </Layout>
  )
}
