import { inTongue } from '../../events/saying.ts'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import type { Listed } from '../queries.ts'
import { feedOf } from '../archive/feed.ts'
import { words as archive } from '../archive/words.ts'
import { Choice } from './fields.tsx'
import { words } from './words.ts'

/** What anybody can join. */
export const NewslettersPage = ({ view, lists }: { view: View; lists: readonly Listed[] }) => {
  const t = say(words, view.language)
  const l = view.language
  return (
    <Layout view={view} title={t.title} back="/">
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      {lists.length === 0 ? (
        <div class="card list-empty">
          <p>{t.none}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {lists.map((list) => (
              <li key={list.code}>
                <a href={`/newsletters/${list.code}`}>
                  {inTongue(l, { en: list.name_en, cy: list.name_cy })}
                </a>
                <br />
                {inTongue(l, { en: list.about_en, cy: list.about_cy }).split('\n')[0]}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Layout>
  )
}

/** A newsletter as anybody sees it, and the way to ask for it. */
export const JoinPage = ({ view, of, fill }: { view: View; of: Shown; fill: Fill }) => {
  const t = say(words, view.language)
  const about = inTongue(view.language, of.about)
  return (
    <Layout
      view={view}
      title={t.one}
      back="/newsletters"
      faulty={fill.faults.length > 0}
      feed={feedOf(view.language, of)}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{inTongue(view.language, of.name)}</h1>
        {about
          .split('\n')
          .filter((line) => line !== '')
          .map((line, at) => (
            <p key={at} class={at === 0 ? 'lede' : undefined}>
              {line}
            </p>
          ))}
        <p>
          <a href={`/newsletters/${of.code}/archive`}>{say(archive, view.language).title}</a>
        </p>
        <p>{t.nothingSaid}</p>
        <FormOf view={view} action={`/newsletters/${of.code}`}>
          <TextBox
            fill={fill}
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            autocomplete="email"
          />
          <Choice view={view} fill={fill} topics={of.topics} />
          <p class="soft">{t.joinHint}</p>
          <Button preventDoubleClick>{t.join}</Button>
        </FormOf>
        <p class="soft">{t.stopped}</p>
      </div>
    </Layout>
  )
}

/** The same whatever the address is. */
export const AskedPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.one} back="/newsletters">
      <div class="column">
        <h1>{t.askedTitle}</h1>
        <p class="lede">{t.askedText}</p>
        <p>{t.askedAlike}</p>
      </div>
    </Layout>
  )
}
