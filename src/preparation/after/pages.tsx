import { upFrom } from '../../access/up.ts'
import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { MeetingLine } from '../day/meeting-line.tsx'
import type { Meeting } from '../day/meetings.ts'
import { feelings, tonights, type Debrief } from './model.ts'
import { needsSomebody } from './rules.ts'
import { words } from './words.ts'

export type AfterProps = {
  view: View
  whose: Whose
  meeting: Meeting | undefined
  space: Space | undefined
  /** Null: the vault does not answer. */
  debriefs: readonly Debrief[] | null
  answered: boolean
  /** The supporter asked to be rung. */
  rings: boolean
  fill: Fill
  saved: boolean
}

/** The address of one meeting's page of this room. */
export const afterMeeting = (party: string, meeting: string | undefined, more = ''): string =>
  `/after/${party}${more}${meeting === undefined ? '' : `?of=${meeting}`}`

/** Whom to ring tonight, the number first. */
const Somebody = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  const line = (number: string, text: string) => (
    <li>
      <a class="govuk-link number" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
        {number}
      </a>
      <p>{text}</p>
    </li>
  )
  return (
    <Card title={t.someone} kind="lead">
      <ul class="card__list">
        {line('116 123', t.samaritans)}
        {line('111', t.nhs)}
        {line('999', t.danger)}
        {telephone === '' ? null : line(telephone, t.us(hours))}
      </ul>
      <p>
        <a href="/tonight">{t.tonightLink}</a>
      </p>
    </Card>
  )
}

const Before = ({ view, debriefs }: { view: View; debriefs: readonly Debrief[] }) => {
  const t = say(words, view.language)
  return debriefs.length === 0 ? null : (
    <Details summary={t.earlier}>
      <ul class="govuk-list">
        {debriefs.map(({ id, day, feeling, tonight, surprised, next }) => (
          <li key={id}>
            <p class="soft small">{t.said(day)}</p>
            {feeling === null ? null : (
              <p>
                {t.feeling} {t[feeling]}.
              </p>
            )}
            {tonight === null ? null : (
              <p>
                {t.tonight} {t[`tonight-${tonight}`]}.
              </p>
            )}
            {surprised === null ? null : <p class="as-typed">{`${t.surprised} ${surprised}`}</p>}
            {next === null ? null : <p class="as-typed">{`${t.next} ${next}`}</p>}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const ThreeCard = ({ view, whose, meeting, answered }: AfterProps) => {
  const t = say(words, view.language)
  return (
    <Card title={t.threeTitle}>
      <p>{answered ? t.threeDone : t.threeText}</p>
      {answered ? null : <Button href={afterMeeting(whose.party, meeting?.id, '/three')}>{t.threeGo}</Button>}
      <p>
        <a href="/you-said">{t.youSaid}</a>
      </p>
    </Card>
  )
}

const Hard = ({ view, rings }: AfterProps) => {
  const t = say(words, view.language)
  return (
    <Card title={t.hardTitle}>
      <p>{rings ? t.ringAsked : t.hardText}</p>
      {rings ? null : (
        <FormOf view={view} action="/ring-me">
          <Button classes="govuk-button--secondary">{t.ringMe}</Button>
        </FormOf>
      )}
    </Card>
  )
}

const Asking = ({ view, whose, meeting, space, fill }: AfterProps) => {
  const t = say(words, view.language)
  return (
    <>
      <BeforeWriting
        view={view}
        space={space}
        change={whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`}
      />
      <FormOf view={view} action={afterMeeting(whose.party, meeting?.id)}>
        <OneOf
          fill={fill}
          name="feeling"
          label={t.feeling}
          items={feelings.map((value) => ({ value, text: t[value] }))}
        />
        <OneOf
          fill={fill}
          name="tonight"
          label={t.tonight}
          items={tonights.map((value) => ({ value, text: t[`tonight-${value}`] }))}
        />
        <LongText fill={fill} name="surprised" label={t.surprised} rows={4} />
        <LongText fill={fill} name="next" label={t.next} hint={t.nextHint} rows={4} />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </>
  )
}

/** The same day, for the parent and for whoever sits beside them: how it was, and whom to ring tonight. */
export const AfterPage = (props: AfterProps) => {
  const { view, whose, meeting, debriefs, fill, saved } = props
  const t = say(words, view.language)
  const [last] = debriefs ?? []
  const today = last !== undefined && last.day === view.today ? last : undefined
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1>{t.heading}</h1>
        <ForThem view={view} whose={whose} />
        {meeting === undefined ? null : <MeetingLine view={view} meeting={meeting} />}
        {today !== undefined && needsSomebody(today) ? <Somebody view={view} /> : null}
        <p>{t.intro}</p>
        <p>{t.private}</p>
        {debriefs === null && fill.faults.length === 0 ? (
          <Card>
            <p>{t.down}</p>
          </Card>
        ) : (
          <>
            <Asking {...props} />
            <Before view={view} debriefs={debriefs ?? []} />
          </>
        )}
        <ThreeCard {...props} />
        {whose.own ? null : <Hard {...props} />}
        {today !== undefined && needsSomebody(today) ? null : (
          <p>
            <a href="/tonight">{t.tonightLink}</a>
          </p>
        )}
      </div>
    </Layout>
  )
}
