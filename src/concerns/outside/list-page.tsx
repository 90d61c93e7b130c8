import { Button, Layout, Select, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Request } from './model.ts'
import { endingWords, formWords, kindWords, words } from './words.ts'

export const dueSaid = (view: View, { dueOn, extendedOn, closedOn, repliedOn }: Request): string => {
  const t = say(words, view.language)
  const due = extendedOn ?? dueOn
  if (due === null) return t.noDay
  return due < view.today && closedOn === null && repliedOn === null ? t.dueLate(due) : t.dueBy(due)
}
export const standsSaid = (view: View, { closedOn, closedHow, repliedOn }: Request): string => {
  const t = say(words, view.language)
  if (closedOn !== null && closedHow !== null)
    return t.closedOn(closedOn, say(endingWords, view.language)[closedHow])
  return repliedOn === null ? t.isOpen : t.repliedOn(repliedOn)
}

export const columns = (view: View): Column<Request>[] => {
  const t = say(words, view.language)
  const kind = (of: Request) => say(kindWords, view.language)[of.kind]
  const day = ({ receivedOn }: Request) => sayDay(view.language, receivedOn, 'date')
  const plain = (key: string, head: string, of: (row: Request) => string, sort?: string) => ({
    key,
    head,
    cell: of,
    text: of,
    ...(sort === undefined ? {} : { sort }),
  })
  return [
    {
      ...plain('who', t.who, ({ whoAsks }) => whoAsks, 'who'),
      cell: (of) => (
        <>
          <a class="govuk-link" href={`/asked-of-us/${of.id}`}>
            {of.whoAsks}
          </a>
          <br />
          {kind(of)}
        </>
      ),
    },
    plain('kind', t.kind, kind),
    plain('reference', t.reference, ({ reference }) => reference),
    plain('how', t.how, ({ form }) => say(formWords, view.language)[form]),
    plain('about', t.aboutCol, ({ about }) => about, 'about'),
    plain('received', t.received, day, 'received'),
    plain('due', t.due, (of) => dueSaid(view, of), 'due'),
    plain('stands', t.stands, (of) => standsSaid(view, of)),
    plain('keeper', t.keeper, ({ keeper }) => keeper),
  ]
}

type Props = { view: View; asking: ListAsking; rows: readonly Request[]; total: number }
export const RegisterPage = ({ view, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  const onPage = ['who', 'about', 'received', 'due', 'stands']
  return (
    <Layout view={view} title={t.title} back="/heard" wide>
      <h1>{t.h1}</h1>
      <p>{t.intro}</p>
      <Button href="/asked-of-us/new">{t.add}</Button>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columns(view).filter(({ key }) => onPage.includes(key))}
        caption={t.caption}
        empty={<p>{t.empty}</p>}
        searchHint={t.searchHint}
        id={({ id }) => id}
        filters={
          <Select
            name="state"
            label={t.state}
            value={asking.filters['state']}
            items={[
              { value: '', text: t.openOnes },
              { value: 'closed', text: t.closedOnes },
              { value: 'all', text: t.all },
            ]}
          />
        }
      />
    </Layout>
  )
}
