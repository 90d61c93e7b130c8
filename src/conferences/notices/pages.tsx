import { Button, Card, Details, Layout, NotificationBanner, Table } from '../../platform/html/index.ts'
import { DayBoxes, Dropdown, LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { kinds } from '../model.ts'
import { whenText } from '../one/page.tsx'
import { conferenceWords, words as common } from '../words.ts'
import { languages, mostParents } from './model.ts'
import type { OwnNotice } from './queries.ts'
import { words } from './words.ts'

const places = Array.from({ length: mostParents }, (_, at) => at + 1)
const days = ['day', 'strategyDay', ...places.map((n) => `toldOn${n}`)]

const ParentFields = ({ fill, n, names }: { fill: Fill; n: number; names: boolean }) => {
  const t = say(words, fill.language)
  return (
    <Card title={t.parent(n)}>
      {names ? <TextBox fill={fill} name={`name${n}`} label={t.name(n)} /> : null}
      <OneOf
        fill={fill}
        name={`told${n}`}
        label={t.told(n)}
        small
        items={[
          { value: 'yes', text: t.toldYes },
          { value: 'no', text: t.toldNo },
        ]}
      />
      <DayBoxes fill={fill} name={`toldOn${n}`} label={t.toldOn(n)} />
      <Dropdown
        fill={fill}
        name={`language${n}`}
        label={t.language(n)}
        items={languages.map((value) => ({ value, text: t[value] }))}
      />
    </Card>
  )
}

type Props = {
  view: View
  fill: Fill
  names: boolean
  wales: boolean
  own: readonly OwnNotice[]
  done: boolean
}

const Own = ({ view, own }: Pick<Props, 'view' | 'own'>) => {
  const { language } = view
  const t = say(words, language)
  const w = say(common, language)
  return (
    <>
      <h2 class="govuk-heading-m">{t.own}</h2>
      {own.length === 0 ? (
        <p class="govuk-body">{t.ownNone}</p>
      ) : (
        <Table
          classes="stacks stacks--named"
          head={[{ text: t.reference }, { text: w.kind }, { text: w.when }, { text: t.toldUs }]}
          rows={own.map((row) => [
            { text: row.reference },
            { text: conferenceWords[row.kind][language] },
            { text: whenText(language, row) },
            { text: sayDay(language, row.on_day, 'date') },
          ])}
        />
      )}
    </>
  )
}

/** For somebody at a council: what we need, in a minute. It shows what they told us and nothing of ours. */
export const TellPage = ({ view, fill, names, wales, own, done }: Props) => {
  const t = say(words, view.language)
  const w = say(common, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0}>
      {done ? <NotificationBanner type="success">{t.done}</NotificationBanner> : null}
      <WhatIsWrong fill={fill} days={days} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.intro}</p>
      {names ? null : <p class="govuk-body">{t.noNames}</p>}
      <FormOf view={view} action="/tell">
        <TextBox fill={fill} name="reference" label={t.reference} classes="govuk-input--width-10" />
        <OneOf
          fill={fill}
          name="kind"
          label={w.kindAsked}
          items={kinds.map((kind) => ({ value: kind, text: conferenceWords[kind][view.language] }))}
        />
        <DayBoxes fill={fill} name="day" label={w.dayAsked} hint={t.dayHint} />
        <TextBox
          fill={fill}
          name="startsAt"
          label={w.timeAsked}
          hint={w.timeHint}
          classes="govuk-input--width-5"
        />
        <TextBox fill={fill} name="place" label={w.placeAsked} />
        <DayBoxes
          fill={fill}
          name="strategyDay"
          label={wales ? w.strategyWales : w.strategyEngland}
          hint={wales ? w.strategyHint : `${w.strategyHint} ${t.strategyOrTransfer}`}
        />
        <LongText fill={fill} name="lateReason" label={w.lateAsked} rows={2} />
        <TextBox
          fill={fill}
          name="parents"
          label={t.parents}
          hint={t.parentsHint}
          classes="govuk-input--width-2"
        />
        {places.slice(0, 2).map((n) => (
          <ParentFields key={n} fill={fill} n={n} names={names} />
        ))}
        <Details summary={t.moreParents} open={Number(fill.typed['parents']) > 2}>
          {places.slice(2).map((n) => (
            <ParentFields key={n} fill={fill} n={n} names={names} />
          ))}
        </Details>
        <Button preventDoubleClick>{t.send}</Button>
      </FormOf>
      <Own view={view} own={own} />
    </Layout>
  )
}
