import { sql } from 'kysely'
import { z } from 'zod'
import { origin } from '../access/browsing.ts'
import { pagesOf, type Ask } from '../access/pages.ts'
import { serve, serveMissing } from '../access/serve.tsx'
import { record } from '../audit/record.ts'
import { connect, type SomeLogins, type Vaults } from '../platform/database/connect.ts'
import { missing, show } from '../platform/http/answer.ts'
import { listen, makeApp } from '../platform/http/server.ts'
import { Layout } from '../platform/html/index.ts'
import type { Note as Kept } from '../spaces/model.ts'
import { pages as notes } from '../spaces/own-routes.tsx'
import { PrintPage } from '../spaces/pages.tsx'
import { ownWriters } from '../spaces/queries.ts'
import { open } from '../vault/door.ts'
import { now } from './laying.ts'

/**
 * Pages alike, 50 notes each: the product's own page of a parent's notes to print, and its twin, which reads a table of plain
 * words; and the same two with nothing on them but the notes, each with one audit row.
 */
process.env['LOG'] = 'none'

type Note = { id: string; day: string; body: string }

const NotesPage = ({ view, notes }: { view: Ask['view']; notes: readonly Note[] }) => (
  <Layout view={view} title="50">
    {notes.map(({ day, body }) => (
      <div class="card">
        <h2 class="govuk-heading-m">{day}</h2>
        <p class="govuk-body">{body}</p>
      </div>
    ))}
  </Layout>
)

const pages = pagesOf()
pages.get('/sealed', 'home:read', async ({ tx, view }) => {
  const rows = await tx.selectFrom('notes').select(['id', 'day']).orderBy('id', 'desc').limit(50).execute()
  const texts = await open(tx, [{ table: 'notes', columns: ['body'], rows: rows.map(({ id }) => id) }])
  const notes = rows.map(({ id, day }) => ({ id, day, body: texts.of('notes', 'body', id) ?? '' }))
  return show(<NotesPage view={view} notes={notes} />)
})
pages.get('/plain', 'home:read', async ({ tx, actor, view }) => {
  const { rows } = await sql<Note>`select id, day, body from plain_notes order by id desc limit 50`.execute(
    tx,
  )
  await record(
    tx,
    actor,
    'text.opened',
    rows.map(({ id }) => id),
  )
  return show(<NotesPage view={view} notes={rows} />)
})

type Written = Omit<Kept, 'body'> & { body: string }
pages.get('/plain/:party/print', 'notes:own', async ({ tx, actor, view, params }) => {
  const { party } = params
  const writers = await ownWriters(tx, party)
  if (writers === undefined) return missing
  const { rows } = await sql<Written>`select id, day, at, written_by as "writtenBy", version, draft, body
    from plain_notes where party_id = ${party} and withdrawn_at is null order by id desc limit 501`.execute(
    tx,
  )
  await record(tx, actor, 'note.printed', [party, ...rows.map(({ id }) => id)])
  return show(
    <PrintPage {...{ view, party, writers }} found={{ notes: rows, older: null }} me={actor.person} />,
  )
})

const order = z.object({
  engine: z.custom<SomeLogins>((value) => typeof value === 'object' && value !== null),
  vaults: z.custom<Vaults>((value) => typeof value === 'object' && value !== null),
})

const serveBoth = async (message: unknown): Promise<void> => {
  const { engine, vaults } = order.parse(message)
  const house = { db: connect(engine, { max: 10, vaults }), origin, clock: () => now }
  const app = makeApp(
    [...notes.list, ...pages.list].map((page) => serve(house, page)),
    serveMissing(house),
  )
  const server = await listen(app, 0, '127.0.0.1')
  const at = server.address()
  process.send?.({ port: at === null || typeof at === 'string' ? 0 : at.port })
}

process.once('message', (message) => void serveBoth(message))
process.once('disconnect', () => process.exit(0))
