import type { View } from '../../platform/html/index.ts'
import { say, type Both } from '../../platform/words/words.ts'
import { words as issues } from '../issues/words.ts'
import { words } from './words.ts'

/** What else there is to a newsletter, each in a folder of its own: where it is, under /newsletters/keep/ID, and what it is called. */
const parts: readonly { readonly path: string; readonly title: Both }[] = [
  { path: 'issues', title: issues.title },
  { path: 'people', title: words.people },
]

export const NewsletterParts = ({ view, newsletter }: { view: View; newsletter: string }) => (
  <nav aria-label={say(words, view.language).parts} class="card">
    <ul class="card__list">
      {parts.map(({ path, title }) => (
        <li key={path}>
          <a href={`/newsletters/keep/${newsletter}/${path}`}>{title[view.language]}</a>
        </li>
      ))}
    </ul>
  </nav>
)
