import type { Language } from '../words/words.ts'

/** What every page is told about the reader, the day and the house. Pages get it as an argument and never look for more. */
export type View = {
  readonly language: Language
  readonly path: string
  readonly csrf: string
  readonly formKey: string
  readonly today: string
  readonly host: {
    readonly name: string
    readonly telephone: string
    readonly hours: string
    readonly logo?: string | undefined
  }
  readonly actor?: { readonly name: string; readonly roles: readonly string[] } | undefined
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[]
  readonly languageLinks: { readonly en: string; readonly cy: string }
  readonly inventedOnly: boolean
  /** Something that the reader typed could not be sent, and waits for them. */
  readonly kept?: boolean
}
