import type { ComponentChildren } from 'preact'
import type { Block } from '../../platform/pdf/pdf.ts'
import { LetterShown } from '../../guides/letters/shown.tsx'
import { FindSolicitor } from '../../guides/solicitor.tsx'
import { DayBoxes, LongText, OneOf, Several, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { Part } from '../../platform/html/parts.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { answers, questionsOf, toldHows, type Paper, type Question } from './model.ts'
import { questions } from './words-questions.ts'
import { words } from './words.ts'

export type FormProps = { view: View; whose: Whose; paper: Paper; fill: Fill; space: Space | undefined }
type FrameProps = Omit<FormProps, 'space'> & {
  heading: string
  part: Part
  version: number
  days?: readonly string[]
  children?: ComponentChildren
  before?: ComponentChildren
}

const Frame = ({
  view,
  whose,
  paper,
  fill,
  heading,
  part,
  version,
  days = [],
  before,
  children,
}: FrameProps) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      part={part}
      back={`/sign/${whose.party}/papers/${paper.id}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={days} />
        <ForThem view={view} whose={whose} />
        <h1>{heading}</h1>
        {before}
        <FormOf view={view} version={version}>
          {children}
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

const Private = ({ view, whose, space }: Pick<FormProps, 'view' | 'whose' | 'space'>) => (
  <BeforeWriting
    view={view}
    space={space}
    change={`/${whose.own ? 'notes' : 'with'}/${whose.party}/first?onwards=${encodeURIComponent(view.path)}`}
  />
)

export const QuestionsPage = (props: FormProps) => {
  const { view, paper, fill } = props
  const t = say(words, view.language)
  const q = say(questions, view.language)
  return (
    <Frame part="questions" {...props} heading={t.choose} version={paper.version}>
      <Several
        fill={fill}
        name="asking"
        label={t.myQuestions}
        hint={t.chooseHint}
        items={questionsOf[paper.kind].map((value) => ({ value, text: q[value] }))}
      />
    </Frame>
  )
}

export const AnswerPage = (props: FormProps & { question: Question; version: number }) => {
  const { view, whose, fill, question } = props
  const t = say(words, view.language)
  return (
    <Frame
      part="answer"
      {...props}
      heading={say(questions, view.language)[question]}
      before={<Private {...props} />}
    >
      <LongText fill={fill} name="body" label={t.answer} hint={t.answerHint} rows={6} />
      <HowItCame fill={fill} whose={whose} />
    </Frame>
  )
}

export const ToldPage = (props: FormProps) => {
  const { view, whose, paper, fill } = props
  const t = say(words, view.language)
  const before = (
    <>
      <Private {...props} />
      <p>{paper.kind === 'care' ? t.shouldWrite : t.agreementInWriting}</p>
    </>
  )
  return (
    <Frame part="told" {...props} heading={t.toldTitle} version={paper.version} before={before}>
      <TextBox fill={fill} name="child" label={t.child} />
      <OneOf
        fill={fill}
        name="toldHow"
        label={t.toldHow}
        items={toldHows.map((value) => ({ value, text: t[value] }))}
      />
      <LongText fill={fill} name="told" label={t.toldWords} hint={t.toldHint} rows={5} />
      {paper.kind === 'care' ? (
        <LongText fill={fill} name="others" label={t.others} hint={t.othersHint} rows={3} />
      ) : null}
      <LongText fill={fill} name="more" label={t.more} rows={3} />
      <HowItCame fill={fill} whose={whose} />
    </Frame>
  )
}

export const awayFields = ['from', 'until', 'firstReview', 'lastReview'] as const
export const AwayPage = (props: FormProps) => {
  const { view, paper, fill } = props
  const t = say(words, view.language)
  const hints = { from: undefined, until: t.untilHint, firstReview: t.notYet, lastReview: t.notYet }
  return (
    <Frame part="away" {...props} heading={t.awayTitle} version={paper.version} days={awayFields}>
      {awayFields.map((name) => (
        <DayBoxes fill={fill} name={name} label={t[name]} hint={hints[name]} key={name} />
      ))}
    </Frame>
  )
}

export const SaidPage = (props: FormProps) => {
  const { view, paper, fill } = props
  const t = say(words, view.language)
  return (
    <Frame part="said" {...props} heading={t.answerTitle} version={paper.version}>
      <OneOf
        fill={fill}
        name="answered"
        label={t.answerTitle}
        hint={t.sayHint}
        items={[
          { value: '', text: t.thinking },
          ...answers
            .filter((value) => paper.kind === 'care' || value !== 'stopped')
            .map((value) => ({ value, text: t[value] })),
        ]}
      />
    </Frame>
  )
}

type LetterProps = { view: View; whose: Whose; paper: Paper; blocks: readonly Block[] }
/** The letter that takes back a yes: the second press saves it as a file; it can be printed at once. */
export const MindPage = ({ view, whose, paper, blocks }: LetterProps) => {
  const t = say(words, view.language)
  return (
    <Layout part="letter" view={view} title={t.title} back={`/sign/${whose.party}/papers/${paper.id}`}>
      <div class="column">
        <div class="no-print">
          <h1>{t.homeTitle}</h1>
          <p>{t.homeText}</p>
        </div>
        <LetterShown blocks={blocks} />
        <FormOf view={view} class="no-print">
          <div class="govuk-button-group">
            <Button>{t.saveLetter}</Button>
            <a class="govuk-link" href={`/letters/${whose.party}/change-my-mind`}>
              {t.changeLetter}
            </a>
          </div>
        </FormOf>
        <p class="no-print">{t.letterNext}</p>
        <p class="no-print">
          <a href={`/sign/${whose.party}/papers/${paper.id}/said`}>{t.ended}</a>
        </p>
        <div class="no-print">
          <FindSolicitor view={view} />
        </div>
      </div>
    </Layout>
  )
}
