import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { missing, show, goTo } from '../platform/http/answer.ts'
import { answerChoice, choose, turnDown } from './actions.ts'
import { isAnswer, isId, isTurning, type Answered } from './model.ts'
import { AskedPage } from './pages-asked.tsx'
import { ChoosePage } from './pages.tsx'
import { askedOfMe, hellosFor, ownChoices } from './queries.ts'

const pages = pagesOf()

pages.get('/choose', 'choice:own', async ({ tx, actor, view }) => {
  const own = await ownChoices(tx, actor.today)
  await record(
    tx,
    actor,
    'choice.read',
    own.map(({ offer }) => offer),
  )
  return show(<ChoosePage view={view} own={own} hellos={await hellosFor(tx, own)} />)
})

pages.post('/choose', 'choice:own', async ({ tx, actor, view, form }) => {
  const proposal = form.text('proposal')
  const says = form.text('says')
  const offer = form.text('offer')
  if (isId(proposal)) {
    const outcome = await choose(tx, actor, proposal, 'signed-in')
    if (outcome === 'gone') return missing
    if (outcome !== 'no-longer-free') return goTo('/choose')
    const own = await ownChoices(tx, actor.today)
    return show(<ChoosePage view={view} own={own} hellos={await hellosFor(tx, own)} notice />)
  }
  if (!isTurning(says) || !isId(offer)) return missing
  const outcome = await turnDown(tx, actor, offer, says)
  return outcome === 'gone' ? missing : goTo('/choose')
})

const answeredIn = (query: URLSearchParams): Answered | null => {
  const said = query.get('said') ?? ''
  return isAnswer(said) || said === 'not-possible' || said === 'gone' ? said : null
}

pages.get('/asked', 'choice:answer', async ({ tx, actor, view, query }) => {
  const all = await askedOfMe(tx)
  await record(
    tx,
    actor,
    'choice.asked-read',
    all.map(({ choice }) => choice),
  )
  return show(<AskedPage view={view} all={all} answered={answeredIn(query)} />)
})

pages.post('/asked', 'choice:answer', async ({ tx, actor, form }) => {
  const choice = form.text('choice')
  const says = form.text('says')
  if (!isId(choice) || !isAnswer(says)) return missing
  const answered = await answerChoice(tx, actor, choice, says)
  return goTo(`/asked?said=${answered === 'already' ? says : answered}`)
})

export { pages }
