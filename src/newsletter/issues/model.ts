import type { Lack } from '../../platform/mail/message.ts'

/** What a keeper writes: one plain source in each language, the topics that it goes to (none: everybody), read afterwards or not. */
export type IssueDraft = {
  readonly subjectEn: string
  readonly subjectCy: string
  readonly bodyEn: string
  readonly bodyCy: string
  readonly topics: readonly string[]
  readonly archived: boolean
}

/** One thing to know before it is sent; `stops` keeps it from being sent. */
export type Check = {
  readonly code:
    | 'no-words'
    | 'one-language'
    | 'half'
    | 'telling-subject'
    | 'telling-name'
    | 'broken-link'
    | 'nobody'
    | 'hidden'
    | 'telling-start'
    | 'no-way'
    | Lack
  readonly stops: boolean
  /** Which address is none, or which word tells. */
  readonly what?: string
}
