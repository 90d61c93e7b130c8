import { sql } from 'kysely'
import type { Form } from '../../platform/http/form.ts'
import { isCsrf } from '../../platform/http/cookies.ts'
import { printOf } from '../../platform/http/print.ts'
import { faultOf, log } from '../../platform/log/log.ts'
import { keepForm, ranOut } from '../kept/actions.ts'
import type { Actor } from '../model.ts'
import type { Ask } from '../pages.ts'

/** Where the form was going, when somebody typed in it since the page was made: see platform/html/layout/exit-saves.ts. */
const goingTo = (form: Form): string | null => {
  const [to = '', print, names = ''] = form.text('leaving').split(' ')
  if (to === '') return null
  const stands = names.split(',').map((name) => form.all(name).join('\n'))
  return print !== undefined && print === printOf(stands) ? null : to
}

/**
 * Keeps what was typed on the page that is being left, for whoever is signed in or was until their session ran out.
 * Leaving never fails by it: when the vault or the database can't, nothing is kept.
 */
export const keepTyped = async ({ tx, actor, form, browser }: Ask<string, Actor | null>): Promise<void> => {
  const to = goingTo(form)
  if (to === null) return
  const { token } = browser
  await sql`savepoint typed`.execute(tx)
  try {
    const was = actor === null && token !== null && isCsrf(form.text('csrf'), token)
    const person = was ? await ranOut(tx) : (actor?.person ?? null)
    if (person !== null) await keepForm(tx, person, { form, to, leaving: true })
  } catch (error) {
    log('leaving.not-kept', faultOf(error))
    await sql`rollback to savepoint typed`.execute(tx)
  }
}
