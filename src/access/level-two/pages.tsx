import type { ComponentChildren } from 'preact'
import { Button, Card, ErrorSummary, Input, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { NewPin, PasskeyForm, PinBox, Step } from './forms.tsx'
import type { PinFaults } from './model.ts'
import { Ring } from './ring.tsx'
import type { Ways } from './ways.ts'
import { words } from './words.ts'

type Fault = { readonly at: string; readonly text: string }
type Props = { view: View; action: string; fault?: Fault | undefined }

type FrameProps = { view: View; title: string; faults: readonly Fault[]; children: ComponentChildren }
const Frame = ({ view, title, faults, children }: FrameProps) => (
  <Layout view={view} title={say(words, view.language).title} faulty={faults.length > 0} bare>
    <div class="column">
      {faults.length === 0 ? null : (
        <ErrorSummary errorList={faults.map(({ at, text }) => ({ text, href: `#${at}` }))} />
      )}
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </div>
  </Layout>
)
const listed = (fault: Fault | undefined) => (fault === undefined ? [] : [fault])

/** Somebody who has a PIN, a passkey or both. */
export const MorePage = ({ view, action, fault, ways }: Props & { ways: Ways }) => {
  const t = say(words, view.language)
  return (
    <Frame view={view} title={t.title} faults={listed(fault)}>
      <p class="lede">{t.why}</p>
      <div id="passkey">
        {ways.passkeys > 0 ? <PasskeyForm view={view} action={action} wants="use" /> : null}
        {ways.pin ? null : (
          <noscript>
            <p>{t.passkeyWithoutScript}</p>
          </noscript>
        )}
      </div>
      {ways.pin ? (
        <Step view={view} action={action} does="pin">
          <PinBox
            name="pin"
            label={ways.passkeys > 0 ? t.or : t.pin}
            hint={t.pinHint}
            fault={fault?.at === 'pin' ? fault.text : undefined}
          />
          <Button>{t.goOn}</Button>
        </Step>
      ) : null}
      <Ring view={view} title={t.forgotten} text={t.forgottenText} />
    </Frame>
  )
}

/** Somebody who has nothing yet: the start code stands between the inbox and the first PIN. */
export const StartPage = ({ view, action, fault, setUp }: Props & { setUp: boolean }) => {
  const t = say(words, view.language)
  return (
    <Frame view={view} title={t.startTitle} faults={listed(fault)}>
      <p class="lede">{t.startText}</p>
      {setUp ? <p>{t.startSetUp}</p> : null}
      <Step view={view} action={action} does="start">
        <Input
          name="code"
          label={{ text: t.startLabel, classes: 'govuk-label--s' }}
          hint={t.startHint}
          errorMessage={fault?.text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          classes="govuk-input--width-20"
        />
        <Button>{t.goOn}</Button>
      </Step>
      <Ring view={view} title={t.startNone} text={t.startNoneText} />
    </Frame>
  )
}

export const ChoosePage = ({ view, action, faults }: Omit<Props, 'fault'> & { faults: PinFaults }) => {
  const t = say(words, view.language)
  const list = (['pin', 'again', 'passkey'] as const).flatMap((at) =>
    faults[at] === undefined ? [] : [{ at, text: faults[at] }],
  )
  return (
    <Frame view={view} title={t.chooseTitle} faults={list}>
      <p class="lede">{t.chooseText}</p>
      <Card title={t.pinTitle}>
        <Step view={view} action={action} does="new-pin">
          <NewPin view={view} faults={faults} />
          <Button>{t.keep}</Button>
        </Step>
      </Card>
      <div class="al-with-passkey" id="passkey">
        <Card title={t.passkeyTitle}>
          <PasskeyForm view={view} action={action} wants="make" secondary />
        </Card>
      </div>
    </Frame>
  )
}

export const OverPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Frame view={view} title={t.overTitle} faults={[]}>
      <p class="lede">{t.overText}</p>
      <Button href="/sign-in">{t.signIn}</Button>
      <Ring view={view} title={t.forgotten} text={t.forgottenText} />
    </Frame>
  )
}
