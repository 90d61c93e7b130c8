import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, ErrorSummary, Layout, Textarea, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import { localTextKeys, type LocalTextKey } from '../model.ts'
import { Now } from './fields.tsx'
import type { LocalText } from './queries.ts'
import { textWords, words } from './words.ts'

type ListProps = {
  view: View
  texts: ReadonlyMap<string, LocalText>
  saved: boolean
  back: string | undefined
}

export const TextsPage = ({ view, texts, saved, back }: ListProps) => {
  const t = say(words, view.language)
  const titles = say(textWords, view.language)
  return (
    <Layout view={view} title={t.title} {...(back === undefined ? {} : { back })}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1 class="govuk-heading-l">{t.texts}</h1>
        <p>{t.textsIntro}</p>
        {localTextKeys.map((key) => {
          const text = texts.get(key)?.[view.language] ?? ''
          return (
            <Card key={key} title={titles[key]}>
              <p class={text === '' ? 'soft' : 'as-typed'}>{text === '' ? t.textEmpty : text}</p>
              <a class="govuk-link" href={`/settings/texts/${key}`}>
                {t.change}
                <span class="govuk-visually-hidden"> {titles[key]}</span>
              </a>
            </Card>
          )
        })}
      </div>
    </Layout>
  )
}

type Props = {
  view: View
  textKey: LocalTextKey
  stands: LocalText
  typed?: { en: string; cy: string }
  faults?: readonly Fault[]
}

export const TextPage = ({ view, textKey, stands, typed = stands, faults = [] }: Props) => {
  const t = say(words, view.language)
  const { list, at } = sayFaults(view.language, faults)
  const theirs = faults.some(({ code }) => code === 'changed') ? stands : undefined
  return (
    <Layout view={view} title={t.title} faulty={faults.length > 0} back="/settings/texts">
      <div class="column">
        {faults.length > 0 ? <ErrorSummary errorList={list} /> : null}
        <h1 class="govuk-heading-l">{say(textWords, view.language)[textKey]}</h1>
        <FormOf view={view} version={stands.version}>
          {(['en', 'cy'] as const).map((language) => (
            <>
              <Textarea
                name={language}
                label={{ text: language === 'en' ? t.textEn : t.textCy, classes: 'govuk-label--s' }}
                value={typed[language]}
                errorMessage={at(language)}
                rows={6}
                attributes={{ lang: language }}
              />
              <Now view={view} now={theirs?.[language]} typed={typed[language]} />
            </>
          ))}
          <Button>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
