import type { ComponentChildren } from 'preact'
import { Button, Card, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { sayWhen } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { ParentHome } from './queries.ts'
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
            {t.thatIs(sayWhen(view.language, view.today, home.day))} {home.place}
          </p>
        </>
      )}
    </Card>
  )
}

const Person = ({ name, title, children }: { name: string; title: string; children: ComponentChildren }) => (
  <Card>
    <div class="person">
      <span class="avatar" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <div>
        <h2 class="card__title">{title}</h2>
        {children}
      </div>
    </div>
  </Card>
)

const Beside = ({ view, home }: { view: View; home: ParentHome }) => {
  const t = say(words, view.language)
  if (home.supporter !== null)
    return (
      <Person name={home.supporter} title={t.beside(home.supporter)}>
        <p class="soft">{t.partner}</p>
        {home.firstMetOn === null ? <p>{t.notMet}</p> : null}
        {home.cover === null ? null : <p>{t.standsIn(home.cover)}</p>}
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
  return home.accepted ? (
    <Card title={t.looking}>
      <p>{t.lookingText}</p>
    </Card>
  ) : null
}

const Now = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <>
      <h2>{t.now}</h2>
      <Card>
        <ul class="card__list">
          <li>
            <a href="/notes">{t.notes}</a>
            <p>{t.notesText}</p>
          </li>
          {telephone === '' ? null : (
            <li>
              <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>{t.ring}</a>
              <p>{t.ringText(telephone, hours)}</p>
            </li>
          )}
          <li>
            <a href="/tonight">{t.tonight}</a>
            <p>{t.tonightText}</p>
          </li>
          <li>
            <a href="/looked">{t.looked}</a>
            <p>{t.lookedText}</p>
          </li>
          <li>
            <a href="/promise">{t.promise}</a>
            <p>{t.promiseText}</p>
          </li>
          <li>
            <a href="/my-copy">{t.copy}</a>
            <p>{t.copyText}</p>
          </li>
          <li>
            <a href="/sessions">{t.devices}</a>
            <p>{t.devicesText}</p>
          </li>
        </ul>
      </Card>
    </>
  )
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

/** A parent's home: one column, what comes next, who is beside them, what they can do now. */
export const ParentHomePage = ({
  view,
  homes,
  children,
}: {
  view: View
  homes: readonly ParentHome[]
  children?: ComponentChildren
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1>{t.hello(firstName(homes[0]?.called ?? view.actor?.name ?? ''))}</h1>
        {children}
        {homes.map((home) => (
          <div key={home.party}>
            <Meeting view={view} home={home} />
            <Beside view={view} home={home} />
          </div>
        ))}
        <Now view={view} />
      </div>
    </Layout>
  )
}

/** A supporter's home: who has asked for them, whom they stand beside, who to ring if it was hard. */
export const SupporterHomePage = ({
  view,
  asked,
  children,
}: {
  view: View
  asked: number
  children: ComponentChildren
}) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1>{t.hello(firstName(view.actor?.name ?? ''))}</h1>
        {asked === 0 ? null : (
          <Card kind="lead" title={t.asked(asked)}>
            <Button href="/asked">{t.answer}</Button>
          </Card>
        )}
        {children}
        {telephone === '' ? null : (
          <Card title={t.hard}>
            <p>{t.hardText(telephone, hours)}</p>
          </Card>
        )}
      </div>
    </Layout>
  )
}
