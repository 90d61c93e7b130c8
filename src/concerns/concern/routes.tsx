import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { open } from '../../vault/door.ts'
import { whoToRing } from '../ringing/queries.ts'
import { point, raise } from './actions.ts'
import { UnheardPage } from './cards.tsx'
import { readDraft } from './model.ts'
import { RaisedPage, RaisePage } from './pages.tsx'
import { couldBeAbout, pointable, raisedByMe, raisedWith, unheard } from './queries.ts'
import { faultWords } from './words.ts'

const pages = pagesOf()
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idIn = (text: string | null): string | null => (text !== null && uuid.test(text) ? text : null)

const raisePage = async ({ tx, actor, view, language }: Ask, from: string | null, fill: Fill) => (
  <RaisePage
    view={view}
    numbers={await whoToRing(tx, actor.programme, language)}
    people={await couldBeAbout(tx, from)}
    mine={await raisedByMe(tx)}
    fill={fill}
  />
)

pages.get('/raise', 'concern:raise', async (ask) => {
  const from = idIn(ask.query.get('about'))
  await record(ask.tx, ask.actor, 'concern.form-read', [])
  return show(await raisePage(ask, from, fresh(ask.language, { party: from ?? '' })))
})

pages.post('/raise', 'concern:raise', async (ask) => {
  const { tx, actor, language, form } = ask
  const draft = readDraft(form)
  const party = idIn(draft.party)
  const outcome =
    party === null && draft.party !== ''
      ? { faults: [{ field: 'party', code: 'not-there' as const }] }
      : await raise(tx, actor, draft)
  if ('concern' in outcome) return goTo(`/raised/${outcome.concern}?sent`)
  const fill = filledAgain(language, form, outcome.faults, ({ code }) => faultWords[code][language])
  return again(await raisePage(ask, party, fill))
})

pages.get('/raised/:concern', 'concern:own', async ({ tx, actor, view, language, params, query }) => {
  const of = await raisedWith(tx, params.concern)
  if (of === undefined) return missing
  await record(tx, actor, 'concern.own-read', of.id)
  const columns = ['about', 'words', 'why_not', 'reply'] as const
  const texts = await open(tx, [{ table: 'concerns', columns, rows: [of.id] }])
  const text = (column: (typeof columns)[number]) => texts.of('concerns', column, of.id)
  return show(
    <RaisedPage
      view={view}
      of={of}
      texts={{
        about: text('about'),
        words: text('words'),
        whyNot: text('why_not'),
        reply: of.closedOn === null ? null : text('reply'),
      }}
      notes={await pointable(tx, of.id)}
      numbers={await whoToRing(tx, actor.programme, language)}
      fresh={query.has('sent')}
    />,
  )
})

pages.post('/raised/:concern/notes', 'concern:own', async ({ tx, actor, params, form }) => {
  if ((await raisedWith(tx, params.concern)) === undefined) return missing
  await point(tx, actor, params.concern, form.all('note'))
  return goTo(`/raised/${params.concern}`)
})

pages.get('/unheard', 'concern:unheard', async ({ tx, actor, view }) => {
  await record(tx, actor, 'concern.unheard-read', [])
  return show(<UnheardPage view={view} count={await unheard(tx)} mayName={may(actor, 'safety:set-up')} />)
})

export { pages }
