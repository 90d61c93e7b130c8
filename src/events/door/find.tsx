import { Button, FormOf } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { doorPath, type DoorOf } from './card.tsx'
import { words } from './words.ts'

/** Shown by the script alone, where there is a camera to ask for. */
export const Camera = ({ view, event }: DoorOf) => {
  const t = say(words, view.language)
  return (
    <div data-door-camera hidden>
      <video class="door-video" data-door-video hidden muted playsInline aria-label={t.scan} />
      <Button type="button" classes="govuk-button--secondary" attributes={{ 'data-door-scan': '' }}>
        {t.scan}
      </Button>
      <Button
        type="button"
        classes="govuk-button--secondary"
        attributes={{ 'data-door-stop': '', hidden: true }}
      >
        {t.stop}
      </Button>
      <p data-door-no-camera hidden role="alert">
        {t.noCamera}
      </p>
      <div data-door-code hidden>
        <FormOf view={view} action={`${doorPath(event)}/press`}>
          <input type="hidden" name="code" value="" />
          <input type="hidden" name="is" value="here" />
          <input type="hidden" name="how" value="camera" />
        </FormOf>
      </div>
    </div>
  )
}

/** Shown by the script alone: what is pressed without a signal, or after the session ran out, waits in the page. */
export const NoSignal = ({ view, event }: DoorOf) => {
  const t = say(words, view.language)
  return (
    <div class="door-line" role="status">
      <p class="door-told" data-door-waits hidden>
        {t.waits} <strong>0</strong>. {t.waitsHint}
      </p>
      <p class="door-told" data-door-out hidden>
        {t.signedOut}{' '}
        <a href={doorPath(event)} target="_blank" rel="noopener">
          {t.signIn}
        </a>
      </p>
      <p class="door-told" data-door-lost hidden>
        {t.lost}
      </p>
    </div>
  )
}

export const Find = ({ view, event, typed }: DoorOf & { typed: string }) => {
  const t = say(words, view.language)
  return (
    <form method="get" action={doorPath(event)} role="search">
      <label class="govuk-label" for="q">
        {t.find}
      </label>
      <div class="govuk-hint" id="q-hint">
        {t.findHint}
      </div>
      <div class="door-find">
        <input
          class="govuk-input"
          id="q"
          name="q"
          type="search"
          data-door-q
          value={typed}
          aria-describedby="q-hint"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />
        <Button>{t.go}</Button>
      </div>
    </form>
  )
}
