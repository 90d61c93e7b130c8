import { asset } from '../../platform/html/assets.ts'
import { Button, Layout, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { BookingCard, doorPath, Press, sayCame, type DoorOf } from './card.tsx'
import type { AtDoor } from './model.ts'
import { mostShown, type Numbers } from './queries.ts'
import { Camera, Find, NoSignal } from './find.tsx'
import { words } from './words.ts'

/** What became of the last press. */
type Pressed = {
  readonly what: 'here' | 'again' | 'not' | 'taken-away'
  readonly of: AtDoor
  readonly tickets: readonly string[]
}
export type Told = Pressed | { readonly what: 'unknown' }

const sentence = (view: View, told: Told): string => {
  const t = say(words, view.language)
  if (told.what === 'unknown') return t.unknown
  if (told.what === 'not') return t.notAny
  if (told.what === 'taken-away') return t.takenAway
  const meant = meantBy(told)
  const [first] = meant
  const who = first?.badge === '' ? told.of.name : (first?.badge ?? told.of.name)
  const named = who === '' ? t.nobodysName : who
  if (told.what === 'here') return meant.length > 1 ? t.nowAll(meant.length) : t.nowHere(named)
  return first?.came == null ? t.takenAway : t.hereAlready(named, sayCame(view, first.came))
}
const meantBy = ({ of, tickets }: Pressed) => of.tickets.filter(({ id }) => tickets.includes(id))

const ToldPart = ({ view, event, told }: DoorOf & { told: Told | null }) => {
  const t = say(words, view.language)
  const all = told?.what === 'here' ? meantBy(told) : []
  const well = told?.what === 'here' || told?.what === 'not'
  return (
    <div data-door-told role="status" tabIndex={-1}>
      {told === null ? null : (
        <>
          <p
            class={`door-told${told.what === 'here' ? ' door-told--here' : ''}`}
            {...(well ? { 'data-door-well': '' } : {})}
          >
            {sentence(view, told)}
          </p>
          {told.what === 'unknown' ? null : <BookingCard {...{ view, event }} of={told.of} mayUndo />}
          {all.length > 1 ? (
            <Press {...{ view, event }} tickets={all} is="not" text={t.undoAll(all.length)} />
          ) : null}
        </>
      )}
    </div>
  )
}

const Found = ({ view, event, typed, found }: DoorOf & { typed: string; found: readonly AtDoor[] }) => {
  const t = say(words, view.language)
  if (typed !== '' && found.length === 0)
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
      {typed === '' ? <h2>{t.last}</h2> : null}
      {typed === '' && found.length === 0 ? <p>{t.noneYet}</p> : null}
      {found.length < mostShown ? null : <p role="status">{t.more(mostShown)}</p>}
      {found.map((one) => (
        <BookingCard key={one.id} {...{ view, event }} of={one} />
      ))}
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
        <NoSignal {...at} />
        <ToldPart {...at} told={told} />
        <Find {...at} typed={typed} />
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
        <div data-door-found>
          <Found {...at} typed={typed} found={found} />
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
      </div>
      <script type="module" src={asset('door.js')} />
    </Layout>
  )
}
