import type { Day } from '../calendar/model.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Card, Details, Layout, type View } from '../platform/html/index.ts'
import { inLondon } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { defaults, settingKeys, type SettingKey } from './model.ts'
import { nameIn, type Kept, type Served } from './queries.ts'
import { holding } from './rules.ts'
import { Said } from './sayings.tsx'
import { words } from './words.ts'

const History = ({ view, gss, rows }: { view: View; gss: string; rows: readonly Kept[] }) => {
  const t = say(words, view.language)
  return (
    <Details summary={t.history}>
      <ul class="govuk-list">
        {rows.map((row) => (
          <li key={row.id}>
            <p class="govuk-body">
              <strong>{t.holdsFrom(row.from_day)}</strong>{' '}
              <span class="soft">{t.setBy(inLondon(row.set_at).day, row.by ?? '')}</span>
              <br />
              <Said language={view.language} name={row.key} value={row.value} />
            </p>
            <FormOf view={view} action={`/authorities/${gss}/undo/${row.id}`}>
              <button type="submit" class="al-as-link">
                {t.undo}
                <span class="govuk-visually-hidden">
                  {' '}
                  ({t[row.key]}, {t.holdsFrom(row.from_day)})
                </span>
              </button>
            </FormOf>
          </li>
        ))}
      </ul>
    </Details>
  )
}

type SettingProps = { view: View; today: Day; gss: string; name: SettingKey; rows: readonly Kept[] }
const SettingCard = ({ view, today, gss, name, rows }: SettingProps) => {
  const t = say(words, view.language)
  const own = rows.filter(({ key }) => key === name)
  const now = holding(own, name, today)
  const next = own
    .filter(({ from_day }) => from_day > today)
    .toSorted((a, b) => (a.from_day < b.from_day ? -1 : 1))
    .at(0)
  return (
    <Card title={t[name]}>
      <p class="govuk-body">
        <Said language={view.language} name={name} value={now?.value ?? defaults[name]} />
      </p>
      {next === undefined ? null : (
        <p class="govuk-body">
          <strong>{t.willHold(next.from_day)}</strong>
          <br />
          <Said language={view.language} name={name} value={next.value} />
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/authorities/${gss}/set/${name}`}>
          {t.change}
          <span class="govuk-visually-hidden">: {t[name]}</span>
        </a>
      </p>
      {own.length === 0 ? null : <History view={view} gss={gss} rows={own} />}
    </Card>
  )
}

type OneProps = { view: View; today: Day; authority: Served; rows: readonly Kept[] }
export const AuthorityPage = ({ view, today, authority, rows }: OneProps) => {
  const t = say(words, view.language)
  const { gss, from, until, nation } = authority
  const over = until !== null && until <= today
  return (
    <Layout view={view} title={nameIn(view.language, authority)} back="/authorities">
      <h1 class="govuk-heading-l">{nameIn(view.language, authority)}</h1>
      <p class="govuk-body">
        {t[nation]} · {over ? t.servedUntil(until) : from === null ? '' : t.servedSince(from)}
      </p>
      {settingKeys
        .filter((name) => !(name === 'reports' && nation === 'wales'))
        .map((name) => (
          <SettingCard key={name} view={view} today={today} gss={gss} name={name} rows={rows} />
        ))}
      <Card title={t.signIn}>
        <p class="govuk-body">{t.signInText}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={`/authorities/${gss}/sign-in`}>
            {t.change}
            <span class="govuk-visually-hidden">: {t.signIn}</span>
          </a>
        </p>
      </Card>
      <Card title={over ? t.begin : t.stop}>
        {over ? null : <p class="govuk-body">{t.stopText}</p>}
        <FormOf view={view} action={`/authorities/${gss}/${over ? 'begin' : 'stop'}`}>
          <Button classes="govuk-button--secondary">{over ? t.begin : t.stop}</Button>
        </FormOf>
      </Card>
    </Layout>
  )
}
