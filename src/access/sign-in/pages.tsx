import type { ComponentChildren } from 'preact'
import { FormOf } from '../../platform/html/form.tsx'
import {
  Button,
  Card,
  Checkboxes,
  ErrorSummary,
  Input,
  Layout,
  type View,
} from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

type AskProps = { view: View; then: string; typed?: string; ownDevice?: boolean; fault?: boolean }

export const AskPage = ({ view, then, typed = '', ownDevice = false, fault = false }: AskProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fault} bare>
      <div class="column">
        {fault ? <ErrorSummary errorList={[{ text: t.addressFault, href: '#address' }]} /> : null}
        <h1 class="govuk-heading-l">{t.title}</h1>
        <FormOf view={view}>
          <input type="hidden" name="then" value={then} />
          <Input
            name="address"
            label={{ text: t.addressLabel, classes: 'govuk-label--s' }}
            hint={t.addressHint}
            errorMessage={fault ? t.addressFault : undefined}
            value={typed}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
          <Checkboxes
            name="device"
            items={[{ value: 'own', text: t.ownDevice, hint: t.ownDeviceHint, checked: ownDevice }]}
          />
          <Button>{t.send}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** `press` names this showing of the form, so that a double press signs in once and ends signed in. */
const Pressed = ({ view, action, children }: { view: View; action: string; children: ComponentChildren }) => (
  <form action={action} method="post" noValidate>
    <input type="hidden" name="csrf" value={view.csrf} />
    <input type="hidden" name="press" value={view.formKey} />
    {children}
  </form>
)

type CodeFault = { shape: true } | { left: number }
type CodeProps = { view: View; fault?: CodeFault | undefined }

const CodeForm = ({ view, fault }: CodeProps) => {
  const t = say(words, view.language)
  const text = faultText(view, fault)
  return (
    <Pressed view={view} action="/sign-in/code">
      <Input
        name="code"
        label={{ text: t.codeLabel, classes: 'govuk-label--s' }}
        hint={t.codeHint}
        errorMessage={text}
        inputmode="numeric"
        autocomplete="one-time-code"
        classes="govuk-input--width-10"
        spellcheck={false}
      />
      <Button preventDoubleClick>{t.title}</Button>
    </Pressed>
  )
}

const faultText = (view: View, fault: CodeFault | undefined): string | undefined => {
  const t = say(words, view.language)
  if (fault === undefined) return undefined
  if ('shape' in fault) return t.codeShape
  return fault.left > 0 ? t.codeWrong(fault.left) : t.codeDead
}

const NothingCame = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Card title={t.nothingCame}>
      <p>{t.nothingCameText}</p>
      <p>
        <a class="govuk-link" href="/sign-in">
          {t.askAgain}
        </a>
      </p>
      {telephone === '' ? null : (
        <p>
          {t.ring}{' '}
          <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
            {telephone}
          </a>
          {hours === '' ? '' : ` · ${hours}`}
        </p>
      )}
    </Card>
  )
}

export const CodePage = ({ view, fault }: CodeProps) => {
  const t = say(words, view.language)
  const text = faultText(view, fault)
  return (
    <Layout view={view} title={t.title} faulty={text !== undefined} bare back="/sign-in">
      <div class="column">
        {text === undefined ? null : <ErrorSummary errorList={[{ text, href: '#code' }]} />}
        <h1 class="govuk-heading-l">{t.lookTitle}</h1>
        <p class="lede">{t.lookText}</p>
        <p>{t.lookFrom(view.host.name)}</p>
        <CodeForm view={view} fault={fault} />
        <NothingCame view={view} />
      </div>
    </Layout>
  )
}

/** The same for a live, a used and an unknown link: it is not looked up before the press. */
export const LinkPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.linkTitle}</h1>
        <p>{t.linkText}</p>
        <Pressed view={view} action={view.path}>
          <Button preventDoubleClick>{t.linkButton}</Button>
        </Pressed>
      </div>
    </Layout>
  )
}

export const UsedPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.usedTitle}</h1>
        <p>{t.usedText}</p>
        <p>{t.usedNext}</p>
        <CodeForm view={view} />
        <NothingCame view={view} />
      </div>
    </Layout>
  )
}
