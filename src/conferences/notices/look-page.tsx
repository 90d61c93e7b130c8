import { Button, Card, Layout } from '../../platform/html/index.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { isKind } from '../model.ts'
import { whenText } from '../one/page.tsx'
import { conferenceWords, words as common } from '../words.ts'
import type { LookAt } from './queries.ts'
import { words } from './words.ts'

/** What a coordinator looks at: a notice that says another day than what stands. */
export const LookPage = ({ view, rows }: { view: View; rows: readonly LookAt[] }) => {
  const { language } = view
  const t = say(words, language)
  const w = say(common, language)
  return (
    <Layout view={view} title={t.lookTitle} wide back="/conferences">
      <h1 class="govuk-heading-l">{t.lookTitle}</h1>
      <p class="govuk-body">{rows.length === 0 ? t.lookNone : t.lookIntro}</p>
      {rows.map((row) => (
        <Card key={row.notice_id} title={row.reference}>
          <p>
            {t.says}
            {': '}
            {isKind(row.kind) ? conferenceWords[row.kind][language] : ''}, {whenText(language, row)}
            {row.place === '' ? '' : `, ${row.place}`}
          </p>
          <p>{w.saidByOn(row.who ?? '', sayDay(language, row.on_day, 'date'))}</p>
          <p>
            {t.stands}
            {': '}
            {row.conference_id === null ? (
              <a class="govuk-link" href={`/families/${row.family_id}`}>
                {w.thisFamily}
              </a>
            ) : (
              <a class="govuk-link" href={`/conferences/${row.conference_id}`}>
                {row.stands === null ? w.noDay : sayDay(language, row.stands, 'full')}
              </a>
            )}
          </p>
          <FormOf view={view} action={`/conferences/told/${row.notice_id}`}>
            <Button classes="govuk-button--secondary">{t.looked}</Button>
          </FormOf>
        </Card>
      ))}
    </Layout>
  )
}
