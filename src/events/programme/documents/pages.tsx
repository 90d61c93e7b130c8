import { OneOf, TextBox, Tick, WhatIsWrong } from '../../../platform/html/fill.tsx'
import type { Fill } from '../../../platform/html/filling.ts'
import { Button, Card, FileUpload, FormOf, Layout, type View } from '../../../platform/html/index.ts'
import { say } from '../../../platform/words/words.ts'
import { Done, type Said } from '../../done.tsx'
import type { Kept } from '../../queries.ts'
import { inTongue } from '../../saying.ts'
import { Press, Removed } from '../removed.tsx'
import { DocumentLine } from '../shown.tsx'
import type { Document } from './queries.ts'
import { words } from './words.ts'

const titleOf = (of: Document) => ({ en: of.title_en, cy: of.title_cy })

type Props = {
  view: View
  of: Kept
  documents: readonly Document[]
  gone: readonly Document[]
  said: Said | null
}
/** What can be read before and after, as its organiser keeps it. */
export const DocumentsPage = ({ view, of, documents, gone, said }: Props) => {
  const t = say(words, view.language)
  const l = view.language
  const at = `/events/keep/${of.id}/documents`
  return (
    <Layout view={view} title={t.title} back={`/events/keep/${of.id}`}>
      <Done {...{ view, said }} />
      <h1>{t.title}</h1>
      <p class="lede">{inTongue(l, { en: of.title_en, cy: of.title_cy })}</p>
      <p>{t.lede}</p>
      <Button href={`${at}/new`}>{t.add}</Button>
      {documents.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {documents.map((one) => (
              <li key={one.id}>
                <DocumentLine
                  view={view}
                  of={{ ...one, title: titleOf(one) }}
                  href={`${at}/${one.id}/file`}
                />
                <br />
                <span class="soft">
                  {one.after ? t.after : t.before} · {one.shown ? t.isShown : t.notShown}
                </span>
                <div class="note-acts">
                  <a href={`${at}/${one.id}`}>
                    {t.changeIt}
                    <span class="govuk-visually-hidden"> ({inTongue(l, titleOf(one))})</span>
                  </a>
                  <Press
                    view={view}
                    action={`${at}/${one.id}/remove`}
                    text={t.remove}
                    of={inTongue(l, titleOf(one))}
                  />
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Removed
        {...{ view, at }}
        title={t.gone}
        text={t.goneText}
        all={gone.map((one) => ({
          id: one.id,
          name: inTongue(l, titleOf(one)),
          ...(one.there ? {} : { over: t.deleted }),
        }))}
      />
    </Layout>
  )
}

type Write = { view: View; of: Kept; fill: Fill; document?: Document }
export const DocumentPage = ({ view, of, fill, document }: Write) => {
  const t = say(words, view.language)
  const title = document === undefined ? t.add : t.change
  const wrong = fill.faults.find(({ field }) => field === 'file')?.text
  return (
    <Layout
      view={view}
      title={title}
      back={`/events/keep/${of.id}/documents`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} names={t} />
        <h1>{title}</h1>
        <FormOf view={view} upload {...(document === undefined ? {} : { version: document.version })}>
          <TextBox fill={fill} name="titleEn" label={t.titleEn} />
          <TextBox fill={fill} name="titleCy" label={t.titleCy} />
          <FileUpload
            name="file"
            label={{ text: document === undefined ? t.file : t.fileAgain, classes: 'govuk-label--s' }}
            hint={fill.faults.length > 0 ? `${t.notKept} ${t.fileHint}` : t.fileHint}
            errorMessage={wrong}
          />
          <OneOf
            fill={fill}
            name="when"
            label={t.when}
            items={[
              { value: 'before', text: t.before },
              { value: 'after', text: t.after },
            ]}
          />
          <Tick fill={fill} name="shown" label={t.shown} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
