/* eslint-disable no-undef -- the classes come from GOV.UK's modules, put before this file by scripts/assets */

const touched = (field) =>
  field instanceof HTMLSelectElement
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : /^(checkbox|radio)$/.test(field.type)
      ? field.checked !== field.defaultChecked
      : /^(?!hidden|file|password|submit|button)/.test(field.type) && field.value !== field.defaultValue

/** The first form of the page in which somebody typed or ticked, or whose words came back unsaved. */
const unsaved = () =>
  [...document.querySelectorAll('main form[method="post"]')].find(
    (form) =>
      form.querySelector('[name=press], [type=password]') === null &&
      (form.hasAttribute('data-unsaved') ||
        [...form.querySelectorAll('input, textarea, select')].some(touched)),
  )

// What a browser still sends for a page that is gone.
const most = 60_000
/** The token that ends the session, and what was typed, where it was going; no file. */
const leavingWith = (root) => {
  const bare = new URLSearchParams(new FormData(root))
  const form = unsaved()
  if (form === undefined) return bare
  const sent = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  sent.set('leaving', form.getAttribute('action'))
  return sent.toString().length > most ? bare : sent
}

/** Leaving ends the session too where there is one; the page left is replaced, so that Back does not find it. */
class Leaving extends ExitThisPage {
  exitPage() {
    const form = this.$root
    if (form instanceof HTMLFormElement)
      fetch(form.getAttribute('action'), {
        method: 'POST',
        body: leavingWith(form),
        keepalive: true,
        redirect: 'manual',
      }).catch(() => {})
    forgetWaiting()
    document.title = ' '
    document.body.classList.add('govuk-exit-this-page-hide-content')
    this.$overlay = createElement('div', { class: 'govuk-exit-this-page-overlay', role: 'alert' })
    document.body.append(this.$overlay)
    this.$overlay.textContent = this.i18n.t('activated')
    window.location.replace(this.$button.href)
  }
  /** Escape three times is as good as Shift three times. */
  handleKeypress(event) {
    const escape = event.key === 'Escape'
    super.handleKeypress(escape ? { key: 'Shift', shiftKey: false } : event)
  }
}

/** With a script the way out is GOV.UK's link; without one it is the button of a form. */
const asLink = (form) => {
  const button = form.querySelector('.govuk-exit-this-page__button')
  // The copy of a form's own button was for Enter, as long as the way out was a button of that form.
  form.querySelector('[aria-hidden]')?.remove()
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
