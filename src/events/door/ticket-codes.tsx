import { QrPicture, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import type { TicketCode } from './model.ts'
import { inQr, sayCode } from './rules.ts'
import { words } from './words.ts'

/** What somebody shows at the door, for each ticket of a booking: the picture, its code in large letters, the badge. */
export const TicketCodes = ({ view, tickets }: { view: View; tickets: readonly TicketCode[] }) => {
  const t = say(words, view.language)
  if (tickets.length === 0) return null
  return (
    <>
      <p>{t.showThis}</p>
      <ul class="ticket-codes">
        {tickets.map(({ code, badge, kind }) => (
          <li key={code}>
            <QrPicture text={inQr(code)} label={t.qrOf(sayCode(code))} />
            <p class="ticket-code">{sayCode(code)}</p>
            <p>{badge === '' ? t.noBadge : badge}</p>
            <p class="soft">{inTongue(view.language, kind)}</p>
          </li>
        ))}
      </ul>
      <p class="no-print">{t.print}</p>
    </>
  )
}
