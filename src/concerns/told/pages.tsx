import { Button, Card, Layout, type View, Pressable } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Told } from './queries.ts'
import { askerWords, words } from './words.ts'

/** On a parent's first page, above everything else; nothing when there is nothing. */
export const ToldCard = ({ view, count }: { view: View; count: number }) => {
  const t = say(words, view.language)
  return count === 0 ? null : (
    <Card title={t.cardTitle} kind="lead">
      <p>{t.card(count)}</p>
      <Button href="/told">{t.read}</Button>
    </Card>
  )
}

const One = ({ view, of, said }: { view: View; of: Told; said: string | null }) => {
  const t = say(words, view.language)
  if (of.kind === 'request')
    return (
      <Card title={t.askedTitle}>
        <p>{t.asked(say(askerWords, view.language)[of.who], of.on)}</p>
        <p>{t.solicitor}</p>
      </Card>
    )
  return (
    <Card title={t.openedTitle}>
      <p>
        {of.notes === 0
          ? t.openedNone(of.on, of.asker, of.approver)
          : t.opened(of.on, of.asker, of.approver, of.notes)}
      </p>
      {said === null ? null : <p class="as-typed">{said}</p>}
      <p class="soft">{t.toldOn(of.toldOn)}</p>
    </Card>
  )
}

type Props = { view: View; list: readonly (Told & { readonly said: string | null })[] }
/** What a parent is told about their own notes and their own name. */
export const ToldPage = ({ view, list }: Props) => {
  const t = say(words, view.language)
  const { telephone } = view.host
  return (
    <Layout view={view} title={t.title} back="/home">
      <div class="column">
        <h1>{t.title}</h1>
        {list.length === 0 ? (
          <Card>
            <p>{t.none}</p>
          </Card>
        ) : (
          list.map((of) => <One key={of.thing} view={view} of={of} said={of.said} />)
        )}
        {list.length === 0 ? null : (
          <>
            <h2>{t.whatNow}</h2>
            <Card>
              <p>
                <a class="govuk-link" href="/looked">
                  {t.looked}
                </a>
              </p>
              {telephone === '' ? null : (
                <p>
                  <Pressable text={t.ring(telephone)} number={telephone} />
                </p>
              )}
              <p>{t.ico}</p>
            </Card>
          </>
        )}
      </div>
    </Layout>
  )
}
