import { pagesOf } from '../../access/pages.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { say } from '../../platform/words/words.ts'
import { recordPaper, takeBackPaper } from './actions.ts'
import { isKind, readDraft } from './model.ts'
import { NamesPage, PaperPage } from './pages.tsx'
import { papersOf } from './queries.ts'
import { faultWords } from './words.ts'

const pages = pagesOf()

pages.get('/settings/names', 'names:agree', async ({ tx, actor, view, host, query }) =>
  show(
    <NamesPage
      view={view}
      papers={await papersOf(tx, actor)}
      demo={host?.demo === true}
      saved={query.has('saved')}
      today={actor.today}
    />,
  ),
)

pages.get('/settings/names/:kindName', 'names:agree', ({ view, params }) =>
  isKind(params.kindName)
    ? show(<PaperPage view={view} kind={params.kindName} fill={fresh(view.language)} />)
    : missing,
)

pages.post('/settings/names/:kindName', 'names:agree', async ({ tx, actor, view, params, form }) => {
  const kind = params.kindName
  if (!isKind(kind)) return missing
  const outcome = await recordPaper(tx, actor, kind, readDraft(form))
  if ('saved' in outcome) return goTo('/settings/names?saved')
  const said = say(faultWords, view.language)
  const fill = filledAgain(view.language, form, outcome.faults, ({ code }) => said[code])
  return again(<PaperPage view={view} kind={kind} fill={fill} />)
})

pages.post('/settings/names/:paper/take-back', 'names:agree', async ({ tx, actor, params }) =>
  (await takeBackPaper(tx, actor, params.paper)) ? goTo('/settings/names?saved') : missing,
)

export { pages }
