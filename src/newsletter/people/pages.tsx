import { DayBoxes, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FileUpload, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { Choice } from '../joining/fields.tsx'
import type { Kept } from '../lists/queries.ts'
import type { Shown } from '../model.ts'
import { words } from './words.ts'

type At = { view: View; of: Kept }
const Agreed = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <>
      <TextBox fill={fill} name="where" label={t.where} hint={t.whereHint} />
      <DayBoxes fill={fill} name="on" label={t.on} />
    </>
  )
}

/** Somebody who asked a keeper. */
export const AddPage = ({ view, of, fill, topics }: At & { fill: Fill; topics: Shown['topics'] }) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.add}
      back={`/newsletters/keep/${of.id}/people`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['on']} />
        <h1>{t.add}</h1>
        <p>{t.addText}</p>
        <FormOf view={view}>
          <TextBox fill={fill} name="email" type="email" label={t.email} />
          <Choice view={view} fill={fill} topics={topics} />
          <Agreed view={view} fill={fill} />
          <Button preventDoubleClick>{t.addButton}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type Bring = At & {
  fill: Fill
  sure: boolean
  before: readonly { id: string; on_day: string; lines: number }[]
}
/** A file of addresses. `sure`: the asker may say that its lines need not be asked. */
export const BringPage = ({ view, of, fill, sure, before }: Bring) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.bring}
      back={`/newsletters/keep/${of.id}/people`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['on']} />
        <h1>{t.bring}</h1>
        <p>{t.bringText}</p>
        <p>{t.bringAsks}</p>
        <FormOf view={view} upload>
          <FileUpload
            name="file"
            label={{ text: t.whichFile, classes: 'govuk-label--s' }}
            hint={t.fileHint}
            errorMessage={fill.faults.find(({ field }) => field === 'file')?.text}
            attributes={{ accept: '.csv,.txt,text/csv,text/plain' }}
          />
          <Agreed view={view} fill={fill} />
          {sure ? <Tick fill={fill} name="sure" label={t.sure} hint={t.sureHint} /> : null}
          <Button preventDoubleClick>{t.bringButton}</Button>
        </FormOf>
        {before.length === 0 ? null : (
          <Card title={t.broughtBefore}>
            <ul class="card__list">
              {before.map(({ id, on_day, lines }) => (
                <li key={id}>
                  <a href={`/newsletters/keep/${of.id}/people/brought/${id}`}>
                    {sayDay(view.language, on_day, 'date')}
                  </a>{' '}
                  <span class="soft">{t.lines(lines)}</span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Layout>
  )
}
