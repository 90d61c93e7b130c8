import type { ComponentChildren } from 'preact'
import { Button, Card, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { sayWhen } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Day } from '../../calendar/model.ts'
import { EasySwitch } from '../../spaces/easy/switch.tsx'
import { EasyHome } from './easy-home.tsx'
import type { ParentHome } from './queries.ts'
import { threeThings } from './rules.ts'
import { placeOf, stateOf, titleOf } from './things.ts'
import { words } from './words.ts'

const Meeting = ({ view, home }: { view: View; home: ParentHome }) => {
  const t = say(words, view.language)
  return (
    <Card kind="lead">
      <p class="soft">{t.yourMeeting}</p>
      {home.day === null ? (
        <p>{t.noMeeting}</p>
      ) : (
        <>
          <h2 class="card__title">{t.meetingOn(home.day, home.at)}</h2>
          <p>
            {t.thatIs(sayWhen(view.language, view.today, home.day))}
            {home.place === '' ? null : <br />}
            {home.place}
          </p>
          <p class="no-print">
            <a href={`/mine/${home.party}/dates`}>{t.calendar}</a>
          </p>
        </>
      )}
    </Card>
  )
}

type PersonProps = { name: string; title: string; what?: string; children?: ComponentChildren }
const Person = ({ name, title, what, children }: PersonProps) => (
  <Card>
    <div class="person">
      <span class="avatar" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <div>
        <h2 class="card__title">{title}</h2>
        {what === undefined ? null : <p class="soft">{what}</p>}
      </div>
    </div>
    {children}
  </Card>
)

const Beside = ({ view, home }: { view: View; home: ParentHome }) => {
  const t = say(words, view.language)
  if (home.supporter !== null)
    return (
      <Person name={home.supporter} title={t.beside(home.supporter)} what={t.partner}>
        {home.visit === null ? null : <p>{t.next(home.visit.day, home.visit.at, view.today)}</p>}
        {home.firstMetOn === null && home.visit === null ? <p>{t.notMet}</p> : null}
        {home.cover === null ? null : <p>{t.standsIn(home.cover)}</p>}
        <Button href={`/messages/${home.party}`}>
          {home.unread === 0 ? t.message(home.supporter) : t.unread(home.unread)}
        </Button>
      </Person>
    )
  if (home.chosen !== null)
    return (
      <Person name={home.chosen} title={t.chose(home.chosen)}>
        <p>{t.choseText}</p>
      </Person>
    )
  if (home.proposals > 0)
    return (
      <Card title={t.chooseWho}>
        <p>{t.chooseText(home.proposals)}</p>
        <Button href="/choose">{t.chooseWho}</Button>
      </Card>
    )
  if (home.ended)
    return (
      <Card title={t.nobodyNow}>
        <p>{t.nobodyNowText}</p>
        <p>
          <a href={`/ending/${home.party}`}>{t.again}</a>
        </p>
      </Card>
    )
  return home.accepted ? (
    <Card title={t.looking}>
      <p>{t.lookingText}</p>
    </Card>
  ) : null
}

const Three = ({ view, home, today }: { view: View; home: ParentHome; today: Day }) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.now}</h2>
      <Card>
        <ul class="card__list">
          {threeThings(home, today).map((thing) => (
            <li key={thing}>
              <a href={placeOf(thing, home.party)}>{titleOf(thing, home, view)}</a>
              <p>{stateOf(thing, home, view)}</p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

const Shared = ({ view, home }: { view: View; home: ParentHome }) => {
  const t = say(words, view.language)
  return home.shares === 0 ? null : (
    <Card title={t.sharedTitle}>
      <p>
        {t.shared(home.shares)}{' '}
        {home.opened === null ? t.notOpened : t.opened(home.opened.name, home.opened.day)}
      </p>
      <p>
        <a href={`/share/${home.party}`}>{t.sharedLink}</a>
      </p>
    </Card>
  )
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name

/** A parent's home: one column, what comes next, who is beside them, what they can do now. */
export const ParentHomePage = ({
  view,
  today,
  homes,
  children,
}: {
  view: View
  today: Day
  homes: readonly ParentHome[]
  children?: ComponentChildren
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div>
        <h1>{t.hello(firstName(homes[0]?.called ?? view.actor?.name ?? ''))}</h1>
        {children}
        {homes.map((home) =>
          home.easy ? (
            <EasyHome key={home.party} view={view} home={home} today={today} />
          ) : (
            <div key={home.party} class="al-two">
              <div>
                <Meeting view={view} home={home} />
                <Beside view={view} home={home} />
              </div>
              <div>
                <Three view={view} home={home} today={today} />
                <Shared view={view} home={home} />
              </div>
            </div>
          ),
        )}
        {homes[0] === undefined ? null : (
          <>
            {homes[0].easy ? null : (
              <p class="no-print">
                <a href={`/mine/${homes[0].party}`}>{t.mine}</a>
              </p>
            )}
            <EasySwitch view={view} party={homes[0].party} easy={homes[0].easy} onto="home" />
          </>
        )}
      </div>
    </Layout>
  )
}
