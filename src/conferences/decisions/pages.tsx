import { DayBoxes, OneOf, Several, TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { AboutConference } from '../changes/pages.tsx'
import { categoriesOf } from '../model.ts'
import { nationIn } from '../one/cards.tsx'
import type { ConferenceRow } from '../queries.ts'
import { categoryWords, decisionWords, words } from '../words.ts'

type Props = { view: View; fill: Fill; row: ConferenceRow }

export const DecisionPage = (props: Props) => {
  const { fill, row, view } = props
  const t = say(decisionWords, view.language)
  const nation = nationIn(row)
  return (
    <AboutConference {...props} title={t.title} intro={t.copy}>
      <OneOf
        fill={fill}
        name="plan"
        label={t.asked}
        items={[
          { value: 'yes', text: t.plan(nation) },
          { value: 'no', text: t.noPlan(nation) },
        ]}
      />
      <Several
        fill={fill}
        name="categories"
        label={t.categories}
        hint={t.categoriesHint}
        items={categoriesOf[nation].map((value) => ({ value, text: categoryWords[value][view.language] }))}
      />
      <TextBox fill={fill} name="saidBy" label={t.saidBy} />
    </AboutConference>
  )
}

export const CoreGroupPage = (props: Props & { held: boolean }) => {
  const { fill, view, held } = props
  const t = say(words, view.language)
  return (
    <AboutConference {...props} title={held ? t.coreGroupHeld : t.coreGroupPlan}>
      <DayBoxes
        fill={fill}
        name="day"
        label={held ? t.coreGroupHeldOn : t.coreGroupDay}
        hint={held ? undefined : t.dayHint}
      />
    </AboutConference>
  )
}
