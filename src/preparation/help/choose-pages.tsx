import { LongText, Several, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { HowItCame, type Whose } from '../../spaces/whose.tsx'
import { catalogue, phases, whyWords, type Entry, type Phase } from './catalogue.ts'
import type { Meeting, Wish } from './model.ts'
import { Own, sayEntry, sayMeeting } from './sayings.tsx'
import { screenful } from './rules.ts'
import { words } from './words.ts'

type At = { view: View; whose: Whose; meeting: Meeting; fill: Fill }
const home = ({ whose, meeting }: Pick<At, 'whose' | 'meeting'>) => `/helps/${whose.party}/${meeting.id}`

type LookProps = At & {
  phase: Phase
  from: number
  all: number
  shown: readonly Entry[]
  asked: ReadonlySet<string>
  lastTime: boolean
}
/** About five at a time. What is left empty is simply not for them. */
export const LookPage = (props: LookProps) => {
  const { view, whose, fill, phase, from, all, shown, asked, lastTime } = props
  const { language } = view
  const t = say(words, language)
  const why = say(whyWords, language)
  const open = shown.filter(({ id }) => !asked.has(id))
  const last = from + screenful >= all && phase === 'after'
  return (
    <Own part="pick" view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t[phase]}</h1>
      <p class="soft">{t.of(from + 1, Math.min(from + screenful, all), all)}</p>
      {lastTime ? <p>{t.lastTime}</p> : null}
      <FormOf view={view} action={`${home(props)}/look/${phase}?from=${from}`}>
        {open.map(({ id }) => (
          <input type="hidden" name="shown" value={id} key={id} />
        ))}
        <Several
          fill={fill}
          name="want"
          label={t.tick}
          hint={t.tickHint}
          items={open.map(({ id, mine, basis }) => ({
            value: id,
            text: mine[language],
            hint: why[basis] === '' ? undefined : why[basis],
          }))}
        />
        <ul class="govuk-list">
          {shown
            .filter(({ id }) => asked.has(id))
            .map(({ id, mine }) => (
              <li key={id}>
                {mine[language]} <span class="soft">{t.already}</span>
              </li>
            ))}
        </ul>
        <HowItCame fill={fill} whose={whose} />
        <div class="govuk-button-group">
          <Button name="go" value={last ? 'list' : 'on'}>
            {last ? t.saveList : t.saveOn}
          </Button>
          {last ? null : (
            <Button name="go" value="list" classes="govuk-button--secondary">
              {t.saveList}
            </Button>
          )}
        </div>
      </FormOf>
    </Own>
  )
}

export const OwnWordsPage = (props: At & { space: Space | undefined }) => {
  const { view, whose, fill, space } = props
  const t = say(words, view.language)
  const first = whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`
  return (
    <Own part="mine" view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.ownTitle}</h1>
      <BeforeWriting view={view} space={space} change={first} />
      <FormOf view={view}>
        <LongText fill={fill} name="words" label={t.ownLabel} hint={t.ownHint} rows={4} />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}

/** Word for word what the council will read, before anything is sent. */
export const AskPage = (props: At & { list: readonly Wish[]; label: string }) => {
  const { view, whose, meeting, fill, list, label } = props
  const t = say(words, view.language)
  return (
    <Own part="ask" view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.previewTitle}</h1>
      {list.length === 0 ? (
        <p>{t.nothingToAsk}</p>
      ) : (
        <>
          <p>{t.preview}</p>
          <Card>
            <p>{t.from(label)}</p>
            <p>{sayMeeting(view.language, { day: meeting.day, at: meeting.startsAt })}</p>
            <ul class="card__list">
              {list.map((one) => (
                <li key={one.id} class="as-typed">
                  {sayEntry(view.language, one, 'ask')}
                </li>
              ))}
            </ul>
          </Card>
          <p>{t.previewMore}</p>
          <p class="soft">{t.previewBack}</p>
          {whose.own ? null : <p>{t.previewAloud}</p>}
          <FormOf view={view}>
            {list.map(({ id }) => (
              <input type="hidden" name="wish" value={id} key={id} />
            ))}
            <HowItCame fill={fill} whose={whose} />
            <div class="govuk-button-group">
              <Button preventDoubleClick>{t.askThese}</Button>
              <a class="govuk-link" href={home(props)}>
                {t.notYet}
              </a>
            </div>
          </FormOf>
        </>
      )}
    </Own>
  )
}

/** For the kitchen table: what is on the list, and everything that can be asked for, with boxes to tick. */
export const PaperPage = (
  props: Omit<At, 'fill'> & { list: ReadonlySet<string>; promised: ReadonlySet<string | null> },
) => {
  const { view, whose, meeting, list, promised } = props
  const { language } = view
  const t = say(words, language)
  return (
    <Own part="empty" view={view} whose={whose} back={home(props)}>
      <h1>{t.paperTitle}</h1>
      <p>{sayMeeting(language, { day: meeting.day, at: meeting.startsAt })}</p>
      <p>{t.paperTick}</p>
      <p class="soft small no-print">{t.printed}</p>
      {phases.map((phase) => (
        <section key={phase}>
          <h2>{t[phase]}</h2>
          <ul class="govuk-list">
            {catalogue[phase]
              .filter(({ id }) => !promised.has(id))
              .map(({ id, mine }) => (
                <li key={id}>
                  {list.has(id) ? '☑' : '☐'} {mine[language]}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{t.ownTitle}</h2>
      <p>______________________________</p>
      <p>______________________________</p>
    </Own>
  )
}
