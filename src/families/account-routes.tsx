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

const AccountPage = ({
  view,
  person,
  back,
  code,
}: {
  view: View
  person: PersonSheet
  back: string
  code?: string
}) => {
  const t = say(words, view.language)
  const known = codes.find((one) => one === code)
  return (
    <Layout view={view} title={t.title} back={back} faulty={known !== undefined}>
      {known === undefined ? null : <ErrorSummary errorList={[{ text: t[known], href: '#send' }]} />}
      <span class="govuk-caption-l">{sayPerson(view.language, person)}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
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
    </Layout>
  )
}

pages.get('/families/:family/people/:party/account', 'party:change', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  await record(tx, actor, 'party.read', [params.family, params.party])
  return show(
    <AccountPage view={view} person={person} back={`/families/${params.family}/people/${params.party}`} />,
  )
})

pages.post('/families/:family/people/:party/account', 'party:change', async ({ tx, actor, view, params }) => {
  const person = await personSheet(tx, params.family, params.party)
  if (person === undefined) return missing
  const back = `/families/${params.family}/people/${params.party}`
  const outcome = await openAccount(tx, actor, params.party)
  if (!('faults' in outcome)) return goTo(back)
  const code = outcome.faults[0]?.code ?? 'gone'
  return code === 'gone'
    ? missing
    : again(<AccountPage view={view} person={person} back={back} code={code} />)
})
