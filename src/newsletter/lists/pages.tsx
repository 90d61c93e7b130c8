import { inTongue } from '../../events/saying.ts'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { NewsletterParts } from './menu.tsx'
import type { Counts, Kept, KeptRow, TopicKept } from './queries.ts'
import { words } from './words.ts'

const standing = (of: { shown: boolean; ended: boolean }) =>
  of.ended ? ('is-ended' as const) : of.shown ? ('is-shown' as const) : ('is-hidden' as const)

/** All newsletters of the programme. */
export const KeepPage = ({ view, lists }: { view: View; lists: readonly KeptRow[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <Button href="/newsletters/keep/new">{t.make}</Button>
      {lists.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {lists.map((list) => (
              <li key={list.id}>
                <a href={`/newsletters/keep/${list.id}`}>{list.inner_name}</a>{' '}
                <span class="soft">{t[standing(list)]}</span>
                <br />
                {inTongue(view.language, { en: list.name_en, cy: list.name_cy })}
                {list.ended ? null : ` · ${t.subscribed(list.subscribed)}`}
                {list.asked === 0 ? null : ` · ${t.asked(list.asked)}`}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p>
        <a href="/newsletters/keep/not-written">{t.notWritten}</a>
      </p>
    </Layout>
  )
}

type Topics = { view: View; of: Kept; topics: readonly TopicKept[]; counts: Counts; fill: Fill }
const Topics = ({ view, of, topics, counts, fill }: Topics) => {
  const t = say(words, view.language)
  const path = `/newsletters/keep/${of.id}/topics`
  return (
    <Card title={t.topics}>
      {topics.length === 0 ? (
        <p>{t.noTopics}</p>
      ) : (
        <ul class="card__list">
          {topics.map((topic, at) => (
            <li key={topic.id}>
              {inTongue(view.language, { en: topic.name_en, cy: topic.name_cy })}{' '}
              {topic.shown ? null : <span class="soft">{t['is-hidden']} </span>}
              <span class="soft">· {t.wanted(counts.topics[topic.id] ?? 0)} · </span>
              <a href={`${path}/${topic.id}`}>
                {t.changeTopic}
                <span class="govuk-visually-hidden">
                  : {inTongue(view.language, { en: topic.name_en, cy: topic.name_cy })}
                </span>
              </a>
              {at === 0 ? null : (
                <FormOf view={view} action={`${path}/${topic.id}/up`}>
                  <Button classes="govuk-button--secondary" preventDoubleClick>
                    {t.up}
                    <span class="govuk-visually-hidden">
                      : {inTongue(view.language, { en: topic.name_en, cy: topic.name_cy })}
                    </span>
                  </Button>
                </FormOf>
              )}
            </li>
          ))}
        </ul>
      )}
      <Details summary={t.addTopic} open={fill.faults.length > 0}>
        <FormOf view={view} action={path}>
          <TextBox fill={fill} name="topicEn" label={t.topicEn} hint={t.topicHint} />
          <TextBox fill={fill} name="topicCy" label={t.topicCy} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.addTopic}
          </Button>
        </FormOf>
      </Details>
    </Card>
  )
}

type One = Topics & { done: boolean }
/** One newsletter as its keeper sees it. */
export const OnePage = ({ view, of, topics, counts, fill, done }: One) => {
  const t = say(words, view.language)
  const ended = of.ended_at !== null
  return (
    <Layout view={view} title={t.title} back="/newsletters/keep" faulty={fill.faults.length > 0}>
      {done ? (
        <p class="done" role="status">
          {t.done}
        </p>
      ) : null}
      <WhatIsWrong fill={fill} />
      <h1>{of.inner_name}</h1>
      <p class="lede">
        {inTongue(view.language, { en: of.name_en, cy: of.name_cy })} ·{' '}
        {t[standing({ shown: of.shown, ended })]}
      </p>
      {ended ? (
        <InsetText>{t.ended}</InsetText>
      ) : (
        <p>
          {t.subscribed(counts.subscribed)} · {t.inLanguages(counts.english, counts.welsh)}
          {counts.paused === 0 ? null : ` · ${t.paused(counts.paused)}`}
          {counts.asked === 0 ? null : ` · ${t.asked(counts.asked)}`}
          <br />
          <a href={`/newsletters/keep/${of.id}/change`}>{t.change}</a>
          {of.shown ? (
            <>
              {' · '}
              <a href={`/newsletters/${of.code}`}>{t.seen}</a>
            </>
          ) : null}
        </p>
      )}
      <NewsletterParts view={view} newsletter={of.id} />
      {ended ? null : (
        <>
          <Topics {...{ view, of, topics, counts, fill }} />
          <Details summary={t.end}>
            <FormOf view={view} action={`/newsletters/keep/${of.id}/end`}>
              <p>{t.endText}</p>
              <Button classes="govuk-button--warning" preventDoubleClick>
                {t.end}
              </Button>
            </FormOf>
          </Details>
        </>
      )}
    </Layout>
  )
}
