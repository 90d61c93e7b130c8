import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import type { Answer } from '../../platform/http/answer.ts'
import { isCsrf } from '../../platform/http/cookies.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Page } from '../pages.ts'
import { samePath } from '../sign-in/model.ts'
import { hashOf, sessionTokenOf } from '../sign-in/secrets.ts'
import type { Visit } from '../visit.ts'
import { signedInFor } from './cookies.ts'

const shape = z.object({ own: z.boolean() })

/**
 * One press sent twice on a slow telephone: the first raised the session and ended the one that both came with, and its
 * answer was lost with the page. The second gets the same answer. Null for everything else.
 */
export const risenAlready = async (tx: Tx, page: Page, at: Visit, form: Form): Promise<Answer | null> => {
  const press = form.text('press')
  if (page.act !== 'level:rise' || at.token === null || press === '') return null
  if (!isCsrf(form.text('csrf'), at.token)) return null
  const token = sessionTokenOf(at.secret, press)
  const { rows } = await sql<{
    risen: unknown
  }>`select app.risen_already(${hashOf(token)}::bytea) as risen`.execute(tx)
  const risen = shape.nullable().parse(rows[0]?.risen ?? null)
  if (risen === null) return null
  return signedInFor(at, { token, own: risen.own }, samePath(at.url.searchParams.get('then')))
}
