import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { show } from '../../platform/http/answer.ts'
import { open } from '../../vault/door.ts'
import { ToldPage } from './pages.tsx'
import { toldToMe } from './queries.ts'

const pages = pagesOf()

pages.get('/told', 'told:read', async ({ tx, actor, view }) => {
  const list = await toldToMe(tx)
  await record(tx, actor, 'told.read', [], { count: list.length })
  const rows = list.filter(({ kind }) => kind === 'opening').map(({ thing }) => thing)
  const texts = await open(tx, [{ table: 'opening_tellings', columns: ['said'], rows }])
  const said = list.map((of) => ({ ...of, said: texts.of('opening_tellings', 'said', of.thing) }))
  return show(<ToldPage view={view} list={said} />)
})

export { pages }
