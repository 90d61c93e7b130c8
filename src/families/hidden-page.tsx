import { FormOf } from '../platform/html/form.tsx'
import { Button, Layout, type View } from '../platform/html/index.ts'
import { inLondon } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { HiddenRow } from './queries.ts'
import { words } from './words.ts'

type Props = { view: View; rows: readonly HiddenRow[]; mayShow: (row: HiddenRow) => boolean }
export const HiddenPage = ({ view, rows, mayShow }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.hiddenTitle}>
      <h1 class="govuk-heading-l">{t.hiddenTitle}</h1>
      <p class="govuk-body">{rows.length === 0 ? t.hiddenNone : t.hiddenIntro}</p>
      <ul class="card__list">
        {rows.map((row) => {
          const { day, time } = inLondon(row.at)
          const said = t.hiddenSince(row.name, day, time)
          return (
            <li key={`${row.person} ${row.family}`}>
              <p class="govuk-body">{said}</p>
              {mayShow(row) ? (
                <FormOf view={view} action={`/families/hidden/${row.person}/${row.family}`}>
                  <Button classes="govuk-button--secondary">
                    {t.showAgain}
                    <span class="govuk-visually-hidden"> ({said})</span>
                  </Button>
                </FormOf>
              ) : (
                <p class="govuk-body soft">{t.askAdministrator}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Layout>
  )
}

export const HidePage = ({ view, back }: { view: View; back: string }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.family} back={back}>
      <h1 class="govuk-heading-l">{t.hide}</h1>
      <p class="govuk-body">{t.hideText}</p>
      <FormOf view={view}>
        <div class="govuk-button-group">
          <Button>{t.hideYes}</Button>
          <a class="govuk-link" href={back}>
            {t.cancel}
          </a>
        </div>
      </FormOf>
    </Layout>
  )
}
