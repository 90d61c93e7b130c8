import type { Answer } from '../platform/http/answer.ts'
import type { CookieNames } from '../platform/http/cookies.ts'
import type { Form } from '../platform/http/form.ts'
import type { Method } from '../platform/http/server.ts'
import type { KeptMessage, Lack } from '../platform/mail/message.ts'
import type { HostRow, Tx } from '../platform/database/connect.ts'
import type { View } from '../platform/html/view.ts'
import type { Language } from '../platform/words/words.ts'
import type { Actor } from './model.ts'
import { policy, type Act, type OpenAct, type Rule } from './policy.ts'

type Names<P extends string> = P extends `${string}:${infer N}/${infer Rest}`
  ? N | Names<`/${Rest}`>
  : P extends `${string}:${infer N}`
    ? N
    : never

/** What a handler is given. Everything it may read or write goes through `tx`, as the asker. */
export type Ask<P extends string = string, Who = Actor> = {
  readonly tx: Tx
  readonly actor: Who
  readonly view: View
  readonly language: Language
  readonly host: HostRow | null
  readonly params: Readonly<Record<Names<P>, string>>
  readonly query: URLSearchParams
  readonly form: Form
  /** The browser's own secret, kept in a cookie, and where it calls from: for signing in. */
  readonly browser: {
    readonly secret: string
    readonly token: string | null
    readonly agent: string
    readonly address: string
    /** On this machine, with nobody between: see near.ts. */
    readonly near: boolean
    readonly cookies: CookieNames
  }
  /** What people type to come here, without a slash at the end. */
  readonly origin: string
  /** Printed at the start, asked for by the first set-up; null where nobody may set up by a page. */
  readonly setUpCode: string | null
  /** Messages that did not leave the house, for a browser on this machine; null everywhere else. */
  readonly kept: readonly KeptMessage[] | null
  /** What letters of a newsletter go without here; null where none can go. */
  readonly letters: readonly Lack[] | null
}

/**
 * Something slow beyond the house, a council's own sign-in say, that must not wait in the database: this transaction
 * ends first, `work` runs with none, and what it gives back answers in a new one. Whoever asks is looked up anew.
 */
export type Outside = {
  readonly kind: 'outside'
  readonly work: () => Promise<(ask: Ask<string, Actor | null>) => Promise<Answer> | Answer>
}
type Answering = Promise<Answer | Outside> | Answer | Outside

type Handler<P extends string, A extends Act> = (
  ask: Ask<P, A extends OpenAct ? Actor | null : Actor>,
) => Answering

export type Page = {
  readonly method: Method
  readonly path: string
  readonly act: Act
  readonly largest?: number
  readonly camera?: true
  readonly machine?: true
  readonly handler: (ask: Ask<string, Actor | null>) => Answering
}
type Options = {
  /** Largest body in bytes, where files come in. */
  largest?: number
  /** The page may look through the camera. */
  camera?: true
  /**
   * Asked by a machine that has no browser: no cookie is read or set, and neither Origin, token nor form key is looked
   * for. What it sends must prove itself. Only for `forMachines`.
   */
  machine?: true
}
/** The acts that a machine may call, each with a proof of its own in what it sends. */
export const forMachines: readonly Act[] = ['sign-in:end-by-council', 'newsletter:one-click']

/**
 * A room's pages: `export const pages = pagesOf(); pages.get('/families/:family', 'family:read', async ({ tx, params }) => …)`.
 * A page without an act does not compile. Parameters that end in `Token` or `Name` are free text; all others are UUIDs,
 * and anything else in their place is answered 404 before the handler runs.
 */
export const pagesOf = () => {
  const list: Page[] = []
  const add =
    (method: Method) =>
    <P extends string, A extends Act>(
      path: P,
      act: A,
      handler: Handler<P, A>,
      options: Options = {},
    ): void => {
      const rule: Rule = policy[act]
      if (options.machine === true && !forMachines.includes(act))
        throw new Error(`${act} is not for machines`)
      list.push({
        method,
        path,
        act,
        ...options,
        handler: (ask) => {
          const { actor } = ask
          if (rule !== 'anyone' && actor === null) return { kind: 'missing' }
          return handler(ask as Parameters<Handler<P, A>>[0])
        },
      })
    }
  return { list, get: add('get'), post: add('post') }
}
