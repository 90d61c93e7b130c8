import { LongText, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { moneyWords } from './keep-words.ts'
import { Done } from './pages.tsx'
import { payWords } from './words.ts'

type Page = { view: View; fill: Fill; version: number; done: boolean }
/** What stands on every invoice of this programme. */
export const SettingsPage = ({ view, fill, version, done }: Page) => {
  const t = say(moneyWords, view.language)
  return (
    <Layout view={view} title={t.settings} back="/events/keep" faulty={fill.faults.length > 0}>
      <div class="column">
        <Done view={view} done={done} />
        <WhatIsWrong fill={fill} />
        <h1>{t.settings}</h1>
        <p>{t.settingsText}</p>
        <FormOf view={view} version={version}>
          <TextBox fill={fill} name="name" label={t.usName} />
          <LongText fill={fill} name="address" label={t.usAddress} rows={3} />
          <LongText fill={fill} name="payEn" label={t.payEn} rows={3} />
          <LongText fill={fill} name="payCy" label={t.payCy} rows={3} />
          <TextBox fill={fill} name="vatEn" label={t.vatEn} />
          <TextBox fill={fill} name="vatCy" label={t.vatCy} />
          <TextBox fill={fill} name="days" type="number" label={t.days} classes="govuk-input--width-3" />
          <Button preventDoubleClick>{say(payWords, view.language).save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
