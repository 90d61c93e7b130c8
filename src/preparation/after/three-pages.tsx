import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { MeetingLine } from '../day/meeting-line.tsx'
import type { Meeting } from '../day/meetings.ts'
import { ToWrite } from '../day/print-page.tsx'
import { allQuestions, choices, three } from './model.ts'
import { afterMeeting } from './pages.tsx'
import { words } from './words.ts'

export const questionsFor = (fuller: boolean) => (fuller ? allQuestions : three)

/** The questions, five plain choices each, and one sentence. */
export const ThreeFields = ({ fill, fuller }: { fill: Fill; fuller: boolean }) => {
  const t = say(words, fill.language)
  return (
    <>
      {questionsFor(fuller).map((asked) => (
        <OneOf
          fill={fill}
          name={asked}
          label={t[asked]}
          items={choices.map((value) => ({ value, text: t[value] }))}
          key={asked}
        />
      ))}
      <LongText fill={fill} name="words" label={t.sentence} hint={t.sentenceHint} rows={3} />
    </>
  )
}

type Props = {
  view: View
  whose: Whose
  meeting: Meeting | undefined
  fuller: boolean
  answered: boolean
  thanks: boolean
  fill: Fill
}

export const ThreePage = ({ view, whose, meeting, fuller, answered, thanks, fill }: Props) => {
  const t = say(words, view.language)
  const { party } = whose
  return (
    <Layout
      view={view}
      title={t.threeTitle}
      back={afterMeeting(party, meeting?.id)}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.threeTitle}</h1>
        <ForThem view={view} whose={whose} />
        {meeting === undefined ? null : <MeetingLine view={view} meeting={meeting} />}
        {answered ? (
          <p class="done" role="status">
            {thanks ? t.threeThanks : t.threeDone}
          </p>
        ) : (
          <>
            <p>
              <strong>{t.noName}</strong> {t.noBack}
            </p>
            {whose.own ? null : <p>{t.noName2}</p>}
            <FormOf view={view} action={afterMeeting(party, meeting?.id, '/three')}>
              <ThreeFields fill={fill} fuller={fuller} />
              <HowItCame fill={fill} whose={whose} />
              <Button preventDoubleClick>{t.send}</Button>
            </FormOf>
            <p>
              <a href={`/after/${party}/sheet`}>{t.sheet}</a>
            </p>
          </>
        )}
        <p>
          {t.counted} <a href="/you-said">{t.youSaid}</a>
        </p>
      </div>
    </Layout>
  )
}

/** On paper: nothing on it says whose it is. */
export const SheetPage = ({ view, back, fuller }: { view: View; back: string; fuller: boolean }) => {
  const t = say(words, view.language)
  return (
    <Layout part="empty" view={view} title={t.threeTitle} back={back}>
      <div class="column">
        <h1>{t.threeTitle}</h1>
        <p>{t.noName}</p>
        {questionsFor(fuller).map((asked) => (
          <div key={asked}>
            <h2>{t[asked]}</h2>
            <ul class="govuk-list">
              {choices.map((choice) => (
                <li key={choice}>☐ {t[choice]}</li>
              ))}
            </ul>
          </div>
        ))}
        <h2>{t.sentence}</h2>
        <p>{t.sentenceHint}</p>
        <ToWrite lines={3} />
      </div>
    </Layout>
  )
}
