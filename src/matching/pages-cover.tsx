import { Button, Card, ErrorSummary, FormOf, Layout, Radios, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Cover } from './cover.ts'
import { words } from './words.ts'

/** Days of a cover: what an illness usually takes. */
export const lengths = [1, 7, 14] as const

/** One press: who stands in, and for how long. */
export const CoverPage = ({
  view,
  cover,
  days,
  fault = false,
}: {
  view: View
  cover: Cover
  days: number
  fault?: boolean
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.coverTitle} faulty={fault} back="/today">
      {fault ? <ErrorSummary errorList={[{ text: t.coverFault, href: '#days' }]} /> : null}
      <h1>{t.coverTitle}</h1>
      <p>{t.for(cover.name)}</p>
      {cover.candidates.length === 0 ? (
        <Card title={t.nobodyForCover}>
          <p>{t.nobodyForCoverNext}</p>
        </Card>
      ) : (
        <>
          <p>{t.coverLede}</p>
          <FormOf view={view} class="al-stacked">
            <Radios
              name="days"
              fieldset={{ legend: t.howLong }}
              value={days}
              {...(fault ? { errorMessage: t.coverFault } : {})}
              items={lengths.map((length) => ({ value: length, text: t.days(length) }))}
            />
            {cover.candidates.map(({ supporter, called }) => (
              <p key={supporter}>
                <Button name="supporter" value={supporter} classes="govuk-button--secondary">
                  {t.standsIn(called)}
                </Button>
              </p>
            ))}
          </FormOf>
        </>
      )}
    </Layout>
  )
}
