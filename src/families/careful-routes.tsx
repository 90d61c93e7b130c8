import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { addSafetyNote, endSafetyNote, setNeeds } from './actions.ts'
import { NeedsForm, NoteForm } from './contact-forms.tsx'
import { at } from './contact-routes.tsx'
import { fresh } from '../platform/html/filling.ts'
import { noteTexts, returned } from './filling.ts'
import { needsNow } from './opened.ts'
import { readNote } from './reading.ts'
import { personSheet } from './sheets.ts'

const pages = pagesOf()
pages.get(
  '/families/:family/people/:party/needs',
  'party:change',
  async ({ tx, actor, view, language, params }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    await record(tx, actor, 'party.read', person.id)
    const fill = fresh(language, { needs: await needsNow(tx, person) })
    return show(
      <NeedsForm
        view={view}
        fill={fill}
        back={at(params)}
        person={person}
        version={person.needs?.version ?? 0}
      />,
    )
  },
)
pages.post(
  '/families/:family/people/:party/needs',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const version = form.version()
    const done = await setNeeds(tx, actor, person.id, { needs: form.text('needs'), version })
    if (!('faults' in done)) return goTo(at(params))
    const fill = returned(language, form, done.faults, { needs: await needsNow(tx, person) })
    return again(
      <NeedsForm
        view={view}
        fill={fill}
        back={at(params)}
        person={person}
        version={person.needs?.version ?? 0}
      />,
    )
  },
)

pages.get(
  '/families/:family/people/:party/notes',
  'party:change',
  async ({ tx, actor, view, language, params }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    await record(tx, actor, 'party.read', person.id)
    return show(
      <NoteForm
        view={view}
        fill={fresh(language, noteTexts(actor.today))}
        back={at(params)}
        person={person}
      />,
    )
  },
)
pages.post(
  '/families/:family/people/:party/notes',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const { draft, faults } = readNote(form)
    const done = faults.length > 0 ? { faults } : await addSafetyNote(tx, actor, person.id, draft)
    if (!('faults' in done)) return goTo(at(params))
    return again(
      <NoteForm view={view} fill={returned(language, form, done.faults)} back={at(params)} person={person} />,
    )
  },
)
pages.post(
  '/families/:family/people/:party/notes/:note/end',
  'party:change',
  async ({ tx, actor, params }) => {
    const done = await endSafetyNote(tx, actor, params.party, params.note, actor.today)
    return 'faults' in done ? missing : goTo(at(params))
  },
)
pages.post(
  '/families/:family/people/:party/notes/:note/hold',
  'party:change',
  async ({ tx, actor, params }) => {
    const done = await endSafetyNote(tx, actor, params.party, params.note, null)
    return 'faults' in done ? missing : goTo(at(params))
  },
)

export { pages }
