import { Button, Checkboxes, Layout, NotificationBanner } from '../platform/html/index.ts'
import { FormOf } from '../platform/html/form.tsx'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import type { Kind, RuleId } from './codes.ts'
import type { Rule } from './model.ts'
import { timetable } from './timetable.ts'
import { saySource, statuses, toBeConfirmed } from './words.ts'
import { kindWords, words } from './words-pages.ts'
import { ruleWords } from './words-rules.ts'

const kinds: readonly Kind[] = [...new Set(timetable.map(({ kind }) => kind))]
type Props = { view: View; kept: ReadonlySet<RuleId>; saved: boolean }

/** Each rule with what it says, where it comes from and how firm that is. */
export const KeptPage = ({ view, kept, saved }: Props) => {
  const { language } = view
  const t = say(words, language)
  const hint = (rule: Rule): string => {
    const { sentence } = ruleWords(rule.id, rule.nations.includes('E') ? 'E' : 'W')
    const source = `${statuses[rule.status][language]}: ${saySource(rule, language)}`
    const firm = rule.confirmed ? source : `${source}; ${toBeConfirmed[language]}`
    return rule.limit === null ? `${sentence[language]} ${t.noNumber}` : `${sentence[language]} ${firm}.`
  }
  return (
    <Layout view={view} title={t.keep} back="/clocks">
      {saved ? <NotificationBanner type="success">{t.keepSaved}</NotificationBanner> : null}
      <h1 class="govuk-heading-l">{t.keep}</h1>
      <p class="govuk-body">{t.keepIntro}</p>
      <FormOf view={view}>
        {kinds.map((kind) => (
          <Checkboxes
            key={kind}
            name="rules"
            idPrefix={`rules-${kind}`}
            classes="govuk-checkboxes--small"
            fieldset={{ legend: { text: kindWords[kind][language], classes: 'govuk-fieldset__legend--m' } }}
            items={timetable
              .filter((rule) => rule.kind === kind)
              .map((rule) => ({
                value: rule.id,
                text: `${ruleWords(rule.id, rule.nations.includes('E') ? 'E' : 'W').name[language]} (${rule.id})`,
                hint: hint(rule),
                checked: kept.has(rule.id),
              }))}
          />
        ))}
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}
