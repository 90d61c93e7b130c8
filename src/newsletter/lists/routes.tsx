import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { typedAgain } from '../typed-again.ts'
import { addTopic, changeList, changeTopic, endList, makeList, moveTopicUp } from './actions.ts'
import { KeepPage, OnePage } from './pages.tsx'
import { countsOf, listKept, listsKept, topicsKept, type Kept } from './queries.ts'
import { readDraft, readTopic, typedList } from './reading.ts'
import { TopicPage, WritePage } from './write-page.tsx'

export const pages = pagesOf()

pages.get('/newsletters/keep', 'newsletter:keep', async ({ tx, view }) =>
  show(<KeepPage view={view} lists={await listsKept(tx)} />),
)
pages.get('/newsletters/keep/new', 'newsletter:keep', ({ view, language }) =>
  show(<WritePage view={view} fill={fresh(language)} />),
)
pages.post('/newsletters/keep/new', 'newsletter:keep', async ({ tx, actor, view, language, form }) => {
  const outcome = await makeList(tx, actor, readDraft(form))
  return 'faults' in outcome
    ? again(<WritePage view={view} fill={typedAgain(language, form, outcome.faults)} />)
    : goTo(`/newsletters/keep/${outcome.list}?done`)
})

type One = Pick<Ask<'/newsletters/keep/:newsletter'>, 'tx' | 'params'>
/** A newsletter of the asker's programme; any other is not there. */
export const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await listKept(ask.tx, ask.params.newsletter)
    return of === undefined ? missing : work(ask, of)
  }
const onePage = async (
  { tx, actor, view }: Pick<Ask, 'tx' | 'actor' | 'view'>,
  of: Kept,
  fill: Fill,
  done = false,
) => {
  const topics = await topicsKept(tx, of.id)
  const counts = await countsOf(tx, of.id, actor.today)
  return <OnePage {...{ view, of, topics, counts, fill, done }} />
}

pages.get(
  '/newsletters/keep/:newsletter',
  'newsletter:keep',
  keeping(async (ask, of) => show(await onePage(ask, of, fresh(ask.language), ask.query.has('done')))),
)
pages.get(
  '/newsletters/keep/:newsletter/change',
  'newsletter:keep',
  keeping(({ view, language }, of) =>
    show(<WritePage view={view} of={of} fill={fresh(language, typedList(of))} />),
  ),
)
pages.post(
  '/newsletters/keep/:newsletter/change',
  'newsletter:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const outcome = await changeList(tx, actor, { id: of.id, version: form.version() }, readDraft(form))
    if (!('faults' in outcome)) return goTo(`/newsletters/keep/${of.id}?done`)
    return again(
      <WritePage view={view} of={of} fill={typedAgain(language, form, outcome.faults, typedList(of))} />,
    )
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/end',
  'newsletter:keep',
  keeping(async ({ tx, actor }, of) => {
    await endList(tx, actor, of.id)
    return goTo(`/newsletters/keep/${of.id}`)
  }),
)

pages.post(
  '/newsletters/keep/:newsletter/topics',
  'newsletter:keep',
  keeping(async (ask, of) => {
    const outcome = await addTopic(ask.tx, ask.actor, of.id, readTopic(ask.form))
    if (!('faults' in outcome)) return goTo(`/newsletters/keep/${of.id}?done`)
    return again(await onePage(ask, of, typedAgain(ask.language, ask.form, outcome.faults)))
  }),
)
type Topic = Pick<Ask<'/newsletters/keep/:newsletter/topics/:topic'>, 'tx' | 'params'>
const topicOf =
  <A extends Topic>(
    work: (
      ask: A,
      of: Kept,
      topic: Awaited<ReturnType<typeof topicsKept>>[number],
    ) => Promise<Answer> | Answer,
  ) =>
  (ask: A): Promise<Answer> =>
    keeping<A>(async (_, of) => {
      const topic = (await topicsKept(ask.tx, of.id)).find(({ id }) => id === ask.params.topic)
      return topic === undefined ? missing : work(ask, of, topic)
    })(ask)
pages.get(
  '/newsletters/keep/:newsletter/topics/:topic',
  'newsletter:keep',
  topicOf(({ view, language }, of, topic) => {
    const typed = { topicEn: topic.name_en, topicCy: topic.name_cy, shown: topic.shown ? 'yes' : '' }
    return show(<TopicPage view={view} list={of.id} version={topic.version} fill={fresh(language, typed)} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/topics/:topic',
  'newsletter:keep',
  topicOf(async ({ tx, actor, view, language, form }, of, topic) => {
    const at = { id: topic.id, list: of.id, version: form.version() }
    const draft = { ...readTopic(form), shown: form.text('shown') === 'yes' }
    const outcome = await changeTopic(tx, actor, at, draft)
    if (!('faults' in outcome)) return goTo(`/newsletters/keep/${of.id}?done`)
    const now = { topicEn: topic.name_en, topicCy: topic.name_cy, shown: topic.shown ? 'yes' : '' }
    const fill = typedAgain(language, form, outcome.faults, now)
    return again(<TopicPage view={view} list={of.id} version={topic.version} fill={fill} />)
  }),
)
pages.post(
  '/newsletters/keep/:newsletter/topics/:topic/up',
  'newsletter:keep',
  topicOf(async ({ tx, actor }, of, topic) => {
    await moveTopicUp(tx, actor, of.id, topic.id)
    return goTo(`/newsletters/keep/${of.id}?done`)
  }),
)
