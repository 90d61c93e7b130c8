import { upFor } from '../access/up.ts'
import { nameIn } from '../authorities/queries.ts'
import { DayBoxes, Dropdown, LongText, OneOf, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import type { Day } from '../calendar/model.ts'
import { say } from '../platform/words/words.ts'
import { answers, type Published } from './model.ts'
import type { Kept } from './queries.ts'
import { isOverdue } from './rules.ts'
import { staffWords, words } from './words.ts'

const Asked = ({ view, today, of }: { view: View; today: Day; of: Published }) => {
  const t = say(words, view.language)
  const { answer, answeredOn } = of
  return (
    <>
      <h2 class="card__title">{t.said}</h2>
      <p class="as-typed">{of.said[view.language]}</p>
      <p>{t.asked(`${of.askedName}, ${of.askedRole}, ${of.askedOf}`, of.askedOn, of.answerBy)}</p>
      {answer === null || answeredOn === null ? (
        <p>
          <strong>{isOverdue(of, today) ? t.overdue(of.askedOn) : t.notYet}</strong>
        </p>
      ) : (
        <>
          <h3>{t.answer}</h3>
          <p class="as-typed">
            <strong>{t[answer]}</strong> {of.answerText[view.language]}
          </p>
          <p class="soft small">{t.answeredBy(of.answeredBy, answeredOn)}</p>
        </>
      )}
    </>
  )
}

/** For everybody: what was asked, of whom, and the answer, whatever it is. */
export const YouSaidPage = ({ view, today, all }: { view: View; today: Day; all: readonly Published[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        {all.length === 0 ? (
          <div class="card list-empty">
            <p>{t.empty}</p>
          </div>
        ) : null}
        {all.map((of) => (
          <Card key={of.id}>
            <Asked view={view} today={today} of={of} />
          </Card>
        ))}
      </div>
    </Layout>
  )
}

type ListProps = { view: View; today: Day; all: readonly Kept[]; done: boolean }
export const AsksPage = ({ view, today, all, done }: ListProps) => {
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <Button href="/asks-to-change/new">{t.newAsk}</Button>
        {all.length === 0 ? (
          <div class="card list-empty">
            <p>{t.empty}</p>
          </div>
        ) : null}
        {all.map((of) => (
          <Card key={of.id}>
            {of.withdrawn ? <p class="soft">{t.taken}</p> : null}
            <Asked view={view} today={today} of={of} />
            <div class="note-acts no-print">
              <a href={`/asks-to-change/${of.id}`}>
                {of.answer === null ? t.enter : t.change}
                <span class="govuk-visually-hidden"> ({of.askedName})</span>
              </a>
              <FormOf view={view} action={`/asks-to-change/${of.id}/${of.withdrawn ? 'again' : 'back'}`}>
                <button type="submit" class="al-as-link">
                  {of.withdrawn ? t.putBack : t.takeBack}
                  <span class="govuk-visually-hidden"> ({of.askedName})</span>
                </button>
              </FormOf>
            </div>
          </Card>
        ))}
        <ul class="govuk-list">
          <li>
            <a href="/answers">{t.read}</a>
          </li>
          <li>
            <a href="/you-said">{t.public}</a>
          </li>
        </ul>
      </div>
    </Layout>
  )
}

type NewProps = {
  view: View
  councils: readonly { gss: string; name: string; nameCy: string }[]
  fill: Fill
}
export const NewAskPage = ({ view, councils, fill }: NewProps) => {
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.newAsk} back="/asks-to-change" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['askedOn', 'answerBy']} />
        <h1>{t.newAsk}</h1>
        <FormOf view={view}>
          <Dropdown
            fill={fill}
            name="gss"
            label={t.group}
            items={[
              { value: '', text: t.every },
              ...councils.map((one) => ({ value: one.gss, text: nameIn(view.language, one) })),
            ]}
          />
          <TextBox
            fill={fill}
            name="fromMonth"
            label={t.fromMonth}
            hint={t.monthHint}
            classes="govuk-input--width-5"
          />
          <TextBox fill={fill} name="untilMonth" label={t.untilMonth} classes="govuk-input--width-5" />
          <TextBox
            fill={fill}
            name="counted"
            label={t.counted}
            hint={t.countedHint}
            classes="govuk-input--width-3"
          />
          <LongText fill={fill} name="saidEn" label={t.saidEn} hint={t.saidHint} />
          <LongText fill={fill} name="saidCy" label={t.saidCy} />
          <TextBox fill={fill} name="askedName" label={t.askedName} hint={t.askedNameHint} />
          <TextBox fill={fill} name="askedRole" label={t.askedRole} />
          <TextBox fill={fill} name="askedOf" label={t.askedOf} />
          <DayBoxes fill={fill} name="askedOn" label={t.askedOn} />
          <DayBoxes fill={fill} name="answerBy" label={t.answerBy} />
          <Button preventDoubleClick>{t.publish}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type AnswerProps = { view: View; today: Day; of: Kept; fill: Fill; version: number }
export const AnswerPage = ({ view, today, of, fill, version }: AnswerProps) => {
  const t = say(staffWords, view.language)
  return (
    <Layout view={view} title={t.answer} back="/asks-to-change" faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['on']} />
        <h1>{t.answer}</h1>
        <Card>
          <Asked view={view} today={today} of={of} />
        </Card>
        <FormOf view={view} version={version}>
          <OneOf
            fill={fill}
            name="answer"
            label={t.answer}
            items={answers.map((value) => ({ value, text: t[value] }))}
          />
          <LongText fill={fill} name="answerEn" label={t.answerEn} />
          <LongText fill={fill} name="answerCy" label={t.answerCy} />
          <TextBox fill={fill} name="by" label={t.by} />
          <DayBoxes fill={fill} name="on" label={t.onDay} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
