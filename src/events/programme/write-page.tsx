import { LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords as eventKeep } from '../keeping/words.ts'
import type { Kept } from '../queries.ts'
import { sessionKinds } from './model.ts'
import type { Session, SpeakerName } from './queries.ts'
import { keepWords, words } from './words.ts'

type Write = {
  view: View
  of: Kept
  fill: Fill
  speakers: readonly SpeakerName[]
  session?: Session
}
/** Adds a session or changes it. */
export const WritePage = ({ view, of, fill, speakers, session }: Write) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  const title = session === undefined ? t.add : t.change
  return (
    <Layout
      view={view}
      title={title}
      back={`/events/keep/${of.id}/programme`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} names={t} />
        <h1>{title}</h1>
        <p>{t.hours(sayTime(l, of.starts_at), sayTime(l, of.ends_at))}</p>
        <FormOf view={view} {...(session === undefined ? {} : { version: session.version })}>
          <OneOf
            fill={fill}
            name="kind"
            label={t.kind}
            items={sessionKinds.map((value) => ({ value, text: w[`kind-${value}`] }))}
            small
          />
          <TextBox fill={fill} name="titleEn" label={t.titleEn} />
          <TextBox fill={fill} name="titleCy" label={t.titleCy} />
          <p class="soft">{say(eventKeep, l).oneTongue}</p>
          {(['startsAt', 'endsAt'] as const).map((field) => (
            <TextBox
              key={field}
              fill={fill}
              name={field}
              type="time"
              label={t[field]}
              classes="govuk-input--width-5"
            />
          ))}
          <TextBox fill={fill} name="roomEn" label={t.roomEn} />
          <TextBox fill={fill} name="roomCy" label={t.roomCy} />
          <TextBox
            fill={fill}
            name="places"
            type="number"
            label={t.places}
            hint={t.placesHint}
            classes="govuk-input--width-5"
          />
          {speakers.length === 0 ? (
            <p>
              {t.noSpeakers} <a href={`/events/keep/${of.id}/speakers`}>{t.toSpeakers}</a>
            </p>
          ) : (
            <Several
              fill={fill}
              name="speakers"
              label={t.speakers}
              items={speakers.map(({ id, name }) => ({ value: id, text: name }))}
            />
          )}
          {(['aboutEn', 'aboutCy', 'questionEn', 'questionCy'] as const).map((field) => (
            <LongText key={field} fill={fill} name={field} label={t[field]} rows={3} />
          ))}
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
