import { Dropdown, LongText, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords } from './words.ts'

type ClockProps = {
  view: View
  fill: Fill
  people: readonly { person: string; name: string }[]
  version: number
}
export const ClockPage = ({ view, fill, people, version }: ClockProps) => {
  const t = say(keepWords, view.language)
  const short = 'govuk-input--width-5'
  const items = [
    { value: '', text: t.nobody },
    ...people.map(({ person, name }) => ({ value: person, text: name })),
  ]
  return (
    <Layout view={view} title={t.title} back="/to-answer" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.settings}</h1>
        <FormOf view={view} version={version}>
          <TextBox
            fill={fill}
            name="acknowledgeDays"
            label={t.acknowledgeDays}
            type="number"
            classes={short}
          />
          <TextBox fill={fill} name="answerDays" label={t.answerDays} type="number" classes={short} />
          <Dropdown fill={fill} name="named" label={t.named} items={items} />
          <LongText fill={fill} name="outsideEn" label={t.outsideEn} rows={3} />
          <LongText fill={fill} name="outsideCy" label={t.outsideCy} rows={3} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
