import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, ErrorSummary, FileUpload, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import { HostFields } from './fields.tsx'
import type { HostDraft } from './model.ts'
import type { Host } from './queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  host: Host
  saved: boolean
  /** Given when the form came back. */
  typed?: HostDraft
  faults?: readonly Fault[]
}

const Logo = ({ view, host, faults }: { view: View; host: Host; faults: readonly Fault[] }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.logo} id="picture">
      {host.logo ? <img src="/logo" alt={t.logoAlt} height="60" /> : <p>{t.logoNone}</p>}
      <FormOf view={view} action="/settings/logo" upload>
        <FileUpload
          name="logo"
          label={t.logo}
          hint={t.logoHint}
          errorMessage={sayFaults(view.language, faults).at('logo')}
          attributes={{ accept: 'image/png,image/jpeg' }}
        />
        <Button classes="govuk-button--secondary">{t.logoSave}</Button>
      </FormOf>
      {host.logo ? (
        <FormOf view={view} action="/settings/logo/remove">
          <button type="submit" class="al-as-link">
            {t.logoRemove}
          </button>
        </FormOf>
      ) : null}
    </Card>
  )
}

export const SettingsPage = ({ view, host, saved, typed, faults = [] }: Props) => {
  const t = say(words, view.language)
  const { list } = sayFaults(view.language, faults)
  const changed = faults.some(({ code }) => code === 'changed')
  return (
    <Layout view={view} title={t.title} faulty={faults.length > 0}>
      <div class="column">
        {faults.length > 0 ? <ErrorSummary errorList={list} /> : null}
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p>
          <a class="govuk-link" href="/settings/texts">
            {t.texts}
          </a>
        </p>
        <p>
          <a class="govuk-link" href="/authorities">
            {t.councils}
          </a>
        </p>
        <p>
          <a class="govuk-link" href="/calendar">
            {t.workingDays}
          </a>
        </p>
        <p>
          <a class="govuk-link" href="/families/hidden">
            {t.outOfSight}
          </a>
        </p>
        {view.actor?.roles.includes('administrator') === true ? (
          <p>
            <a class="govuk-link" href="/settings/safety">
              {t.safety}
            </a>
          </p>
        ) : null}
        {view.actor?.roles.includes('administrator') === true ? (
          <p>
            <a class="govuk-link" href="/settings/outside">
              {t.ownPeople}
            </a>
          </p>
        ) : null}
        {view.actor?.roles.includes('administrator') === true ? (
          <p>
            <a class="govuk-link" href="/settings/names">
              {t.realNames}
            </a>
          </p>
        ) : null}
        <h2 class="govuk-heading-m">{t.host}</h2>
        <FormOf view={view} action="/settings" version={host.version}>
          <HostFields view={view} draft={typed ?? host} faults={faults} theirs={changed ? host : undefined} />
          <Button>{t.save}</Button>
        </FormOf>
        <Logo view={view} host={host} faults={faults} />
      </div>
    </Layout>
  )
}
