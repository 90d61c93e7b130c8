import { upFor } from '../../access/up.ts'
import { Card, Layout, type View } from '../../platform/html/index.ts'
import { sayWhen } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Both, Group, GroupDate } from './model.ts'
import { words } from './words.ts'

/** In the reader's language where it was written in it, else in the other, which then says so to a screen reader. */
export const inOne = (language: Language, text: Both): { text: string; lang: Language | undefined } => {
  const own = text[language]
  const other = language === 'cy' ? 'en' : 'cy'
  return own !== '' || text[other] === ''
    ? { text: own, lang: undefined }
    : { text: text[other], lang: other }
}
const Said = ({ view, text }: { view: View; text: Both }) => {
  const said = inOne(view.language, text)
  return <span lang={said.lang}>{said.text}</span>
}

const isOn = (group: Group, date: GroupDate): boolean => group.state === 'published' && !date.cancelled

const Next = ({ view, group }: { view: View; group: Group }) => {
  const t = say(words, view.language)
  const next = group.dates.find((date) => isOn(group, date))
  if (next === undefined) return <p>{group.state === 'cancelled' ? t.allOff : t.noneOn}</p>
  return (
    <p>
      {t.next}: <strong>{t.at(next.day, next.startsAt, next.endsAt)}</strong>,{' '}
      {sayWhen(view.language, view.today, next.day)}
    </p>
  )
}

/** What there is to come to. Nobody's name, and no number of people. */
export const GroupsPage = ({ view, groups }: { view: View; groups: readonly Group[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        {groups.length === 0 ? (
          <div class="card list-empty">
            <p>{t.empty}</p>
            {view.host.telephone === '' ? null : <p>{t.emptyRing(view.host.telephone)}</p>}
          </div>
        ) : null}
        {groups.map((group) => (
          <Card key={group.id}>
            <h2 class="card__title">
              <Said view={view} text={group.name} />
            </h2>
            <Next view={view} group={group} />
            {inOne(view.language, group.who).text === '' ? null : (
              <p>
                {t.who}: <Said view={view} text={group.who} />
              </p>
            )}
            <p>
              <a href={`/groups/${group.id}`}>
                {t.more}
                <span class="govuk-visually-hidden">
                  {' '}
                  (<Said view={view} text={group.name} />)
                </span>
              </a>
            </p>
          </Card>
        ))}
      </div>
    </Layout>
  )
}

const telephoneIn = (text: string): string | null => /\+?\d[\d ()-]{6,}\d/.exec(text)?.[0] ?? null
const Contact = ({ text }: { text: string }) => {
  const number = telephoneIn(text)
  if (number === null) return <>{text}</>
  const [before = '', after = ''] = text.split(number)
  return (
    <>
      {before}
      <a class="govuk-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
        {number}
      </a>
      {after}
    </>
  )
}

export const GroupPage = ({ view, group }: { view: View; group: Group }) => {
  const t = say(words, view.language)
  const parts = [
    ['who', group.who],
    ['wayThere', group.wayThere],
    ['access', group.access],
    ['childCare', group.childCare],
  ] as const
  return (
    <Layout view={view} title={t.title} back="/groups">
      <div class="column">
        <h1>
          <Said view={view} text={group.name} />
        </h1>
        {inOne(view.language, group.about).text === '' ? null : (
          <p class="lede">
            <Said view={view} text={group.about} />
          </p>
        )}
        {group.state === 'cancelled' ? (
          <p role="status">
            <strong>{t.allOff}</strong>
          </p>
        ) : null}
        <Card title={t.dates}>
          <ul class="card__list">
            {group.dates.map((date) => (
              <li key={date.id}>
                {isOn(group, date) ? (
                  t.at(date.day, date.startsAt, date.endsAt)
                ) : (
                  <>
                    <s>{t.at(date.day, date.startsAt, date.endsAt)}</s> <strong>{t.notOn}</strong>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p class="no-print">
            <a href={`/groups/${group.id}/dates`}>{t.calendar}</a>
            <br />
            <span class="small soft">{t.calendarSays(t.calendarTitle)}</span>
          </p>
        </Card>
        {group.place === '' ? null : (
          <>
            <h2>{t.place}</h2>
            <p class="as-typed">{group.place}</p>
          </>
        )}
        {parts.map(([key, text]) =>
          inOne(view.language, text).text === '' ? null : (
            <div key={key}>
              <h2>{t[key]}</h2>
              <p>
                <Said view={view} text={text} />
              </p>
            </div>
          ),
        )}
        {group.contact === '' ? null : (
          <>
            <h2>{t.contact}</h2>
            <p>
              <Contact text={group.contact} />
            </p>
          </>
        )}
        <p class="soft">{t.noRegister}</p>
      </div>
    </Layout>
  )
}
