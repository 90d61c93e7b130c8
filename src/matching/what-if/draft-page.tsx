import { addDays, isDay } from '../../calendar/days.ts'
import { DayBoxes, Dropdown, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Checkboxes, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { compareText, say } from '../../platform/words/words.ts'
import { experiences, genders, languages } from '../../supporters/model.ts'
import { kinds, sayLanguage } from '../../supporters/words-kinds.ts'
import { horizonDaysAhead } from './model.ts'
import { words } from './words.ts'

export type Offered = {
  /** By name; empty for whoever may name none. */
  readonly supporters: readonly { readonly id: string; readonly name: string }[]
  readonly councils: readonly { readonly gss: string; readonly name: string }[]
  readonly weights: readonly { readonly id: string; readonly number: number }[]
}
type Props = { view: View; fill: Fill; offered: Offered; version?: number; back: string }

const More = ({ view, fill, offered }: Props) => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const ticked = fill.ticked?.['languages'] ?? []
  const spoken = languages.map((value) => ({ value, text: sayLanguage(view.language, value) }))
  const first = spoken.filter(({ value }, index) => index < 3 || ticked.includes(value))
  const rest = spoken
    .filter((one) => !first.includes(one))
    .sort((a, b) => compareText(view.language)(a.text, b.text))
  return (
    <Card title={t.moreTitle}>
      <TextBox fill={fill} name="more" label={t.more} hint={t.moreHint} classes="govuk-input--width-3" />
      <Several fill={fill} name="languages" label={t.languages} hint={t.languagesHint} items={first} />
      <Details summary={t.moreLanguages}>
        <Checkboxes
          name="languages"
          idPrefix="more-languages"
          fieldset={{ legend: { text: t.moreLanguages, classes: 'govuk-visually-hidden' } }}
          classes="govuk-checkboxes--small"
          items={rest}
        />
      </Details>
      {offered.councils.length === 0 ? null : (
        <Several
          fill={fill}
          name="areas"
          label={t.areas}
          hint={t.areasHint}
          items={offered.councils.map(({ gss, name }) => ({ value: gss, text: name }))}
        />
      )}
      <Details summary={t.moreAbout} open={fill.faults.some(({ field }) => field === 'moreCapacity')}>
        <TextBox
          fill={fill}
          name="moreCapacity"
          label={t.moreCapacity}
          hint={t.moreCapacityHint}
          classes="govuk-input--width-3"
        />
        <Dropdown
          fill={fill}
          name="gender"
          label={t.gender}
          items={[{ value: '', text: t.any }, ...genders.map((value) => ({ value, text: k[value] }))]}
        />
        <Several
          fill={fill}
          name="experience"
          label={t.experience}
          items={experiences.map((value) => ({ value, text: k[value] }))}
        />
      </Details>
    </Card>
  )
}

const People = ({ view, fill, offered }: Props) => {
  const t = say(words, view.language)
  if (offered.supporters.length === 0) return null
  const people = offered.supporters.map(({ id, name }) => ({ value: id, text: name }))
  const orNobody = [{ value: '', text: t.nobody }, ...people]
  return (
    <>
      <Card title={t.awayTitle}>
        <Dropdown fill={fill} name="away" label={t.away} items={orNobody} />
        {isDay(view.today) ? <p class="soft">{t.ahead(addDays(view.today, horizonDaysAhead))}</p> : null}
        <DayBoxes fill={fill} name="from" label={t.from} />
        <DayBoxes fill={fill} name="until" label={t.until} />
      </Card>
      <Card title={t.leavesTitle}>
        <Dropdown fill={fill} name="leaves" label={t.leaves} hint={t.leavesHint} items={orNobody} />
      </Card>
    </>
  )
}

const Rest = ({ view, fill, offered }: Props) => {
  const t = say(words, view.language)
  return (
    <>
      <Card title={t.capacityTitle}>
        <TextBox fill={fill} name="capacity" label={t.capacity} classes="govuk-input--width-3" />
        {offered.supporters.length === 0 ? null : (
          <Dropdown
            fill={fill}
            name="capacityOf"
            label={t.capacityOf}
            items={[
              { value: '', text: t.everybody },
              ...offered.supporters.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
      </Card>
      <Card title={t.conferencesTitle}>
        <TextBox
          fill={fill}
          name="conferences"
          label={t.conferences}
          hint={t.conferencesHint}
          classes="govuk-input--width-3"
        />
      </Card>
      {offered.weights.length === 0 ? null : (
        <Card title={t.weightsTitle}>
          <Dropdown
            fill={fill}
            name="weights"
            label={t.weights}
            items={[
              { value: '', text: t.asNow },
              ...offered.weights.map(({ id, number }) => ({ value: id, text: t.version(number) })),
            ]}
          />
        </Card>
      )}
    </>
  )
}

/** What would be different: only what is filled in is. */
export const DraftPage = (props: Props) => {
  const { view, fill, version, back } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.newTitle} back={back} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={['from', 'until']} />
      <h1>{t.newTitle}</h1>
      <p class="lede">{t.newHint}</p>
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        <More {...props} />
        <People {...props} />
        <Rest {...props} />
        <TextBox fill={fill} name="name" label={t.name} />
        <Button preventDoubleClick>{t.keep}</Button>
      </FormOf>
    </Layout>
  )
}
