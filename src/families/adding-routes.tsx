import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { say } from '../platform/words/words.ts'
import { addParty, joinParty } from './actions.ts'
import { afterSaving } from './family-routes.tsx'
import { fresh } from '../platform/html/filling.ts'
import { returned } from './filling.ts'
import { JoinForm, PartyForm } from './party-forms.tsx'
import { soundingLike } from './queries.ts'
import { readIds, readPerson, readPlace } from './reading.ts'
import { faultsInParty } from './rules.ts'
import { familySheet } from './sheets.ts'
import { words } from './words.ts'

const pages = pagesOf()

pages.get('/families/:family/people/new', 'party:change', async ({ tx, actor, view, language, params }) => {
  const family = await familySheet(tx, params.family, actor.today)
  if (family === undefined) return missing
  const [title, back] = [say(words, language).addPerson, `/families/${family.id}`]
  const fill = fresh(
    language,
    {
      parentalResponsibility: 'not-known',
      livesWith: 'not-known',
      language: say(words, language).english,
      gender: 'not-known',
    },
    { parentOf: family.children.map(({ id }) => id) },
  )
  return show(<PartyForm {...{ view, title, back, fill }} childrenHere={family.children} />)
})
pages.post(
  '/families/:family/people/new',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const { draft: place, faults: unread } = readPlace(form)
    const person = readPerson(form)
    const faults = [...unread, ...faultsInParty({ ...place, ...person })]
    const alike = faults.length > 0 ? [] : await soundingLike(tx, person.name)
    const same = form.text('same')
    const joined = alike.find(({ party }) => party === same)
    const here = new Set(family.children.map(({ id }) => id))
    const parentOf = place.parentOf.filter((child) => here.has(child))
    if (faults.length === 0 && (joined !== undefined || alike.length === 0 || same === 'new')) {
      const done =
        joined === undefined
          ? await addParty(tx, actor, family.id, { ...place, ...person, parentOf })
          : await joinParty(tx, actor, family.id, joined.party, { ...place, parentOf })
      return 'faults' in done ? missing : goTo(afterSaving)
    }
    await record(
      tx,
      actor,
      'party.alike-shown',
      alike.map(({ party }) => party),
    )
    const asked = faults.length > 0 ? faults : [{ field: 'same', code: 'choose-same' }]
    const [title, back] = [say(words, language).addPerson, `/families/${family.id}`]
    return again(
      <PartyForm
        {...{ view, title, back, alike }}
        childrenHere={family.children}
        fill={returned(language, form, asked)}
      />,
    )
  },
)

pages.get(
  '/families/:family/people/join',
  'party:change',
  async ({ tx, actor, view, language, params, query }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const typed = (query.get('q') ?? '').trim().slice(0, 100)
    const found = typed === '' ? [] : await soundingLike(tx, typed)
    await record(
      tx,
      actor,
      'party.alike-shown',
      found.map(({ party }) => party),
    )
    const fill = fresh(
      language,
      { parentalResponsibility: 'not-known', livesWith: 'not-known' },
      { parentOf: family.children.map(({ id }) => id) },
    )
    return show(
      <JoinForm
        {...{ view, fill, found }}
        words={typed}
        back={`/families/${family.id}`}
        childrenHere={family.children}
      />,
    )
  },
)
pages.post(
  '/families/:family/people/join',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const { draft: place, faults } = readPlace(form)
    const [party] = readIds([form.text('party')])
    const wrong = party === undefined ? [{ field: 'party', code: 'choose-person' }, ...faults] : faults
    const here = new Set(family.children.map(({ id }) => id))
    const parentOf = place.parentOf.filter((child) => here.has(child))
    if (party !== undefined && wrong.length === 0) {
      const done = await joinParty(tx, actor, family.id, party, { ...place, parentOf })
      return 'faults' in done ? missing : goTo(afterSaving)
    }
    // What was searched for comes with the form: its address has no question mark.
    const typed = form.text('q').trim().slice(0, 100)
    const found = typed === '' ? [] : await soundingLike(tx, typed)
    const fill = returned(language, form, wrong)
    return again(
      <JoinForm
        {...{ view, fill, found }}
        words={typed}
        back={`/families/${family.id}`}
        childrenHere={family.children}
      />,
    )
  },
)

export { pages }
