import { upFor } from '../../access/up.ts'
import { pagesOf, type Page } from '../../access/pages.ts'
import { whoLooked } from '../../audit/looks/queries.ts'
import { record } from '../../audit/record.ts'
import { file, show } from '../../platform/http/answer.ts'
import { Button, Card, FormOf, Layout, type View, Pressable } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Source } from '../../shares/model.ts'
import { open } from '../../vault/door.ts'
import { toldToMe } from '../told/queries.ts'
import { copyOf } from './letters.ts'
import { everythingOwn } from './queries.ts'
import { words } from './words.ts'

const CopyPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone } = view.host
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <Card title={t.inIt}>
          <p>{t.inItText}</p>
        </Card>
        <Card title={t.notInIt}>
          <p>{t.notInItText}</p>
          {telephone === '' ? null : (
            <p>
              <Pressable text={t.ring(telephone)} number={telephone} />
            </p>
          )}
        </Card>
        <Card title={t.careful} kind="lead">
          <p>{t.carefulText}</p>
          <FormOf view={view}>
            <Button>{t.make}</Button>
          </FormOf>
        </Card>
      </div>
    </Layout>
  )
}

/** Lines of who looked that go into a copy; beyond them it says how many more there are. */
const mostLooks = 1_000

/** `sources`: the rooms in which somebody writes; what they hand in for sharing stands in the copy too. */
export const copyPages = (sources: readonly Source[]): readonly Page[] => {
  const pages = pagesOf()
  pages.get('/my-copy', 'copy:own', ({ view }) => show(<CopyPage view={view} />))

  pages.post('/my-copy', 'copy:own', async ({ tx, actor, language }) => {
    const own = await everythingOwn(tx, { actor, language, sources })
    const looked = await whoLooked(tx, { onDay: null, limit: mostLooks, offset: 0 })
    const told = await toldToMe(tx)
    const rows = told.filter(({ kind }) => kind === 'opening').map(({ thing }) => thing)
    const texts = await open(tx, [{ table: 'opening_tellings', columns: ['said'], rows }])
    await record(
      tx,
      actor,
      'copy.made',
      own.map(({ party }) => party),
    )
    const whole = {
      today: actor.today,
      me: actor.person,
      own,
      looked,
      told: told.map((of) => ({ ...of, said: texts.of('opening_tellings', 'said', of.thing) })),
    }
    return file(say(words, language).file, 'text/plain; charset=utf-8', copyOf(language, whole))
  })
  return pages.list
}
