import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { letterOf } from '../../guides/letters/letters.ts'
import { empty } from '../../guides/letters/model.ts'
import { words as letterWords } from '../../guides/letters/words-letters.ts'
import { nationOf } from '../../guides/queries.ts'
import { file, missing, show, type Answer } from '../../platform/http/answer.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { pdf } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import { sayAnswer, setAway } from './actions.ts'
import { AwayPage, MindPage, SaidPage } from './form-pages.tsx'
import { formOf, saved, type At } from './forming.ts'
import { answers } from './model.ts'
import { faultsInAway } from './rules.ts'
import { withPaper, type WithPaper } from './with-paper.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get(
  '/sign/:party/papers/:paper/away',
  'signing:own',
  withPaper((given: WithPaper<At>): Answer | Promise<Answer> => {
    const { ask, paper } = given
    if (paper.kind !== 'care') return missing
    const { from, until, firstReview, lastReview } = paper.away
    const typed = {
      ...dayTyped('from', from),
      ...dayTyped('until', until),
      ...dayTyped('firstReview', firstReview),
      ...dayTyped('lastReview', lastReview),
    }
    return formOf(given, AwayPage, fresh(ask.language, typed))
  }),
)
pages.post(
  '/sign/:party/papers/:paper/away',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    if (paper.kind !== 'care') return missing
    const [from, until] = [askedDay(form, 'from'), askedDay(form, 'until')]
    const [firstReview, lastReview] = [askedDay(form, 'firstReview'), askedDay(form, 'lastReview')]
    const faults = faultsInAway({ from, until, firstReview, lastReview }, actor.today)
    if (faults.length > 0) return saved(given, AwayPage, { faults })
    const away = {
      from: from ?? null,
      until: until ?? null,
      firstReview: firstReview ?? null,
      lastReview: lastReview ?? null,
    }
    const of = { party: whose.party, paper: paper.id }
    return saved(given, AwayPage, await setAway(tx, actor, of, form.version(), away))
  }),
)

pages.get(
  '/sign/:party/papers/:paper/said',
  'signing:own',
  withPaper((given: WithPaper<At>) =>
    formOf(given, SaidPage, fresh(given.ask.language, { answered: given.paper.answered ?? '' })),
  ),
)
pages.post(
  '/sign/:party/papers/:paper/said',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    const said = answers.find((one) => one === form.text('answered')) ?? null
    const of = { party: whose.party, paper: paper.id }
    return saved(given, SaidPage, await sayAnswer(tx, actor, of, form.version(), said))
  }),
)

/** From their name, their child's as they wrote it, and the law of their nation; what is not known is a line to write on. */
const mindOf = async ({ ask, whose, paper }: WithPaper<At>) => {
  const { tx, actor, view, language } = ask
  const from = whose.own ? (view.actor?.name ?? '') : whose.called
  const nation = await nationOf(tx, whose.party, actor.today)
  return letterOf(
    'change-my-mind',
    { ...empty, from, child: paper.child ?? '', when: say(words, language).soon },
    { language, nation, today: actor.today },
  )
}
pages.get(
  '/sign/:party/papers/:paper/letter',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    if (paper.kind !== 'care') return missing
    await record(ask.tx, ask.actor, 'signing.read', [whose.party, paper.id])
    return show(<MindPage view={ask.view} whose={whose} paper={paper} blocks={await mindOf(given)} />)
  }),
)
pages.post(
  '/sign/:party/papers/:paper/letter',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    if (paper.kind !== 'care') return missing
    await record(ask.tx, ask.actor, 'signing.printed', [whose.party, paper.id])
    const { language } = ask
    const title = say(letterWords, language).letter
    return file('letter.pdf', 'application/pdf', await pdf({ title, language, blocks: await mindOf(given) }))
  }),
)
