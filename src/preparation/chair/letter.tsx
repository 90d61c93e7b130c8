import { Button, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { basisWords, entryOf } from '../help/catalogue.ts'
import type { Asked, Meeting } from '../help/model.ts'
import { sayEntry, sayStanding } from '../help/sayings.tsx'
import { sayMeetingDay } from './office-pages.tsx'
import { words } from './words.ts'

type Props = {
  view: View
  meeting: Meeting
  /** Of one parent, and of nobody else. */
  asked: readonly Asked[]
  party: string
  administrator: string
}

/** One page for the conference administrator, rendered for one parent, with lines to tick: it comes back, or is read out. */
export const LetterPage = ({ view, meeting, asked, party, administrator }: Props) => {
  const { language, host } = view
  const t = say(words, language)
  const at = `/conferences/${meeting.id}/help`
  const basisOf = (entry: string) => basisWords[entryOf(entry)?.basis ?? 'GP'][language]
  return (
    <Layout view={view} title={t.letterTitle} back={at}>
      <h1 class="govuk-heading-l no-print">{t.letterTitle}</h1>
      <p class="no-print">{t.print}</p>
      <div class="card letter">
        <p>
          {host.name}
          {host.telephone === '' ? '' : `, ${host.telephone}`}
        </p>
        <p>{sayDay(language, view.today, 'date')}</p>
        <p>{administrator === '' ? t.dearNobody : t.dear(administrator)}</p>
        <p>
          <strong>{t.about(meeting.reference, sayMeetingDay(language, meeting))}</strong>
        </p>
        <p>{t.letterText(asked[0]?.label ?? '')}</p>
        <ol class="govuk-list govuk-list--number">
          {asked.map((one) => (
            <li key={one.id}>
              {sayEntry(language, one, 'ask')}{' '}
              {one.entry === 'own' ? null : <span class="soft small">{t.basis(basisOf(one.entry))}</span>}
              <br />
              {t.tickAgreed} {'  '} {t.tickRefused}
            </li>
          ))}
        </ol>
        {meeting.standing.length === 0 ? null : (
          <>
            <p>{t.letterPromised}</p>
            <ul class="govuk-list govuk-list--bullet">
              {meeting.standing.map((one) => (
                <li key={one.line}>{sayStanding(language, one, 'ask')}</li>
              ))}
            </ul>
            <p>{t.tickAll}</p>
          </>
        )}
        <p>{t.sign}</p>
        <p>{t.letterOnly}</p>
        <p>{t.reply(host.telephone)}</p>
        <p>{host.name}</p>
      </div>
      <Button href={`${at}/${party}/sent`}>{t.sentTitle}</Button>
    </Layout>
  )
}
