import { categoryWords, decisionWords } from '../../conferences/words.ts'
import { Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Meeting } from './meetings.ts'
import { categoriesIn, decisionIn, orderSteps, type Parts, type Question } from './model.ts'
import { atMeeting, MeetingLine } from './meeting-line.tsx'
import { words } from './words.ts'

type Props = {
  view: View
  party: string
  meeting: Meeting | undefined
  nation: 'E' | 'W'
  /** Null: an empty sheet for writing by hand. */
  filled: { now: Parts; questions: readonly Question[] } | null
  questions: readonly Question[]
}

/** Empty lines on paper. */
export const ToWrite = ({ lines = 4 }: { lines?: number }) => (
  <div aria-hidden="true">
    {Array.from({ length: lines }, (_, at) => (
      <div class="to-write" key={at} />
    ))}
  </div>
)

const Written = ({ title, text, empty }: { title: string; text: string | null; empty: string | null }) => (
  <>
    <h2>{title}</h2>
    {empty === null ? <ToWrite /> : <p class="as-typed">{text === null || text === '' ? empty : text}</p>}
  </>
)

const decidedText = ({ view, nation, filled }: Props): string => {
  const t = say(words, view.language)
  const d = say(decisionWords, view.language)
  const choices = filled?.now.decision?.choices ?? []
  const decided = decisionIn(choices)
  if (decided === null) return ''
  const text = { plan: d.plan(nation), 'no-plan': d.noPlan(nation), adjourned: t.adjourned }[decided]
  return [text, ...categoriesIn(choices).map((one) => categoryWords[one][view.language])].join('. ')
}

/** The same on paper: as it was saved, or empty to write on. */
export const DayPrint = (props: Props) => {
  const { view, party, meeting, filled, questions } = props
  const t = say(words, view.language)
  const empty = filled === null ? null : t.nothing
  const of = (part: 'notes' | 'who' | 'reasons' | 'agencies' | 'own-view' | 'next') =>
    filled?.now[part]?.body ?? null
  return (
    <Layout
      part={filled === null ? 'empty' : 'copy'}
      view={view}
      title={t.title}
      back={atMeeting(party, meeting?.id)}
    >
      <div class="column">
        <h1>{t.title}</h1>
        <p class="no-print">{t.printed}</p>
        <MeetingLine view={view} meeting={meeting} />
        <p>
          <strong>{t.yourCopy}</strong>
        </p>
        <h2>{t.order}</h2>
        <ul class="govuk-list">
          {orderSteps.map((step) => (
            <li key={step}>
              {filled?.now.order?.choices.includes(step) === true ? '☑' : '☐'} {t[step]}
            </li>
          ))}
        </ul>
        <h2>{t.questions}</h2>
        {questions.map(({ id, question, askedOn, answer }) => (
          <div key={id}>
            <p class="as-typed">
              {filled !== null && askedOn !== null ? '☑' : '☐'} {question ?? t.shut}
            </p>
            {filled === null ? <ToWrite lines={2} /> : <p class="as-typed soft">{answer}</p>}
          </div>
        ))}
        {filled === null ? <ToWrite /> : null}
        <Written title={t.notes} text={of('notes')} empty={empty} />
        <Written title={t.who} text={of('who')} empty={empty} />
        <Written title={t.decided} text={decidedText(props)} empty={empty} />
        <Written title={t.reasons} text={of('reasons')} empty={empty} />
        <Written title={t.agenciesView} text={of('agencies')} empty={empty} />
        <Written title={t.ownView} text={of('own-view')} empty={empty} />
        <Written title={t.next} text={of('next')} empty={empty} />
      </div>
    </Layout>
  )
}
