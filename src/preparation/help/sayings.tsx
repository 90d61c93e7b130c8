import { upFrom } from '../../access/up.ts'
import type { ComponentChildren } from 'preact'
import { Layout, type View } from '../../platform/html/index.ts'
import type { Part } from '../../platform/html/parts.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { ForThem, type Whose } from '../../spaces/whose.tsx'
import { entryOf } from './catalogue.ts'
import type { Meeting } from './model.ts'
import type { Mine } from './queries.ts'
import { words } from './words.ts'

/** What it says to a parent, or to the chair. */
export const sayEntry = (
  language: Language,
  { entry, words: own }: { readonly entry: string; readonly words: string },
  to: 'mine' | 'ask' = 'mine',
): string => (entry === 'own' ? own : (entryOf(entry)?.[to][language] ?? own))

/** A promised line as it is read: the catalogue's words where it names an entry, else the council's own. */
export const sayStanding = (
  language: Language,
  { entry, line }: Meeting['standing'][number],
  to: 'mine' | 'ask' = 'mine',
): string => (entry === null ? line : (entryOf(entry)?.[to][language] ?? line))

export const sayMeeting = (
  language: Language,
  { day, at }: { day: string | null; at: string | null },
): string => {
  const t = say(words, language)
  return day === null ? t.noDay : t.meetingOn(day, at)
}

type Frame = {
  view: View
  whose: Whose
  back: string
  /** The page's title, where it is not this room's. */
  title?: string
  part?: Part
  faulty?: boolean
  children?: ComponentChildren
}
/** Every page of these stands in one column, with whose it is above. */
export const Own = ({ view, whose, back, title, part, faulty = false, children }: Frame) => (
  <Layout
    view={view}
    title={title ?? say(words, view.language).title}
    part={part}
    back={back}
    faulty={faulty}
  >
    <div class="column">
      <ForThem view={view} whose={whose} />
      {children}
    </div>
  </Layout>
)

type WhichProps = { view: View; whose: Whose; meetings: readonly Mine[]; heading: string; at: string }
/** Several meetings, or none yet. */
export const WhichPage = ({ view, whose, meetings, heading, at }: WhichProps) => {
  const t = say(words, view.language)
  return (
    <Own view={view} whose={whose} back={upFrom(whose)}>
      <h1>{heading}</h1>
      <p>{meetings.length === 0 ? t.none : t.which}</p>
      <ul class="govuk-list">
        {meetings.map(({ id, day, starts_at }) => (
          <li key={id}>
            <a href={`/${at}/${whose.party}/${id}`}>{sayMeeting(view.language, { day, at: starts_at })}</a>
          </li>
        ))}
      </ul>
    </Own>
  )
}

/** The vault does not answer. */
export const DownPage = ({ view, whose, back }: { view: View; whose: Whose; back: string }) => {
  const t = say(words, view.language)
  return (
    <Own view={view} whose={whose} back={back}>
      <h1>{t.heading}</h1>
      <p>{t.down}</p>
    </Own>
  )
}
