import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { say } from '../platform/words/words.ts'
import {
  addChild,
  addParty,
  changeChild,
  changePlace,
  joinParty,
  nameParty,
  setParentOf,
  takeOut,
} from './actions.ts'
import { TakeOut } from './take-out.tsx'
import { afterSaving } from './family-routes.tsx'
import { childTexts, opened, partyTexts, returned } from './filling.ts'
import { ChildForm, JoinForm, PartyForm } from './forms.tsx'
import { PersonPage } from './person-page.tsx'
import { familySheet, personSheet, soundingLike } from './queries.ts'
import { readChild, readIds, readPerson, readPlace } from './reading.ts'
import { faultsInParty } from './rules.ts'
import { words } from './words.ts'

const pages = pagesOf()

pages.get(
  '/families/:family/children/new',
  'family:change',
  async ({ tx, actor, view, language, params }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const [title, back] = [say(words, language).addChild, `/families/${family.id}`]
    return show(<ChildForm {...{ view, title, back }} fill={opened(language)} />)
  },
)
pages.post(
  '/families/:family/children/new',
  'family:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const { draft, faults } = readChild(form)
    const done = faults.length > 0 ? { faults } : await addChild(tx, actor, family.id, draft)
    const [title, back] = [say(words, language).addChild, `/families/${family.id}`]
    if (!('faults' in done)) return goTo(back)
    return again(<ChildForm {...{ view, title, back }} fill={returned(language, form, done.faults)} />)
  },
)
pages.get(
  '/families/:family/children/:child',
  'family:change',
  async ({ tx, actor, view, language, params }) => {
    const family = await familySheet(tx, params.family, actor.today)
    const child = family?.children.find(({ id }) => id === params.child)
    if (family === undefined || child === undefined) return missing
    await record(tx, actor, 'child.read', [family.id, child.id])
    const [title, back] = [say(words, language).child, `/families/${family.id}`]
    const after = <TakeOut view={view} action={`${view.path}/take-out`} />
    return show(
      <ChildForm
        {...{ view, title, back, after }}
        version={child.version}
        fill={opened(language, childTexts(child))}
      />,
    )
  },
)
pages.post(
  '/families/:family/children/:child',
  'family:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    const child = family?.children.find(({ id }) => id === params.child)
    if (family === undefined || child === undefined) return missing
    const { draft, faults } = readChild(form)
    const version = Number(form.text('version')) || 0
    const done =
      faults.length > 0 ? { faults } : await changeChild(tx, actor, child.id, { ...draft, version })
    const [title, back] = [say(words, language).child, `/families/${family.id}`]
    if (!('faults' in done)) return goTo(back)
    const fill = returned(language, form, done.faults, childTexts(child))
    return again(<ChildForm {...{ view, title, back, fill }} version={child.version} />)
  },
)
pages.post('/families/:family/children/:child/take-out', 'family:change', async ({ tx, actor, params }) => {
  const done = await takeOut(tx, actor, { link: 'family-child', of: params.family, thing: params.child })
  return 'faults' in done ? missing : goTo(`/families/${params.family}`)
})

pages.get('/families/:family/people/new', 'party:change', async ({ tx, actor, view, language, params }) => {
  const family = await familySheet(tx, params.family, actor.today)
  if (family === undefined) return missing
  const [title, back] = [say(words, language).addPerson, `/families/${family.id}`]
  const fill = opened(
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
    const fill = opened(
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
  async ({ tx, actor, view, language, params, query, form }) => {
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
    const typed = (query.get('q') ?? '').trim().slice(0, 100)
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

pages.get('/families/:family/people/:party', 'party:read', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  await record(tx, actor, 'party.read', [person.id, person.family.id])
  return show(<PersonPage view={view} person={person} at={view.path} today={actor.today} />)
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
    const fill = opened(language, partyTexts(language, person), { parentOf })
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
    const version = Number(form.text('version')) || 0
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
