import { FormOf } from '../../platform/html/form.tsx'
import { Button, ErrorSummary, Input, Layout, Radios, type View } from '../../platform/html/index.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { Pressed } from '../sign-in/code-page.tsx'
import type { WithSignIn } from './actions.ts'
import type { Council, Refusal } from './model.ts'
import { words } from './words.ts'

const nameIn = (language: Language, { name, nameCy }: { name: string; nameCy: string }): string =>
  language === 'cy' ? nameCy : name

type ChooseProps = { view: View; councils: readonly WithSignIn[]; then: string; fault?: boolean }
export const ChoosePage = ({ view, councils, then, fault = false }: ChooseProps) => {
  const t = say(words, view.language)
  const items = councils.map((one) => ({ value: one.issuer, text: nameIn(view.language, one) }))
  const byMail = `/sign-in?then=${encodeURIComponent(then)}`
  return (
    <Layout view={view} title={t.title} faulty={fault} bare back={byMail}>
      <div class="column">
        {fault ? <ErrorSummary errorList={[{ text: t.chooseFault, href: '#council' }]} /> : null}
        {items.length === 0 ? (
          <>
            <h1 class="govuk-heading-l">{t.title}</h1>
            <p>{t.none}</p>
          </>
        ) : (
          <FormOf view={view}>
            <input type="hidden" name="next" value={then} />
            <Radios
              name="council"
              hint={t.chooseHint}
              fieldset={{
                legend: { text: t.chooseTitle, isPageHeading: true, classes: 'govuk-fieldset__legend--l' },
              }}
              items={items}
              value={items.length === 1 ? (items[0]?.value ?? '') : ''}
              errorMessage={fault ? t.chooseFault : undefined}
            />
            <Button>{t.goOn}</Button>
          </FormOf>
        )}
        <p>
          <a class="govuk-link" href={byMail}>
            {t.notListed}
          </a>
        </p>
      </div>
    </Layout>
  )
}

/** Where the next press leads stands on the page: nobody types a password on a page whose name they did not see. */
export const TherePage = ({ view, council, there }: { view: View; council: Council; there: URL }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare back="/sign-in/council">
      <div class="column">
        <h1 class="govuk-heading-l">{t.thereTitle(nameIn(view.language, council))}</h1>
        <p>{t.thereText(there.host)}</p>
        <Button href={there.href}>{t.thereButton(there.host)}</Button>
      </div>
    </Layout>
  )
}

const Ring = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return telephone === '' ? null : (
    <p>
      {t.ring}{' '}
      <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
        {telephone}
      </a>
      {hours === '' ? '' : ` · ${hours}`}
    </p>
  )
}

type CodeFault = { shape: true } | { left: number }
const faultText = (view: View, fault: CodeFault | undefined): string | undefined => {
  const t = say(words, view.language)
  if (fault === undefined) return undefined
  if ('shape' in fault) return t.codeShape
  return fault.left > 0 ? t.codeWrong(fault.left) : t.codeDead
}

export const StartCodePage = ({ view, fault }: { view: View; fault?: CodeFault }) => {
  const t = say(words, view.language)
  const text = faultText(view, fault)
  return (
    <Layout view={view} title={t.title} faulty={text !== undefined} bare back="/sign-in/council">
      <div class="column">
        {text === undefined ? null : <ErrorSummary errorList={[{ text, href: '#code' }]} />}
        <h1 class="govuk-heading-l">{t.codeTitle}</h1>
        <p>{t.codeText}</p>
        <Pressed view={view} action="/sign-in/council/code">
          <Input
            name="code"
            label={{ text: t.codeLabel, classes: 'govuk-label--s' }}
            hint={t.codeHint}
            errorMessage={text}
            autocomplete="off"
            autocapitalize="characters"
            classes="govuk-input--width-20"
            spellcheck={false}
          />
          <Button preventDoubleClick>{t.goOn}</Button>
        </Pressed>
        <p>
          <a class="govuk-link" href="/sign-in/council">
            {t.startAgain}
          </a>
        </p>
        <Ring view={view} />
      </div>
    </Layout>
  )
}

export const NotInPage = ({ view, refused }: { view: View; refused: Refusal }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1 class="govuk-heading-l">{t.notInTitle}</h1>
        <p>{t[refused]}</p>
        <Button href="/sign-in/council">{t.startAgain}</Button>
        <Ring view={view} />
      </div>
    </Layout>
  )
}
