import { pagesOf } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import { newslettersShown, newsletterShown } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { askToJoin } from './actions.ts'
import { AskedPage, JoinPage, NewslettersPage } from './pages.tsx'
import { readAddress, readChoice } from './reading.ts'

export const pages = pagesOf()

pages.get('/newsletters', 'newsletter:look', async ({ tx, view, host }) =>
  host === null ? missing : show(<NewslettersPage view={view} lists={await newslettersShown(tx, host.id)} />),
)

pages.get('/newsletters/:codeName', 'newsletter:look', async ({ tx, view, language, host, params }) => {
  const of = host === null ? null : await newsletterShown(tx, host.id, params.codeName)
  if (of === null) return missing
  const fill = fresh(language, { language }, { topics: of.topics.map(({ id }) => id) })
  return show(<JoinPage view={view} of={of} fill={fill} />)
})
pages.post('/newsletters/:codeName', 'newsletter:join', async (ask) => {
  const { tx, view, language, host, params, form, browser } = ask
  const of = host === null ? null : await newsletterShown(tx, host.id, params.codeName)
  if (host === null || of === null) return missing
  const page = (faults: readonly Fault[]) =>
    again(<JoinPage view={view} of={of} fill={typedAgain(language, form, faults)} />)
  const { email, faults } = readAddress(form)
  const { choice, faults: unsaid } = readChoice(form, of.topics)
  if (faults.length + unsaid.length > 0) return page([...faults, ...unsaid])
  try {
    const outcome = await askToJoin(tx, host.id, of.code, { email, ...choice }, browser)
    if (outcome === 'gone') return missing
    return outcome === 'asked'
      ? goTo(`/newsletters/${of.code}/asked`)
      : page([{ field: 'email', code: outcome }])
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return page([{ field: 'email', code: 'later' }])
  }
})
pages.get('/newsletters/:codeName/asked', 'newsletter:look', async ({ tx, view, host, params }) => {
  const of = host === null ? null : await newsletterShown(tx, host.id, params.codeName)
  return of === null ? missing : show(<AskedPage view={view} />)
})
