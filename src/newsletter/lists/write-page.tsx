import { LongText, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

type Of = { readonly id: string; readonly version: number }
/** Makes a newsletter or changes it. */
export const WritePage = ({ view, fill, of }: { view: View; fill: Fill; of?: Of }) => {
  const t = say(words, view.language)
  const title = of === undefined ? t.make : t.change
  return (
    <Layout
      view={view}
      title={title}
      back={of === undefined ? '/newsletters/keep' : `/newsletters/keep/${of.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <TextBox fill={fill} name="innerName" label={t.innerName} hint={t.innerHint} />
          <TextBox fill={fill} name="nameEn" label={t.nameEn} hint={t.nameHint} />
          <TextBox fill={fill} name="nameCy" label={t.nameCy} />
          <LongText fill={fill} name="aboutEn" label={t.aboutEn} />
          <LongText fill={fill} name="aboutCy" label={t.aboutCy} />
          <Tick fill={fill} name="shown" label={t.shownTick} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type Topic = { view: View; fill: Fill; list: string; version: number }
/** Another name for a topic, or hidden. */
export const TopicPage = ({ view, fill, list, version }: Topic) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.changeTopicTitle}
      back={`/newsletters/keep/${list}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.changeTopicTitle}</h1>
        <FormOf view={view} version={version}>
          <TextBox fill={fill} name="topicEn" label={t.topicEn} />
          <TextBox fill={fill} name="topicCy" label={t.topicCy} />
          <Tick fill={fill} name="shown" label={t.topicShown} hint={t.topicHint} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
