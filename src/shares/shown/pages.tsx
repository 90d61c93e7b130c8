import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { Exact } from '../exact.tsx'
import type { Piece, Shown } from '../model.ts'
import { words } from './words.ts'

/** What was shared with this one person of a council, or with whoever chairs there: by whom and until when. */
export const ShownListPage = ({ view, list }: { view: View; list: readonly Shown[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1>{t.heading}</h1>
        <p>{list.length === 0 ? t.empty : t.intro}</p>
        {list.length === 0 ? null : (
          <Card>
            <ul class="card__list">
              {list.map(({ id, fromName, day, until }) => (
                <li key={id}>
                  <a href={`/shared/${id}`}>{t.from(fromName)}</a>
                  <p class="soft">{t.days(day, until)}</p>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Layout>
  )
}

/** From whom, and that they see it when it is opened. */
export const ToOpenPage = ({ view, shown }: { view: View; shown: Shown }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/shared">
      <div class="column">
        <h1>{t.heading}</h1>
        <p class="lede">{t.from(shown.fromName)}</p>
        <p>{t.days(shown.day, shown.until)}</p>
        <p>{t.willSee}</p>
        <FormOf view={view}>
          <Button>{t.open}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** Null: the vault does not answer. */
export const ShownPage = ({
  view,
  shown,
  pieces,
}: {
  view: View
  shown: Shown
  pieces: readonly Piece[] | null
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/shared">
      <div class="column">
        <h1>{t.heading}</h1>
        {pieces === null ? (
          <p>{t.down}</p>
        ) : (
          <>
            <Exact view={view} {...shown} pieces={pieces} />
            <p class="soft">{t.sees}</p>
          </>
        )}
      </div>
    </Layout>
  )
}
