import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { pagesOf } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { isLocalTextKey } from '../model.ts'
import { changeHost, changeLogo, changeText } from './actions.ts'
import { readHostDraft } from './model.ts'
import { SettingsPage } from './pages.tsx'
import { hostOf, localTextOf, localTexts, logoOf } from './queries.ts'
import { TextPage, TextsPage } from './texts-pages.tsx'

const pages = pagesOf()

pages.get('/logo', 'site:read', async ({ tx, host }) => {
  const logo = host === null ? null : await logoOf(tx, host.id)
  return logo === null
    ? missing
    : { kind: 'file', name: 'logo', type: logo.type, body: logo.bytes, inline: true }
})

pages.get('/settings', 'programme:change', async ({ tx, actor, view, query }) =>
  show(<SettingsPage view={view} host={await hostOf(tx, actor)} saved={query.has('saved')} />),
)

pages.post('/settings', 'programme:change', async ({ tx, actor, view, form }) => {
  const typed = readHostDraft(form)
  const outcome = await changeHost(tx, actor, typed, form.version())
  if ('saved' in outcome) return goTo('/settings?saved')
  return again(
    <SettingsPage
      view={view}
      host={await hostOf(tx, actor)}
      saved={false}
      typed={typed}
      faults={outcome.faults}
    />,
  )
})

const mebibyte = 1024 * 1024
// More than a logo may have, so that one that is too large gets an answer on the page.
pages.post(
  '/settings/logo',
  'programme:change',
  async ({ tx, actor, view, form }) => {
    const file = form.file('logo')
    const outcome =
      file === undefined
        ? { faults: [{ field: 'logo', code: 'logo-missing' as const }] }
        : await changeLogo(tx, actor, file)
    if ('saved' in outcome) return goTo('/settings?saved')
    return again(
      <SettingsPage view={view} host={await hostOf(tx, actor)} saved={false} faults={outcome.faults} />,
    )
  },
  { largest: 8 * mebibyte },
)

pages.post('/settings/logo/remove', 'programme:change', async ({ tx, actor }) => {
  await changeLogo(tx, actor, null)
  return goTo('/settings?saved')
})

pages.get('/settings/texts', 'texts:change', async ({ tx, actor, view, query }) =>
  show(
    <TextsPage
      view={view}
      texts={await localTexts(tx, actor)}
      saved={query.has('saved')}
      back={may(actor, 'programme:change') ? '/settings' : undefined}
    />,
  ),
)

pages.get('/settings/texts/:keyName', 'texts:change', async ({ tx, actor, view, params }) => {
  const key = params.keyName
  return isLocalTextKey(key)
    ? show(<TextPage view={view} textKey={key} stands={await localTextOf(tx, actor, key)} />)
    : missing
})

pages.post('/settings/texts/:keyName', 'texts:change', async ({ tx, actor, view, params, form }) => {
  const key = params.keyName
  if (!isLocalTextKey(key)) return missing
  const typed = { en: form.text('en'), cy: form.text('cy') }
  const outcome = await changeText(tx, actor, key, { ...typed, version: form.version() })
  if ('saved' in outcome) return goTo('/settings/texts?saved')
  const stands = await localTextOf(tx, actor, key)
  return again(<TextPage view={view} textKey={key} stands={stands} typed={typed} faults={outcome.faults} />)
})

export { pages }
