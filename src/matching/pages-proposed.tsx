import { Button, Card, FormOf, type View } from '../platform/html/index.ts'
import { listOf, say } from '../platform/words/words.ts'
import { sayLanguage } from '../supporters/words-kinds.ts'
import type { Standing } from './lists.ts'
import { calledInFull, ForOthers, Supporter, Weighed } from './pages-reasons.tsx'
import { sayReason } from './words-reasons.ts'
import { words } from './words.ts'

type Props = { view: View; party: string; standing: Standing }

/** The two or three, each with the reasons that count for them. */
export const Proposals = ({ view, standing }: Omit<Props, 'party'>) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.proposed}</h2>
      <div class="cards">
        {standing.proposals.map((one, index) => (
          <Card
            key={one.id}
            title={one.called}
            headingLevel={3}
            {...(index === 0 ? { kind: 'lead' as const } : {})}
          >
            <p class="soft">
              <Supporter supporter={one.supporter} called={one.name} />
              {' · '}
              {listOf(
                view.language,
                one.languages.map((code) => sayLanguage(view.language, code)),
              )}
            </p>
            <ul class="govuk-list">
              {one.reasons
                .filter(({ code }) => code !== 'nothing-asked' && code !== 'gender-any')
                .map(({ code }) => (
                  <li key={code}>{sayReason(view.language, code)}</li>
                ))}
            </ul>
            {index === 0 ? null : <ForOthers view={view} one={one} />}
            <Weighed view={view} one={one} />
          </Card>
        ))}
      </div>
      {standing.proposals[0] === undefined ? null : (
        <p class="soft">{t.lapse(standing.proposals[0].lapses)}</p>
      )}
    </>
  )
}

/** Send the link, or write down what they say by telephone. */
export const Show = ({ view, party, standing }: Props) => {
  const t = say(words, view.language)
  const shown = standing.proposals[0]?.shown ?? null
  const alike = (called: string) => standing.proposals.filter((one) => one.called === called).length > 1
  return (
    <div class="cards">
      <Card title={t.showHer}>
        {shown === null ? null : <p>{t.shown(shown)}</p>}
        {standing.reachable ? <p>{t.showHint}</p> : null}
        {standing.reachable ? (
          <FormOf view={view} action={`/proposals/${party}/show`}>
            <Button>{t.showHer}</Button>
          </FormOf>
        ) : (
          <p>{t.noSafeWay}</p>
        )}
      </Card>
      <Card title={t.byPhone}>
        <p>{t.byPhoneHint}</p>
        <FormOf view={view} action={`/proposals/${party}/said`} class="al-stacked">
          <div class="govuk-button-group">
            {standing.proposals.map(({ id, called, name }) => (
              <Button key={id} name="proposal" value={id}>
                {t.chose(alike(called) ? calledInFull(called, name) : called)}
              </Button>
            ))}
            <Button name="says" value="others" classes="govuk-button--secondary">
              {t.wantOthers}
            </Button>
            <Button name="says" value="no" classes="govuk-button--secondary">
              {t.wantNobody}
            </Button>
          </div>
        </FormOf>
      </Card>
    </div>
  )
}
