export type Way = 'email' | 'text'

/** One message on its way out. Lives in memory only: `text` may hold a secret. */
export type Message = {
  /** The same for every try, so that a receiver can tell a second copy. */
  readonly id: string
  readonly way: Way
  /** An e-mail address, or a telephone number like +447700900123. */
  readonly to: string
  /** Whom it comes from, as its reader sees it. */
  readonly sender: string
  /** Not sent in a text. */
  readonly subject: string
  readonly text: string
  /** A calendar file that goes with an e-mail. */
  readonly calendar?: string
  /** The same words as HTML, for an e-mail. */
  readonly html?: string
  /** Further headers of an e-mail, like List-Id. A way out that cannot carry them must not take the message. */
  readonly headers?: Readonly<Record<string, string>>
  /** What comes back of this very e-mail is known by this mark, in the address that servers answer to. */
  readonly returns?: string
}

/** It did not go out. `code` names no address; it ends in -gone where there is no such address; `again` says whether another try can help. */
export class NotSent extends Error {
  override name = 'NotSent'
  readonly code: string
  readonly again: boolean
  constructor(code: string, again: boolean) {
    super(code)
    this.code = code
    this.again = again
  }
}

export type KeptMessage = Message & { readonly at: Date }

/** What letters from here go without: a signature (DKIM), a mailbox where what comes back is counted. */
export const lacks = ['unsigned', 'uncounted'] as const
export type Lack = (typeof lacks)[number]

/** A way out of the house. `send` resolves when a provider took the message over, and throws NotSent otherwise. */
export type Post = {
  readonly ways: readonly Way[]
  /** E-mail with HTML and list headers can go; `returns` is the address that it comes back to, if there is one. */
  readonly letters?: { readonly returns?: string | undefined; readonly lacks?: readonly Lack[] }
  readonly send: (message: Message) => Promise<void>
  /** Newest first; only where nothing leaves the house. */
  readonly kept?: () => readonly KeptMessage[]
}
