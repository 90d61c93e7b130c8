import { pagesOf } from '../access/pages.ts'
import { again, goTo, show } from '../platform/http/answer.ts'
import { OneOf, WhatIsWrong } from '../platform/html/fill.tsx'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { returned } from './filling.ts'
import { handlersOf, nameHandler, type Handler } from './outside.ts'
import { words } from './words.ts'

const pages = pagesOf()

const OutsidePage = ({ view, fill, handlers }: { view: View; fill: Fill; handlers: readonly Handler[] }) => {
  const t = say(words, view.language)
  const items = handlers.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <Layout view={view} title={t.outsideWho} back="/settings" faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1 class="govuk-heading-l">{t.outsideTitle}</h1>
      <p class="govuk-body">{t.outsideIntro}</p>
      {items.length === 0 ? (
        <p class="govuk-body">{t.outsideHint}</p>
      ) : (
        <FormOf view={view}>
          <OneOf fill={fill} name="person" label={t.outsideWho} hint={t.outsideHint} items={items} />
          <Button>{t.save}</Button>
        </FormOf>
      )}
    </Layout>
  )
}

pages.get('/settings/outside', 'staff:change', async ({ tx, actor, view, language }) => {
  const handlers = await handlersOf(tx, actor)
  const fill = fresh(language, { person: handlers.find(({ chosen }) => chosen)?.id ?? '' })
  return show(<OutsidePage view={view} fill={fill} handlers={handlers} />)
})
pages.post('/settings/outside', 'staff:change', async ({ tx, actor, view, language, form }) => {
  const done = await nameHandler(tx, actor, form.text('person'))
  if (!('faults' in done)) return goTo('/settings/outside')
  const handlers = await handlersOf(tx, actor)
  return again(<OutsidePage view={view} fill={returned(language, form, done.faults)} handlers={handlers} />)
})

export { pages }
