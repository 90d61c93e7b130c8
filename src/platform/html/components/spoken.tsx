import { createContext, type ComponentChildren } from 'preact'
import type { Language } from '../view.ts'
import { inLanguage, words, type Said } from '../words.ts'

const Tongue = createContext<Language>('en')

/** The layout says once which language the page speaks; the components' own words follow. */
export function InLanguage({ language, children }: { language: Language; children?: ComponentChildren }) {
  return <Tongue.Provider value={language}>{children}</Tongue.Provider>
}

type Telling = (said: Said<typeof words>, language: Language) => ComponentChildren

const said = { en: inLanguage(words, 'en'), cy: inLanguage(words, 'cy') }

export function Spoken({ children }: { children: Telling }) {
  return <Tongue.Consumer>{(language) => children(said[language], language)}</Tongue.Consumer>
}
