import { Dropdown, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, FileUpload, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import type { Heading, Meaning } from './model.ts'
import { meaningWords } from './words-columns.ts'
import { words } from './words.ts'

export const FileBox = ({ fill, label, hint }: { fill: Fill; label: string; hint: string }) => (
  <FileUpload
    name="file"
    label={{ text: label, classes: 'govuk-label--s' }}
    hint={hint}
    errorMessage={fill.faults.find(({ field }) => field === 'file')?.text}
    attributes={{ accept: '.csv,.txt,text/csv,text/plain' }}
  />
)

type ColumnsProps = {
  view: View
  fill: Fill
  gss: string
  council: string
  headings: readonly Heading[]
  allowed: readonly Meaning[]
}

/** What each heading means. Nothing of the file is stored by now: it comes once more with the answer. */
export const ColumnsPage = ({ view, fill, gss, council, headings, allowed }: ColumnsProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} back="/lists">
      <WhatIsWrong fill={fill} />
      <h1>{t.headings}</h1>
      <p class="soft">{council}</p>
      <p>{t.headingsIntro}</p>
      <FormOf view={view} action="/lists" upload>
        <input type="hidden" name="gss" value={gss} />
        <input type="hidden" name="columns" value={headings.length} />
        {headings.map(({ heading, meaning }, at) => (
          <>
            <input type="hidden" name={`heading-${at}`} value={heading} />
            <Dropdown
              fill={{ ...fill, typed: { [`meaning-${at}`]: meaning ?? '', ...fill.typed } }}
              name={`meaning-${at}`}
              label={t.heading(heading)}
              items={[
                { value: '', text: t.notOurs },
                ...allowed.map((one) => ({ value: one, text: meaningWords[one][view.language] })),
              ]}
            />
          </>
        ))}
        <FileBox fill={fill} label={t.fileAgain} hint={t.fileAgainHint} />
        <Button>{t.look}</Button>
      </FormOf>
    </Layout>
  )
}
