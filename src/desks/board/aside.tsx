import { Bar, Card } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { percent, say } from '../../platform/words/words.ts'
import type { Side } from './queries.ts'
import { words } from './words.ts'

const Share = ({
  view,
  title,
  part,
  whole,
  href,
}: {
  view: View
  title: string
  part: number
  whole: number
  href: string
}) => {
  const t = say(words, view.language)
  return (
    <Card title={<a href={href}>{title}</a>}>
      {whole === 0 ? (
        <p class="soft">{t.noFigure}</p>
      ) : (
        <>
          <p>
            <span class="number">{percent(view.language, part / whole)}</span>{' '}
            <span class="soft">{t.ofThisYear(whole)}</span>
          </p>
          <Bar value={part} max={whole} label={`${title}: ${percent(view.language, part / whole)}`} />
        </>
      )}
    </Card>
  )
}

/** Beside the board: the year's two shares, this week, who has room, what came in. */
export const Aside = ({ view, side }: { view: View; side: Side }) => {
  const t = say(words, view.language)
  return (
    <aside>
      <Share
        view={view}
        title={t.offeredInTime}
        part={side.offeredInTime}
        whole={side.offeredDue}
        href="/figures"
      />
      <Share view={view} title={t.metBefore} part={side.metBefore} whole={side.accepted} href="/figures" />
      <Card title={t.thisWeek}>
        <p>
          {side.withoutSupporter === 0 ? (
            t.allCovered
          ) : (
            <a href="/conferences?when=week">{t.without(side.withoutSupporter)}</a>
          )}
        </p>
      </Card>
      <Card title={t.room}>
        <p>
          {side.rooms.length === 0 ? t.noRoom : null}
          {side.rooms.map(({ supporter, called, room }, index) => (
            <span key={supporter}>
              {index === 0 ? '' : ' · '}
              <a href={`/supporters/${supporter}`}>{called}</a> {room}
            </span>
          ))}
        </p>
        <p>
          <a href="/supporters">{t.all(side.supporters)}</a>
        </p>
      </Card>
      <Card title={t.inbox}>
        <ul class="card__list">
          <li>
            <a href="/requests">{side.requests === 0 ? t.noRequests : t.requests(side.requests)}</a>
          </li>
          <li>
            <a href="/lists">{side.toPutRight === 0 ? t.lists : t.toPutRight(side.toPutRight)}</a>
          </li>
          <li>
            <a href="/to-chairs">{side.asks === 0 ? t.toChairs : t.asks(side.asks)}</a>
          </li>
          <li>
            <a href="/offers">{t.offers}</a>
          </li>
          <li>
            <a href="/matching">{t.whoForWhom}</a>
          </li>
          <li>
            <a href="/rechecked">{t.rechecked}</a>
          </li>
          <li>
            <a href="/on-call">{t.onCall}</a>
          </li>
          <li>
            <a href="/post">{t.messages}</a>
          </li>
          <li>
            <a href="/to-ring">{t.toRing}</a>
          </li>
          <li>
            <a href="/answers">{t.answers}</a>
          </li>
          <li>
            <a href="/nearby/keep">{t.nearby}</a>
          </li>
          <li>
            <a href="/groups/keep">{t.groups}</a>
          </li>
          <li>
            <a href="/events/keep">{t.events}</a>
          </li>
          <li>
            <a href="/newsletters/keep">{t.newsletters}</a>
          </li>
        </ul>
      </Card>
    </aside>
  )
}
