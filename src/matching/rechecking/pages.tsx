import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, Table } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { heldDays, type Lapse, type Stop } from './model.ts'
import { words } from './words.ts'

const mendingOf = (view: View, { said, supporterId, party, support }: Lapse) => {
  const t = say(words, view.language)
  if (said === 'ask-first') return { href: `/wishes/${party}`, text: t.openWishes }
  if (said === 'supervisor') return { href: `/supporters/${supporterId}/beside`, text: t.openSupporter }
  return { href: `/support/${support}#covering`, text: t.openSupport }
}

const Held = ({ view, lapses }: { view: View; lapses: readonly Lapse[] }) => {
  const t = say(words, view.language)
  if (lapses.length === 0) return <p>{t.heldNone}</p>
  return (
    <>
      <p class="soft">{t.heldHint(heldDays)}</p>
      <Table
        classes="stacks"
        caption={t.heldTitle}
        captionClasses="govuk-visually-hidden"
        head={[t.since, t.pair, t.toMend].map((text) => ({ text }))}
        rows={lapses.map((lapse) => {
          const { href, text } = mendingOf(view, lapse)
          const pair = t.with(lapse.name || t.unnamed, lapse.supporter || t.someone)
          return [
            { text: sayDay(view.language, lapse.since, 'short') },
            { text: <a href={`/support/${lapse.support}`}>{pair}</a> },
            {
              text: (
                <>
                  {t[`lapse-${lapse.said}`]}{' '}
                  <a href={href}>
                    {text}
                    <span class="govuk-visually-hidden"> ({pair})</span>
                  </a>
                  {lapse.said === 'not-ready' ? (
                    <>
                      {' · '}
                      <a href={`/supporters/${lapse.supporterId}`}>{t.openSupporter}</a>
                    </>
                  ) : null}
                </>
              ),
            },
          ]
        })}
      />
    </>
  )
}

/** `finds`: the asker looks for somebody else here; the outside handler does it by telephone. */
export const stopColumns = (view: View, finds: boolean): readonly Column<Stop>[] => {
  const t = say(words, view.language)
  const pair = ({ name, supporter }: Stop) => t.with(name || t.unnamed, supporter || t.someone)
  const errorOf = ({ mendedOn, mendedBy }: Stop) =>
    mendedOn === null ? '' : t.mended(mendedOn, mendedBy ?? '')
  return [
    { key: 'day', head: t.day, cell: ({ on }) => sayDay(view.language, on, 'short'), text: ({ on }) => on },
    { key: 'pair', head: t.pair, cell: pair, text: pair },
    { key: 'what', head: t.what, cell: ({ what }) => t[what], text: ({ what }) => t[what] },
    { key: 'why', head: t.why, cell: ({ said }) => t[said], text: ({ said }) => t[said] },
    {
      key: 'next',
      head: t.next,
      cell: (stop) =>
        stop.mendedOn === null ? (
          <>
            {finds ? (
              <a href={`/proposals/${stop.party}`}>
                {t.find}
                <span class="govuk-visually-hidden"> ({pair(stop)})</span>
              </a>
            ) : (
              t.find
            )}
            {stop.said === 'apart' ? (
              <>
                {' · '}
                <a href={`/rechecked/${stop.id}`}>
                  {t.mend}
                  <span class="govuk-visually-hidden"> ({pair(stop)})</span>
                </a>
              </>
            ) : null}
          </>
        ) : (
          <>
            {errorOf(stop)}
            {stop.hasWhy ? (
              <>
                {' · '}
                <a href={`/rechecked/${stop.id}`}>
                  {t.readWhy}
                  <span class="govuk-visually-hidden"> ({pair(stop)})</span>
                </a>
              </>
            ) : null}
          </>
        ),
      text: errorOf,
    },
  ]
}

type Props = {
  view: View
  asking: ListAsking
  stops: readonly Stop[]
  total: number
  lapses: readonly Lapse[]
  finds: boolean
}
export const RecheckedPage = ({ view, asking, stops, total, lapses, finds }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide {...(finds ? { back: '/matching' } : {})}>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <h2>{t.heldTitle}</h2>
      <Held view={view} lapses={lapses} />
      <h2>{t.stopsTitle}</h2>
      <InsetText>{t.sayNothing}</InsetText>
      <List
        {...{ view, asking, total }}
        rows={stops}
        columns={stopColumns(view, finds)}
        caption={t.stopsTitle}
        empty={<p>{t.stopsNone}</p>}
        id={({ id }) => id}
      />
    </Layout>
  )
}

export const MendPage = ({ view, stop, fill }: { view: View; stop: Stop; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/rechecked" faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.mendHeading(stop.name || t.unnamed, stop.supporter || t.someone)}</h1>
      <p>{t.mendLede}</p>
      <FormOf view={view} action={`/rechecked/${stop.id}`}>
        <LongText fill={fill} name="why" label={t.whyError} hint={t.whyErrorHint} />
        <Button>{t.mendDo}</Button>
      </FormOf>
    </Layout>
  )
}

/** What was written when it was called an error; `why` is null while it can't be read. */
export const MendedPage = ({ view, stop, why }: { view: View; stop: Stop; why: string | null }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/rechecked">
      <h1>{t.mendedHeading(stop.name || t.unnamed, stop.supporter || t.someone)}</h1>
      {stop.mendedOn === null ? null : <p class="lede">{t.mended(stop.mendedOn, stop.mendedBy ?? '')}</p>}
      {why === null ? <p>{t.cantRead}</p> : <InsetText classes="as-written">{why}</InsetText>}
      <p>{t.mayAgain}</p>
    </Layout>
  )
}
