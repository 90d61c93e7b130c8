import { pagesOf } from '../access/pages.ts'
import { goTo, missing } from '../platform/http/answer.ts'
import { askingNow } from '../matching/queries.ts'
import { answerChoice, choose, showHer, turnDown } from './actions.ts'
import { isAnswer, isId, isTurning } from './model.ts'

// What a coordinator does from /proposals/:party: sends the link, or writes down what was said by telephone.
const pages = pagesOf()
const back = (party: string, came: string) => goTo(`/proposals/${party}?came=${came}`)

pages.post('/proposals/:party/show', 'choice:record', async ({ tx, actor, params }) => {
  const [asking] = await askingNow(tx, actor.today, [params.party])
  if (asking === undefined) return missing
  return back(params.party, (await showHer(tx, actor, asking.offer)) === null ? 'nothing' : 'shown')
})

pages.post('/proposals/:party/said', 'choice:record', async ({ tx, actor, params, form }) => {
  const proposal = form.text('proposal')
  const says = form.text('says')
  const [asking] = await askingNow(tx, actor.today, [params.party], true)
  if (asking === undefined) return missing
  if (isId(proposal)) {
    const outcome = await choose(tx, actor, proposal, 'phone')
    return outcome === 'gone' ? missing : back(params.party, outcome)
  }
  if (!isTurning(says)) return missing
  const outcome = await turnDown(tx, actor, asking.offer, says)
  return outcome === 'gone' ? missing : back(params.party, outcome)
})

pages.post('/proposals/:party/answered', 'choice:record', async ({ tx, actor, params, form }) => {
  const choice = form.text('choice')
  const says = form.text('says')
  if (!isId(choice) || !isAnswer(says)) return missing
  const answered = await answerChoice(tx, actor, choice, says)
  return back(params.party, answered === 'already' ? says : answered)
})

export { pages }
