import type { ComponentChildren } from 'preact'
import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import type { Part } from '../../platform/html/parts.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { PaperFields, StepFields } from './fields.tsx'
import type { Recording, StepName } from './model.ts'
import { Standing } from './pages.tsx'
import { words } from './words.ts'

const titles = {
  asked: 'newTitle',
  sent: 'sentTitle',
  answered: 'answerTitle',
  happened: 'happenedTitle',
} as const

type FormProps = {
  view: View
  whose: Whose
  space: Space | undefined
  fill: Fill
  back: string
  title: string
  part: Part
  version?: number
  days: readonly string[]
  children: ComponentChildren
}
const WholeForm = ({ view, whose, space, fill, back, title, part, version, days, children }: FormProps) => {
  const t = say(words, view.language)
  const { party, own } = whose
  return (
    <Layout view={view} title={t.title} part={part} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={days} />
        <h1>{title}</h1>
        <ForThem view={view} whose={whose} />
        <p>{t.private}</p>
        <BeforeWriting
          view={view}
          space={space}
          change={own ? `/notes/${party}/first` : `/with/${party}/first`}
        />
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          {children}
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type Props = Pick<FormProps, 'view' | 'whose' | 'space' | 'fill'>
/** A new request (`of` null), or one step of a request that stands. */
export const StepPage = ({
  step,
  of,
  ...props
}: Props & { step: StepName; of: Pick<Recording, 'id' | 'version'> | null }) => {
  const t = say(words, props.view.language)
  const list = `/recording/${props.whose.party}`
  return (
    <WholeForm
      part={of === null ? 'write' : 'step'}
      {...props}
      back={of === null ? list : `${list}/one/${of.id}`}
      title={t[titles[step]]}
      days={['meetsOn', 'on']}
      {...(of === null ? {} : { version: of.version })}
    >
      <StepFields fill={props.fill} step={step} />
    </WholeForm>
  )
}

export const PaperPage = (props: Props) => (
  <WholeForm
    part="add"
    {...props}
    back={`/recording/${props.whose.party}`}
    title={say(words, props.view.language).addPaper}
    days={['countsFrom', 'askedOn']}
  >
    <PaperFields fill={props.fill} />
  </WholeForm>
)

const Typed = ({ text }: { text: string | null }) => (text === null ? null : <p class="as-typed">{text}</p>)

/** One request: what was asked, what came of it, and what can be written down next. */
type OneProps = { view: View; whose: Whose; of: Recording }
export const OnePage = ({ view, whose, of, saved }: OneProps & { saved: boolean }) => {
  const t = say(words, view.language)
  const list = `/recording/${whose.party}`
  const at = `${list}/one/${of.id}`
  return (
    <Layout part="one" view={view} title={t.title} back={list}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1>{t.oneTitle}</h1>
        <ForThem view={view} whose={whose} />
        <p>
          {t[of.place]} {of.meetsOn === null ? '' : t.meets(of.meetsOn)}
        </p>
        <Standing view={view} of={of} />
        <Card>
          <ul class="govuk-list govuk-list--bullet">
            {of.wanted.map((want) => (
              <li key={want}>{t[want]}</li>
            ))}
          </ul>
          <Typed text={of.why} />
          <p class="soft small">{t.written(of.day)}</p>
          <p>
            <a href={`${at}/as/asked`}>{t.change}</a>
          </p>
        </Card>
        <Button href={`${at}/letter`}>{t.letter}</Button>
        {of.sentOn === null ? <p>{t.reprisal}</p> : null}
        <Card>
          <ul class="card__list">
            <li>
              <a href={`${at}/as/sent`}>{t.sentTitle}</a>
              {of.sentOn === null || of.sentHow === null ? null : (
                <p>
                  {t.sent(of.sentOn)}. {t[`how-${of.sentHow}`]}
                </p>
              )}
              <Typed text={of.sentTo} />
            </li>
            <li>
              <a href={`${at}/as/answered`}>{t.answerTitle}</a>
              {of.answer === null || of.answeredOn === null ? null : (
                <p>
                  {t[`answer-${of.answer}`]}. {t.answered(of.answeredOn)}.
                </p>
              )}
              <Typed text={of.answerWords} />
            </li>
            <li>
              <a href={`${at}/as/happened`}>{t.happenedTitle}</a>
              {of.happened === null ? null : <p>{t[of.happened]}</p>}
              <Typed text={of.happenedWords} />
            </li>
          </ul>
        </Card>
        <FormOf view={view} action={`${at}/back`}>
          <Button classes="govuk-button--secondary">{t.takeBack}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** The request as a letter that its owner sends by themself. */
export const LetterPage = ({ view, whose, of }: OneProps) => {
  const t = say(words, view.language)
  return (
    <Layout part="letter" view={view} title={t.title} back={`/recording/${whose.party}/one/${of.id}`}>
      <div class="column">
        <h1 class="no-print">{t.oneTitle}</h1>
        <p class="no-print">{t.printed}</p>
        <p>{t.dear}</p>
        <p>{t.letterAsk(t[`letter-${of.place}`], of.meetsOn)}</p>
        <ul class="govuk-list govuk-list--bullet">
          {of.wanted.length === 0 ? <li>{t.letterNone}</li> : null}
          {of.wanted.map((want) => (
            <li key={want}>{t[`letter-${want}`]}</li>
          ))}
        </ul>
        <Typed text={of.why} />
        <p>{t.letterEnd}</p>
        <p>{t.signed}</p>
        <div class="to-write" />
      </div>
    </Layout>
  )
}
