import { Button, Card, Layout, Radios, ErrorSummary, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { checks } from './start-codes.ts'
import { words } from './words-again.ts'

/** Shown once, to whoever made it: reloading the page does not bring it back. */
export const StartCodePage = ({
  view,
  name,
  code,
  back,
}: {
  view: View
  name: string
  code: string
  back: string
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.codeTitle} back={back}>
      <div class="column">
        <span class="govuk-caption-l">{name}</span>
        <h1 class="govuk-heading-l">{t.codeTitle}</h1>
        <Card kind="lead">
          <p class="al-code" id="start-code">
            {code}
          </p>
        </Card>
        <p>
          <strong>{t.codeOnce}</strong>
        </p>
        <p>{t.codeHow}</p>
        <p>{t.codeNext}</p>
        <Button href={back}>{t.codeDone}</Button>
      </div>
    </Layout>
  )
}

type AgainProps = { view: View; name: string; back: string; faulty?: boolean; refused?: boolean }
/** Before somebody starts again: how was it made sure that it is them? */
export const StartAgainPage = ({ view, name, back, faulty = false, refused = false }: AgainProps) => {
  const t = say(words, view.language)
  const fault = refused ? t.notYours : t.checkMissing
  const wrong = faulty || refused
  return (
    <Layout view={view} title={t.againTitle} back={back} faulty={wrong}>
      <div class="column">
        {wrong ? <ErrorSummary errorList={[{ text: fault, href: '#checked' }]} /> : null}
        <span class="govuk-caption-l">{name}</span>
        <h1 class="govuk-heading-l">{t.againTitle}</h1>
        <p>{t.againText}</p>
        <p>{t.againTold}</p>
        <FormOf view={view}>
          <Radios
            name="checked"
            fieldset={{ legend: { text: t.checked, classes: 'govuk-fieldset__legend--s' } }}
            hint={t.checkedHint}
            errorMessage={wrong ? fault : undefined}
            items={checks.map((check) => ({ value: check, text: t[check] }))}
          />
          <Button preventDoubleClick>{t.againButton}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
