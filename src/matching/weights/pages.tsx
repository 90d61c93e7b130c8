import { Button, Card, Details, Layout, Table, Tag, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { counted, usual, type Counted, type Levels, type Version } from './model.ts'
import { levelWords, meanings, partWords, words } from './words.ts'

/** How much each part counts, drawn as five steps, with the sentence of what it means. */
export const WhatCounts = ({ view, levels }: { view: View; levels: Levels }) => {
  const t = say(words, view.language)
  return (
    <Table
      classes="stacks"
      head={[{ text: t.part }, { text: t.counts }]}
      rows={counted.map((part) => [
        { text: <Meaning view={view} part={part} /> },
        { text: <Steps view={view} level={levels[part]} /> },
      ])}
    />
  )
}

export const Meaning = ({ view, part }: { view: View; part: Counted }) => (
  <>
    <strong>{say(partWords, view.language)[part]}</strong>
    <p class="soft small">{say(meanings, view.language)[part]}</p>
  </>
)

const height = { none: 0, little: 1, usual: 2, lot: 3, most: 4 } as const
/** The word, and beneath it four steps filled as far as it counts. */
export const Steps = ({ view, level }: { view: View; level: Levels['near'] }) => (
  <span class="counts">
    {say(levelWords, view.language)[level]}
    <svg class="bar" viewBox="0 0 103 6" preserveAspectRatio="xMinYMid" aria-hidden="true">
      {[0, 1, 2, 3].map((at) => (
        <rect
          key={at}
          class={at < height[level] ? 'bar__part' : 'bar__whole'}
          x={at * 26}
          width="25"
          height="6"
        />
      ))}
    </svg>
  </span>
)

/** Who agreed, or who drafted and what became of it. */
export const Said = ({ view, of }: { view: View; of: Version }) => {
  const t = say(words, view.language)
  return (
    <>
      {of.answeredOn !== null && of.standing === 'agreed' ? (
        <p class="done">{t.agreedBy(of.answeredName, of.answeredOn)}</p>
      ) : null}
      {of.answeredOn !== null && of.standing === 'no' ? (
        <p>{t.refusedBy(of.answeredName, of.answeredOn)}</p>
      ) : null}
      {of.answerWhy === '' ? null : <p class="as-typed">{of.answerWhy}</p>}
      <p class="soft small">{t.draftedBy(of.draftedName, of.draftedOn)}</p>
      {of.putsBack === null ? null : <p class="soft small">{t.putsBack(of.putsBack)}</p>}
    </>
  )
}

const Now = ({ view, now }: { view: View; now: Version | undefined }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.inForce}>
      {now === undefined ? <p>{t.begun}</p> : <Said view={view} of={now} />}
      <WhatCounts view={view} levels={now?.levels ?? usual} />
    </Card>
  )
}

const look = { open: 'tag-soon', agreed: 'tag-done', no: 'tag-held', withdrawn: 'tag-held' } as const

type Props = {
  view: View
  now: Version | undefined
  all: readonly Version[]
  /** May draft: a coordinator. */
  drafts: boolean
  done: boolean
}
/** What counts today, who agreed, and every version there ever was. */
export const WeightsPage = ({ view, now, all, drafts, done }: Props) => {
  const t = say(words, view.language)
  const open = all.find(({ standing }) => standing === 'open')
  return (
    <Layout view={view} title={t.title} {...(drafts ? { back: '/matching' } : {})}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <h1>{t.heading}</h1>
      <p class="lede">{t.lede}</p>
      <p>{t.forParents}</p>
      {open === undefined ? null : (
        <Card kind="lead" title={t.askedNow}>
          <p>
            <a href={`/what-counts/${open.id}`}>{t.version(open.number)}</a>
          </p>
        </Card>
      )}
      {drafts && open === undefined ? <Button href="/what-counts/new">{t.draft}</Button> : null}
      <Now view={view} now={now} />
      <h2>{t.earlier}</h2>
      {all.length === 0 ? (
        <p>{t.noneYet}</p>
      ) : (
        <Table
          classes="stacks"
          firstCellIsHeader
          head={[{ text: t.part }, { text: t.standsAs }, { text: t.inForce }]}
          rows={all.map((of) => [
            { text: <a href={`/what-counts/${of.id}`}>{t.version(of.number)}</a> },
            { text: <Tag classes={look[of.standing]}>{t[of.standing]}</Tag> },
            { text: <Said view={view} of={of} /> },
          ])}
        />
      )}
      <Details summary={t.first}>
        <WhatCounts view={view} levels={usual} />
        {drafts && now !== undefined && open === undefined ? (
          <p>
            <a href="/what-counts/new?back=0">{t.putBackFirst}</a>
          </p>
        ) : null}
      </Details>
    </Layout>
  )
}
