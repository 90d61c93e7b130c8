// GOV.UK's stylesheet without what belongs to GOV.UK alone (its fonts, its crown) and without the components that we
// don't use, then our own dress over it.

/** Selectors that name one of these never meet our markup. */
const unused = [
  'accordion',
  'tabs',
  'cookie-banner',
  'footer',
  'header',
  'generic-header',
  'logo',
  'task-list',
  'password-input',
  'language-navigation',
  'feedback',
  'file-upload-wrapper',
  'file-upload-button',
  'drop-zone',
  'panel--interruption',
  'service-navigation--inverse',
  'back-link--inverse',
  'breadcrumbs--inverse',
  'link--inverse',
  'button--inverse',
  'template--rebranded',
  'tag--(red|pink|magenta|teal|turquoise|blue|grey|green|purple|yellow|orange)',
]
const unusedUtility = /\.govuk-\\!-(static-|margin-(left|right)|padding)/

const names = new RegExp(`\\.govuk-(${unused.join('|')})(?![a-z])`)

/** Splits at the top level only: not within brackets, braces or quotes. */
const split = (css, at) => {
  const parts = []
  let depth = 0
  let from = 0
  let quote = ''
  for (let i = 0; i < css.length; i++) {
    const c = css[i]
    if (quote !== '') {
      if (c === '\\') i++
      else if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (c === '\\') i++
    else if ('([{'.includes(c)) depth++
    else if (')]}'.includes(c)) depth--
    if (depth === 0 && quote === '' && at(c)) {
      parts.push(css.slice(from, i + 1))
      from = i + 1
    }
  }
  return [...parts, css.slice(from)].filter((part) => part.trim() !== '')
}

const rules = (css) => split(css, (c) => c === '}' || c === ';')
const selectors = (head) => split(head, (c) => c === ',').map((one) => one.replace(/,$/, '').trim())

const isUsed = (selector) => !names.test(selector) && !unusedUtility.test(selector)

const cut = (css) =>
  rules(css)
    .map((rule) => {
      const open = rule.indexOf('{')
      if (open === -1) return rule
      const head = rule.slice(0, open).trim()
      const body = rule.slice(open + 1, -1)
      if (head.startsWith('@font-face')) return ''
      if (/^@(media|supports|-moz-document)/.test(head)) {
        const inner = cut(body)
        return inner === '' ? '' : `${head}{${inner}}`
      }
      if (head.startsWith('@')) return rule
      const kept = selectors(head).filter(isUsed)
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`
    })
    .join('')

const withoutComments = (css) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
const small = (css) =>
  withoutComments(css)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([{};,])\s*/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()

/** The reader's own font: nothing to fetch, and it is the one that they read everything else in. */
const ownFont = (css) =>
  css.replaceAll(/font-family:\s*GDS Transport,\s*arial,\s*sans-serif/g, 'font-family:var(--font)')

export const stylesheet = (govuk, ours) => {
  const cutDown = ownFont(cut(withoutComments(govuk)))
  if (/GDS Transport|@font-face|\/assets\//.test(cutDown))
    throw new Error('Something of GOV.UK’s own is left in the stylesheet')
  return `${cutDown}${small(ours)}`.replace(
    /^(@charset "UTF-8";)?/,
    '@charset "UTF-8";/* GOV.UK Frontend, MIT licence, Crown copyright; and Alongside, AGPL-3.0-or-later */',
  )
}
