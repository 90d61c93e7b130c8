import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { recordTelling, setSafeContact, takeBackTelling } from './actions.ts'
import { ContactForm, ToldForm } from './contact-forms.tsx'
import { fresh } from '../platform/html/filling.ts'
import { contactTexts, returned } from './filling.ts'
import { contactNow } from './opened.ts'
import { readContact, readTelling } from './reading.ts'
import { personSheet } from './sheets.ts'

const pages = pagesOf()
export const at = ({ family, party }: Readonly<Record<'family' | 'party', string>>) =>
  `/families/${family}/people/${party}`

pages.get(
  '/families/:family/people/:party/told',
  'party:change',
  async ({ tx, actor, view, language, params }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    await record(tx, actor, 'party.read', person.id)
    return show(<ToldForm view={view} fill={fresh(language)} back={at(params)} person={person} />)
  },
)
pages.post(
  '/families/:family/people/:party/told',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const { draft, faults } = readTelling(form)
    const done =
      faults.length > 0 ? { faults } : await recordTelling(tx, actor, person.id, params.family, draft)
    if (!('faults' in done)) return goTo(at(params))
    return again(
      <ToldForm view={view} fill={returned(language, form, done.faults)} back={at(params)} person={person} />,
    )
  },
)
pages.post(
  '/families/:family/people/:party/told/:telling/take-back',
  'party:change',
  async ({ tx, actor, params }) => {
    const done = await takeBackTelling(tx, actor, params.party, params.telling)
    return 'faults' in done ? missing : goTo(at(params))
  },
)

pages.get(
  '/families/:family/people/:party/contact',
  'party:change',
  async ({ tx, actor, view, language, params }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    await record(tx, actor, 'party.read', person.id)
    const now = await contactNow(tx, person)
    const fill = fresh(language, contactTexts(language, now, person.language))
    return show(
      <ContactForm view={view} fill={fill} back={at(params)} person={person} seen={now?.id ?? ''} />,
    )
  },
)
pages.post(
  '/families/:family/people/:party/contact',
  'party:change',
  async ({ tx, actor, view, language, params, form }) => {
    const person = await personSheet(tx, params.family, params.party)
    if (person === undefined) return missing
    const { draft, faults } = readContact(form)
    const seen = form.text('seen')
    const done =
      faults.length > 0 ? { faults } : await setSafeContact(tx, actor, person.id, { ...draft, seen })
    if (!('faults' in done)) return goTo(at(params))
    const now = await contactNow(tx, person)
    const fill = returned(language, form, done.faults, contactTexts(language, now, person.language))
    const next = fill.now === undefined ? seen : (now?.id ?? '')
    return again(<ContactForm view={view} fill={fill} back={at(params)} person={person} seen={next} />)
  },
)

export { pages }
