import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { say } from '../platform/words/words.ts'
import { addChild, changeChild, joinChild, takeOut } from './actions.ts'
import { fresh } from '../platform/html/filling.ts'
import { childTexts, returned } from './filling.ts'
import { ChildForm } from './forms.tsx'
import { childrenElsewhere } from './queries.ts'
import { readChild } from './reading.ts'
import { familySheet } from './sheets.ts'
import { TakeOut } from './take-out.tsx'
import { words } from './words.ts'

const pages = pagesOf()

pages.get(
  '/families/:family/children/new',
  'family:change',
  async ({ tx, actor, view, language, params }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const [title, back] = [say(words, language).addChild, `/families/${family.id}`]
    const elsewhere = await childrenElsewhere(tx, family.id)
    return show(<ChildForm {...{ view, title, back, elsewhere }} fill={fresh(language, { same: 'new' })} />)
  },
)
pages.post(
  '/families/:family/children/new',
  'family:change',
  async ({ tx, actor, view, language, params, form }) => {
    const family = await familySheet(tx, params.family, actor.today)
    if (family === undefined) return missing
    const elsewhere = await childrenElsewhere(tx, family.id)
    const same = elsewhere.find(({ id }) => id === form.text('same'))
    const { draft, faults } = readChild(form)
    const done =
      same !== undefined
        ? await joinChild(tx, actor, family.id, same.id)
        : faults.length > 0
          ? { faults }
          : await addChild(tx, actor, family.id, draft)
    const [title, back] = [say(words, language).addChild, `/families/${family.id}`]
    if (!('faults' in done)) return goTo(back)
    return again(
      <ChildForm {...{ view, title, back, elsewhere }} fill={returned(language, form, done.faults)} />,
    )
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
        fill={fresh(language, childTexts(child))}
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
    const version = form.version()
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

export { pages }
