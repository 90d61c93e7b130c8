import { inTongue } from '../../events/saying.ts'
import { LongText, Several, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { TopicKept } from '../lists/queries.ts'
import { words } from './words.ts'

type Write = {
  view: View
  list: string
  topics: readonly TopicKept[]
  fill: Fill
  of?: { readonly id: string; readonly version: number }
  copied?: boolean
}
/** Twice what a text may have: more than a body takes would be turned away at the door, and all that was typed be lost. */
const cut = 20_000
/** Writes an issue, or changes a draft. */
export const WriteIssuePage = ({ view, list, topics, fill, of, copied = false }: Write) => {
  const t = say(words, view.language)
  const all = `/newsletters/keep/${list}/issues`
  const title = of === undefined ? t.write : t.change
  return (
    <Layout
      view={view}
      title={title}
      back={of === undefined ? all : `${all}/${of.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        {copied ? <InsetText>{t.copied}</InsetText> : null}
        <Details summary={t.howTo}>
          <ul>
            {[t.how1, t.how2, t.how3, t.how4].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
        <FormOf
          view={view}
          action={of === undefined ? `${all}/new` : view.path}
          {...(of === undefined ? {} : { version: of.version })}
        >
          <TextBox fill={fill} name="subjectEn" label={t.subjectEn} hint={t.subjectHint} />
          <LongText fill={fill} name="bodyEn" label={t.bodyEn} rows={12} cut={cut} />
          <TextBox fill={fill} name="subjectCy" label={t.subjectCy} />
          <LongText fill={fill} name="bodyCy" label={t.bodyCy} rows={12} cut={cut} />
          {topics.length === 0 ? null : (
            <Several
              fill={fill}
              name="topics"
              label={t.topics}
              hint={t.topicsHint}
              items={topics.map((topic) => ({
                value: topic.id,
                text: inTongue(view.language, { en: topic.name_en, cy: topic.name_cy }),
              }))}
            />
          )}
          <Tick fill={fill} name="archived" label={t.archived} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
