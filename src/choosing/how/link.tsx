import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** The way there, from wherever a parent chooses. */
export const HowWeLook = ({ view }: { view: View }) => (
  <p>
    <a href="/how-we-look">{say(words, view.language).link}</a>
  </p>
)
