import { z } from 'zod'
import { pagesOf, type Ask } from '../../../access/pages.ts'
import { fresh } from '../../../platform/html/filling.ts'
import { again, file, goTo, missing, show, type Answer } from '../../../platform/http/answer.ts'
import type { Form } from '../../../platform/http/form.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Kept } from '../../queries.ts'
import { inTongue } from '../../saying.ts'
import { saidIn, type Said } from '../../done.tsx'
import { keeping } from '../keeping.ts'
import { presses, putAside } from '../removing.ts'
import { typedAgain } from '../../typed-again.ts'
import { addDocument, changeDocument } from './actions.ts'
import { largestDocument, mediaTypes, type DocumentDraft } from './model.ts'
import { DocumentPage, DocumentsPage } from './pages.tsx'
import {
  documentOf,
  documentsGone,
  documentsOf,
  fileKept,
  fileShown,
  type Document,
  type FileOf,
} from './queries.ts'

export const pages = pagesOf()

type Paper = Pick<Ask<'/events/keep/:announced/documents/:document'>, 'tx' | 'params'>
const reading = <A extends Paper>(work: (ask: A, of: Kept, document: Document) => Promise<Answer>) =>
  keeping<A>(async (ask, of) => {
    const document = await documentOf(ask.tx, of.id, ask.params.document)
    return document === undefined ? missing : work(ask, of, document)
  })
const back = ({ id }: Kept, said: Said = 'done'): Answer => goTo(`/events/keep/${id}/documents?${said}`)
/** Always to be saved, never shown in the browser. */
const sent = (language: Language, of: FileOf | undefined): Answer => {
  if (of === undefined || of.file === null) return missing
  const name = inTongue(language, { en: of.title_en, cy: of.title_cy }).replaceAll(/[^\p{L}\p{N} ._-]/gu, '')
  return file(`${name.trim().slice(0, 80)}.${of.type}`, mediaTypes[of.type], new Uint8Array(of.file))
}

const readDocument = (form: Form): DocumentDraft => ({
  titleEn: form.text('titleEn'),
  titleCy: form.text('titleCy'),
  after: form.text('when') === 'after',
  shown: form.text('shown') === 'yes',
  bytes: form.file('file')?.bytes,
})
const typedDocument = (of: Document): Record<string, string> => ({
  titleEn: of.title_en,
  titleCy: of.title_cy,
  when: of.after ? 'after' : 'before',
  shown: of.shown ? 'yes' : '',
})
// What is larger than a document may be still comes as far as our own sentence about it.
const large = { largest: 3 * largestDocument }

pages.get(
  '/events/keep/:announced/documents',
  'event:keep',
  keeping(async ({ tx, view, query }, of) => {
    const gone = await documentsGone(tx, of.id)
    const documents = await documentsOf(tx, of.id)
    return show(<DocumentsPage {...{ view, of, documents, gone }} said={saidIn(query)} />)
  }),
)
pages.get(
  '/events/keep/:announced/documents/new',
  'event:keep',
  keeping(async ({ view, language }, of) =>
    show(<DocumentPage {...{ view, of }} fill={fresh(language, { when: 'before', shown: 'yes' })} />),
  ),
)
pages.post(
  '/events/keep/:announced/documents/new',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const outcome = await addDocument(tx, actor, of.id, readDocument(form))
    if (!('faults' in outcome)) return back(of)
    return again(<DocumentPage {...{ view, of }} fill={typedAgain(language, form, outcome.faults)} />)
  }),
  large,
)
pages.get(
  '/events/keep/:announced/documents/:document',
  'event:keep',
  reading(async ({ view, language }, of, document) =>
    show(<DocumentPage {...{ view, of, document }} fill={fresh(language, typedDocument(document))} />),
  ),
)
pages.post(
  '/events/keep/:announced/documents/:document',
  'event:keep',
  reading(async ({ tx, actor, view, language, form }, of, document) => {
    const at = { id: document.id, version: form.version() }
    const outcome = await changeDocument(tx, actor, of.id, at, readDocument(form))
    if (!('faults' in outcome)) return back(of)
    const fill = typedAgain(language, form, outcome.faults, typedDocument(document))
    return again(<DocumentPage {...{ view, of, document, fill }} />)
  }),
  large,
)
pages.get(
  '/events/keep/:announced/documents/:document/file',
  'event:keep',
  reading(async ({ tx, language }, of, document) => sent(language, await fileKept(tx, of.id, document.id))),
)
for (const { word, said } of presses)
  pages.post(
    `/events/keep/:announced/documents/:document/${word}`,
    'event:keep',
    reading(async ({ tx, actor }, of, document) => {
      await putAside(tx, actor, 'document', of.id, document.id, said)
      return back(of, said)
    }),
  )

pages.get('/events/:codeName/documents/:document', 'event:look', async ({ tx, language, host, params }) =>
  host === null || !z.uuid().safeParse(params.document).success
    ? missing
    : sent(language, await fileShown(tx, host.id, params.codeName, params.document)),
)
