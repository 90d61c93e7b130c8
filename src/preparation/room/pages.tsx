import { upFrom } from '../../access/up.ts'
import { Button, Card, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Whose } from '../../spaces/whose.tsx'
import type { Meeting } from '../help/model.ts'
import { Own, sayMeeting } from '../help/sayings.tsx'
import type { Guest, Shut } from './model.ts'
import { jobs } from './words-jobs.ts'
import { words } from './words.ts'

export type At = { view: View; whose: Whose; meeting: Meeting }
export const home = ({ whose, meeting }: At) => `/room/${whose.party}/${meeting.id}`

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
    <Own title={t.title} view={view} whose={whose} back={upFrom(whose)}>
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
    <Own title={t.title} {...props} back={upFrom(props.whose)}>
      <h1>{t.heading}</h1>
      <p>{t.down}</p>
    </Own>
  )
}
