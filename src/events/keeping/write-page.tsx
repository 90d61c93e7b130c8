import { DayBoxes, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import { asks, ways } from '../model.ts'
import { keepWords } from './words.ts'

type Write = { view: View; fill: Fill; of?: { readonly id: string; readonly version: number } }
const comforts = ['accessEn', 'accessCy', 'quietEn', 'quietCy', 'childEn', 'childCy'] as const
/** Makes an event or changes it. */
export const WritePage = ({ view, fill, of }: Write) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const days = ['day', 'reserveOpens', 'until']
  return (
    <Layout
      view={view}
      title={of === undefined ? t.make : t.change}
      back={of === undefined ? '/events/keep' : `/events/keep/${of.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={days} />
        <h1>{of === undefined ? t.make : t.change}</h1>
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <h2>{t['part-what']}</h2>
          <p class="soft">{t.oneTongue}</p>
          <TextBox fill={fill} name="titleEn" label={t.titleEn} />
          <TextBox fill={fill} name="titleCy" label={t.titleCy} />
          <LongText fill={fill} name="aboutEn" label={t.aboutEn} />
          <LongText fill={fill} name="aboutCy" label={t.aboutCy} />
          <h2>{t['part-when']}</h2>
          <DayBoxes fill={fill} name="day" label={t.day} />
          <TextBox
            fill={fill}
            name="startsAt"
            type="time"
            label={t.startsAt}
            classes="govuk-input--width-5"
          />
          <TextBox fill={fill} name="endsAt" type="time" label={t.endsAt} classes="govuk-input--width-5" />
          <h2>{t['part-where']}</h2>
          <OneOf
            fill={fill}
            name="way"
            label={t.way}
            items={ways.map((value) => ({ value, text: t[`way-${value}`] }))}
          />
          <LongText fill={fill} name="venue" label={t.venue} rows={2} />
          {(['reachEn', 'reachCy'] as const).map((field) => (
            <LongText key={field} fill={fill} name={field} label={t[field]} rows={2} />
          ))}
          <TextBox fill={fill} name="online" label={t.online} hint={t.onlineHint} />
          <h2>{t['part-comfort']}</h2>
          {comforts.map((field) => (
            <LongText key={field} fill={fill} name={field} label={t[field]} rows={2} />
          ))}
          <h2>{t['part-places']}</h2>
          {(['places', 'reserve', 'most'] as const).map((field) => (
            <TextBox
              key={field}
              fill={fill}
              name={field}
              type="number"
              label={t[field]}
              classes="govuk-input--width-5"
            />
          ))}
          <DayBoxes fill={fill} name="reserveOpens" label={t.reserveOpens} />
          <DayBoxes fill={fill} name="until" label={t.until} />
          <Several
            fill={fill}
            name="asks"
            label={t.asks}
            hint={t.asksHint}
            items={asks.map((value) => ({ value, text: w[`asks-${value}`] }))}
          />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
