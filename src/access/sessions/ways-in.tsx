import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, ErrorSummary, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { NewPin, PasskeyForm, Step } from '../level-two/forms.tsx'
import type { PinFaults } from '../level-two/model.ts'
import type { Passkey, Ways } from '../level-two/ways.ts'
import { words } from './words.ts'

const OnePasskey = ({ view, passkey }: { view: View; passkey: Passkey }) => {
  const t = say(words, view.language)
  const day = (at: Date) => sayDay(view.language, inLondon(at).day, 'date')
  return (
    <Card>
      <h3 class="card__title">{passkey.device === '' ? t.unknown : passkey.device}</h3>
      <p class="soft">
        {t.made(day(passkey.made_at))}
        {passkey.used_at === null ? '' : ` · ${t.used(day(passkey.used_at))}`}
      </p>
      <FormOf view={view} action={`/sessions/passkeys/${passkey.id}/end`}>
        <Button classes="govuk-button--secondary">{t.remove}</Button>
      </FormOf>
    </Card>
  )
}

/** How somebody proves who they are: their PIN, their passkeys. */
export const WaysIn = ({
  view,
  ways,
  passkeys,
}: {
  view: View
  ways: Ways
  passkeys: readonly Passkey[]
}) => {
  const t = say(words, view.language)
  return (
    <section id="ways">
      <h2 class="govuk-heading-m">{t.ways}</h2>
      <p>{t.waysText}</p>
      <p>
        {ways.pin ? t.hasPin : t.noPin}{' '}
        <a class="govuk-link" href="/sessions/pin">
          {ways.pin ? t.changePin : t.choosePin}
        </a>
      </p>
      {passkeys.map((passkey) => (
        <OnePasskey key={passkey.id} view={view} passkey={passkey} />
      ))}
      <p>
        <a class="govuk-link" href="/sessions/passkey">
          {t.addPasskey}
        </a>
      </p>
    </section>
  )
}

export const PinPage = ({ view, faults }: { view: View; faults: PinFaults }) => {
  const t = say(words, view.language)
  const list = (['pin', 'again'] as const).flatMap((at) =>
    faults[at] === undefined ? [] : [{ text: faults[at], href: `#${at}` }],
  )
  return (
    <Layout view={view} title={t.pinTitle} faulty={list.length > 0} back="/sessions">
      <div class="column">
        {list.length === 0 ? null : <ErrorSummary errorList={list} />}
        <h1 class="govuk-heading-l">{t.pinTitle}</h1>
        <p>{t.pinText}</p>
        <Step view={view} action="/sessions/pin" does="new-pin">
          <NewPin view={view} faults={faults} />
          <Button>{t.keepPin}</Button>
        </Step>
      </div>
    </Layout>
  )
}

export const PasskeyPage = ({ view, refused = false }: { view: View; refused?: boolean }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.addPasskey} faulty={refused} back="/sessions">
      <div class="column">
        {refused ? <ErrorSummary errorList={[{ text: t.refused, href: '#passkey' }]} /> : null}
        <h1 class="govuk-heading-l">{t.addPasskey}</h1>
        <p>{t.passkeyText}</p>
        <div id="passkey">
          <PasskeyForm view={view} action="/sessions/passkey" wants="make" />
        </div>
        <p class="soft">{t.passkeyNeeds}</p>
      </div>
    </Layout>
  )
}
