import { pagesOf, type Ask } from '../access/pages.ts'
import { policy } from '../access/policy.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../platform/http/answer.ts'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { VaultDown } from '../vault/door.ts'
import { answerPolice, changeNote, eraseAll, takeBack, writeNote } from './actions.ts'
import { typedAgain } from './faults.ts'
import { isPolice } from './model.ts'
import { BoxPage, FirstPage } from './box-pages.tsx'
import { NotesPage, WhichPage } from './list-page.tsx'
import { DeletePage, PrintPage } from './pages.tsx'
import {
  isOwn,
  keptOf,
  mostPrinted,
  notesOf,
  ownNote,
  ownParties,
  ownWriters,
  spaceOf,
  takenBack,
} from './queries.ts'
import { NotReading } from './readers/pages.tsx'
import { besideNow, readersOf } from './readers/queries.ts'
import { isOnwards } from './rules.ts'
import { firstOf } from './whose.tsx'

export const pages = pagesOf()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Null when the vault does not answer: the page then says so, and nothing is lost. */
export const unlessDown = async <T,>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })

pages.get('/notes', 'notes:own', async ({ tx, view }) => {
  const own = await ownParties(tx)
  const [only] = own
  return own.length === 1 ? goTo(`/notes/${only}`) : show(<WhichPage view={view} parties={own} />)
})

pages.get('/notes/:party', 'notes:own', async ({ tx, actor, view, params, query }) => {
  const { party } = params
  const writers = await ownWriters(tx, party)
  if (writers === undefined) return missing
  const asked = query.get('before') ?? ''
  const before = uuid.test(asked) ? asked : undefined
  const taken = query.get('taken') ?? ''
  const [all, beside] = [await readersOf(tx, party), await besideNow(tx, party)]
  const reading = all.filter(({ ended }) => ended === null)
  const stopped = all.filter(({ closedHow }) => closedHow !== null && closedHow !== 'ended')
  const asksAgain = beside.filter(
    ({ person }) =>
      person !== actor.person && ![...reading, ...stopped].some((reader) => reader.person === person),
  )
  const found = await unlessDown(notesOf(tx, party, { before }))
  await record(tx, actor, 'note.read', [party, ...(found?.notes ?? []).map(({ id }) => id)])
  return show(
    <NotesPage
      {...{ view, party, found, writers }}
      me={actor.person}
      readers={reading.map(({ name }) => name)}
      further={before !== undefined}
      taken={uuid.test(taken) && (await takenBack(tx, party, taken, actor.person)) ? taken : null}
      done={query.has('saved') ? 'saved' : query.has('erased') ? 'erased' : null}
      looked={'looked:own' in policy}
    >
      <NotReading view={view} party={party} others={asksAgain} />
    </NotesPage>,
  )
})

pages.get('/notes/:party/first', 'notes:own', async ({ tx, view, params, query }) =>
  (await isOwn(tx, params.party))
    ? show(
        <FirstPage
          view={view}
          space={await spaceOf(tx, params.party)}
          back={`/notes/${params.party}`}
          onwards={query.get('onwards')}
        />,
      )
    : missing,
)
pages.post('/notes/:party/first', 'notes:own', async ({ tx, actor, params, query, form }) => {
  if (!(await isOwn(tx, params.party))) return missing
  const police = form.text('police')
  await answerPolice(tx, actor, params.party, isPolice(police) ? police : null)
  const onwards = query.get('onwards') ?? form.text('onwards')
  return goTo(isOnwards(onwards) ? onwards : `/notes/${params.party}/new`)
})

const box = async (
  { tx, view, params }: Pick<Ask<'/notes/:party/new'>, 'tx' | 'view' | 'params'>,
  fill: Fill,
  version?: number,
): Promise<Answer> => {
  const space = await spaceOf(tx, params.party)
  const page = (
    <BoxPage
      {...{ view, space, fill }}
      party={params.party}
      {...(version === undefined ? {} : { version })}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/notes/:party/new', 'notes:own', async (ask) => {
  const { tx, actor, params } = ask
  if (!(await isOwn(tx, params.party))) return missing
  const first = await firstOf(tx, actor, { party: params.party, own: true }, `/notes/${params.party}/new`)
  return first === null ? box(ask, fresh(ask.language)) : goTo(first)
})
pages.post('/notes/:party/new', 'notes:own', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if (!(await isOwn(tx, params.party))) return missing
  const outcome = await writeNote(tx, actor, params.party, { body: form.text('body') })
  return 'faults' in outcome
    ? box(ask, typedAgain(language, form, outcome.faults))
    : goTo(`/notes/${params.party}?saved`)
})

pages.get('/notes/:party/written/:written', 'notes:own', async (ask) => {
  const { tx, actor, params, language } = ask
  if (!(await isOwn(tx, params.party))) return missing
  const note = await ownNote(tx, { party: params.party, note: params.written, person: actor.person })
  if (note === undefined || note.body === null) return missing
  await record(tx, actor, 'note.read', [params.party, note.id])
  return box(ask, fresh(language, { body: note.body }), note.version)
})
pages.post('/notes/:party/written/:written', 'notes:own', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if (!(await isOwn(tx, params.party))) return missing
  const of = { party: params.party, note: params.written }
  const version = form.version()
  const outcome = await changeNote(tx, actor, of, { body: form.text('body'), version })
  if (!('faults' in outcome)) return goTo(`/notes/${params.party}?saved`)
  const mine = await unlessDown(ownNote(tx, { ...of, person: actor.person }))
  return mine === undefined ? missing : box(ask, typedAgain(language, form, outcome.faults), version)
})
pages.post('/notes/:party/written/:written/back', 'notes:own', async ({ tx, actor, params }) =>
  (await isOwn(tx, params.party)) &&
  (await takeBack(tx, actor, { party: params.party, note: params.written }))
    ? goTo(`/notes/${params.party}?taken=${params.written}`)
    : missing,
)
pages.post('/notes/:party/written/:written/again', 'notes:own', async ({ tx, actor, params }) =>
  (await isOwn(tx, params.party)) &&
  (await takeBack(tx, actor, { party: params.party, note: params.written }, true))
    ? goTo(`/notes/${params.party}?saved`)
    : missing,
)

pages.get('/notes/:party/print', 'notes:own', async ({ tx, actor, view, params }) => {
  const { party } = params
  const writers = await ownWriters(tx, party)
  if (writers === undefined) return missing
  const found = await unlessDown(notesOf(tx, party, { most: mostPrinted }))
  await record(tx, actor, 'note.printed', [party, ...(found?.notes ?? []).map(({ id }) => id)])
  return show(<PrintPage {...{ view, party, found, writers }} me={actor.person} />)
})

const deletePage = async (
  { tx, view, params }: Pick<Ask<'/notes/:party/delete'>, 'tx' | 'view' | 'params'>,
  fill: Fill,
): Promise<Answer> => {
  const kept = await keptOf(tx, params.party)
  const page = <DeletePage view={view} party={params.party} fill={fill} kept={kept} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get('/notes/:party/delete', 'notes:own', async (ask) =>
  (await isOwn(ask.tx, ask.params.party)) ? deletePage(ask, fresh(ask.language)) : missing,
)
pages.post('/notes/:party/delete', 'notes:own', async (ask) => {
  const { tx, actor, params, form, language } = ask
  if (!(await isOwn(tx, params.party))) return missing
  if (form.text('sure') !== 'yes')
    return deletePage(ask, typedAgain(language, form, [{ field: 'sure', code: 'sure' }]))
  const outcome = await eraseAll(tx, actor, params.party)
  if (!('faults' in outcome)) return goTo(`/notes/${params.party}?erased`)
  const held = outcome.faults.some(({ code }) => code === 'held')
  return held ? deletePage(ask, fresh(language)) : deletePage(ask, typedAgain(language, form, outcome.faults))
})
