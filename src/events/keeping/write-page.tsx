import type { ComponentChildren } from 'preact'
import { DayBoxes, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import { asks, ways } from '../model.ts'
import { keepWords } from './words.ts'

const days = ['day', 'reserveOpens', 'until']
/** What can wait, by what it is about; the rest is what an event cannot be without. */
const later = {
  about: ['aboutEn', 'aboutCy'],
  reach: ['reachEn', 'reachCy', 'online'],
  comfort: ['accessEn', 'accessCy', 'quietEn', 'quietCy', 'childEn', 'childCy'],
  places: ['places', 'most', 'until', 'reserve', 'reserveOpens', 'asks'],
} as const
type Later = keyof typeof later
type Long = 'venue' | Exclude<(typeof later)['about' | 'reach' | 'comfort'][number], 'online'>

type Write = {
  view: View
  fill: Fill
  of?: { readonly id: string; readonly version: number }
  /** The part to begin with. */
  open?: string | null
}
type PartProps = Write & { part: Later; children: ComponentChildren }
/** It is sent with the form whether it is open or not; it opens by itself where something is to be put right. */
const Part = ({ view, fill, open, part, children }: PartProps) => {
  const t = say(keepWords, view.language)
  const names: readonly string[] = later[part]
  const wrong = fill.faults.some(({ field }) => names.includes(field))
  const begun = names.some(
    (name) =>
      // What stands there anyway is nobody's writing.
      (name !== 'most' && (fill.typed[name] ?? '') !== '' && fill.typed[name] !== '0') ||
      (fill.ticked?.[name] ?? []).length > 0 ||
      (fill.typed[`${name}-day`] ?? '') !== '',
  )
  return (
    <Details
      classes="al-group"
      open={open === part || wrong || fill.now !== undefined}
      summary={
        <>
          {t[`part-${part}`]}
          {begun ? <span class="soft al-begun"> {t.begun}</span> : null}
        </>
      }
    >
      {children}
    </Details>
  )
}

/** Makes an event or changes it: what it is, when and where, and what can wait. */
export const WritePage = (props: Write) => {
  const { view, fill, of } = props
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const title = of === undefined ? t.make : t.change
  const long = (name: Long, rows = 2) => (
    <LongText key={name} fill={fill} name={name} label={t[name]} rows={rows} />
  )
  const short = (name: 'places' | 'reserve' | 'most' | 'startsAt' | 'endsAt', type: 'number' | 'time') => (
    <TextBox fill={fill} name={name} type={type} label={t[name]} classes="govuk-input--width-5" />
  )
  return (
    <Layout
      view={view}
      title={title}
      back={of === undefined ? '/events/keep' : `/events/keep/${of.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={days} names={t} />
        <h1>{title}</h1>
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <p class="soft">{t.oneTongue}</p>
          <TextBox fill={fill} name="titleEn" label={t.titleEn} />
          <TextBox fill={fill} name="titleCy" label={t.titleCy} />
          <h2>{t['part-when']}</h2>
          <DayBoxes fill={fill} name="day" label={t.day} />
          {short('startsAt', 'time')}
          {short('endsAt', 'time')}
          <h2>{t['part-where']}</h2>
          <OneOf
            fill={fill}
            name="way"
            label={t.way}
            items={ways.map((value) => ({ value, text: t[`way-${value}`] }))}
          />
          {long('venue')}
          <h2>{t['part-later']}</h2>
          <p class="soft">{t.laterText}</p>
          <Part {...props} part="about">
            {later.about.map((name) => long(name, 4))}
          </Part>
          <Part {...props} part="reach">
            {long('reachEn')}
            {long('reachCy')}
            <TextBox fill={fill} name="online" label={t.online} hint={t.onlineHint} />
          </Part>
          <Part {...props} part="comfort">
            {later.comfort.map((name) => long(name))}
          </Part>
          <Part {...props} part="places">
            {short('places', 'number')}
            {short('most', 'number')}
            <DayBoxes fill={fill} name="until" label={t.until} />
            {short('reserve', 'number')}
            <DayBoxes fill={fill} name="reserveOpens" label={t.reserveOpens} />
            <Several
              fill={fill}
              name="asks"
              label={t.asks}
              hint={t.asksHint}
              items={asks.map((value) => ({ value, text: w[`asks-${value}`] }))}
            />
          </Part>
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
