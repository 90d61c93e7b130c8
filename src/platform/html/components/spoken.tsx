import { createContext, type ComponentChildren } from 'preact'
import { say, type Language, type Said } from '../../words/words.ts'
import { words } from '../words.ts'

const Tongue = createContext<Language>('en')

/** The layout says once which language the page speaks; the components' own words follow. */
export function InLanguage({ language, children }: { language: Language; children?: ComponentChildren }) {
  return <Tongue.Provider value={language}>{children}</Tongue.Provider>
}

type Telling = (said: Said<typeof words>, language: Language) => ComponentChildren

const said = { en: say(words, 'en'), cy: say(words, 'cy') }

export function Spoken({ children }: { children: Telling }) {
  return <Tongue.Consumer>{(language) => children(said[language], language)}</Tongue.Consumer>
}
