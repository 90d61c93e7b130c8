import type { ComponentChildren } from 'preact'
import { Button, Card, Layout, Pressable } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { firstName } from './pages.tsx'
import { words } from './words.ts'

/** Whom a supporter rings when it was hard. */
export const Hard = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return telephone === '' ? null : (
    <Card title={t.hard}>
      <p>
        <Pressable text={t.hardText(telephone, hours)} number={telephone} />
      </p>
    </Card>
  )
}

/** A supporter's home: who has asked for them, whom they stand beside, who to ring if it was hard. */
export const SupporterHomePage = ({
  view,
  asked,
  children,
}: {
  view: View
  asked: number
  children: ComponentChildren
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1>{t.hello(firstName(view.actor?.name ?? ''))}</h1>
        {asked === 0 ? null : (
          <Card kind="lead" title={t.asked(asked)}>
            <Button href="/asked">{t.answer}</Button>
          </Card>
        )}
        {children}
      </div>
    </Layout>
  )
}
