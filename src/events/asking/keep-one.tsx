import type { Day } from '../../calendar/model.ts'
import { LongText, TextBox, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import {
  Button,
  Card,
  Details,
  FormOf,
  InsetText,
  Layout,
  SummaryList,
  type View,
} from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import type { Turn } from './model.ts'
import type { AskKept } from './queries.ts'
import { keepWords } from './keep-words.ts'
import { words } from './words.ts'

type Props = {
  view: View
  of: AskKept
  turns: readonly Turn[]
  fill: Fill
  today: Day
  me: string | null
  said: 'done' | 'went' | null
}
type Part = Pick<Props, 'view' | 'of' | 'fill'>

const Answering = ({ view, of, fill }: Part) => {
  const t = say(keepWords, view.language)
  return (
    <Card title={t.answer}>
      {of.wants || of.not_theirs_on !== null ? null : <p>{t.noReply}</p>}
      {of.wants && !of.proved ? <p>{t.unproved}</p> : null}
      <FormOf view={view} action={`/events/keep/asked/${of.id}/answer`} version={of.version}>
        <LongText
          fill={fill}
          name="words"
          label={t.words}
          {...(of.wants ? { hint: t.wordsHint } : {})}
          rows={6}
        />
        <Tick fill={fill} name="elsewhere" label={t.elsewhere} />
        <TextBox fill={fill} name="pointed" label={t.pointed} />
        <Button preventDoubleClick>{of.wants ? t.send : t.keep}</Button>
      </FormOf>
    </Card>
  )
}

const Others = ({ view, of, fill, me }: Part & Pick<Props, 'me'>) => {
  const t = say(keepWords, view.language)
  const at = `/events/keep/asked/${of.id}`
  const mine = of.taken_by !== null && of.taken_by === me
  return (
    <>
      <div class="govuk-button-group">
        <FormOf view={view} action={`${at}/take`} version={of.version}>
          <input type="hidden" name="mine" value={mine ? 'no' : 'yes'} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {mine ? t.leave : t.take}
          </Button>
        </FormOf>
        <FormOf view={view} action={`${at}/close`} version={of.version}>
          <input type="hidden" name="again" value={of.state === 'closed' ? 'yes' : 'no'} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {of.state === 'closed' ? t.reopen : of.state === 'open' ? t.close : t.closeDone}
          </Button>
        </FormOf>
      </div>
      <Details
        summary={t.label}
        {...(fill.faults.some(({ field }) => field === 'label') ? { open: true } : {})}
      >
        <FormOf view={view} action={`${at}/label`} version={of.version}>
          <TextBox fill={fill} name="label" label={t.label} hint={t.labelHint} />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.save}
          </Button>
        </FormOf>
      </Details>
      <Details summary={t.forget}>
        <FormOf view={view} action={`${at}/forget`} version={of.version}>
          <p>{t.forgetHint}</p>
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.forget}
          </Button>
        </FormOf>
      </Details>
      <Card title={t.forAll}>
        <p>
          <a href={`/events/keep/${of.event}/told/new?kind=answer&from=${of.id}`}>{t.asFaq}</a>
          {' · '}
          <a href={`/events/keep/${of.event}/told/new?kind=correction&from=${of.id}`}>{t.asCorrection}</a>
        </p>
      </Card>
    </>
  )
}

/** One question: what was written, and what can be done about it. */
export const AskedOnePage = ({ view, of, turns, fill, today, me, said }: Props) => {
  const t = say(keepWords, view.language)
  const w = say(words, view.language)
  const l = view.language
  return (
    <Layout view={view} title={t.question} back="/events/keep/asked" faulty={fill.faults.length > 0}>
      {said === null ? null : (
        <p class="done" role="status">
          {said === 'went' ? t.went : t.done}
        </p>
      )}
      <WhatIsWrong fill={fill} />
      <h1>{of.label === '' ? w[`kind-${of.kind}`] : of.label}</h1>
      <SummaryList
        rows={[
          {
            key: { text: t.event },
            value: {
              text: (
                <a href={`/events/keep/${of.event}`}>{inTongue(l, { en: of.title_en, cy: of.title_cy })}</a>
              ),
            },
          },
          {
            key: { text: t.state },
            value: {
              text: `${t[`state-${of.state}`]}${of.pointed_to === '' ? '' : `. ${t.pointedTo(of.pointed_to)}`}`,
            },
          },
          ...(of.state === 'open'
            ? [
                {
                  key: { text: t.due },
                  value: { text: `${sayDay(l, of.due_on)}${of.due_on < today ? ` (${t.over})` : ''}` },
                },
              ]
            : []),
          { key: { text: t.who }, value: { text: of.taken_name === '' ? t.nobody : of.taken_name } },
          { key: { text: t.writtenIn }, value: { text: of.language === 'cy' ? t.inCy : t.inEn } },
        ]}
      />
      {of.not_theirs_on === null ? null : (
        <InsetText>{t.notTheirs(softDay(sayDay(l, of.not_theirs_on)))}</InsetText>
      )}
      {turns.length === 0 ? <p>{t.forgotten}</p> : null}
      {turns.map(({ side, day, words: text }, n) => {
        const on = softDay(sayDay(l, day))
        return (
          <section key={n}>
            <h2>{side === 'us' ? t.weWrote(on) : t.theyWrote(on)}</h2>
            <p class="as-typed">{text}</p>
          </section>
        )
      })}
      <Answering {...{ view, of, fill }} />
      <Others {...{ view, of, fill, me }} />
    </Layout>
  )
}
