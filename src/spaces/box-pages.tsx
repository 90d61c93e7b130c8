import type { ComponentChildren } from 'preact'
import { LongText, OneOf, WhatIsWrong } from '../platform/html/fill.tsx'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { policeAnswers, type Space } from './model.ts'
import { solicitorFirst } from './rules.ts'
import { words } from './words.ts'

/** In small above every box: what was answered, and the sentence that sends to a solicitor. */
export const BeforeWriting = ({
  view,
  space,
  change,
}: {
  view: View
  space: Space | undefined
  change: string
}) => {
  const t = say(words, view.language)
  const police = space?.police ?? null
  return (
    <div class={solicitorFirst(police) ? 'govuk-inset-text' : 'soft small'}>
      {solicitorFirst(police) ? (
        <>
          <p>
            <strong>{t.solicitor}</strong> {t.evidence}
          </p>
          <p>
            {t.solicitorMore} <a href="/nearby">{t.findSolicitor}</a>
          </p>
        </>
      ) : (
        <p>{t.evidence}</p>
      )}
      <p class="small">
        {t.police} {police === null ? t.saidNothing : t.said(t[police])} <a href={change}>{t.changeAnswer}</a>
      </p>
    </div>
  )
}

/** Once, before the first box; nothing is required to go on. */
export const FirstPage = ({
  view,
  space,
  back,
  onwards,
  children,
}: {
  view: View
  space: Space | undefined
  back: string
  /** Where they were going; it goes along with the form, whose address has no question mark. */
  onwards: string | null
  children?: ComponentChildren
}) => {
  const t = say(words, view.language)
  const items = policeAnswers.map((value) => ({ value, text: t[value] }))
  const fill = fresh(view.language, { police: space?.police ?? '' })
  return (
    <Layout part="before" view={view} title={t.title} back={back}>
      <div class="column">
        <h1>{t.firstTitle}</h1>
        {children}
        <p>
          {t.evidence} {t.solicitor} <a href="/nearby">{t.findSolicitor}</a>
        </p>
        <FormOf view={view}>
          {onwards === null ? null : <input type="hidden" name="onwards" value={onwards} />}
          <OneOf fill={fill} name="police" label={t.police} hint={t.policeHint} items={items} />
          <Button>{t.goOn}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type BoxProps = { view: View; fill: Fill; space: Space | undefined; party: string; version?: number }
/** The box: a new note, or one that is changed. */
export const BoxPage = ({ view, fill, space, party, version }: BoxProps) => {
  const t = say(words, view.language)
  return (
    <Layout
      part={version === undefined ? 'write' : 'change'}
      view={view}
      title={t.title}
      faulty={fill.faults.length > 0}
      back={`/notes/${party}`}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{version === undefined ? t.write : t.changeTitle}</h1>
        <BeforeWriting view={view} space={space} change={`/notes/${party}/first`} />
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          <LongText fill={fill} name="body" label={t.note} hint={t.noteHint} rows={10} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
