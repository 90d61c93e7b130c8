import { DayBoxes, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Folded } from '../../platform/html/folded.tsx'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import { asks, ways } from '../model.ts'
import { usualMost } from './reading.ts'
import { keepWords } from './words.ts'

const days = ['day', 'reserveOpens', 'until']
/** What can wait, by what it is about; the rest is what an event cannot be without. */
const later = {
  about: ['aboutEn', 'aboutCy'],
  reach: ['reachEn', 'reachCy', 'online'],
  comfort: ['accessEn', 'accessCy', 'quietEn', 'quietCy', 'childEn', 'childCy'],
  places: ['places', 'most', 'until', 'reserve', 'reserveOpens', 'asks'],
} as const
type Long = 'venue' | Exclude<(typeof later)['about' | 'reach' | 'comfort'][number], 'online'>

type Write = {
  view: View
  fill: Fill
  of?: { readonly id: string; readonly version: number }
  /** The part to begin with. */
  open?: string | null
}
/** Makes an event or changes it: what it is, when and where, and what can wait. */
export const WritePage = ({ view, fill, of, open }: Write) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const title = of === undefined ? t.make : t.change
  const part = (name: keyof typeof later) => ({
    fill,
    title: t[`part-${name}`],
    names: later[name],
    usual: { most: usualMost, places: '0', reserve: '0' },
    open: open === name,
  })
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
          <Folded {...part('about')}>{later.about.map((name) => long(name, 4))}</Folded>
          <Folded {...part('reach')}>
            {long('reachEn')}
            {long('reachCy')}
            <TextBox fill={fill} name="online" label={t.online} hint={t.onlineHint} />
          </Folded>
          <Folded {...part('comfort')}>{later.comfort.map((name) => long(name))}</Folded>
          <Folded {...part('places')}>
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
          </Folded>
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
