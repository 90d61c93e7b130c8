import { asset } from '../../platform/html/assets.ts'
import { Button, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { BookingCard, doorPath, type DoorOf } from './card.tsx'
import type { AtDoor } from './model.ts'
import { mostShown, type Numbers } from './queries.ts'
import { Camera, Find, NoSignal } from './find.tsx'
import { ToldPart, type Told } from './told.tsx'
import { words } from './words.ts'

type Those = DoorOf & { found: readonly AtDoor[] }
const Cards = ({ view, event, found }: Those) => (
  <>
    {found.map((one) => (
      <BookingCard key={one.id} {...{ view, event }} of={one} />
    ))}
  </>
)
/** Whoever is called as was typed, right beneath it. */
const Found = (those: Those) => {
  const t = say(words, those.view.language)
  if (those.found.length === 0)
    return (
      <div class="card list-empty">
        <p>
          <strong>{t.nobody}</strong>
        </p>
        <p>{t.nobodyHint}</p>
      </div>
    )
  return (
    <>
      {those.found.length < mostShown ? null : <p role="status">{t.more(mostShown)}</p>}
      <Cards {...those} />
    </>
  )
}
const Last = (those: Those) => {
  const t = say(words, those.view.language)
  return (
    <>
      <h2>{t.last}</h2>
      {those.found.length === 0 ? <p>{t.noneYet}</p> : <Cards {...those} />}
    </>
  )
}

/** Nobody comes to what is called off, or not announced. */
export const isOff = ({ state }: Pick<Kept, 'state'>): boolean => state === 'draft' || state === 'called-off'
type Door = {
  view: View
  of: Kept
  numbers: Numbers
  typed: string
  told: Told | null
  found: readonly AtDoor[]
}
/** Made for a telephone in one hand: find somebody, one press, the next. */
export const DoorPage = ({ view, of, numbers, typed, told, found }: Door) => {
  const t = say(words, view.language)
  const at = { view, event: of.id }
  const path = doorPath(of.id)
  return (
    <Layout view={view} title={t.door} back={`/events/keep/${of.id}`}>
      <div class="column" data-door={asset('codes.js')}>
        <h1 class="govuk-heading-m">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</h1>
        {isOff(of) ? (
          <p role="status">{t.off}</p>
        ) : view.today < of.day ? (
          <p class="soft">{t.notYet(softDay(sayDay(view.language, of.day)))}</p>
        ) : null}
        <Camera {...at} />
        <ToldPart {...at} told={told} />
        <Find {...at} typed={typed} />
        <div data-door-found>
          {typed === '' ? null : <Found {...at} found={found} />}
          <p class="door-numbers" data-door-numbers>
            <span>
              <strong>{numbers.came}</strong> {t.came}
            </span>
            <span>
              <strong>{numbers.booked}</strong> {t.booked}
            </span>
          </p>
          <p>
            <Button href={`${path}/walk-in`} classes="govuk-button--secondary">
              {t.walkIn}
            </Button>
          </p>
          {/* Whoever alone has come stands above already. */}
          {typed === '' && (found.length > 0 || numbers.came === 0) ? <Last {...at} found={found} /> : null}
        </div>
        <h2>{t.paper}</h2>
        <ul class="card__list">
          {(
            [
              ['list', t.list],
              ['typed', t.typeIn],
              ['badges', t.badgesTitle],
              ['sheets', t.sheets],
              ['count', t.count],
            ] as const
          ).map(([part, text]) => (
            <li key={part}>
              <a href={`${path}/${part}`}>{text}</a>
            </li>
          ))}
        </ul>
        <NoSignal {...at} />
      </div>
      <script type="module" src={asset('door.js')} />
    </Layout>
  )
}
