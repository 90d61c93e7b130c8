import type { ComponentChildren } from 'preact'
import { readDay } from '../../calendar/days.ts'
import { Layout, SummaryList, Tag } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { listOf, say } from '../../platform/words/words.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { gatesClosed, roomLeft, standingOf } from '../rules.ts'
import type { SupporterPage } from '../rows.ts'
import { StateTag } from './columns.tsx'
import { kinds, sayLanguage } from '../words-kinds.ts'
import { words as helloWords } from '../hello/words.ts'
import { words } from '../words.ts'

type Of = { view: View; of: SupporterPage }

const Gates = ({ view, of }: Of) => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  const closed = today === undefined ? [] : gatesClosed(of, today)
  if (closed.length === 0) return <p class="govuk-body soft">{t.gatesNone}</p>
  return (
    <div class="card">
      <h2 class="card__title">{t.gatesTitle}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {closed.map((gate) => (
          <li key={gate}>{say(kinds, view.language)[gate]}</li>
        ))}
      </ul>
    </div>
  )
}

const Until = ({ view, day }: { view: View; day: SupporterPage['checkUntil'] }) => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  if (day === null || today === undefined) return <>{t.none}</>
  const standing = standingOf(day, today)
  const tag = standing === 'lapsed' ? t.lapsed : standing === 'soon' ? t.soon : null
  return (
    <>
      {sayDay(view.language, day, 'date')} {tag === null ? null : <Tag classes="tag-soon">{tag}</Tag>}
    </>
  )
}

export const Profile = ({ view, of }: Of) => {
  const t = say(words, view.language)
  const texts = [
    [t.aboutEn, of.aboutEn, 'en'],
    [t.aboutCy, of.aboutCy, 'cy'],
  ] as const
  return (
    <SummaryList
      rows={[
        { key: t.called, value: of.called },
        ...texts.map(([key, text, lang]) => ({
          key,
          value: {
            text: text === '' ? <span class="soft">{t.profileEmpty}</span> : <span lang={lang}>{text}</span>,
          },
        })),
      ]}
    />
  )
}

const detailRows = ({ view, of }: Of) => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const list = (items: readonly string[]) => (items.length === 0 ? t.none : listOf(view.language, items))
  return [
    {
      key: t.room,
      value: `${t.roomOf(roomLeft(of.capacity, of.load), of.capacity)} · ${t.besideNow(of.load)}`,
    },
    { key: t.languages, value: list(of.languages.map((code) => sayLanguage(view.language, code))) },
    { key: t.areas, value: list(of.areas.map((area) => area[view.language])) },
    { key: t.travel, value: of.travelKm === null ? t.notSaid : t.km(of.travelKm) },
    { key: t.weekdays, value: list(of.weekdays.map((one) => k[one])) },
    { key: t.gender, value: of.gender === null ? t.notSaid : k[of.gender] },
    { key: t.experience, value: list(of.experience.map((one) => k[one])) },
    { key: t.email, value: of.email ?? t.none },
    { key: t.phone, value: of.phone ?? t.none },
  ]
}

const checkRows = ({ view, of }: Of) => {
  const t = say(words, view.language)
  const own = of.ownCaseOpen ? t.open : of.ownCaseClosedOn === null ? t.none : t.closedOn(of.ownCaseClosedOn)
  return [
    { key: t.accreditedUntil, value: { text: <Until view={view} day={of.accreditedUntil} /> } },
    { key: t.checkUntil, value: { text: <Until view={view} day={of.checkUntil} /> } },
    { key: t.references, value: of.referencesOk ? t.yes : t.no },
    { key: t.ownCase, value: own },
  ]
}

type Shown = Of & { faulty: boolean; before: ComponentChildren; children?: ComponentChildren }
/** One supporter as a coordinator reads them; `children` are the declarations below. */
export const SupporterShown = ({ view, of, faulty, before, children }: Shown) => {
  const t = say(words, view.language)
  const at = `/supporters/${of.supporter}`
  const change = (href: string) => ({ items: [{ href, text: t.change }] })
  return (
    <Layout view={view} title={t.title} faulty={faulty} back="/supporters">
      {before}
      <h1>{of.name}</h1>
      <p class="govuk-body">
        <StateTag view={view} row={of} />
        {' · '}
        <a class="govuk-link" href={`${at}/beside`}>
          {t.whoBeside}
        </a>
        {' · '}
        <a class="govuk-link" href={`${at}/hello`}>
          {say(helloWords, view.language).theirs}
        </a>
      </p>
      <Gates view={view} of={of} />
      <div class="card">
        <h2 class="card__title">{t.profile}</h2>
        <Profile view={view} of={of} />
        <a class="govuk-link" href={`${at}/profile`}>
          {t.change}
          <span class="govuk-visually-hidden"> ({t.profile})</span>
        </a>
      </div>
      <SummaryList
        card={{ title: { text: t.checks }, actions: change(`${at}/change`) }}
        rows={checkRows({ view, of })}
      />
      <SummaryList
        card={{ title: { text: t.details }, actions: change(`${at}/change`) }}
        rows={detailRows({ view, of })}
      />
      {children}
    </Layout>
  )
}
