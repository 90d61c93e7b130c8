import type { ComponentChildren } from 'preact'
import { readDay } from '../../calendar/days.ts'
import { LongText, OneOf, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, Panel, Pressable, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { abouts, wants, type Clock, type Told, type Want } from './model.ts'
import { nextDue } from './rules.ts'
import { words } from './words.ts'

const Outside = ({ view, clock }: { view: View; clock: Clock }) => {
  const t = say(words, view.language)
  const own = view.language === 'cy' ? clock.outsideCy || clock.outsideEn : clock.outsideEn || clock.outsideCy
  return (
    <>
      <h2>{t.outside}</h2>
      {own === '' ? null : <p>{own}</p>}
      <p>{t.ico}</p>
    </>
  )
}

type FormProps = {
  view: View
  fill: Fill
  clock: Clock
  back: string
  /** In whose own pages; null on the public page. */
  whose: Whose | null
  /** Somebody of the office may write one down for whoever rang. */
  office: boolean
  answers: readonly Want[]
  mine: string | null
}
/** One form for everybody: a visitor, a parent, whoever does it for them, the office on the telephone. */
export const ComplainPage = ({ view, fill, clock, back, whose, office, answers, mine }: FormProps) => {
  const t = say(words, view.language)
  return (
    <Layout part="write" view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {whose === null ? null : <ForThem view={view} whose={whose} />}
        <h1>{t.heading}</h1>
        <p>{t.lede}</p>
        <p>
          <strong>{t.whoReads}</strong> {t.howSoon(clock.acknowledgeDays, clock.answerDays)}
        </p>
        {view.host.telephone === '' ? null : <p>{t.ring(view.host.telephone)}</p>}
        {mine === null ? null : (
          <p>
            <a href={mine}>{t.seeMine}</a>
          </p>
        )}
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="about"
            label={t.about}
            items={abouts.map((value) => ({ value, text: t[value] }))}
            small
          />
          <LongText fill={fill} name="words" label={t.words} hint={t.wordsHint} rows={8} />
          <OneOf
            fill={fill}
            name="wants"
            label={t.wants}
            items={wants.filter((one) => answers.includes(one)).map((value) => ({ value, text: t[value] }))}
            small
          />
          <TextBox fill={fill} name="reach" label={t.reach} hint={t.reachHint} />
          <TextBox fill={fill} name="name" label={t.name} />
          {office ? (
            <>
              <Tick fill={fill} name="taken" label={t.taken} />
              <Tick fill={fill} name="paper" label={t.takenPaper} />
            </>
          ) : null}
          {whose === null ? null : <HowItCame fill={fill} whose={whose} />}
          <Button id="send" preventDoubleClick>
            {t.send}
          </Button>
        </FormOf>
        <p class="soft">{t.councilText}</p>
        <Outside view={view} clock={clock} />
      </div>
    </Layout>
  )
}

export const ThanksPage = ({
  view,
  by,
  back,
}: {
  view: View
  by: { come: string; answer: string }
  back: string
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back}>
      <Panel title={t.thanksTitle} />
      <div class="column">
        <p>{t.thanksSoon(by.come, by.answer)}</p>
        <p>{t.whoReads}</p>
        <p>{t.thanksNothing}</p>
      </div>
    </Layout>
  )
}

const One = ({ view, of }: { view: View; of: Told }) => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  const due = nextDue(of)
  return (
    <Card>
      <p class="soft small">{t.sentOn(of.day)}</p>
      <h2 class="card__title">{t[of.about]}</h2>
      <p class="as-typed">{of.words ?? t.down}</p>
      {due === null ? null : (
        <p>{t[due.what === 'acknowledge' ? 'state-new' : 'state-acknowledged'](view.today, due.by)}</p>
      )}
      {due !== null && today !== undefined && due.by < today ? <p>{t.ourSlip}</p> : null}
      {of.answeredOn === null ? null : (
        <>
          <h3>{t.answered(of.answeredOn)}</h3>
          <p class="as-typed">{of.answer ?? t.down}</p>
          {of.changed === null ? null : (
            <>
              <h3>{t.changed}</h3>
              <p class="as-typed">{of.changed}</p>
            </>
          )}
        </>
      )}
    </Card>
  )
}

type MineProps = {
  view: View
  all: readonly Told[]
  tell: string
  back: string
  clock: Clock
  saved: boolean
  children?: ComponentChildren
}
/** The one door: two ways to complain, and beneath them what was said, how far it is, and the answer. */
export const MinePage = ({ view, all, tell, back, clock, saved, children }: MineProps) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  return (
    <Layout view={view} title={t.title} back={back}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {children}
        <h1>{t.heading}</h1>
        <p>{t.lede}</p>
        <Card kind="lead" title={t.write}>
          <p>
            {t.writeText} {t.howSoon(clock.acknowledgeDays, clock.answerDays)}
          </p>
          <Button href={tell}>{t.write}</Button>
        </Card>
        {telephone === '' ? null : (
          <Card title={t.say}>
            <p>
              <Pressable text={`${telephone}${hours === '' ? '' : `, ${hours}`}`} number={telephone} />
            </p>
          </Card>
        )}
        <p>{t.whoReads}</p>
        <h2>{t.mine}</h2>
        {all.length === 0 ? <p>{t.none1}</p> : null}
        {all.map((of) => (
          <One key={of.id} view={view} of={of} />
        ))}
        {all.some(({ closedOn }) => closedOn === null) ? <p class="soft small">{t.kept}</p> : null}
        {all.some(({ answeredOn }) => answeredOn !== null) ? <Outside view={view} clock={clock} /> : null}
      </div>
    </Layout>
  )
}
