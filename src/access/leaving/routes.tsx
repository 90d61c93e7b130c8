import { goTo, show, type Answer } from '../../platform/http/answer.ts'
import { lastingCookie } from '../../platform/http/cookies.ts'
import type { Actor } from '../model.ts'
import { pagesOf, type Ask } from '../pages.ts'
import { samePath } from '../sign-in/model.ts'
import { endSessions } from '../sessions/actions.ts'
import { keepTyped } from './actions.ts'
import { LeftPage } from './pages.tsx'

const pages = pagesOf()

const leaveFor = async ({ tx, actor }: Ask<string, Actor | null>, to: string): Promise<Answer> => {
  if (actor !== null && actor.session !== null) await endSessions(tx, actor.session)
  return { kind: 'go', to, clearSite: true }
}

const mebibyte = 1024 * 1024
// Larger than any form: nobody is kept here by what they typed.
pages.post(
  '/exit',
  'page:leave',
  async (ask) => {
    await keepTyped(ask)
    return leaveFor(ask, '/left')
  },
  { largest: 12 * mebibyte },
)
pages.get('/left', 'page:leave', ({ view }) => show(<LeftPage view={view} />))
pages.post('/sign-out', 'page:leave', (ask) => leaveFor(ask, '/'))

pages.get('/language', 'language:change', ({ query, browser }) => {
  const back = samePath(query.get('back'))
  const to = query.get('to')
  if (to !== 'en' && to !== 'cy') return goTo(back)
  return {
    kind: 'go',
    to: back,
    cookies: [lastingCookie(browser.cookies.language, to, 365, browser.cookies)],
  }
})

export { pages }
