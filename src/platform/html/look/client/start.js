/* eslint-disable no-undef -- the classes come from GOV.UK's modules, put before this file by scripts/assets */

/** Leaving ends the session too where there is one; the page left is replaced, so that Back does not find it. */
class Leaving extends ExitThisPage {
  exitPage() {
    const form = this.$root
    if (form instanceof HTMLFormElement)
      fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        keepalive: true,
        redirect: 'manual',
      }).catch(() => {})
    document.title = ' '
    document.body.classList.add('govuk-exit-this-page-hide-content')
    this.$overlay = createElement('div', { class: 'govuk-exit-this-page-overlay', role: 'alert' })
    document.body.append(this.$overlay)
    this.$overlay.textContent = this.i18n.t('activated')
    window.location.replace(this.$button.href)
  }
}

/** With a script the way out is GOV.UK's link; without one it is the button of a form. */
const asLink = (form) => {
  const button = form.querySelector('button')
  const link = document.createElement('a')
  link.className = button.className
  link.href = form.dataset.exit
  link.rel = 'nofollow noreferrer'
  link.setAttribute('role', 'button')
  link.draggable = false
  link.append(...button.childNodes)
  button.replaceWith(link)
}

const started = []
const start = (Component, elements) => {
  for (const element of elements) {
    try {
      started.push(new Component(element))
    } catch (error) {
      if (window.reportError) window.reportError(error)
    }
  }
}

const modulesNamed = (name) => document.querySelectorAll(`[data-module="govuk-${name}"]`)

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
document.querySelectorAll('form[data-exit]').forEach(asLink)
start(Leaving, document.querySelectorAll('form[data-exit], [data-module="govuk-exit-this-page"]'))
start(Button, modulesNamed('button'))
start(CharacterCount, modulesNamed('character-count'))
start(Checkboxes, modulesNamed('checkboxes'))
// The stylesheet opens what a choice asks further. GOV.UK's script for it marks a radio as expanded, which ARIA does not
// allow, so it runs only where the stylesheet can't.
if (!CSS.supports('selector(:has(*))')) start(Radios, modulesNamed('radios'))
start(NotificationBanner, modulesNamed('notification-banner'))
start(SkipLink, modulesNamed('skip-link'))
start(ErrorSummary, modulesNamed('error-summary'))
