import { pagesOf } from '../../access/pages.ts'
import { missing, show } from '../../platform/http/answer.ts'
import { GuidePage, GuidesPage } from './pages.tsx'
import { guides } from './texts.ts'

export const pages = pagesOf()

pages.get('/guides', 'site:read', ({ view }) => show(<GuidesPage view={view} guides={guides} />))
pages.get('/guides/:guideName', 'site:read', ({ view, params }) => {
  const guide = guides.find(({ name }) => name === params.guideName)
  return guide === undefined ? missing : show(<GuidePage view={view} guide={guide} />)
})
