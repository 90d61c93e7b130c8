import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { HowFields } from './form.tsx'
import { keepWords } from './keep-words.ts'
import { hows, roles, welcomes, type Figures } from './model.ts'
import type { Said } from './queries.ts'
import { words } from './words.ts'

const Line = ({ text, count }: { text: string; count: number }) => (
  <tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header">
      {text}
    </th>
    <td class="govuk-table__cell govuk-table__cell--numeric">{count}</td>
  </tr>
)
type Answers = { view: View; of: Kept; figures: Figures; said: readonly Said[]; fill: Fill; saved: boolean }
/** What people said, for whoever keeps the event; and one more from paper. */
export const HowPage = ({ view, of, figures, said, fill, saved }: Answers) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const at = `/events/keep/${of.id}/after`
  const count = figures.how.reduce((all, one) => all + one, 0)
  const written = (['good', 'change'] as const).map((field) => ({
    field,
    title: field === 'good' ? t.wasGood : t.shouldChange,
    texts: said.map((one) => one[field]).filter((text) => text !== ''),
  }))
  return (
    <Layout view={view} title={t.feedback} back={at} faulty={fill.faults.length > 0}>
      {saved ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} />
      <h1>{t.feedback}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      {count === 0 ? (
        <p>{t.noAnswers}</p>
      ) : (
        <>
          <p>
            {t.answers(count)}. {t.ownEyes}
          </p>
          <table class="govuk-table">
            <caption class="govuk-table__caption govuk-visually-hidden">{t.feedback}</caption>
            <tbody class="govuk-table__body">
              {hows.map((how, n) => (
                <Line key={how} text={w[`how-${how}`]} count={figures.how[n] ?? 0} />
              ))}
              {welcomes.map((one, n) => (
                <Line key={one} text={w.feltAs(w[`welcome-${one}`])} count={figures.welcome[n] ?? 0} />
              ))}
              {roles.map((one, n) => (
                <Line key={one} text={w.saidAs(w[`role-${one}`])} count={figures.role[n] ?? 0} />
              ))}
              <Line text={w.saidAs(w.unsaid)} count={figures.role[3] ?? 0} />
            </tbody>
          </table>
          <p>
            <a href={`${at}/how?as=csv`} download>
              {t.export}
            </a>
          </p>
          {written.map(({ field, title, texts }) =>
            texts.length === 0 ? null : (
              <Card key={field} title={title}>
                <ul class="card__list">
                  {texts.map((text, n) => (
                    <li key={n}>
                      <p class="as-typed">{text}</p>
                    </li>
                  ))}
                </ul>
              </Card>
            ),
          )}
        </>
      )}
      <h2>{t.fromPaper}</h2>
      <FormOf view={view} action={`${at}/how`}>
        <HowFields view={view} fill={fill} />
        <Button preventDoubleClick>{t.keep}</Button>
      </FormOf>
    </Layout>
  )
}
