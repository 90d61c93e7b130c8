import { pagesOf, type Ask } from '../../access/pages.ts'
import { readEmail } from '../../access/sign-in/model.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { liftings } from '../model.ts'
import { typedAgain } from '../typed-again.ts'
import { findByAddress, lift, writeNoMore } from './actions.ts'
import { NotWrittenPage } from './not-written.tsx'
import { suppressionCounts, type Suppressed } from './queries.ts'

/** Addresses that nobody writes to. Before the pages of one newsletter: "not-written" is none. */
export const notWritten = pagesOf()

type At = Pick<Ask, 'tx' | 'view' | 'query'>
const page = async (ask: At, fill: Fill, found: readonly Suppressed[] | null = null) => (
  <NotWrittenPage
    view={ask.view}
    fill={fill}
    counts={await suppressionCounts(ask.tx)}
    found={found}
    done={ask.query.has('done')}
  />
)

notWritten.get('/newsletters/keep/not-written', 'newsletter:keep', async (ask) =>
  show(await page(ask, fresh(ask.language))),
)
notWritten.post('/newsletters/keep/not-written/find', 'newsletter:keep', async (ask) => {
  const email = readEmail(ask.form.text('email'))
  const wrong = async (code: string) =>
    again(await page(ask, typedAgain(ask.language, ask.form, [{ field: 'email', code }])))
  if (email === null) return wrong('no-email')
  try {
    const { suppressed } = await findByAddress(ask.tx, ask.actor, null, email)
    return show(await page(ask, fresh(ask.language, { email }), suppressed))
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return wrong('later')
  }
})
notWritten.post('/newsletters/keep/not-written', 'newsletter:keep', async (ask) => {
  const email = readEmail(ask.form.text('address'))
  const wrong = async (code: string) =>
    again(await page(ask, typedAgain(ask.language, ask.form, [{ field: 'address', code }])))
  if (email === null) return wrong('no-email')
  try {
    await writeNoMore(ask.tx, ask.actor, email)
    return goTo('/newsletters/keep/not-written?done')
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return wrong('later')
  }
})
notWritten.post('/newsletters/keep/not-written/:suppression/lift', 'newsletter:keep', async (ask) => {
  const why = liftings.find((one) => one === ask.form.text('why'))
  if (why === undefined)
    return again(await page(ask, typedAgain(ask.language, ask.form, [{ field: 'why', code: 'no-why' }])))
  const lifted = await lift(ask.tx, ask.actor, ask.params.suppression, why)
  return goTo(`/newsletters/keep/not-written${lifted ? '?done' : ''}`)
})
