// GOV.UK's own modules for the components that we use, one after the other in one file, then a few lines of ours.

import { Script } from 'node:vm'

const modules = [
  'common/govuk-frontend-version.mjs',
  'common/index.mjs',
  'errors/index.mjs',
  'component.mjs',
  'common/closest-attribute-value.mjs',
  'common/configuration.mjs',
  'common/create-element.mjs',
  'i18n.mjs',
  'components/button/button.mjs',
  'components/character-count/character-count.mjs',
  'components/checkboxes/checkboxes.mjs',
  'components/error-summary/error-summary.mjs',
  'components/exit-this-page/exit-this-page.mjs',
  'components/notification-banner/notification-banner.mjs',
  'components/radios/radios.mjs',
  'components/skip-link/skip-link.mjs',
]

/** Without what is written for people. */
export const lean = (source) =>
  source
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/$/gm, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s+/gm, '')
const bare = (source) =>
  lean(source.replaceAll(/^import [^;]*;$/gm, '').replaceAll(/^export \{[^}]*\};?$/gm, '')).replaceAll(
    /^const _self\b/gm,
    'var _self',
  )

/** A name that two modules both declare, or one that is imported from a file not listed, would only fail in the browser. */
const check = (sources, whole) => {
  const listed = new Set(modules.map((file) => file.split('/').at(-1)))
  for (const source of sources)
    for (const [, from] of source.matchAll(/^import [^;]*from '([^']+)';$/gm))
      if (!listed.has(from.split('/').at(-1)))
        throw new Error(`GOV.UK’s script asks for ${from}, which is not listed`)
  return new Script(whole)
}

export const script = (read, ours) => {
  const sources = modules.map(read)
  const whole = [...sources, ours].map(bare).join('\n').replaceAll(/\n+/g, '\n')
  check(sources, whole)
  return `/* GOV.UK Frontend, MIT licence, Crown copyright; and Alongside, AGPL-3.0-or-later */\n(()=>{${whole}})()\n`
}
