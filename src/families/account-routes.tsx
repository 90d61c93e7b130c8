import { StartAgainPage, StartCodePage } from '../access/level-two/start-code-page.tsx'
import { hasAccount, isCheck, partyStartsAgain } from '../access/level-two/start-codes.ts'
import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { Button, Card, ErrorSummary, FormOf, Layout } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import { openAccount } from './account.ts'
import { sayPerson } from './sayings.ts'
import { personSheet, type PersonSheet } from './sheets.ts'
import { words } from './words-account.ts'

export const pages = pagesOf()

const codes = ['no-name', 'not-safe', 'no-address', 'address-taken'] as const
/** Where each is put right. */
const mendedAt = {
  'no-name': '/change',
  'not-safe': '/contact',
  'no-address': '/contact',
  'address-taken': '/contact',
} as const

const AccountPage = ({
  view,
  person,
  back,
  code,
  has = false,
}: {
  view: View
  person: PersonSheet
  back: string
  code?: string
  /** They have a way to sign in already. */
  has?: boolean
}) => {
  const t = say(words, view.language)
  const known = codes.find((one) => one === code)
  return (
    <Layout view={view} title={t.title} back={back} faulty={known !== undefined}>
      <div class="column">
        {known === undefined ? null : (
          <ErrorSummary errorList={[{ text: t[known], href: `${back}${mendedAt[known]}` }]} />
        )}
        <span class="govuk-caption-l">{sayPerson(view.language, person)}</span>
        <h1 class="govuk-heading-l">{t.title}</h1>
        {has ? (
          <>
            <p>{t.has}</p>
            <p>
              <a class="govuk-link" href={`${back}/account/again`}>
                {t.startAgain}
              </a>
            </p>
          </>
        ) : (
          <>
            <p>{t.what}</p>
            <Card kind="lead">
              <p>{t.readBack}</p>
            </Card>
            <p class="soft">{t.without}</p>
            <FormOf view={view}>
              <Button id="send" preventDoubleClick>
                {t.button}
              </Button>
            </FormOf>
          </>
        )}
      </div>
    </Layout>
  )
}

pages.get('/families/:family/people/:party/account', 'party:change', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  await record(tx, actor, 'party.read', [params.family, params.party])
  const has = await hasAccount(tx, params.party)
  const back = `/families/${params.family}/people/${params.party}`
  return show(<AccountPage view={view} person={person} back={back} has={has} />)
})

pages.post('/families/:family/people/:party/account', 'party:change', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  const back = `/families/${params.family}/people/${params.party}`
  const outcome = await openAccount(tx, actor, params.party)
  const name = sayPerson(view.language, person)
  if (!('faults' in outcome))
    return outcome.startCode === null
      ? missing
      : show(<StartCodePage view={view} name={name} code={outcome.startCode} back={back} />)
  const code = outcome.faults[0]?.code ?? 'gone'
  return code === 'gone'
    ? missing
    : again(<AccountPage view={view} person={person} back={back} code={code} />)
})

const at = '/families/:family/people/:party/account/again'

pages.get(at, 'party:start-again', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  if (!(await hasAccount(tx, params.party)))
    return goTo(`/families/${params.family}/people/${params.party}/account`)
  await record(tx, actor, 'party.read', [params.family, params.party])
  const back = `/families/${params.family}/people/${params.party}/account`
  return show(<StartAgainPage view={view} name={sayPerson(view.language, person)} back={back} />)
})

pages.post(at, 'party:start-again', async ({ tx, view, params, form }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined || !(await hasAccount(tx, params.party))) return missing
  const name = sayPerson(view.language, person)
  const back = `/families/${params.family}/people/${params.party}`
  const check = form.text('checked')
  const asked = { view, name, back: `${back}/account` }
  if (!isCheck(check)) return again(<StartAgainPage {...asked} faulty />)
  const code = await partyStartsAgain(tx, params.party, check)
  return code === null
    ? again(<StartAgainPage {...asked} refused />)
    : show(<StartCodePage view={view} name={name} code={code} back={back} />)
})
