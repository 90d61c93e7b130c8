import { LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Pair } from '../pair.ts'
import { presses, type Visit } from './model.ts'
import { words } from './words.ts'

/** What client/queue.js shows: what waited, that there is no signal, that it is back. Hidden without a script. */
const Waiting = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <>
      <div class="card card--lead" data-queue-found hidden role="status">
        <p>{t.found}</p>
        <div class="govuk-button-group">
          <button type="button" class="govuk-button" data-queue-do="send">
            {t.sendNow}
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" data-queue-do="put">
            {t.putIn}
          </button>
          <button type="button" class="al-as-link" data-queue-do="drop">
            {t.drop}
          </button>
        </div>
      </div>
      <p class="govuk-inset-text" data-queue-kept hidden role="status">
        {t.kept}
      </p>
      <p class="govuk-inset-text" data-queue-back hidden role="status">
        {t.back}
      </p>
    </>
  )
}

type Props = { view: View; pair: Pair; visit: Visit; fill: Fill; queue: string | undefined }
/** From a visit, on a phone, in a minute: one big box and three presses, none of them needed. */
export const NoteInAMinutePage = ({ view, pair, visit, fill, queue }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout
      part="note"
      view={view}
      title={t.title}
      back={`/visits/${pair.party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <span class="govuk-caption-l">
          {pair.called}, {t.was(visit.kind, visit.day)}
        </span>
        <h1>{t.noteTitle}</h1>
        <FormOf view={view} queue={queue}>
          <Waiting view={view} />
          {pair.reads ? (
            <LongText fill={fill} name="body" label={t.note} hint={t.noteHint} rows={9} big />
          ) : (
            <p>
              {t.noteNot} <a href={`/with/${pair.party}/yes`}>{t.askThem}</a>
            </p>
          )}
          <OneOf
            fill={fill}
            name="press"
            label={t.howWent}
            hint={t.howWentHint}
            items={presses.map((value) => ({ value, text: t[value] }))}
          />
          <TextBox
            fill={fill}
            name="minutes"
            type="number"
            label={t.howLong}
            classes="govuk-input--width-3"
          />
          <Button preventDoubleClick>{t.saveNote}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
