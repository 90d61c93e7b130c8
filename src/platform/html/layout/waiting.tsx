import type { View } from '../view.ts'
import { say } from '../../words/words.ts'
import { words } from '../words.ts'

/** Something that the reader typed could not be sent: it waits for them, on a page of its own. */
export function Waiting({ view, wide }: { view: View; wide: boolean }) {
  const said = say(words, view.language)
  return (
    <div class={wide ? 'govuk-width-container al-wide' : 'govuk-width-container'}>
      <p class="al-waiting" role="status">
        {said.keptLine}{' '}
        <a class="govuk-link" href="/kept">
          {said.keptLook}
        </a>
      </p>
    </div>
  )
}
