import { Form } from '../components/form.tsx'
import { ServiceNavigation } from '../components/service-navigation.tsx'
import type { View } from '../view.ts'
import { inLanguage, words } from '../words.ts'
import { Exit } from './exit.tsx'

const codes = ['en', 'cy'] as const

function Languages({ view }: { view: View }) {
  const said = inLanguage(words, view.language)
  const names = { en: said.english, cy: said.welsh }
  return (
    <nav class="al-languages" aria-label={said.language}>
      {codes.map((code) => (
        <>
          {code === 'en' ? null : ' · '}
          {code === view.language ? (
            <span aria-current="true">{names[code]}</span>
          ) : (
            <a class="govuk-link" href={view.languageLinks[code]} lang={code} hreflang={code} rel="alternate">
              {names[code]}
            </a>
          )}
        </>
      ))}
    </nav>
  )
}

function SignedIn({ view, name }: { view: View; name: string }) {
  const said = inLanguage(words, view.language)
  return (
    <div class="al-signed-in">
      <span>
        <span class="govuk-visually-hidden">{said.signedInAs} </span>
        {name}
      </span>
      {' · '}
      <Form view={view} action="/sign-out">
        <button type="submit" class="al-as-link">
          {said.signOut}
        </button>
      </Form>
    </div>
  )
}

export function Header({ view, bare }: { view: View; bare: boolean }) {
  const said = inLanguage(words, view.language)
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
        <div class="al-who">
          <Languages view={view} />
          {bare || view.actor === undefined ? null : <SignedIn view={view} name={view.actor.name} />}
        </div>
        <Exit view={view} />
      </div>
    </header>
  )
}
