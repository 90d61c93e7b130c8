import { upFrom } from '../../access/up.ts'
import { Button, Card, FormOf, Tag, type View } from '../../platform/html/index.ts'
import { sayWhen } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Whose } from '../../spaces/whose.tsx'
import { phases } from './catalogue.ts'
import type { Asked, Confirmed, Meeting, Wish } from './model.ts'
import { Own, sayEntry, sayMeeting, sayStanding } from './sayings.tsx'
import { words } from './words.ts'

const Promised = ({ view, meeting, confirmed }: Pick<Props, 'view' | 'meeting' | 'confirmed'>) => {
  const { language } = view
  const t = say(words, language)
  const { standing } = meeting
  const council = meeting.council[language]
  if (standing.length === 0) return <p class="soft">{t.notPromised(council)}</p>
  const except = (line: string) => confirmed?.except.find((one) => one.line === line)
  return (
    <Card title={t.promised}>
      <p>{t.promisedText(council)}</p>
      <ul class="card__list">
        {standing.map((one) => (
          <li key={one.line}>
            {sayStanding(language, one)}
            {except(one.line) === undefined ? null : <p>{t.notThis(except(one.line)?.why ?? '')}</p>}
          </li>
        ))}
      </ul>
      <p class="soft">
        {confirmed === null ? t.notConfirmed : t.confirmed(confirmed.saidBy, confirmed.saidOn)}
      </p>
    </Card>
  )
}

const Answer = ({ view, one }: { view: View; one: Asked }) => {
  const t = say(words, view.language)
  if (one.agreed === null)
    return (
      <p>
        {t.askedOn(one.day)} {one.letterOn === null ? null : t.letterOn(one.letterOn)}
      </p>
    )
  return (
    <>
      <p>
        <Tag classes={one.agreed ? 'tag-done' : 'tag-soon'}>{one.agreed ? t.agreed : t.refused}</Tag>{' '}
        {one.saidOn === null ? null : t.saidBy(one.saidBy, one.saidOn)}
      </p>
      {one.why === '' ? null : <p>{t.why(one.why)}</p>}
      {one.agreed ? null : <p>{t.refusedHelp}</p>}
    </>
  )
}

const AskedCard = ({ view, whose, meeting, asked }: Props) => {
  const t = say(words, view.language)
  if (asked.length === 0) return null
  return (
    <Card title={t.asked}>
      <ul class="card__list">
        {asked.map((one) => {
          const text = sayEntry(view.language, one)
          return (
            <li key={one.id}>
              {text}
              <Answer view={view} one={one} />
              <FormOf
                view={view}
                action={`/helps/${whose.party}/${meeting.id}/asked/${one.id}/stop`}
                class="note-acts no-print"
              >
                <button type="submit" class="al-as-link">
                  {t.stop}
                  <span class="govuk-visually-hidden"> ({text})</span>
                </button>
              </FormOf>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

const ListCard = ({ view, whose, meeting, list }: Props) => {
  const t = say(words, view.language)
  const at = `/helps/${whose.party}/${meeting.id}`
  return (
    <Card kind="lead" title={t.list}>
      {list.length === 0 ? <p>{t.listEmpty}</p> : <p class="soft">{t.listText}</p>}
      <ul class="card__list">
        {list.map((one) => {
          const text = sayEntry(view.language, one)
          return (
            <li key={one.id}>
              {text}
              <FormOf view={view} action={`${at}/off/${one.id}`} class="note-acts no-print">
                <button type="submit" class="al-as-link">
                  {t.takeOff}
                  <span class="govuk-visually-hidden"> ({text})</span>
                </button>
              </FormOf>
            </li>
          )
        })}
      </ul>
      {list.length === 0 ? (
        <Button href={`${at}/look/before`}>{t.choose}</Button>
      ) : (
        <Button href={`${at}/ask`}>{t.askThese}</Button>
      )}
    </Card>
  )
}

export type Props = {
  view: View
  whose: Whose
  meeting: Meeting
  asked: readonly Asked[]
  confirmed: Confirmed | null
  /** Wished and not asked for. */
  list: readonly Wish[]
  /** Something of last time stands ready to be ticked. */
  lastTime: boolean
  there: boolean
  done: 'saved' | 'sent' | 'stopped' | null
  /** Just taken off, and can be put back. */
  off: string | null
}

const Done = ({ view, whose, meeting, done, off }: Props) => {
  const t = say(words, view.language)
  if (off !== null)
    return (
      <div class="done" role="status">
        <p>{t.takenOff}</p>
        <FormOf view={view} action={`/helps/${whose.party}/${meeting.id}/on/${off}`}>
          <Button classes="govuk-button--secondary">{t.putBack}</Button>
        </FormOf>
      </div>
    )
  return done === null ? null : (
    <p class="done" role="status">
      {t[done]}
    </p>
  )
}

/** What is promised, what was asked for and answered, what is on the list; and where to look for more. */
export const HelpPage = (props: Props) => {
  const { view, whose, meeting, lastTime, there } = props
  const t = say(words, view.language)
  const at = `/helps/${whose.party}/${meeting.id}`
  return (
    <Own view={view} whose={whose} back={upFrom(whose)}>
      <Done {...props} />
      <h1>{t.heading}</h1>
      <p class="soft">
        {sayMeeting(view.language, { day: meeting.day, at: meeting.startsAt })}
        {meeting.day === null ? '' : `, ${sayWhen(view.language, view.today, meeting.day)}`}
      </p>
      {there ? <Button href={`${at}/tell`}>{t.wasIt}</Button> : <p>{t.intro}</p>}
      <ListCard {...props} />
      <AskedCard {...props} />
      <Promised {...props} />
      <h2>{t.toAsk}</h2>
      {lastTime ? <p>{t.lastTime}</p> : null}
      <ul class="govuk-list no-print">
        {phases.map((phase) => (
          <li key={phase}>
            <a href={`${at}/look/${phase}`}>{t[phase]}</a>
          </li>
        ))}
        <li>
          <a href={`${at}/own`}>{t.ownWords}</a>
        </li>
      </ul>
      <ul class="govuk-list no-print">
        <li>
          <a href={`/room/${whose.party}/${meeting.id}`}>{t.room}</a>
        </li>
        <li>
          <a href={`${at}/paper`}>{t.paper}</a>
        </li>
        <li>
          <a href={`/share/${whose.party}?from=helps`}>{t.share}</a>
        </li>
      </ul>
    </Own>
  )
}
