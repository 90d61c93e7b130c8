import { again, goTo, missing, type Answer } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import type { Ask, Outside } from '../pages.ts'
import type { Actor } from '../model.ts'
import { samePath } from '../sign-in/model.ts'
import { countPin, countStart, printOf, riseByPin, setPin, takeStart, type Outcome } from './actions.ts'
import { signedInFor } from './cookies.ts'
import { faultsInNewPin, readPin } from './model.ts'
import { addPasskey, riseByPasskey } from './passkeys.ts'
import { ChoosePage, MorePage, OverPage, StartPage } from './pages.tsx'
import { newSalt, pinHash, readStartCode, startCodeHash } from './secrets.ts'
import { waysOf } from './ways.ts'
import { words } from './words.ts'

export const thenOf = ({ query }: Ask): string => samePath(query.get('then'))
const actionOf = (ask: Ask): string => `/sign-in/more?then=${encodeURIComponent(thenOf(ask))}`
const pressOf = ({ form }: Ask): string => form.text('press') || crypto.randomUUID()
const isSigned = (ask: Ask<string, Actor | null>): ask is Ask => ask.actor !== null

type Fault = { at: string; text: string }
export const pageFor = async (ask: Ask, fault?: Fault) => {
  const ways = await waysOf(ask.tx)
  const props = { view: ask.view, action: actionOf(ask), fault }
  if (ways.started)
    return <ChoosePage {...props} faults={fault === undefined ? {} : { [fault.at]: fault.text }} />
  if (ways.pin || ways.passkeys > 0) return <MorePage {...props} ways={ways} />
  return <StartPage {...props} setUp={ask.actor.roles.includes('administrator')} />
}
/** Kept, not undone: the try counts. */
const kept = (page: Awaited<ReturnType<typeof pageFor>>): Answer => ({
  kind: 'page',
  status: 422,
  page,
  keep: true,
})

const answerTo = async (ask: Ask, outcome: Outcome, wrong: (left: number) => Fault): Promise<Answer> => {
  const t = say(words, ask.language)
  switch (outcome.outcome) {
    case 'in':
      return signedInFor(ask.browser, outcome, thenOf(ask))
    case 'set':
      return goTo(thenOf(ask))
    case 'taken':
      return goTo(actionOf(ask))
    case 'over':
      return kept(<OverPage view={ask.view} />)
    case 'no':
      return kept(await pageFor(ask, wrong(outcome.left)))
    case 'enough':
      return kept(await pageFor(ask, { at: 'pin', text: t.enough }))
    case 'refused':
      return kept(await pageFor(ask, { at: 'passkey', text: t.refused }))
  }
}

type Work<T> = { readonly slow: () => Promise<T>; readonly after: (ask: Ask, made: T) => Promise<Answer> }
/** The slow part holds no transaction; what is compared afterwards was counted and committed before. */
const slowly = <T,>({ slow, after }: Work<T>): Outside => ({
  kind: 'outside',
  work: async () => {
    const made = await slow()
    return (ask) => (isSigned(ask) ? after(ask, made) : missing)
  },
})

export const byPin = async (ask: Ask): Promise<Answer | Outside> => {
  const t = say(words, ask.language)
  const wrong = (left: number): Fault => ({ at: 'pin', text: t.pinWrong(left) })
  const pin = readPin(ask.form.text('pin'))
  if (pin === '') return again(await pageFor(ask, { at: 'pin', text: t.pinMissing }))
  const print = await printOf(ask.tx, ask.actor, pin)
  const counted = await countPin(ask.tx, ask.browser)
  if ('outcome' in counted) return answerTo(ask, counted, wrong)
  return slowly({
    slow: () => pinHash(print, counted.salt),
    after: async (next, hash) =>
      answerTo(next, await riseByPin(next.tx, hash, next.browser, pressOf(next)), wrong),
  })
}

export const byStartCode = async (ask: Ask): Promise<Answer | Outside> => {
  const t = say(words, ask.language)
  const wrong = (left: number): Fault => ({ at: 'code', text: t.startWrong(left) })
  const code = readStartCode(ask.form.text('code'))
  if (code === '') return again(await pageFor(ask, { at: 'code', text: t.startMissing }))
  const counted = await countStart(ask.tx)
  if ('outcome' in counted) return answerTo(ask, counted, wrong)
  return slowly({
    slow: () => startCodeHash(code, counted.salt),
    after: async (next, hash) => answerTo(next, await takeStart(next.tx, hash), wrong),
  })
}

export const firstPin = async (ask: Ask): Promise<Answer | Outside> => {
  const pin = readPin(ask.form.text('pin'))
  const faults = faultsInNewPin(ask.language, pin, readPin(ask.form.text('again')))
  if (Object.keys(faults).length > 0)
    return again(<ChoosePage view={ask.view} action={actionOf(ask)} faults={faults} />)
  const print = await printOf(ask.tx, ask.actor, pin)
  const salt = newSalt()
  return slowly({
    slow: () => pinHash(print, salt),
    after: async (next, hash) =>
      answerTo(next, await setPin(next.tx, { salt, hash }, next.browser, pressOf(next)), () => ({
        at: 'pin',
        text: '',
      })),
  })
}

export const byPasskey = async (ask: Ask): Promise<Answer> => {
  const make = ask.form.text('do') === 'make-passkey'
  const prove = make ? addPasskey : riseByPasskey
  const outcome = await prove(ask.tx, ask.form.text('answer'), ask, pressOf(ask))
  return answerTo(ask, outcome, () => ({ at: 'passkey', text: '' }))
}
