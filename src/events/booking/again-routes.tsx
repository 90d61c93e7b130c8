import { pagesOf } from '../../access/pages.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, goTo, show } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { bookingHeld } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { proveAgain } from './actions.ts'
import { AgainPage, DonePage } from './done-pages.tsx'
import { isAddress } from './reading.ts'
import { sentTo, visiting } from './visiting.ts'

export const pages = pagesOf()

pages.get(
  '/events/:codeName/places/:holdToken/again',
  'event:book',
  visiting(async ({ tx, view, language, params }, { programme, event }) => {
    const held = await bookingHeld(tx, programme, params.holdToken)
    if (held?.state !== 'unconfirmed' || held.code !== event.code || held.over === true)
      return show(<DonePage view={view} what="over" hours={0} code={event.code} />)
    return show(<AgainPage {...{ view, event }} fill={fresh(language)} />)
  }),
)
pages.post(
  '/events/:codeName/places/:holdToken/again',
  'event:book',
  visiting(async ({ tx, view, language, params, form, browser }, { programme, event }) => {
    const held = await bookingHeld(tx, programme, params.holdToken)
    if (held === null || held.code !== event.code)
      return show(<DonePage view={view} what="over" hours={0} code={event.code} />)
    const page = (code: string) =>
      again(<AgainPage {...{ view, event }} fill={typedAgain(language, form, [{ field: 'email', code }])} />)
    if (!isAddress(form.text('email'))) return page('no-email')
    try {
      const of = { secret: params.holdToken, booking: held.id }
      const outcome = await proveAgain(tx, programme, of, form.text('email'), browser)
      if (outcome === 'over') return show(<DonePage view={view} what="over" hours={0} code={event.code} />)
      return outcome === 'too-often' ? page('sent-often') : goTo(sentTo(event, params.holdToken))
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page('later')
    }
  }),
)
