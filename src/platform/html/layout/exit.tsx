import { ExitThisPage, harmlessPage } from '../components/exit-this-page.tsx'
import type { View } from '../view.ts'
import { say } from '../../words/words.ts'
import { words } from '../words.ts'

/**
 * The way out of every page. Someone who is signed in leaves by a form, because leaving ends the session and
 * that is nobody's to do by a link; without a script it works the same. The script finds the form by data-exit.
 * On a page where something can be typed the button sends that along: see exit-saves.ts.
 */
export function Exit({ view }: { view: View }) {
  const said = say(words, view.language)
  if (view.actor === undefined) return <ExitThisPage />
  return (
    <form
      method="post"
      action="/exit"
      class="govuk-exit-this-page"
      data-exit={harmlessPage}
      {...(view.language === 'en'
        ? {}
        : {
            'data-i18n.activated': said.exitActivated,
            'data-i18n.timed-out': said.exitTimedOut,
            'data-i18n.press-two-more-times': said.exitPressTwo,
            'data-i18n.press-one-more-time': said.exitPressOne,
          })}
    >
      <input type="hidden" name="csrf" value={view.csrf} />
      <button type="submit" class="govuk-button govuk-button--warning govuk-exit-this-page__button">
        <span class="govuk-visually-hidden">{said.exitEmergency}</span> {said.exit}
      </button>
    </form>
  )
}
