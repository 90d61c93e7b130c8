import { file, goTo, missing, show } from '../../platform/http/answer.ts'
import { pagesOf, type Ask } from '../pages.ts'
import { askPasskey } from './asking.ts'
import { byPasskey, byPin, byStartCode, firstPin, pageFor, thenOf } from './steps.tsx'
import { councilAlone, waysOf } from './ways.ts'

const pages = pagesOf()

const toCouncil = (ask: Ask): string => `/sign-in/council?then=${encodeURIComponent(thenOf(ask))}`

pages.get('/sign-in/more', 'level:rise', async (ask) => {
  if (await councilAlone(ask.tx)) return goTo(toCouncil(ask))
  const { fresh, pin, passkeys } = await waysOf(ask.tx)
  const nothingToAsk = fresh || (!pin && passkeys === 0)
  return ask.actor.level === 2 && nothingToAsk ? goTo(thenOf(ask)) : show(await pageFor(ask))
})

pages.post('/sign-in/more', 'level:rise', async (ask) => {
  if (await councilAlone(ask.tx)) return goTo(toCouncil(ask))
  switch (ask.form.text('do')) {
    case 'pin':
      return byPin(ask)
    case 'start':
      return byStartCode(ask)
    case 'new-pin':
      return firstPin(ask)
    case 'use-passkey':
    case 'make-passkey':
      return byPasskey(ask)
    default:
      return missing
  }
})

pages.post('/sign-in/more/ask', 'level:rise', async ({ tx, actor, form, origin, view }) => {
  const wants = form.text('for') === 'make' ? 'make' : 'use'
  const asked = await askPasskey(tx, actor, wants, { origin, called: view.host.name })
  return asked === null ? missing : file('asked.json', 'application/json', JSON.stringify(asked))
})

export { pages }
