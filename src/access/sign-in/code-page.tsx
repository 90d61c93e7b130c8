import type { ComponentChildren } from 'preact'
import { Button, Card, ErrorSummary, Input, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** `press` names this showing of the form, so that a double press signs in once and ends signed in. */
export const Pressed = ({
  view,
  action,
  children,
}: {
  view: View
  action: string
  children: ComponentChildren
}) => (
  <form action={action} method="post" noValidate>
    <input type="hidden" name="csrf" value={view.csrf} />
    <input type="hidden" name="press" value={view.formKey} />
    {children}
  </form>
)

type CodeFault = { shape: true } | { left: number }
type CodeProps = { view: View; fault?: CodeFault | undefined }

export const CodeForm = ({ view, fault }: CodeProps) => {
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

export const NothingCame = ({ view }: { view: View }) => {
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
