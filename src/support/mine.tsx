import { Button, Card, Pressable } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import { words as messageWords } from './messages/words.ts'
import type { Contact, MySupport } from './queries.ts'
import { words as visitWords } from './visits/words.ts'
import { words } from './words.ts'

/** Their number or address can be pressed. */
const Way = ({ view, contact }: { view: View; contact: Contact }) => {
  const t = say(words, view.language)
  const { telephone, email } = contact
  if (contact.way === 'phone') return <Pressable text={t.byPhone(telephone ?? '')} number={telephone ?? ''} />
  if (contact.way === 'text') return <Pressable text={t.byText(telephone ?? '')} number={telephone ?? ''} />
  if (contact.way === 'email') return <a href={`mailto:${email ?? ''}`}>{t.byEmail(email ?? '')}</a>
  return <>{contact.way === 'through-worker' ? t.throughWorker : t.inPersonOnly}</>
}

const Reach = ({ view, contact }: { view: View; contact: Contact | null }) => {
  const t = say(words, view.language)
  if (contact === null || !contact.safe) return <p>{t.reachNone}</p>
  const { hoursFrom, hoursUntil } = contact
  const limits = [
    hoursFrom !== null && hoursUntil !== null ? t.hours(hoursFrom, hoursUntil) : '',
    contact.weekdaysOnly ? t.weekdaysOnly : '',
    contact.voicemail || contact.way !== 'phone' ? '' : t.noVoicemail,
  ].filter((text) => text !== '')
  return (
    <>
      <p>
        <strong>
          <Way view={view} contact={contact} />
        </strong>
        {limits.length === 0 ? null : `, ${limits.join(', ')}`}
      </p>
      {contact.words === '' ? null : <p>{t.sayWords(contact.words)}</p>}
    </>
  )
}

const One = ({ view, of }: { view: View; of: MySupport }) => {
  const t = say(words, view.language)
  const m = say(messageWords, view.language)
  const v = say(visitWords, view.language)
  const { next } = of
  const where = next === null ? [] : [next.startsAt === null ? '' : t.at(next.startsAt), next.place]
  return (
    <Card title={of.called} kind="lead">
      {of.unread === null ? null : (
        <p>
          <strong>
            <a href={`/messages/${of.party}`}>
              {m.waits(of.unread.howMany)}
              <span class="govuk-visually-hidden"> ({of.called})</span>
            </a>
          </strong>
          , {m.waitsSince(of.unread.since)}
        </p>
      )}
      <p>
        <a href={`/mine/${of.party}`}>{t.allOf(of.called)}</a>
      </p>
      {of.coverUntil !== null && of.support === null ? (
        <p class="soft">{t.standingIn(of.coverUntil)}</p>
      ) : null}
      <p>
        {next === null
          ? t.noConference
          : [t.meetingOn(next.day, view.today), ...where.filter((text) => text !== '')].join(', ')}
      </p>
      <h3 class="govuk-heading-s">{t.reach}</h3>
      <Reach view={view} contact={of.contact} />
      {of.support === null ? null : of.firstMetOn === null ? (
        <Button href={`/beside/${of.support}/met`}>{t.weMet}</Button>
      ) : (
        <p class="soft">{t.metSaid(of.firstMetOn)}</p>
      )}
      {of.promiseDue && of.firstMetOn !== null ? (
        <p>
          <a href={`/with/${of.party}/promise`}>
            {t.promiseDue}
            <span class="govuk-visually-hidden"> ({of.called})</span>
          </a>
        </p>
      ) : null}
      <p>
        <a href={`/visits/${of.party}`}>
          {v.title}
          <span class="govuk-visually-hidden"> ({of.called})</span>
        </a>{' '}
        ·{' '}
        <a href={`/messages/${of.party}`}>
          {m.title}
          <span class="govuk-visually-hidden"> ({of.called})</span>
        </a>{' '}
        ·{' '}
        <a href={`/ending/${of.party}`}>
          {t.ending}
          <span class="govuk-visually-hidden"> ({of.called})</span>
        </a>
      </p>
      <p>
        <a href={`/with/${of.party}`}>
          {t.theirNotes}
          <span class="govuk-visually-hidden"> ({of.called})</span>
        </a>
      </p>
    </Card>
  )
}

/** For the supporter's home: whom they stand beside, each rendered for that one party. */
export const MySupports = ({ view, list }: { view: View; list: readonly MySupport[] }) => {
  const t = say(words, view.language)
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{t.mine}</h2>
      {list.length === 0 ? (
        <div class="card list-empty">
          <p class="govuk-body">{t.mineNone}</p>
        </div>
      ) : (
        list.map((of) => <One view={view} of={of} key={of.party} />)
      )}
      <p>
        <a href="/on-call">{t.onCall}</a>
      </p>
    </section>
  )
}
