import { upFrom } from '../../access/up.ts'
import { DayBoxes, LongText, Several, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { HowItCame } from '../../spaces/whose.tsx'
import type { Pair } from '../pair.ts'
import { helps, type Ending } from './model.ts'
import { words } from './words.ts'

/** What was written of it, as it was written. */
export const Written = ({ view, ending }: { view: View; ending: Ending }) => {
  const t = say(words, view.language)
  return (
    <>
      {ending.plannedDay === null || ending.endedOn !== null ? null : (
        <p>{t.proposed(ending.plannedDay, view.today)}</p>
      )}
      {ending.helped.length === 0 && ending.words === '' ? null : (
        <>
          <h3 class="govuk-heading-s">{t.whatHelped}</h3>
          {ending.helped.length === 0 ? null : (
            <ul class="govuk-list govuk-list--bullet">
              {ending.helped.map((help) => (
                <li key={help}>{t[help]}</li>
              ))}
            </ul>
          )}
          {ending.words === '' ? null : <p class="as-typed">{ending.words}</p>}
        </>
      )}
      {ending.onwards === '' ? null : (
        <>
          <h3 class="govuk-heading-s">{t.whatNext}</h3>
          <p class="as-typed">{ending.onwards}</p>
        </>
      )}
    </>
  )
}

type Props = {
  view: View
  pair: Pair
  fill: Fill
  /** What the other one wrote, if they did. */
  theirs: Ending | undefined
  saved: boolean
}
/** While they stand beside each other: a plan for the end, what helped, and the way to end it now. */
export const EndingPage = ({ view, pair, fill, theirs, saved }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom(pair)} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['planned']} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {pair.own ? null : <span class="govuk-caption-l">{pair.called}</span>}
        <h1>{pair.own ? t.ownTitle : t.theirTitle}</h1>
        <p>{pair.own ? t.ownText : t.theirText}</p>
        {theirs === undefined ? null : (
          <Card title={pair.own ? t.fromOther : t.fromThem}>
            <Written view={view} ending={theirs} />
          </Card>
        )}
        <FormOf view={view}>
          <Several
            fill={fill}
            name="helped"
            label={t.helped}
            items={helps.map((value) => ({ value, text: t[value] }))}
          />
          <LongText fill={fill} name="words" label={t.words} rows={4} />
          <LongText fill={fill} name="onwards" label={t.onwards} rows={4} />
          <DayBoxes fill={fill} name="planned" label={t.planned} />
          <HowItCame fill={fill} whose={pair} />
          <p>{pair.own ? t.whatEnds : t.whatEndsThem}</p>
          <div class="govuk-button-group">
            <Button preventDoubleClick>{t.save}</Button>
            <Button name="now" value="yes" classes="govuk-button--secondary" preventDoubleClick>
              {pair.own ? t.endNow : t.endForThem}
            </Button>
          </div>
        </FormOf>
        <p>
          <a href={`/handover/${pair.party}`}>{pair.own ? t.handingOwn : t.handing}</a>
        </p>
        {pair.own ? null : <p class="soft">{t.coordinator}</p>}
      </div>
    </Layout>
  )
}

type OverProps = {
  view: View
  party: string
  last: Ending | undefined
  wanted: string | null
  /** Somebody stood beside them once. */
  before: boolean
  done: 'ended' | 'saved' | null
}
/** Afterwards, for the parent alone: what helped, what comes next, and one press to come back. */
export const OverPage = ({ view, party, last, wanted, before, done }: OverProps) => {
  const t = say(words, view.language)
  const { telephone } = view.host
  return (
    <Layout view={view} title={t.title} back={upFrom({ party })}>
      <div class="column">
        {done === null ? null : (
          <p class="done" role="status">
            {t[done]}
          </p>
        )}
        <h1>{before ? t.overTitle : t.notYetTitle}</h1>
        <p>{t.overText}</p>
        {wanted === null ? (
          <Card kind="lead">
            <p>{t.againText}</p>
            <FormOf view={view} action={`/ending/${party}/again`}>
              <Button preventDoubleClick>{before ? t.again : t.wantSomebody}</Button>
            </FormOf>
          </Card>
        ) : (
          <Card kind="lead">
            <p>{t.wanted(wanted)}</p>
            {telephone === '' ? null : <p class="soft">{t.wantedRing(telephone)}</p>}
          </Card>
        )}
        {last === undefined || last.endedOn === null ? null : (
          <Card>
            <p class="soft">{t.endedOn(last.endedOn)}</p>
            <Written view={view} ending={last} />
          </Card>
        )}
        <p>
          <a href="/nearby">{t.nearby}</a>
        </p>
      </div>
    </Layout>
  )
}
