import { upFrom } from '../../access/up.ts'
import type { Day } from '../../calendar/model.ts'
import { Bookings } from '../../families/ways/bookings.tsx'
import { ownKinds, withUntil, withWho, type Booking, type Kind, type Way } from '../../families/ways/model.ts'
import { holds } from '../../families/ways/rules.ts'
import { words as officeWords } from '../../families/ways/words.ts'
import { DayBoxes, LongText, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import { follows, words } from './words.ts'

const One = ({ view, at, way, today }: { view: View; at: string; way: Way; today: Day }) => {
  const [t, o, f] = [say(words, view.language), say(officeWords, view.language), say(follows, view.language)]
  const name = <span class="govuk-visually-hidden"> ({t[way.kind]})</span>
  return (
    <Card>
      <h2 class="card__title">
        {t[way.kind]}
        {way.who === null ? null : `: ${way.who}`}
      </h2>
      {way.words === null ? null : <p class="as-typed">{way.words}</p>}
      {way.untilDay === null ? null : <p class="soft small">{o.until(way.untilDay)}.</p>}
      <p>{holds(way, today) ? f[way.kind] : o.over}</p>
      {way.kind === 'proxy' ? (
        <p class="soft small">{t.proxyText}</p>
      ) : (
        <div class="note-acts no-print">
          <a href={`${at}/${way.kind}`}>
            {t.change}
            {name}
          </a>
          <FormOf view={view} action={`${at}/${way.kind}/off`}>
            <button type="submit" class="al-as-link">
              {t.off}
              {name}
            </button>
          </FormOf>
        </div>
      )}
    </Card>
  )
}

type Props = {
  view: View
  whose: Whose
  ways: readonly Way[]
  bookings: readonly Booking[]
  today: Day
  done: boolean
}
/** A parent's own page of how they live: what they said, what follows, what else they can say. */
export const AsIAmPage = ({ view, whose, ways, bookings, today, done }: Props) => {
  const t = say(words, view.language)
  const at = `/as-i-am/${whose.party}`
  const open = ownKinds.filter((kind) => !ways.some((way) => way.kind === kind))
  return (
    <Layout view={view} title={t.title} back={upFrom(whose)}>
      <div class="column">
        {done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : null}
        <ForThem view={view} whose={whose} />
        <h1>{whose.own ? t.heading : t.headingFor(whose.called)}</h1>
        <p>
          {t.lede} {t.who}
        </p>
        {ways.length === 0 ? <p>{t.none}</p> : null}
        {ways.map((way) => (
          <One key={way.id} view={view} at={at} way={way} today={today} />
        ))}
        {bookings.length === 0 ? null : (
          <Card title={t.interpreters}>
            <Bookings view={view} bookings={bookings} today={today} at={`${at}/interpreters`} />
          </Card>
        )}
        {open.length === 0 ? null : (
          <Card title={t.more}>
            <ul class="card__list">
              {open.map((kind) => (
                <li key={kind}>
                  <a href={`${at}/${kind}`}>{t[kind]}</a>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </Layout>
  )
}

type FormProps = { view: View; whose: Whose; kind: Kind; fill: Fill; version: number }
export const AsIAmForm = ({ view, whose, kind, fill, version }: FormProps) => {
  const [t, f] = [say(words, view.language), say(follows, view.language)]
  return (
    <Layout
      part="change"
      view={view}
      title={t.title}
      back={`/as-i-am/${whose.party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['untilDay']} />
        <ForThem view={view} whose={whose} />
        <h1>{t[kind]}</h1>
        <p>{f[kind]}</p>
        <FormOf view={view} version={version}>
          {withWho.includes(kind) ? <TextBox fill={fill} name="who" label={t.whoPrison} /> : null}
          <LongText
            fill={fill}
            name="words"
            label={t.wordsLabel}
            {...(kind === 'proxy' ? {} : { hint: t[`hint-${kind}`] })}
            rows={4}
          />
          {withUntil.includes(kind) ? (
            <DayBoxes fill={fill} name="untilDay" label={kind === 'under-18' ? t.untilUnder18 : t.untilDay} />
          ) : null}
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
