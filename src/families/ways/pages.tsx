import type { Day } from '../../calendar/model.ts'
import { Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { Bookings } from './bookings.tsx'
import { kinds, type Booking, type Kind, type Paper, type Way } from './model.ts'
import { holds } from './rules.ts'
import { follows, words } from './words.ts'

type ListProps = {
  view: View
  back: string
  at: string
  who: string
  today: Day
  ways: readonly Way[]
  papers: ReadonlyMap<string, Paper>
  bookings: readonly Booking[]
  done: boolean
}
const One = ({
  view,
  at,
  kind,
  way,
  paper,
  today,
}: Pick<ListProps, 'view' | 'at' | 'today'> & {
  kind: Kind
  way: Way | undefined
  paper: Paper | undefined
}) => {
  const [t, f] = [say(words, view.language), say(follows, view.language)]
  const name = <span class="govuk-visually-hidden"> ({t[kind]})</span>
  if (way === undefined)
    return (
      <li>
        {t[kind]}: <span class="soft">{t.notSet}</span>{' '}
        <a href={`${at}/ways/${kind}`}>
          {t.add}
          {name}
        </a>
      </li>
    )
  return (
    <li>
      <p>
        <strong>{t[kind]}</strong>
        {way.who === null ? null : `: ${way.who}`}
      </p>
      {way.words === null ? null : <p class="as-typed">{way.words}</p>}
      <p class="soft small">
        {way.fromDay === null ? null : `${t.from(way.fromDay)}. `}
        {way.untilDay === null ? null : `${t.until(way.untilDay)}. `}
      </p>
      {holds(way, today) ? (
        <p>
          {t.follows}: {f[kind]}
        </p>
      ) : (
        <p>{t.over}</p>
      )}
      {paper === undefined || (paper.words === null && paper.seenOn === null) ? null : (
        <p class="small">
          {t.office}: {paper.words} {paper.seenOn === null ? null : t.seen(paper.seenOn)}
        </p>
      )}
      <div class="note-acts">
        <a href={`${at}/ways/${kind}`}>
          {t.change}
          {name}
        </a>
        <FormOf view={view} action={`${at}/ways/${kind}/off`}>
          <button type="submit" class="al-as-link">
            {t.off}
            {name}
          </button>
        </FormOf>
      </div>
    </li>
  )
}

/** For the office: what is so, what follows, the interpreters. */
export const WaysPage = ({ view, back, at, who, today, ways, papers, bookings, done }: ListProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <span class="govuk-caption-l">{who}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p>{t.lede}</p>
      <Card>
        <ul class="card__list">
          {kinds.map((kind) => {
            const way = ways.find((one) => one.kind === kind)
            const paper = way === undefined ? undefined : papers.get(way.id)
            return <One key={kind} {...{ view, at, kind, way, paper, today }} />
          })}
        </ul>
      </Card>
      <Card title={t.interpreters} id="interpreters">
        <Bookings view={view} bookings={bookings} today={today} at={`${at}/interpreters`} keeps />
        <p>
          <a href={`${at}/interpreters/new`}>{t.addBooking}</a>
        </p>
      </Card>
    </Layout>
  )
}
