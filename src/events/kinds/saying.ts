import { say, type Language } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import type { KindKept } from '../queries.ts'
import { sayMoney } from '../saying.ts'

/** What a kind costs; nothing where its kind says that it is free. */
export const sayPrice = (language: Language, { kind, pence }: Pick<KindKept, 'kind' | 'pence'>): string =>
  pence > 0
    ? sayMoney(language, pence)
    : kind === 'free' || kind === 'hardship'
      ? ''
      : say(words, language).free
