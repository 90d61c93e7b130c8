import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { wordsIn, type Fields } from './model.ts'
import type { Kept } from './queries.ts'
import { words } from './words.ts'

/** The words as they were typed, each line of them. */
const Typed = ({ view, fields }: { view: View; fields: Fields }) => {
  const t = say(words, view.language)
  const typed = wordsIn(fields)
  if (typed.length === 0) return <p class="soft">{t.onlyChoices}</p>
  return (
    <>
      {typed.map((text, at) => (
        <blockquote key={at} class="kept">
          {text.split('\n').map((line, nth) => (
            <p key={nth}>{line}</p>
          ))}
        </blockquote>
      ))}
      <p class="soft">{t.choices}</p>
    </>
  )
}

/** The same form once more, under a token and a key of now. */
const SendOn = ({ view, to, fields, kept }: { view: View; to: string; fields: Fields; kept?: string }) => {
  const t = say(words, view.language)
  return (
    <FormOf view={view} action={to}>
      {fields.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      {kept === undefined ? null : <input type="hidden" name="kept" value={kept} />}
      <Button>{kept === undefined ? t.sendAgain : t.send}</Button>
    </FormOf>
  )
}

const One = ({ view, one }: { view: View; one: Kept }) => {
  const t = say(words, view.language)
  const [typed, until] = [one.at, one.ends]
    .map(inLondon)
    .map(({ day, time }) => [sayDay(view.language, day, 'date'), sayTime(view.language, time)] as const)
  return (
    <Card title={typed === undefined ? '' : t.typed(...typed)}>
      <Typed view={view} fields={one.fields} />
      <SendOn view={view} to={one.path} fields={one.fields} kept={one.id} />
      <FormOf view={view} action={`/kept/${one.id}/let-go`}>
        <button type="submit" class="al-as-link">
          {t.throwAway}
        </button>
      </FormOf>
      {until === undefined ? null : <p class="soft">{t.until(...until)}</p>}
    </Card>
  )
}

export const KeptPage = ({ view, kept }: { view: View; kept: readonly Kept[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={{ ...view, kept: false }} title={t.title}>
      <div class="column">
        <h1 class="govuk-heading-l">{t.heading}</h1>
        <p>{t.text}</p>
        {kept.map((one) => (
          <One key={one.id} view={view} one={one} />
        ))}
      </div>
    </Layout>
  )
}

/** The vault does not answer: what was typed stays in this page, with a button that sends it where it was going. */
export const DownPage = ({ view, to, fields }: { view: View; to: string; fields: Fields | null }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.downTitle}>
      <div class="column">
        <h1 class="govuk-heading-l">{t.downTitle}</h1>
        <p>{t.downText}</p>
        {fields === null ? (
          <p>
            <a class="govuk-link" href={to}>
              {t.downAgain}
            </a>
          </p>
        ) : (
          <>
            <p>{t.downStay}</p>
            <Typed view={view} fields={fields} />
            <SendOn view={view} to={to} fields={fields} />
          </>
        )}
      </div>
    </Layout>
  )
}
