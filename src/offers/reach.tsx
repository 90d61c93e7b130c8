import { Card, Tag } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { inLondon } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { ContactRow } from './offer-row.ts'
import { words } from './words.ts'

/** Is this hour, on this day of the week, one that the parent named as safe? Hours are London's. */
export const safeNow = (contact: ContactRow, now: Date): boolean => {
  const { day, time } = inLondon(now)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (contact.weekdays_only && (weekday === 0 || weekday === 6)) return false
  return (
    (contact.hours_from === null || time >= contact.hours_from) &&
    (contact.hours_until === null || time < contact.hours_until)
  )
}

const languageName = (view: View, code: string): string =>
  new Intl.DisplayNames([view.language === 'cy' ? 'cy' : 'en-GB'], { type: 'language' }).of(code) ?? code

export const Reach = ({ view, contact, now }: { view: View; contact: ContactRow; now: Date }) => {
  const t = say(words, view.language)
  const hours =
    contact.hours_from !== null && contact.hours_until !== null
      ? t.hours(contact.hours_from, contact.hours_until)
      : t.anyHour
  return (
    <Card title={t.reach} kind="lead">
      <p>
        {t[contact.way]}
        {contact.telephone === null ? null : (
          <>
            {': '}
            <a class="govuk-link number" href={`tel:${contact.telephone.replaceAll(' ', '')}`}>
              {contact.telephone}
            </a>
          </>
        )}
        {contact.email === null ? null : `: ${contact.email}`}
      </p>
      <p>
        {hours}
        {contact.weekdays_only ? `, ${t.weekdaysOnly}` : ''}
        {' · '}
        <strong>{contact.voicemail ? t.voicemail : t.noVoicemail}</strong>
        {' · '}
        {t.speaks(languageName(view, contact.language))}
      </p>
      {safeNow(contact, now) ? null : (
        <p>
          <Tag classes="tag-soon">{t.notNow}</Tag>
        </p>
      )}
    </Card>
  )
}
