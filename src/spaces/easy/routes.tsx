import { pagesOf, type Ask } from '../../access/pages.ts'
import { goTo } from '../../platform/http/answer.ts'
import { inSpace } from '../whose.tsx'
import { readEasily } from './actions.ts'

export const pages = pagesOf()

pages.post(
  '/mine/:party/easy',
  'easy:own',
  inSpace(async ({ tx, actor, form }: Ask<'/mine/:party/easy'>, whose) => {
    await readEasily(tx, actor, whose, form.text('easy') === 'yes')
    return goTo(form.text('onto') === 'promise' ? '/promise' : '/home')
  }),
)
