import { Button, FileUpload, Layout, Table, Tag } from '../../platform/html/index.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { Faults, faultOf } from '../faults.tsx'
import type { Fault } from '../model.ts'
import { sayFault } from '../words-kinds.ts'
import { words } from '../words-import.ts'
import { fields, headings, type Fate, type ImportRow } from './model.ts'

export const ChooseFilePage = ({ view, faults }: { view: View; faults: readonly Fault[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={faults.length > 0} back="/supporters">
      <Faults view={view} faults={faults} />
      <h1>{t.title}</h1>
      <p class="govuk-body">{t.what}</p>
      <p class="govuk-body">{t.others}</p>
      <FormOf view={view} upload>
        <FileUpload name="file" label={t.file} errorMessage={faultOf({ view, faults }, 'file')} />
        <Button preventDoubleClick>{t.look}</Button>
      </FormOf>
      <div class="card">
        <h2 class="card__title">{t.headings}</h2>
        <ul class="govuk-list">
          {fields.map((field) => (
            <li key={field}>{headings[field].join(' · ')}</li>
          ))}
        </ul>
      </div>
    </Layout>
  )
}

const tags = { new: 'tag-done', changed: 'tag-soon', unchanged: undefined, 'put-right': 'tag-held' } as const

const Fates = ({ view, fates, rows }: { view: View; fates: readonly Fate[]; rows: readonly ImportRow[] }) => {
  const t = say(words, view.language)
  const said = { new: t.new, changed: t.changed, unchanged: t.unchanged, 'put-right': t.putRight }
  const typed = (row: number, field: string) =>
    Object.entries(rows.find((one) => one.row === row)?.cells ?? {}).find(([name]) => name === field)?.[1] ??
    ''
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={t.fate}>
      <Table
        classes="stacks stacks--named"
        head={[{ text: t.row }, { text: t.name }, { text: t.fate }]}
        rows={fates.map(({ row, name, became, faults }) => [
          { text: String(row) },
          { text: name },
          {
            text: (
              <>
                <Tag classes={tags[became]}>{said[became]}</Tag>
                {faults.map((fault) => (
                  <div key={fault.field + fault.code}>
                    {typed(row, fault.field) === '' ? null : <q>{typed(row, fault.field)}</q>}{' '}
                    {sayFault(view.language, fault)}
                  </div>
                ))}
              </>
            ),
          },
        ])}
      />
    </div>
  )
}

type Props = { view: View; fates: readonly Fate[]; rows: readonly ImportRow[] }

export const WouldPage = ({ view, fates, rows, dropped }: Props & { dropped: number }) => {
  const t = say(words, view.language)
  const some = fates.some(({ became }) => became === 'new' || became === 'changed')
  return (
    <Layout view={view} title={t.wouldTitle} back="/supporters/import" wide>
      <h1>{t.wouldTitle}</h1>
      {dropped === 0 ? null : <p class="govuk-body">{t.dropped(dropped)}</p>}
      {some ? (
        <FormOf view={view} action="/supporters/import/enter">
          <input type="hidden" name="rows" value={JSON.stringify(rows)} />
          <Button preventDoubleClick>{t.enter}</Button>
        </FormOf>
      ) : (
        <p class="govuk-body">
          {t.nothingNew}{' '}
          <a class="govuk-link" href="/supporters/import">
            {t.again}
          </a>
        </p>
      )}
      <Fates view={view} fates={fates} rows={rows} />
    </Layout>
  )
}

export const DonePage = ({ view, fates, rows }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.doneTitle} wide>
      <h1>{t.doneTitle}</h1>
      <Fates view={view} fates={fates} rows={rows} />
      <Button href="/supporters">{t.toList}</Button>
    </Layout>
  )
}
