import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { StartAgainPage, StartCodePage } from '../../access/level-two/start-code-page.tsx'
import { firstStartCode, isCheck, leadsFor, startAgain } from '../../access/level-two/start-codes.ts'
import { record } from '../../audit/record.ts'
import { memberWith } from './queries.ts'

const pages = pagesOf()

// The first code of somebody who came here before there were any, or through another room.
pages.post('/staff/:person/start-code', 'staff:invite', async ({ tx, actor, view, params }) => {
  const member = await memberWith(tx, params.person)
  if (member === null || member.roles.length === 0) return missing
  const code = await firstStartCode(tx, params.person)
  if (code === null) return goTo(`/staff/${params.person}/again`)
  await record(tx, actor, 'account.start-code-given', params.person)
  return show(<StartCodePage view={view} name={member.name} code={code} back={`/staff/${params.person}`} />)
})

const leadFor = async ({ tx }: Ask, person: string) => {
  const member = await memberWith(tx, person)
  return member !== null && member.roles.length > 0 && (await leadsFor(tx, person)) ? member : null
}

pages.get('/staff/:person/again', 'account:start-again', async (ask) => {
  const { view, params } = ask
  if ((await memberWith(ask.tx, params.person)) === null) return missing
  const member = await leadFor(ask, params.person)
  if (member === null) return goTo(`/staff/${params.person}`)
  await record(ask.tx, ask.actor, 'staff.read', params.person)
  return show(<StartAgainPage view={view} name={member.name} back={`/staff/${params.person}`} />)
})

pages.post('/staff/:person/again', 'account:start-again', async (ask) => {
  const { tx, view, params, form } = ask
  const member = await leadFor(ask, params.person)
  if (member === null) return missing
  const back = `/staff/${params.person}`
  const check = form.text('checked')
  if (!isCheck(check)) return again(<StartAgainPage view={view} name={member.name} back={back} faulty />)
  const code = await startAgain(tx, params.person, check)
  return code === null
    ? missing
    : show(<StartCodePage view={view} name={member.name} code={code} back={back} />)
})

export { pages }
