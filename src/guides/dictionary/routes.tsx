import { pagesOf } from '../../access/pages.ts'
import { show } from '../../platform/http/answer.ts'
import { lookFor } from './looking.ts'
import { isNation, WordsPage } from './pages.tsx'

export const pages = pagesOf()

pages.get('/words', 'site:read', ({ view, language, query }) => {
  const asked = (query.get('word') ?? '').slice(0, 60)
  const named = query.get('nation') ?? ''
  const nation = isNation(named) ? named : null
  return show(<WordsPage {...{ view, asked, nation }} found={lookFor(language, { asked, nation })} />)
})
