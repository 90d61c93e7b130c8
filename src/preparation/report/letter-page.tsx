import { DayBoxes, LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import { Button, Card, Details, FormOf, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { comings, type Letter, type Meeting, type Reply } from './model.ts'
import type { Base } from './pages.tsx'
import { words } from './words-letters.ts'

const byWhom = ({ own, called }: Whose, language: 'en' | 'cy', mine: boolean): string => {
  const t = say(words, language)
  return mine ? t.you : own ? t.supporter : t.them(called)
}

export type LetterProps = Base & {
  at: string
  letter: Letter
  replies: readonly Reply[]
  /** The asker's own person. */
  me: string | null
  meeting: Meeting | undefined
  /** The box in which the letter is changed is open. */
  changing: boolean
  saved: boolean
  takenBack: string | null
}

const Sending = ({ view, whose, fill, at, letter, me }: LetterProps) => {
  const t = say(words, view.language)
  const here = `${at}/letter/${letter.id}`
  if (letter.sentOn !== null)
    return (
      <Card title={t.sentTitle}>
        <p>{t.sentAt(letter.sentOn, byWhom(whose, view.language, letter.sentBy === me))}</p>
        <FormOf view={view} action={`${here}/unsent`}>
          <button type="submit" class="al-as-link">
            {t.notSent}
          </button>
        </FormOf>
      </Card>
    )
  return (
    <Card title={t.sentTitle}>
      <p class="soft">{t.notSentYet}</p>
      <FormOf view={view} action={`${here}/sent`}>
        <DayBoxes fill={fill} name="sentOn" label={t.sentOn} />
        <Button preventDoubleClick>{t.sent}</Button>
      </FormOf>
    </Card>
  )
}

const Back = ({ view, whose, fill, at, letter, replies, me }: LetterProps) => {
  const t = say(words, view.language)
  const here = `${at}/letter/${letter.id}`
  const form = (
    <FormOf view={view} action={`${here}/reply`}>
      <OneOf
        fill={fill}
        name="came"
        label={t.backTitle}
        items={comings.map((value) => ({ value, text: t[value] }))}
      />
      <DayBoxes fill={fill} name="cameOn" label={t.cameOn} />
      <TextBox fill={fill} name="saidBy" label={t.saidBy} hint={t.saidByHint} />
      <LongText fill={fill} name="words" label={t.theirWords} hint={t.theirWordsHint} />
      <HowItCame fill={fill} whose={whose} />
      <Button preventDoubleClick>{t.noteIt}</Button>
    </FormOf>
  )
  return (
    <Card title={t.backTitle}>
      {replies.length === 0 ? null : (
        <ul class="card__list">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p>
                <strong>{t.noted(t[reply.came], reply.cameOn)}</strong>
              </p>
              {reply.saidBy === null ? null : <p>{t.saidSo(reply.saidBy)}</p>}
              {reply.words === null ? null : <p class="as-typed">{reply.words}</p>}
              <p class="soft small">{t.notedBy(byWhom(whose, view.language, reply.writtenBy === me))}</p>
              <div class="note-acts no-print">
                <FormOf view={view} action={`${here}/reply/${reply.id}/back`}>
                  <button type="submit" class="al-as-link">
                    {t.takeBack}
                  </button>
                </FormOf>
              </div>
            </li>
          ))}
        </ul>
      )}
      {replies.some(({ came }) => came === 'not-agreed') ? <p>{t.notAgreedNext}</p> : null}
      {replies.length === 0 || fill.faults.length > 0 ? form : <Details summary={t.noteIt}>{form}</Details>}
    </Card>
  )
}

const Box = ({ view, whose, fill, letter, at }: LetterProps) => {
  const t = say(words, view.language)
  return (
    <FormOf view={view} action={`${at}/letter/${letter.id}`} version={letter.version} upload>
      <LongText fill={fill} name="body" label={t.body} hint={t.bodyHint} rows={18} />
      <HowItCame fill={fill} whose={whose} />
      <Button preventDoubleClick>{t.save}</Button>
    </FormOf>
  )
}

/** A letter to whoever wrote the report: its words, when it went, and what came back. */
export const LetterPage = (props: LetterProps) => {
  const { view, whose, fill, at, letter, meeting, changing, saved, takenBack } = props
  const t = say(words, view.language)
  const here = `${at}/letter/${letter.id}`
  return (
    <Layout part="letter" view={view} title={t.title} back={`${at}/letter`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['sentOn', 'cameOn']} />
        {takenBack === null ? null : (
          <div class="done" role="status">
            <p>{t.takenBack}</p>
            <FormOf view={view} action={`${here}/reply/${takenBack}/again`}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <ForThem view={view} whose={whose} />
        <h1>{t.letter}</h1>
        {changing ? (
          <Box {...props} />
        ) : (
          <>
            <div class="card as-typed letter" lang="">
              {letter.body}
            </div>
            <ul class="govuk-list no-print">
              <li>
                <a href={`${here}/file`}>{t.asPdf}</a>
              </li>
              {letter.sentOn === null ? (
                <li>
                  <a href={`${here}?change`}>{t.change}</a>
                </li>
              ) : null}
            </ul>
            {meeting?.nation === 'W' ? <p class="soft">{t.wales}</p> : null}
            <div class="no-print">
              <Sending {...props} />
              <Back {...props} />
            </div>
          </>
        )}
      </div>
    </Layout>
  )
}
