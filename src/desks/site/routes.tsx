import { sql } from 'kysely'
import { pagesOf } from '../../access/pages.ts'
import { goTo, show } from '../../platform/http/answer.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Language } from '../../platform/words/words.ts'
import { BeginPage, BesidePage, FrontDoor } from './pages.tsx'
import { TonightPage, type OutOfHours } from './tonight.tsx'

export const pages = pagesOf()

const outOfHours = async (tx: Tx, programme: string, language: Language): Promise<OutOfHours[]> => {
  const { rows } = await sql<OutOfHours>`
    select case ${language} when 'cy' then name_cy else name end as name, telephone from app.out_of_hours(${programme})`.execute(
    tx,
  )
  return rows
}

/** Someone who is signed in goes to their own first page; before there is a host, everybody goes to set one up. */
pages.get('/', 'site:read', ({ actor, view, host }) => {
  if (host === null) return goTo('/set-up')
  return actor === null ? show(<FrontDoor view={view} host={host} />) : goTo('/home')
})
pages.get('/tonight', 'site:read', async ({ tx, view, host, language }) =>
  host === null
    ? goTo('/set-up')
    : show(<TonightPage view={view} host={host} councils={await outOfHours(tx, host.id, language)} />),
)
pages.get('/beside', 'site:read', ({ view, host }) =>
  host === null ? goTo('/set-up') : show(<BesidePage view={view} host={host} />),
)
pages.get('/begin', 'site:read', ({ view, host }) =>
  host === null ? goTo('/set-up') : show(<BeginPage view={view} host={host} />),
)
