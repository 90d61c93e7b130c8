import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import type { Answer } from '../platform/http/answer.ts'
import { visitorId } from '../platform/http/cookies.ts'
import type { Form } from '../platform/http/form.ts'
import { uuid } from './checks.ts'
import { letGo } from './kept/actions.ts'
import type { Outside } from './pages.ts'
import type { Visit } from './visit.ts'

/** A form that was sent twice does its thing once; one that was kept and is now sent on is kept no longer. */
export const formOnce = async (
  tx: Tx,
  programme: string,
  at: Visit,
  form: Form,
  work: () => Promise<Answer | Outside>,
): Promise<Answer | Outside> => {
  const key = form.text('key')
  if (!uuid.test(key)) return work()
  const visitor = visitorId(at.secret)
  const { rows } = await sql<{ to: string | null }>`
    select app.take_key(${programme}, ${visitor}, ${key}) as to`.execute(tx)
  const led = rows[0]?.to ?? null
  if (led !== null) return { kind: 'go', to: led === '' ? at.url.pathname : led }
  const answer = await work()
  if (answer.kind === 'go' && uuid.test(form.text('kept'))) await letGo(tx, form.text('kept'))
  if (answer.kind === 'go')
    await sql`select app.keep_key(${programme}, ${visitor}, ${key}, ${answer.to})`.execute(tx)
  return answer
}
