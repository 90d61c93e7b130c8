import { DayBoxes, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Folded } from '../../platform/html/folded.tsx'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List } from '../../platform/list/list.tsx'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { Done, type Said } from '../done.tsx'
import { Press, Removed } from '../programme/removed.tsx'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { speakerColumns } from './columns.tsx'
import { consents, speakerDays, speakerStates } from './model.ts'
import type { Speaker, SpeakerRow } from './queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  of: Kept
  asking: ListAsking
  rows: readonly SpeakerRow[]
  total: number
  gone: readonly { readonly id: string; readonly name: string }[]
  said: Said | null
}
/** Who is asked to an event, and how it stands with each. */
export const SpeakersPage = ({ view, of, asking, rows, total, gone, said }: Props) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}/speakers`
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`}>
      <Done {...{ view, said }} />
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.lede}</p>
      <Button href={`${at}/new`}>{t.add}</Button>
      <List
        {...{ view, asking, rows, total }}
        columns={speakerColumns(view, of.id)}
        caption={t.title}
        searchHint={t.searchHint}
        empty={<p>{t.empty}</p>}
        id={({ id }) => id}
      />
      <Removed {...{ view, at }} title={t.gone} text={t.goneText} all={gone} />
    </Layout>
  )
}

const YesSince = ({ view, of }: { view: View; of: Speaker }) => {
  const t = say(words, view.language)
  const lines = consents.flatMap((one) => {
    const since = of[`${one}_yes_on`]
    return since === null ? [] : [t.since(t[`short-${one}`], softDay(sayDay(view.language, since, 'date')))]
  })
  return lines.length === 0 ? null : <p class="soft">{lines.join(' · ')}</p>
}

type Write = {
  view: View
  of: Kept
  fill: Fill
  speaker?: Speaker
  /** Who keeps events here. */
  keepers?: readonly { readonly id: string; readonly name: string }[]
}
/** All that is known of one speaker, to read and to change. */
export const SpeakerPage = ({ view, of, fill, speaker, keepers = [] }: Write) => {
  const t = say(words, view.language)
  const at = `/events/keep/${of.id}/speakers`
  const title = speaker === undefined ? t.add : t.change
  const named = (person: string | null) => keepers.find(({ id }) => id === person)?.name ?? null
  const part = (name: 'days' | 'money' | 'beside' | 'reach', names: readonly string[]) => ({
    fill,
    title: t[`part-${name}`],
    names,
  })
  const day = (name: (typeof speakerDays)[number], hint?: string) => (
    <DayBoxes key={name} fill={fill} name={name} label={t[name]} hint={hint} />
  )
  return (
    <Layout view={view} title={title} back={at} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={speakerDays} names={t} />
        <h1>{title}</h1>
        <FormOf view={view} {...(speaker === undefined ? {} : { version: speaker.version })}>
          <TextBox fill={fill} name="name" label={t.name} />
          <TextBox fill={fill} name="shownAs" label={t.shownAs} hint={t.shownAsHint} />
          <TextBox fill={fill} name="doesEn" label={t.doesEn} />
          <TextBox fill={fill} name="doesCy" label={t.doesCy} />
          <h2>{t['part-answer']}</h2>
          <OneOf
            fill={fill}
            name="state"
            label={t.state}
            items={speakerStates.map((value) => ({ value, text: t[`is-${value}`] }))}
            small
          />
          <Folded {...part('days', ['asked', 'answered'])}>
            {day('asked')}
            {day('answered', t.todayHint)}
            {speaker === undefined ? null : (
              <p class="soft">{t.by(named(speaker.asked_by), named(speaker.answered_by))}</p>
            )}
          </Folded>
          <h2>{t['part-yes']}</h2>
          <Several
            fill={fill}
            name="yes"
            label={t.yes}
            hint={t.yesHint}
            items={consents.map((value) => ({ value, text: t[`yes-${value}`] }))}
          />
          {speaker === undefined ? null : <YesSince view={view} of={speaker} />}
          <Folded {...part('money', ['fee', 'expenses', 'agreed', 'paid'])}>
            <TextBox fill={fill} name="fee" label={t.fee} classes="govuk-input--width-5" />
            <TextBox fill={fill} name="expenses" label={t.expenses} classes="govuk-input--width-5" />
            {day('agreed')}
            {day('paid')}
          </Folded>
          <Folded {...part('beside', ['prepared', 'debriefed'])}>
            {day('prepared')}
            {day('debriefed')}
          </Folded>
          <Folded {...part('reach', ['email', 'telephone', 'notes'])}>
            <p class="soft">{t.reachText}</p>
            <TextBox fill={fill} name="email" type="email" label={t.email} />
            <TextBox fill={fill} name="telephone" type="tel" label={t.telephone} />
            <LongText fill={fill} name="notes" label={t.notes} rows={4} />
          </Folded>
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
        {speaker === undefined ? null : (
          <Press view={view} action={`${at}/${speaker.id}/remove`} text={t.remove} of={speaker.name} />
        )}
      </div>
    </Layout>
  )
}
