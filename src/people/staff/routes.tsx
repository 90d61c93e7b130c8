import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { listFile } from '../../platform/list/csv.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { say } from '../../platform/words/words.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { StartCodePage } from '../../access/level-two/start-code-page.tsx'
import { leadsFor } from '../../access/level-two/start-codes.ts'
import { record } from '../../audit/record.ts'
import { givenBy, readPersonDraft } from '../model.ts'
import { changeDetails, invite, invitePerson, leave } from './actions.ts'
import { changeRoles } from './roles.ts'
import { InvitePage } from './invite-page.tsx'
import { StaffPage, staffColumns } from './list-page.tsx'
import { PersonPage, type Typed } from './person-page.tsx'
import { memberWith, servedAuthorities, staff } from './queries.ts'
import { words } from './words.ts'

const pages = pagesOf()

pages.get('/staff', 'staff:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['name', 'role', 'since'], filters: ['state'] })
  const { rows, total } = await staff(tx, asking)
  await record(
    tx,
    actor,
    'staff.read',
    rows.slice(0, 50).map(({ id }) => id),
    { count: rows.length },
  )
  if (asking.csv) {
    const columns = staffColumns(view.language)
    return listFile(say(words, view.language).file, columns, rows)
  }
  const [mayInvite, mayRead] = [may(actor, 'staff:invite'), may(actor, 'audit:read')]
  return show(<StaffPage {...{ view, asking, rows, total, mayInvite, mayRead }} />)
})

pages.get('/staff/new', 'staff:invite', async ({ tx, actor, view }) =>
  show(
    <InvitePage
      view={view}
      given={givenBy(actor.roles)}
      authorities={await servedAuthorities(tx)}
      draft={{ name: '', email: '', phone: '', role: '', gss: '' }}
    />,
  ),
)

pages.post('/staff/new', 'staff:invite', async ({ tx, actor, view, form }) => {
  const draft = readPersonDraft(form)
  const authorities = await servedAuthorities(tx)
  const known = { ...draft, gss: authorities.some(({ gss }) => gss === draft.gss) ? draft.gss : '' }
  const outcome = await invitePerson(tx, actor, known)
  if ('faults' in outcome)
    return again(
      <InvitePage {...{ view, authorities, draft }} given={givenBy(actor.roles)} faults={outcome.faults} />,
    )
  const back = draft.role === 'parent' ? '/staff' : `/staff/${outcome.person}?done=invited`
  return outcome.startCode === null
    ? goTo(back)
    : show(<StartCodePage view={view} name={draft.name} code={outcome.startCode} back={back} />)
})

const personPage = async (
  { tx, actor, view, query }: Ask,
  person: string,
  typed?: Typed,
): Promise<Answer> => {
  const member = await memberWith(tx, person)
  if (member === null) return missing
  const asked = query.get('done')
  const page = (
    <PersonPage
      view={view}
      member={member}
      authorities={await servedAuthorities(tx)}
      mayChange={may(actor, 'staff:change')}
      mayInvite={may(actor, 'staff:invite')}
      leads={await leadsFor(tx, person)}
      done={asked === 'invited' || asked === 'saved' || asked === 'address' ? asked : null}
      {...(typed === undefined ? {} : { typed })}
    />
  )
  return typed === undefined ? show(page) : again(page)
}

pages.get('/staff/:person', 'staff:read', async (ask) => {
  await record(ask.tx, ask.actor, 'staff.read', ask.params.person)
  return personPage(ask, ask.params.person)
})

pages.post('/staff/:person/invite', 'staff:invite', async ({ tx, actor, params }) => {
  const member = await memberWith(tx, params.person)
  if (member === null || member.roles.length === 0) return missing
  await invite(tx, actor, params.person)
  return goTo(`/staff/${params.person}?done=invited`)
})

const versionIn = ({ form }: Ask): number => form.version()

pages.post('/staff/:person/roles', 'staff:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const served = (await servedAuthorities(tx)).map(({ gss }) => gss)
  const gss = served.find((one) => one === form.text('gss')) ?? ''
  const roles = form.all('roles')
  const outcome = await changeRoles(tx, actor, params.person, { roles, gss, version: versionIn(ask) })
  if (outcome === null) return missing
  if ('faults' in outcome)
    return personPage(ask, params.person, { form: 'roles', faults: outcome.faults, roles, gss })
  return goTo(`/staff/${params.person}?done=saved`)
})

pages.post('/staff/:person/details', 'staff:change', async (ask) => {
  const { tx, actor, params, form } = ask
  const details = { name: form.text('name'), email: form.text('email'), phone: form.text('phone') }
  const outcome = await changeDetails(tx, actor, params.person, { ...details, version: versionIn(ask) })
  if (outcome === null) return missing
  if ('faults' in outcome)
    return personPage(ask, params.person, { form: 'details', faults: outcome.faults, details })
  return goTo(`/staff/${params.person}?done=${outcome.address ? 'address' : 'saved'}`)
})

pages.post('/staff/:person/leave', 'staff:change', async (ask) => {
  const outcome = await leave(ask.tx, ask.actor, ask.params.person)
  if (outcome === null) return missing
  if ('faults' in outcome)
    return personPage(ask, ask.params.person, { form: 'leave', faults: outcome.faults })
  return goTo('/staff')
})

export { pages }
