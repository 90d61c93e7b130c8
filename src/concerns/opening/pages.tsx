import { DayBoxes, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, SummaryList, Tag, type View } from '../../platform/html/index.ts'
import { inLondon } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { LaterFields } from './ask-page.tsx'
import { toldWays, type Opening, type Telling } from './model.ts'
import type { OpenedNote } from './queries.ts'
import { stateOf } from './rules.ts'
import { wayWords, whoseWords, words } from './words.ts'

export const StateTag = ({ view, of, now }: { view: View; of: Opening; now: Date }) => {
  const t = say(words, view.language)
  const state = stateOf(of, now)
  const said = { asked: t.stateAsked, refused: t.stateRefused, open: t.stateOpen, over: t.stateOver }
  const tone = { asked: 'tag-soon', refused: 'tag-held', open: 'tag-done', over: 'tag-held' }
  return <Tag classes={tone[state]}>{said[state]}</Tag>
}

/** Which notes were named, in words: never how many there are. */
export const Named = ({ view, of }: { view: View; of: Opening }) => {
  const t = say(words, view.language)
  return (
    <>
      {say(whoseWords, view.language)[of.ofWhom]}
      {of.from === null || of.until === null ? '' : `, ${t.span(of.from, of.until)}`}
    </>
  )
}

/** On a concern's page: what was asked for it. */
export const OpeningsOf = ({ view, list, now }: { view: View; list: readonly Opening[]; now: Date }) => {
  const t = say(words, view.language)
  return list.length === 0 ? null : (
    <ul class="card__list">
      {list.map((of) => (
        <li key={of.id}>
          <a class="govuk-link" href={`/opened/${of.id}`}>
            {t.askedBy(of.asker, of.askedOn)}
          </a>{' '}
          <StateTag view={view} of={of} now={now} />
        </li>
      ))}
    </ul>
  )
}

type Texts = { reason: string | null; answer: string | null; said: string | null }
type Props = {
  view: View
  of: Opening
  now: Date
  texts: Texts
  telling: Telling
  notes: readonly (OpenedNote & { readonly body: string | null })[]
  hasAccount: boolean
  fill: Fill
}

const Notes = ({ view, of, now, notes }: Props) => {
  const t = say(words, view.language)
  const state = stateOf(of, now)
  if (state === 'over') return <p>{t.overText}</p>
  if (state !== 'open' || !of.mine || of.untilAt === null) return null
  const { day, time } = inLondon(of.untilAt)
  return (
    <>
      <p class="lede">{t.untilWhen(day, time)}</p>
      {notes.length === 0 ? <p>{t.noNotes}</p> : null}
      {notes.map((note) => (
        <Card key={note.id} title={t.noteOn(note.day)}>
          <p class="as-typed">{note.body ?? t.erased}</p>
        </Card>
      ))}
      <FormOf view={view} action={`/opened/${of.id}/give-back`}>
        <Button classes="govuk-button--secondary">{t.giveBack}</Button>
      </FormOf>
    </>
  )
}

const Tell = ({ view, of, texts, telling, hasAccount, fill }: Props) => {
  const t = say(words, view.language)
  const ways = say(wayWords, view.language)
  if (of.answer !== 'agreed' || telling.toldOn !== null) return null
  return (
    <Card title={t.tellTitle} id="telling">
      <p>{t.tellText}</p>
      <p class="as-typed">{texts.said}</p>
      <FormOf view={view} action={`/opened/${of.id}/told`}>
        <OneOf
          fill={fill}
          name="toldHow"
          label={t.how}
          small
          items={toldWays
            .filter((one) => one !== 'page' || hasAccount)
            .map((value) => ({ value, text: ways[value] }))}
        />
        <DayBoxes fill={fill} name="toldOn" label={t.toldOnLabel} hint={t.toldOnHint} />
        <Button>{t.tellNow}</Button>
      </FormOf>
      <h3 class="govuk-heading-s">{t.notNow}</h3>
      <FormOf view={view} action={`/opened/${of.id}/later`}>
        <LaterFields view={view} fill={fill} />
        <Button classes="govuk-button--secondary">{t.saveLater}</Button>
      </FormOf>
    </Card>
  )
}

const toldSaid = ({ view, of, telling }: Props): string => {
  const t = say(words, view.language)
  if (telling.toldOn !== null) return t.toldOn(telling.toldOn)
  if (of.answer === 'agreed') return t.notTold
  return of.reviewOn === null ? t.toldWhenAgreed : t.toldLater(of.reviewOn)
}

/** One opening, for whoever hears the concern; the notes for the one who asked, as long as it lasts. */
export const OpeningPage = (props: Props) => {
  const { view, of, now, texts, fill } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/heard/${of.concern}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['toldOn', 'reviewOn']} />
        <h1>{t.notesOf(of.about)}</h1>
        <p>
          {t.askedBy(of.asker, of.askedOn)} <StateTag view={view} of={of} now={now} />
        </p>
        <Notes {...props} />
        <SummaryList
          rows={[
            { key: t.which, value: { text: <Named view={view} of={of} /> } },
            { key: t.why, value: texts.reason ?? '' },
            ...(of.answeredOn === null || of.approver === null
              ? []
              : [
                  {
                    key: t.answeredBy(of.approver, of.answeredOn),
                    value: texts.answer ?? '',
                  },
                ]),
            { key: t.toParent, value: toldSaid(props) },
          ]}
        />
        <Tell {...props} />
      </div>
    </Layout>
  )
}
