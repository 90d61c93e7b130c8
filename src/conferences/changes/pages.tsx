import type { ComponentChildren } from 'preact'
import { Button, InsetText, Layout } from '../../platform/html/index.ts'
import { DayBoxes, LongText, Several, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { ConferenceFields, dayFields } from '../booking/page.tsx'
import type { Child } from '../family-facts.ts'
import { nationIn } from '../one/cards.tsx'
import { whenText } from '../one/page.tsx'
import type { ConferenceRow } from '../queries.ts'
import { conferenceWords, words } from '../words.ts'
import { changeWords, correctWords, type ChangeKind } from './words.ts'

type Props = { view: View; fill: Fill; row: ConferenceRow }

/** A form about one conference: what it is, what stands, what is wrong, then the fields. */
export const AboutConference = ({
  view,
  fill,
  row,
  title,
  intro,
  children,
}: Props & { title: string; intro?: string; children: ComponentChildren }) => {
  const t = say(words, view.language)
  const now = whenText(view.language, row) + (row.place === '' ? '' : `, ${row.place}`)
  const changed = fill.faults.some(({ field }) => field === 'version')
  return (
    <Layout view={view} title={title} faulty={fill.faults.length > 0} back={`/conferences/${row.id}`}>
      <WhatIsWrong fill={fill} days={dayFields} />
      <span class="govuk-caption-l">
        {row.familyReference} · {conferenceWords[row.kind][view.language]}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{now}</p>
      {changed ? <InsetText>{t.nowIs(now)}</InsetText> : null}
      {intro === undefined ? null : <p class="govuk-body">{intro}</p>}
      <FormOf view={view} version={row.version}>
        {children}
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}

const SaidFields = ({ fill }: { fill: Fill }) => {
  const t = say(words, fill.language)
  return (
    <>
      <LongText fill={fill} name="reason" label={t.reason} rows={3} />
      <TextBox fill={fill} name="saidBy" label={t.saidBy} hint={t.saidByHint} />
      <DayBoxes fill={fill} name="saidOn" label={t.saidOn} />
    </>
  )
}

export const ChangePage = ({ kind, ...props }: Props & { kind: ChangeKind }) => {
  const { fill, view } = props
  const t = say(words, view.language)
  const { link, intro } = changeWords[kind]
  return (
    <AboutConference {...props} title={link[view.language]} intro={intro[view.language]}>
      {kind === 'move' || kind === 'adjourn' ? (
        <>
          <DayBoxes fill={fill} name="day" label={t.newDay} hint={t.dayHint} />
          <TextBox
            fill={fill}
            name="startsAt"
            label={t.timeAsked}
            hint={t.timeHint}
            classes="govuk-input--width-5"
          />
          <TextBox fill={fill} name="place" label={t.placeAsked} />
        </>
      ) : null}
      {kind === 'held' ? <DayBoxes fill={fill} name="day" label={t.heldOn} hint={t.heldHint} /> : null}
      {kind === 'held' ? null : <SaidFields fill={fill} />}
      {kind === 'held' ? <TextBox fill={fill} name="saidBy" label={t.saidBy} hint={t.saidByHint} /> : null}
    </AboutConference>
  )
}

export const CorrectPage = ({ others, ...props }: Props & { others: readonly Child[] }) => {
  const t = say(correctWords, props.view.language)
  const w = say(words, props.view.language)
  return (
    <AboutConference {...props} title={t.link} intro={t.intro}>
      <ConferenceFields fill={props.fill} nation={nationIn(props.row)}>
        {others.length === 0 ? null : (
          <Several
            fill={props.fill}
            name="children"
            label={t.others}
            items={others.map(({ id, name }, index) => ({
              value: id,
              text: name === '' ? w.unnamedChild(index + 1) : name,
            }))}
          />
        )}
      </ConferenceFields>
      <SaidFields fill={props.fill} />
    </AboutConference>
  )
}

export const DiscussionPage = (props: Props) => {
  const { fill, row } = props
  const t = say(words, fill.language)
  const wales = nationIn(row) === 'W'
  return (
    <AboutConference
      {...props}
      title={t.discussionAdd}
      intro={wales ? t.discussionRuleWales : t.discussionRuleEngland}
    >
      <DayBoxes fill={fill} name="strategyDay" label={t.discussionDay} />
      {wales ? null : <Tick fill={fill} name="initiated" label={t.discussionStarted} />}
    </AboutConference>
  )
}
