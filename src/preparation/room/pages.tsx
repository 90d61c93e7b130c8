import {
  DayBoxes,
  Dropdown,
  LongText,
  OneOf,
  Several,
  TextBox,
  Tick,
  WhatIsWrong,
} from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { HowItCame, type Whose } from '../../spaces/whose.tsx'
import { apart } from '../help/catalogue.ts'
import type { Meeting } from '../help/model.ts'
import { Own, sayMeeting } from '../help/pages.tsx'
import { jobIds, jobs } from './jobs.ts'
import type { Guest, Shut } from './model.ts'
import { words } from './words.ts'

type At = { view: View; whose: Whose; meeting: Meeting }
const home = ({ whose, meeting }: At) => `/room/${whose.party}/${meeting.id}`

const Acts = ({ view, at, what }: { view: View; at: string; what: string }) => {
  const t = say(words, view.language)
  const of = <span class="govuk-visually-hidden"> ({what})</span>
  return (
    <div class="note-acts no-print">
      <a href={at}>
        {t.change}
        {of}
      </a>
      <FormOf view={view} action={`${at}/back`}>
        <button type="submit" class="al-as-link">
          {t.takeAway}
          {of}
        </button>
      </FormOf>
    </div>
  )
}

const One = (props: At & { guest: Guest }) => {
  const { view, guest } = props
  const { language } = view
  const t = say(words, language)
  const { name, plain } = jobs[guest.job]
  const who = guest.name === '' ? name[language] : guest.name
  return (
    <li>
      <strong>{who}</strong>
      {guest.name === '' || guest.job === 'other' ? null : <> · {name[language]}</>}
      <p>{plain[language]}</p>
      {guest.why === '' ? null : <p class="as-typed">{t.whyComes(guest.why)}</p>}
      {guest.watches ? (
        <p>
          {t.onlyWatches} {t[`consent-${guest.consent ?? 'none'}`]}
        </p>
      ) : null}
      {guest.question === '' ? null : (
        <>
          <p class="as-typed">{t.asked(guest.question)}</p>
          {guest.askedOn === null ? null : <p>{t.askedDay(guest.askedOn)}</p>}
          <p class="as-typed">{guest.answer === '' ? t.noAnswer : t.answer(guest.answer)}</p>
        </>
      )}
      <Acts view={view} at={`${home(props)}/person/${guest.id}`} what={who} />
    </li>
  )
}

const Chair = ({ view, meeting }: At) => {
  const { language } = view
  const t = say(words, language)
  const { who, independent } = meeting.chair
  return (
    <Card title={t.chairTitle}>
      {who === '' ? null : <p>{t.chairs(who)}</p>}
      <p>{t.chairPlain}</p>
      <p>{t[`chair-${independent}`](meeting.council[language])}</p>
    </Card>
  )
}

const ShutCard = (props: At & { shuts: readonly Shut[] }) => {
  const { view, shuts } = props
  const t = say(words, view.language)
  const lines = ({ decided, why, until, put }: Shut) =>
    [
      [t.decided, decided],
      [t.shutWhy, why],
      [t.until, until],
      [t.put, put],
    ].filter(([, text]) => text !== '')
  return (
    <Card title={t.shutTitle}>
      <p>{t.shutText}</p>
      <ul class="card__list">
        {shuts.map((shut) => (
          <li key={shut.id}>
            {lines(shut).map(([label, text]) => (
              <p class="as-typed" key={label}>
                <strong>{label}</strong> {text}
              </p>
            ))}
            <Acts view={view} at={`${home(props)}/shut/${shut.id}`} what={t.shutHeading} />
          </li>
        ))}
      </ul>
      {shuts.length === 0 ? null : <p>{t.shutComplain}</p>}
      <p class="no-print">
        <a href={`${home(props)}/shut`}>{t.shutLink}</a>
      </p>
    </Card>
  )
}

export type RoomProps = At & {
  guests: readonly Guest[]
  shuts: readonly Shut[]
  /** "A list of who is coming" is wished or asked for, or promised to everybody. */
  listAsked: boolean
  done: 'saved' | 'savedAsk' | null
  /** Just taken away: where it is put back. */
  taken: string | null
}
export const RoomPage = (props: RoomProps) => {
  const { view, whose, meeting, guests, done, taken, listAsked } = props
  const t = say(words, view.language)
  return (
    <Own view={view} whose={whose} back={`/helps/${whose.party}/${meeting.id}`}>
      {taken === null ? null : (
        <div class="done" role="status">
          <p>{t.taken}</p>
          <FormOf view={view} action={`${home(props)}/${taken}/again`}>
            <Button classes="govuk-button--secondary">{t.putBack}</Button>
          </FormOf>
        </div>
      )}
      {done === null ? null : (
        <p class="done" role="status">
          {t[done]}
        </p>
      )}
      <h1>{t.heading}</h1>
      <p class="soft">{sayMeeting(view.language, { day: meeting.day, at: meeting.startsAt })}</p>
      <p>{t.intro}</p>
      <Button href={`${home(props)}/new`}>{t.add}</Button>
      {guests.length === 0 ? (
        <div class="card list-empty">
          <p>{t.empty}</p>
          {listAsked ? (
            <p>{t.listAsked}</p>
          ) : whose.own ? (
            <FormOf view={view} action={`${home(props)}/list`}>
              <Button classes="govuk-button--secondary">{t.askList}</Button>
            </FormOf>
          ) : null}
        </div>
      ) : (
        <Card>
          <ul class="card__list">
            {guests.map((guest) => (
              <One {...props} guest={guest} key={guest.id} />
            ))}
          </ul>
        </Card>
      )}
      <Chair {...props} />
      <Card title={t.apartTitle}>
        <p>{t.apartText}</p>
        <p class="no-print">
          <a href={`${home(props)}/apart`}>{t.apartLink}</a>
        </p>
      </Card>
      <ShutCard {...props} />
      <p class="soft small no-print">{t.print}</p>
      <p class="no-print">
        <a href={`/helps/${whose.party}/${meeting.id}`}>{t.toHelp}</a>
      </p>
    </Own>
  )
}

export const DownPage = (props: At) => {
  const t = say(words, props.view.language)
  return (
    <Own {...props} back={`/helps/${props.whose.party}/${props.meeting.id}`}>
      <h1>{t.heading}</h1>
      <p>{t.down}</p>
    </Own>
  )
}

type BoxProps = At & { fill: Fill; space: Space | undefined; version?: number }
const change = ({ whose }: At) => (whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`)

export const GuestPage = (props: BoxProps) => {
  const { view, whose, fill, space, version } = props
  const { language } = view
  const t = say(words, language)
  return (
    <Own view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={['askedOn']} />
      <h1>{t.guestTitle}</h1>
      <BeforeWriting view={view} space={space} change={change(props)} />
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        <TextBox fill={fill} name="name" label={t.name} />
        <Dropdown
          fill={fill}
          name="job"
          label={t.job}
          items={jobIds.map((value) => ({ value, text: jobs[value].name[language] }))}
        />
        <LongText fill={fill} name="why" label={t.why} hint={t.whyHint} rows={2} />
        <Tick fill={fill} name="watches" label={t.watches} />
        <OneOf
          fill={fill}
          name="consent"
          label={t.consent}
          small
          items={[
            { value: 'yes', text: t.yes },
            { value: 'no', text: t.no },
            { value: 'not-asked', text: t.notAsked },
          ]}
        />
        <LongText fill={fill} name="question" label={t.question} hint={t.questionHint} rows={2} />
        <Tick fill={fill} name="putAsk" label={t.putAsk} />
        <Details summary={t.asking} open={version !== undefined}>
          <DayBoxes fill={fill} name="askedOn" label={t.askedOn} />
          <LongText fill={fill} name="answer" label={t.answerLabel} rows={2} />
        </Details>
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}

export const ShutPage = (props: BoxProps) => {
  const { view, whose, fill, space, version } = props
  const t = say(words, view.language)
  return (
    <Own view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.shutHeading}</h1>
      <BeforeWriting view={view} space={space} change={change(props)} />
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        <TextBox fill={fill} name="decided" label={t.decided} />
        <LongText fill={fill} name="why" label={t.shutWhy} rows={3} />
        <TextBox fill={fill} name="until" label={t.until} />
        <LongText fill={fill} name="put" label={t.put} hint={t.putHint} rows={2} />
        <Tick fill={fill} name="putAsk" label={t.shutAsk} />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}

export const ApartPage = (props: At & { fill: Fill }) => {
  const { view, whose, fill } = props
  const { language } = view
  const t = say(words, language)
  return (
    <Own view={view} whose={whose} back={home(props)} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.apartTitle}</h1>
      <p>{t.apartText}</p>
      <FormOf view={view}>
        <Several
          fill={fill}
          name="want"
          label={t.apartTick}
          hint={t.apartHint}
          items={apart.map(({ id, mine }) => ({ value: id, text: mine[language] }))}
        />
        <HowItCame fill={fill} whose={whose} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Own>
  )
}
