import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { readDay } from '../../calendar/days.ts'
import type { State } from '../model.ts'
import { faultsInStep, stepsNow } from '../rules.ts'
import type { StandCount } from '../attending/queries.ts'
import { BookingsSummary } from '../attending/summary.tsx'
import { sayKind } from '../kinds/saying.ts'
import { inTongue } from '../saying.ts'
import type { Kept, KindKept } from '../queries.ts'
import { JustDone, type Now } from './just-done.tsx'
import { Lacking, placesToMend, standing } from './lacking.tsx'
import { EventParts } from './menu.tsx'
import { kindWords } from '../kinds/words.ts'
import { keepWords } from './words.ts'

const Kinds = ({ view, of, kinds }: { view: View; of: Kept; kinds: readonly KindKept[] }) => {
  const t = say(keepWords, view.language)
  const k = say(kindWords, view.language)
  return (
    <Card title={t.kinds}>
      {kinds.length === 0 ? (
        <p>{t.noKinds}</p>
      ) : (
        <ul class="card__list">
          {kinds.map((kind) => (
            <li key={kind.id}>
              {[
                sayKind(view.language, {
                  ...kind,
                  name: inTongue(view.language, { en: kind.name_en, cy: kind.name_cy }),
                }),
                kind.most === null ? t.takenAll(kind.taken) : t.taken(kind.taken, kind.most),
                kind.shown ? '' : k.hidden,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/events/keep/${of.id}/kinds`}>{t.keepKinds}</a>
      </p>
    </Card>
  )
}

const States = ({ view, of, kinds }: { view: View; of: Kept; kinds: readonly KindKept[] }) => {
  const t = say(keepWords, view.language)
  const today = readDay(view.today)
  const stands = standing(of, kinds)
  const texts = {
    published: of.state === 'draft' ? t.publish : t.open,
    closed: of.state === 'held' ? t.unheld : t.close,
    held: t.held,
    draft: t.back,
    'called-off': t.callOff,
    reported: '',
  }
  const first = ['published', 'held']
  // What is said above has to be put right first.
  const calm = (to: State): boolean =>
    !first.includes(to) || (today !== undefined && faultsInStep(stands, to, today).length > 0)
  return (
    <div class="govuk-button-group">
      {(today === undefined ? [] : stepsNow(stands, today)).map((state) => (
        <FormOf key={state} view={view} action={`/events/keep/${of.id}/state`}>
          <input type="hidden" name="state" value={state} />
          <Button classes={calm(state) ? 'govuk-button--secondary' : ''} preventDoubleClick>
            {texts[state]}
          </Button>
        </FormOf>
      ))}
    </div>
  )
}

type One = {
  view: View
  of: Kept
  origin: string
  kinds: readonly KindKept[]
  counts: readonly StandCount[]
  fill: Fill
  now: Now | null
}
/** One event as its organiser sees it. */
export const OnePage = ({ view, of, origin, kinds, counts, fill, now }: One) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} part="one" back="/events/keep" faulty={fill.faults.length > 0}>
      <JustDone {...{ view, of, origin, now }} />
      <WhatIsWrong fill={fill} elsewhere={placesToMend(of)} />
      <h1>{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</h1>
      <p class="lede">
        {t[`state-${of.state}`]} · {sayDay(view.language, of.day, 'full')}
        {of.places === 0 ? null : ` · ${t.taken(of.taken, of.places)}`}
        {of.waiting === 0 ? null : ` · ${t.waiting(of.waiting)}`}
      </p>
      <p>
        <a href={`/events/keep/${of.id}/change`}>{t.change}</a>
        {' · '}
        <a href={of.state === 'draft' ? `/events/keep/${of.id}/preview` : `/events/${of.code}`}>{t.seen}</a>
      </p>
      {of.taken > of.places ? <InsetText>{say(kindWords, view.language).fewer}</InsetText> : null}
      {fill.faults.length > 0 ? null : <Lacking {...{ view, of, kinds }} />}
      <States view={view} of={of} kinds={kinds} />
      <Kinds {...{ view, of, kinds }} />
      <BookingsSummary view={view} event={of} counts={counts} />
      <EventParts view={view} event={of.id} />
    </Layout>
  )
}
