import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import { answerPolice, changeNote, writeNote } from '../actions.ts'
import { typedAgain } from '../faults.ts'
import { isPolice, type Fault } from '../model.ts'
import { FirstPage } from '../box-pages.tsx'
import { promiseDue } from '../promise/queries.ts'
import { besideParty, notesOf, ownNote, spaceOf, writersOf } from '../queries.ts'
import { letRead, stopByVoice } from '../readers/actions.ts'
import { readYes, usual } from '../readers/fields.tsx'
import { besideNow } from '../readers/queries.ts'
import { unlessDown } from '../own-routes.tsx'
import { isOnwards, mustAsk } from '../rules.ts'
import { BesideBoxPage, WithPage, YesPage } from './pages.tsx'
import { words } from './words.ts'

export const pages = pagesOf()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
type At = Pick<Ask<'/with/:party'>, 'tx' | 'actor' | 'view' | 'params'>

pages.get('/with/:party', 'notes:beside', async ({ tx, actor, view, params, query }) => {
  const { party } = params
  const who = await besideParty(tx, party)
  if (who === undefined) return missing
  const asked = query.get('before') ?? ''
  const open = who.reads
  const found = open
    ? await unlessDown(notesOf(tx, party, { before: uuid.test(asked) ? asked : undefined }))
    : ('shut' as const)
  const notes = found === null || found === 'shut' ? [] : found.notes
  await record(tx, actor, open ? 'note.read' : 'support.read', [party, ...notes.map(({ id }) => id)])
  return show(
    <WithPage
      {...{ view, party, found }}
      called={who.called}
      me={actor.person}
      writers={open ? await writersOf(tx, party) : new Map()}
      promiseDue={(await promiseDue(tx, actor.programme, party)) !== null}
      saved={query.has('saved')}
    />,
  )
})

pages.get('/with/:party/first', 'notes:beside', async ({ tx, view, language, params, query }) =>
  (await besideParty(tx, params.party))?.reads === true
    ? show(
        <FirstPage
          view={view}
          space={await spaceOf(tx, params.party)}
          back={`/with/${params.party}`}
          onwards={query.get('onwards')}
        >
          <p>{say(words, language).askAloud}</p>
        </FirstPage>,
      )
    : missing,
)
pages.post('/with/:party/first', 'notes:beside', async ({ tx, actor, params, query, form }) => {
  if ((await besideParty(tx, params.party))?.reads !== true) return missing
  const police = form.text('police')
  await answerPolice(tx, actor, params.party, isPolice(police) ? police : null)
  const onwards = query.get('onwards') ?? form.text('onwards')
  return goTo(isOnwards(onwards) ? onwards : `/with/${params.party}/new`)
})

const box = async (ask: At, fill: Fill, change?: { version: number; draft: boolean }): Promise<Answer> => {
  const { tx, view, params } = ask
  const who = await besideParty(tx, params.party)
  if (who === undefined) return missing
  const page = (
    <BesideBoxPage
      {...{ view, fill }}
      party={params.party}
      called={who.called}
      space={await spaceOf(tx, params.party)}
      put={change?.draft === false}
      {...(change === undefined ? {} : { version: change.version })}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/with/:party/new', 'notes:beside', async (ask) => {
  const { tx, language, params } = ask
  const who = await besideParty(tx, params.party)
  if (who === undefined) return missing
  if (!who.reads) return goTo(`/with/${params.party}/yes`)
  return mustAsk(await spaceOf(tx, params.party))
    ? goTo(`/with/${params.party}/first`)
    : box(ask, fresh(language))
})
pages.post('/with/:party/new', 'notes:beside', async (ask) => {
  const { tx, actor, params, form, language } = ask
  const who = await besideParty(tx, params.party)
  if (who === undefined) return missing
  const fault = (faults: readonly Fault[]) => box(ask, typedAgain(language, form, faults))
  if (!who.reads) return fault([{ field: 'body', code: 'no-reading' }])
  const draft = form.text('keep') === 'draft'
  const outcome = await writeNote(tx, actor, params.party, { body: form.text('body'), draft })
  return 'faults' in outcome ? fault(outcome.faults) : goTo(`/with/${params.party}?saved`)
})

pages.get('/with/:party/written/:written', 'notes:beside', async (ask) => {
  const { tx, actor, params, language } = ask
  if ((await besideParty(tx, params.party))?.reads !== true) return missing
  const note = await ownNote(tx, { party: params.party, note: params.written, person: actor.person })
  if (note === undefined || note.body === null) return missing
  await record(tx, actor, 'note.read', [params.party, note.id])
  return box(ask, fresh(language, { body: note.body }), note)
})
pages.post('/with/:party/written/:written', 'notes:beside', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if ((await besideParty(tx, params.party))?.reads !== true) return missing
  const of = { party: params.party, note: params.written }
  const change = { version: form.version(), draft: form.text('keep') === 'draft' }
  const outcome = await changeNote(tx, actor, of, { body: form.text('body'), ...change })
  if (!('faults' in outcome)) return goTo(`/with/${params.party}?saved`)
  const mine = await unlessDown(ownNote(tx, { ...of, person: actor.person }))
  return mine === undefined
    ? missing
    : box(ask, typedAgain(language, form, outcome.faults), { ...change, draft: mine?.draft ?? true })
})

const yesPage = async ({ tx, actor, view, params }: At, typed?: Fill): Promise<Answer> => {
  const who = await besideParty(tx, params.party)
  if (who === undefined) return missing
  const beside = await besideNow(tx, params.party)
  const self = beside.find(({ person }) => person === actor.person)
  const fill =
    typed ?? fresh(view.language, self === undefined ? {} : { ...usual(self), person: self.person })
  const page = (
    <YesPage {...{ view, beside, fill }} party={params.party} called={who.called} me={actor.person} />
  )
  return typed === undefined ? show(page) : again(page)
}
pages.get('/with/:party/yes', 'reading:by-voice', (ask) => yesPage(ask))
pages.post('/with/:party/yes', 'reading:by-voice', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if ((await besideParty(tx, params.party)) === undefined) return missing
  const yes = readYes(form, form.text('person'))
  const faults: Fault[] = [
    ...(uuid.test(form.text('person')) ? [] : [{ field: 'person', code: 'choose' }]),
    ...('faults' in yes ? yes.faults : []),
    ...(form.text('saidYes') === 'yes' ? [] : [{ field: 'saidYes', code: 'said-yes' }]),
    ...(form.text('readBack') === 'yes' ? [] : [{ field: 'readBack', code: 'read-back' }]),
  ]
  if (faults.length > 0 || 'faults' in yes) return yesPage(ask, typedAgain(language, form, faults))
  const outcome = await letRead(tx, actor, params.party, yes, 'voice')
  return 'faults' in outcome
    ? yesPage(ask, typedAgain(language, form, outcome.faults))
    : goTo(`/with/${params.party}?saved`)
})

pages.post('/with/:party/silence', 'reading:by-voice', async ({ tx, actor, params }) => {
  if ((await besideParty(tx, params.party)) === undefined) return missing
  await stopByVoice(tx, actor, params.party)
  return goTo(`/with/${params.party}?saved`)
})
