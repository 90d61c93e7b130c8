import { FormOf } from '../../platform/html/form.tsx'
import { Button, Checkboxes, ErrorSummary, Input, Layout, type View } from '../../platform/html/index.ts'
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
          <input type="hidden" name="next" value={then} />
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
        <p>
          <a class="govuk-link" href={`/sign-in/council?then=${encodeURIComponent(then)}`}>
            {t.council}
          </a>
        </p>
      </div>
    </Layout>
  )
}
