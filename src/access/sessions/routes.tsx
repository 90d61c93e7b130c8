import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { setPin, printOf } from '../level-two/actions.ts'
import { faultsInNewPin, readPin } from '../level-two/model.ts'
import { addPasskey, removePasskey } from '../level-two/passkeys.ts'
import { newSalt, pinHash } from '../level-two/secrets.ts'
import { councilAlone, ownPasskeys, waysOf } from '../level-two/ways.ts'
import { pagesOf, type Ask } from '../pages.ts'
import { endEverywhere, endSessions } from './actions.ts'
import { SessionsPage } from './pages.tsx'
import { ownSessions } from './queries.ts'
import { PasskeyPage, PinPage } from './ways-in.tsx'

const pages = pagesOf()

const sessionsPage = async ({ tx, actor, view, query }: Ask, fault?: 'last' | 'refused') => {
  const full = actor.level === 2 && !(await councilAlone(tx))
  const done = query.get('done')
  return (
    <SessionsPage
      view={view}
      sessions={await ownSessions(tx, actor)}
      ways={full ? await waysOf(tx) : null}
      level={actor.level}
      passkeys={full ? await ownPasskeys(tx) : []}
      done={done === 'pin' || done === 'passkey' ? done : undefined}
      fault={fault}
    />
  )
}

pages.get('/sessions', 'session:own', async (ask) => show(await sessionsPage(ask)))

pages.post('/sessions/others/end', 'session:own', async ({ tx }) => {
  await endSessions(tx, null)
  return goTo('/sessions')
})

pages.post('/sessions/everywhere/end', 'way:change', async ({ tx }) => {
  await endEverywhere(tx)
  return { kind: 'go', to: '/', clearSite: true }
})

pages.post('/sessions/:session/end', 'session:own', async ({ tx, params }) =>
  (await endSessions(tx, params.session)) === 0 ? missing : goTo('/sessions'),
)

/** Whoever proved themself a while ago does so again first: this may be somebody who found the device open. */
const notFresh = async ({ tx }: Ask, to: string): Promise<Answer | null> => {
  if (await councilAlone(tx)) return missing
  const { fresh } = await waysOf(tx)
  return fresh ? null : goTo(`/sign-in/more?then=${encodeURIComponent(to)}`)
}

pages.get(
  '/sessions/pin',
  'way:change',
  async (ask) => (await notFresh(ask, '/sessions/pin')) ?? show(<PinPage view={ask.view} faults={{}} />),
)

pages.post('/sessions/pin', 'way:change', async (ask) => {
  const stale = await notFresh(ask, '/sessions/pin')
  if (stale !== null) return stale
  const { tx, actor, form, view } = ask
  const pin = readPin(form.text('pin'))
  const faults = faultsInNewPin(ask.language, pin, readPin(form.text('again')))
  if (Object.keys(faults).length > 0) return again(<PinPage view={view} faults={faults} />)
  const print = await printOf(tx, actor, pin)
  const salt = newSalt()
  return {
    kind: 'outside',
    work: async () => {
      const hash = await pinHash(print, salt)
      return async (later) => {
        const { outcome } = await setPin(later.tx, { salt, hash }, later.browser, crypto.randomUUID())
        return outcome === 'set' ? goTo('/sessions?done=pin') : missing
      }
    },
  }
})

pages.get(
  '/sessions/passkey',
  'way:change',
  async (ask) => (await notFresh(ask, '/sessions/passkey')) ?? show(<PasskeyPage view={ask.view} />),
)

pages.post('/sessions/passkey', 'way:change', async (ask) => {
  const stale = await notFresh(ask, '/sessions/passkey')
  if (stale !== null) return stale
  const { outcome } = await addPasskey(ask.tx, ask.form.text('answer'), ask, crypto.randomUUID())
  if (outcome === 'set') return goTo('/sessions?done=passkey')
  return { kind: 'page', status: 422, page: <PasskeyPage view={ask.view} refused />, keep: true }
})

pages.post('/sessions/passkeys/:passkey/end', 'way:change', async (ask) => {
  const how = await removePasskey(ask.tx, ask.params.passkey)
  if (how === null) return missing
  if (how === 'stale') return goTo(`/sign-in/more?then=${encodeURIComponent('/sessions')}`)
  return how === 'last' ? again(await sessionsPage(ask, 'last')) : goTo('/sessions')
})

export { pages }
