import { Button, ContinuePage, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { linkWords } from './link-words.ts'

/** Before the press: nothing is looked up. */
export const OpenPage = ({ view, action }: { view: View; action: string }) => {
  const t = say(linkWords, view.language)
  return <ContinuePage {...{ view, action }} title={t.yours} text={t.continueText} />
}

export const LinkOverPage = ({ view }: { view: View }) => {
  const t = say(linkWords, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.linkOver}</h1>
        <p>{t.linkOverText}</p>
        <p>
          <a href="/events">{t.events}</a>
        </p>
      </div>
    </Layout>
  )
}

export const outcomes = [
  'booked',
  'waiting',
  'still',
  'cancelled',
  'changed',
  'given',
  'back',
  'paying',
  'not-now',
] as const
/** After a press: what it did. Nothing is looked up, so anybody may read it. */
export const LinkDonePage = ({
  view,
  action,
  what,
}: {
  view: View
  action: string
  what: (typeof outcomes)[number]
}) => {
  const t = say(linkWords, view.language)
  return (
    <Layout view={view} title={t.yours} bare>
      <div class="column">
        <h1>{t.yours}</h1>
        <p class="lede" role="status">
          {t[`done-${what}`]}
        </p>
        {what === 'cancelled' || what === 'still' ? (
          <p>
            <a href="/events">{t.events}</a>
          </p>
        ) : (
          <FormOf view={view} action={action} opens>
            <Button classes="govuk-button--secondary">{t.back}</Button>
          </FormOf>
        )}
      </div>
    </Layout>
  )
}
