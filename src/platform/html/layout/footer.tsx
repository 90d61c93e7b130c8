import type { View } from '../view.ts'
import { say } from '../../words/words.ts'
import { words } from '../words.ts'

export function Footer({ view, wide, handedOn }: { view: View; wide: boolean; handedOn: boolean }) {
  const said = say(words, view.language)
  const { host } = view
  return (
    <footer class="al-footer">
      <div class={wide ? 'govuk-width-container al-wide' : 'govuk-width-container'}>
        {handedOn ? null : (
          <p class="al-tonight">
            <a class="govuk-link" href="/tonight">
              {said.tonight}
            </a>
          </p>
        )}
        {host.logo === undefined ? null : <img class="al-logo" src={host.logo} alt="" height="40" />}
        <address class="al-host">
          <strong>{host.name}</strong>
          {host.telephone === '' ? null : (
            <>
              {' · '}
              {said.telephone}{' '}
              <a class="govuk-link" href={`tel:${host.telephone.replaceAll(/[^\d+]/g, '')}`}>
                {host.telephone}
              </a>
            </>
          )}
          {host.hours === '' ? null : <> · {host.hours}</>}
        </address>
      </div>
    </footer>
  )
}
