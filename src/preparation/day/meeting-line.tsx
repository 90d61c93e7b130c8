import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Meeting } from './meetings.ts'
import { words } from './words.ts'

/** The address of one meeting's page. */
export const atMeeting = (party: string, meeting: string | undefined, more = ''): string =>
  `/day/${party}${more}${meeting === undefined ? '' : `?of=${meeting}`}`

/** Which meeting it is, in words. */
export const MeetingLine = ({ view, meeting }: { view: View; meeting: Meeting | undefined }) => {
  const t = say(words, view.language)
  return (
    <p>
      {meeting === undefined
        ? t.noMeeting
        : meeting.day === null
          ? t.noDay
          : t.meeting(meeting.day, meeting.startsAt)}
      {meeting === undefined || meeting.place === '' ? '' : `, ${meeting.place}`}
    </p>
  )
}
