import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { setLine } from './actions.ts'
import { SafetyPage } from './pages.tsx'
import { holders, savedLine } from './queries.ts'
import { faultWords } from './words.ts'

const pages = pagesOf()
const texts = ({ telephone, hours, hoursCy }: { telephone: string; hours: string; hoursCy: string }) => ({
  telephone,
  hours,
  hoursCy,
})

pages.get('/settings/safety', 'safety:set-up', async ({ tx, actor, view, language, query }) => {
  const [line, people] = [await savedLine(tx, actor.programme), await holders(tx)]
  await record(
    tx,
    actor,
    'staff.read',
    people.map(({ id }) => id),
  )
  return show(
    <SafetyPage
      view={view}
      holders={people}
      fill={fresh(language, texts(line))}
      version={line.version}
      saved={query.has('saved')}
    />,
  )
})

pages.post('/settings/safety', 'safety:set-up', async ({ tx, actor, view, language, form }) => {
  const typed = texts({
    telephone: form.text('telephone'),
    hours: form.text('hours'),
    hoursCy: form.text('hoursCy'),
  })
  const outcome = await setLine(tx, actor, { ...typed, version: form.version() })
  if ('saved' in outcome) return goTo('/settings/safety?saved')
  const line = await savedLine(tx, actor.programme)
  const fill = filledAgain(
    language,
    form,
    outcome.faults,
    ({ code }) => faultWords[code][language],
    texts(line),
  )
  return again(
    <SafetyPage view={view} holders={await holders(tx)} fill={fill} version={line.version} saved={false} />,
  )
})

export { pages }
