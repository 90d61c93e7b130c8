import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame } from '../../spaces/whose.tsx'
import type { Saving, Written } from './model.ts'
import { isEmpty, Said, type Base } from './pages.tsx'
import { words } from './words.ts'

export const EarlierPage = ({ view, whose, savings }: Base & { savings: readonly Saving[] }) => {
  const t = say(words, view.language)
  return (
    <Layout part="earlier" view={view} title={t.title} back={`/say/${whose.party}`}>
      <div class="column">
        <ForThem view={view} whose={whose} />
        <h1>{t.earlierTitle}</h1>
        <Card>
          <ul class="card__list">
            {savings.map((saving) => (
              <li key={saving.id}>
                <a href={`/say/${whose.party}/earlier/${saving.id}`}>{t.savedAt(saving.at)}</a>
                <span class="soft small"> ({t[saving.how]})</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Layout>
  )
}

type WasProps = Base & { fill: Fill; page: Written; version: number }
/** One earlier version, and how it becomes the page again. */
export const WasPage = ({ view, whose, fill, page, version }: WasProps) => {
  const t = say(words, view.language)
  const at = `/say/${whose.party}/earlier`
  return (
    <Layout part="earlierOne" view={view} title={t.title} back={at} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.asItWas}</h1>
        <p class="soft small">
          {t.savedAt(page.at)} ({t[page.how]})
        </p>
        {isEmpty(page.texts) ? <p>{t.empty}</p> : <Said view={view} texts={page.texts} />}
        <FormOf view={view} action={`${at}/${page.id}/again`} version={version}>
          <p class="soft">{t.bringBackHint}</p>
          <HowItCame fill={fill} whose={whose} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.bringBack}
          </Button>
        </FormOf>
      </div>
    </Layout>
  )
}
