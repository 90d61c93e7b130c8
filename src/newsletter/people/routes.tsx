import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { readEmail } from '../../access/sign-in/model.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { csvFile, listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { VaultDown } from '../../vault/door.ts'
import { topicsKept, type Kept } from '../lists/queries.ts'
import { keeping } from '../lists/routes.tsx'
import { typedAgain } from '../typed-again.ts'
import { allAddresses, deleteWholly, findByAddress, readAddressOf } from './actions.ts'
import { PeoplePage, personColumns } from './list-page.tsx'
import { FoundPage, PersonPage } from './person-pages.tsx'
import { peopleOf, personOf } from './queries.ts'
import { words } from './words.ts'

export const pages = pagesOf()

type At = Pick<Ask, 'tx' | 'actor' | 'view' | 'query'>
const list = (ask: At, of: Kept) => {
  const asking = readAsking(ask.query, {
    sorts: ['asked'],
    descending: true,
    filters: ['state', 'language', 'topic'],
  })
  return { asking, found: peopleOf(ask.tx, of.id, asking) }
}
const peoplePage = async (ask: At, of: Kept, fill: Fill, { asking, found } = list(ask, of)) => {
  const said = (['added', 'deleted', 'done'] as const).find((one) => ask.query.has(one)) ?? null
  const exports = may(ask.actor, 'newsletter:export')
  const topics = await topicsKept(ask.tx, of.id)
  return <PeoplePage {...{ view: ask.view, of, topics, asking, ...(await found), fill, said, exports }} />
}

pages.get(
  '/newsletters/keep/:newsletter/people',
  'newsletter:keep',
  keeping(async (ask, of) => {
    const { tx, actor, view, language } = ask
    const listed = list(ask, of)
    const { rows } = await listed.found
    await record(
      tx,
      actor,
      'subscriber.listed',
      rows.map(({ id }) => id),
    )
    return listed.asking.csv
      ? listFile(words.file[language], personColumns(view, of.id), rows)
      : show(await peoplePage(ask, of, fresh(language), listed))
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/people/find',
  'newsletter:keep',
  keeping(async (ask, of) => {
    const email = readEmail(ask.form.text('email'))
    const wrong = async (code: string) =>
      again(await peoplePage(ask, of, typedAgain(ask.language, ask.form, [{ field: 'email', code }])))
    if (email === null) return wrong('no-email')
    try {
      const found = await findByAddress(ask.tx, ask.actor, of.id, email)
      return show(<FoundPage view={ask.view} of={of} {...found} />)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return wrong('later')
    }
  }),
)
/** Every address, for moving away. */
pages.post(
  '/newsletters/keep/:newsletter/people/file',
  'newsletter:export',
  keeping(async (ask, of) => {
    try {
      const rows = await allAddresses(ask.tx, ask.actor, of.id)
      return csvFile(
        words.exportFile[ask.language],
        ['email', 'language', 'topics', 'consent_where', 'consent_on'],
        rows.map((row) => [
          row.email,
          row.language,
          row.topics.map(({ en }) => en).join('|'),
          row.consent_where === '' ? row.how : row.consent_where,
          row.consent_on ?? row.confirmed ?? '',
        ]),
      )
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      const fill = {
        ...fresh(ask.language),
        faults: [{ field: 'version', text: say(words, ask.language).down }],
      }
      return again(await peoplePage(ask, of, fill))
    }
  }),
)

type One = Pick<Ask<'/newsletters/keep/:newsletter/people/:subscriber'>, 'tx' | 'params'>
const personIn =
  <A extends One>(
    work: (
      ask: A,
      of: Kept,
      person: NonNullable<Awaited<ReturnType<typeof personOf>>>,
    ) => Promise<Answer> | Answer,
  ) =>
  (ask: A): Promise<Answer> =>
    keeping<A>(async (_, of) => {
      const person = await personOf(ask.tx, of.id, ask.params.subscriber)
      return person === undefined ? missing : work(ask, of, person)
    })(ask)
pages.get(
  '/newsletters/keep/:newsletter/people/:subscriber',
  'newsletter:keep',
  personIn(async ({ tx, actor, view }, of, person) => {
    await record(tx, actor, 'subscriber.read', person.id)
    return show(<PersonPage view={view} of={of} person={person} address={null} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/people/:subscriber/address',
  'newsletter:keep',
  personIn(async ({ tx, actor, view }, of, person) => {
    try {
      const address = await readAddressOf(tx, actor, person.id)
      return show(<PersonPage view={view} of={of} person={person} address={address} />)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return again(<PersonPage view={view} of={of} person={person} address={null} down />)
    }
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/people/:subscriber/delete',
  'newsletter:keep',
  personIn(async ({ tx, actor }, of, person) => {
    await deleteWholly(tx, actor, person.id)
    return goTo(`/newsletters/keep/${of.id}/people?deleted`)
  }),
)
