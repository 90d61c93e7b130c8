import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { say } from '../platform/words/words.ts'
import { changePlace, nameParty, setParentOf, takeOut } from './actions.ts'
import { afterSaving } from './family-routes.tsx'
import { fresh } from '../platform/html/filling.ts'
import { partyTexts, returned } from './filling.ts'
import { openedPerson } from './opened.ts'
import { PartyForm } from './party-forms.tsx'
import { PersonPage } from './person-page.tsx'
import { readPerson, readPlace } from './reading.ts'
import { faultsInParty } from './rules.ts'
import { personSheet } from './sheets.ts'
import { words } from './words.ts'

const pages = pagesOf()

pages.get('/families/:family/people/:party', 'party:read', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  await record(tx, actor, 'party.read', [person.id, person.family.id])
  const opened = await openedPerson(tx, person)
  return show(<PersonPage view={view} person={person} {...opened} at={view.path} today={actor.today} />)
})
pages.get(
  '/families/:family/people/:party/change',
  'party:change',
  async ({ tx, actor, view, language, params }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    await record(tx, actor, 'party.read', [person.id, person.family.id])
    const parentOf = person.children.filter(({ isParent }) => isParent).map(({ id }) => id)
    const childrenHere = person.children.map((child) => ({ ...child, bornOn: null }))
    const [title, back] = [say(words, language).change, `/families/${params.family}/people/${params.party}`]
    const fill = fresh(language, partyTexts(language, person), { parentOf })
    return show(<PartyForm {...{ view, title, back, childrenHere, fill }} version={person.version} />)
  },
)
pages.post(
  '/families/:family/people/:party/change',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const { draft: place, faults: unread } = readPlace(form)
    const draft = readPerson(form)
    const faults = [...unread, ...faultsInParty({ ...place, ...draft })]
    const version = form.version()
    const done = faults.length > 0 ? { faults } : await nameParty(tx, actor, person.id, { ...draft, version })
    const back = `/families/${params.family}/people/${params.party}`
    if (!('faults' in done)) {
      await changePlace(tx, actor, params.family, person.id, place)
      for (const child of person.children) {
        const is = place.parentOf.includes(child.id)
        if (is)
          await setParentOf(tx, actor, person.id, child.id, {
            relation: place.relation,
            parentalResponsibility: place.parentalResponsibility,
          })
        else if (child.isParent)
          await takeOut(tx, actor, { link: 'parent-of', of: person.id, thing: child.id })
      }
      return goTo(draft.name === person.name ? back : afterSaving)
    }
    const childrenHere = person.children.map((child) => ({ ...child, bornOn: null }))
    const fill = returned(language, form, done.faults, partyTexts(language, person))
    const title = say(words, language).change
    return again(<PartyForm {...{ view, title, back, childrenHere, fill }} version={person.version} />)
  },
)
pages.post('/families/:family/people/:party/take-out', 'party:change', async ({ tx, actor, params }) => {
  const done = await takeOut(tx, actor, { link: 'family-party', of: params.family, thing: params.party })
  return 'faults' in done ? missing : goTo(`/families/${params.family}`)
})

export { pages }
