import { FormOf } from '../form.tsx'
import { ServiceNavigation } from '../components/service-navigation.tsx'
import type { View } from '../view.ts'
import { say } from '../../words/words.ts'
import { words } from '../words.ts'
import { Exit } from './exit.tsx'

function Languages({ view }: { view: View }) {
  const said = say(words, view.language)
  const names = { en: said.english, cy: said.welsh }
  const other = view.language === 'en' ? 'cy' : 'en'
  const spoken = (
    <span class="al-language--spoken">
      {view.language === 'en' ? null : ' · '}
      <span aria-current="true">{names[view.language]}</span>
      {view.language === 'en' ? ' · ' : null}
    </span>
  )
  const link = (
    <a class="govuk-link" href={view.languageLinks[other]} lang={other} hreflang={other} rel="alternate">
      {names[other]}
    </a>
  )
  return (
    <nav class="al-languages" aria-label={said.language}>
      {view.language === 'en' ? [spoken, link] : [link, spoken]}
    </nav>
  )
}

/** The name, the other language, the way to sign out: in this order, so that the keyboard meets them as the eye does. */
function Who({ view, name }: { view: View; name: string | undefined }) {
  const said = say(words, view.language)
  if (name === undefined)
    return (
      <div class="al-who">
        <Languages view={view} />
      </div>
    )
  return (
    <div class="al-who al-who--signed-in">
      <a class="govuk-link" href="/sessions">
        <span class="govuk-visually-hidden">{said.signedInAs} </span>
        {name}
      </a>
      <Languages view={view} />
      <FormOf view={view} action="/sign-out" class="al-sign-out">
        <button type="submit" class="al-as-link">
          {said.signOut}
        </button>
      </FormOf>
    </div>
  )
}

export function Header({ view, bare }: { view: View; bare: boolean }) {
  const said = say(words, view.language)
  const items = bare ? [] : view.navigation
  return (
    <header class="al-header">
      <div class="al-bar">
        <a class="al-mark" href="/">
          {said.mark}
        </a>
        {items.length > 0 ? (
          <ServiceNavigation
            navigation={items}
            navigationLabel={said.menu}
            collapseNavigationOnMobile={false}
            classes="al-navigation"
          />
        ) : null}
        <Who view={view} name={bare ? undefined : view.actor?.name} />
        <Exit view={view} />
      </div>
    </header>
  )
}
