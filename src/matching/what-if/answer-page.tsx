import { Bar, Button, Card, Details, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import { Advice } from './advice-page.tsx'
import { Section } from './drawn.tsx'
import { Loads, Waiting } from './people-tables.tsx'
import type { AdviceRow, WhatIf } from './queries.ts'
import type { KeptAnswer } from './reading.ts'
import { changesNothing } from './rules.ts'
import { sayBeyond, sayChanges, sayGain, sayRange, type Names } from './sayings.ts'
import { groupNames } from './groups.ts'
import { words } from './words.ts'

export type Shown = {
  view: View
  of: WhatIf
  names: Names
  advice: readonly AdviceRow[]
  /** Parents whom the asker sees by name; null where they see none. */
  parents: ReadonlyMap<string, string> | null
  fill: Fill
  /** As many as one programme may have under way are. */
  many: boolean
}

const headOf = ({ view, of }: Shown, { total }: KeptAnswer): string => {
  const t = say(words, view.language)
  const range = (of: KeptAnswer['total']['asking']) => sayRange(view.language, of)
  if (changesNothing(of.changes)) return t.standsHead(range(total.before), range(total.asking))
  const { low, high } = total.gain
  return low === 0 && high === 0 ? t.sameHead : t.answerHead(sayGain(view.language, total.gain))
}

const Where = ({ view, answer }: { view: View; answer: KeptAnswer }) => {
  const t = say(words, view.language)
  const { sources } = answer
  return (
    <Details summary={t.how}>
      <p>{t.seen(answer.seenWeeks)}</p>
      <ul>
        <li>{sources.conferences === 'own' ? t.ownConferences : t.usualConferences}</li>
        <li>{sources.parties === 'own' ? t.ownParties : t.usualParties}</li>
        <li>{sources.yes === 'own' ? t.ownYes : t.usualYes}</li>
        <li>{sources.notice === 'own' ? t.ownNotice : t.usualNotice}</li>
        <li>{sources.length === 'own' ? t.ownLength : t.usualLength}</li>
      </ul>
      <p>{t.howRest}</p>
    </Details>
  )
}

const Answered = (props: Shown & { answer: KeptAnswer }) => {
  const { view, of, names, advice, parents, answer } = props
  const t = say(words, view.language)
  const { total } = answer
  const stands = changesNothing(of.changes)
  const range = (of: KeptAnswer['total']['asking']) => sayRange(view.language, of)
  const called = groupNames(view.language, names)
  return (
    <>
      <Card kind="lead" title={headOf(props, answer)}>
        {stands ? null : <p>{t.ofAll(range(total.asking), range(total.before), range(total.after))}</p>}
        <p class="soft">{t.ranges(answer.draws)}</p>
        {answer.sources.conferences === 'usual' ? <p>{t.usualConferences}</p> : null}
      </Card>
      <section>
        <h2>{t.recruit}</h2>
        <p>{t.recruitLede}</p>
        {stands ? null : <p>{t.recruitWithChange}</p>}
        <Advice view={view} advice={advice} names={names} />
      </section>
      <Section
        stands={stands}
        view={view}
        title={t.byCouncil}
        lines={[...answer.councils, total]}
        called={called.council}
      />
      <Section
        stands={stands}
        view={view}
        title={t.byLanguage}
        lines={[...answer.languages, total]}
        called={called.language}
      />
      <Section
        stands={stands}
        view={view}
        title={t.byWish}
        lines={[...answer.wishes, total]}
        called={called.wish}
      />
      {stands || parents === null ? null : <Waiting view={view} answer={answer} parents={parents} />}
      <Loads view={view} answer={answer} names={names} />
      <Where view={view} answer={answer} />
      <p class="no-print">
        <a class="govuk-link" href={`/what-if/${of.id}?as=csv`} download>
          {t.download}
        </a>
      </p>
    </>
  )
}

const UnderWay = ({ view, of }: Shown) => {
  const t = say(words, view.language)
  return (
    <Card kind="lead" title={t.progressTitle}>
      <p role="status">{t.progress(of.done, of.steps)}</p>
      <Bar value={of.done} max={of.steps} label={t.progress(of.done, of.steps)} />
      <p class="soft">{t.takes}</p>
      <div class="govuk-button-group">
        <Button href={`/what-if/${of.id}?wait=1`}>{t.look}</Button>
        <FormOf view={view} action={`/what-if/${of.id}/stop`}>
          <Button classes="govuk-button--secondary">{t.stop}</Button>
        </FormOf>
      </div>
    </Card>
  )
}

const ToAsk = ({ view, of, many }: Shown) => {
  const t = say(words, view.language)
  const said = many
    ? t.many
    : of.state === 'stopped'
      ? t.stoppedSaid
      : of.state === 'failed'
        ? t.failedSaid
        : t.takes
  return (
    <Card kind="lead">
      <p>{said}</p>
      <FormOf view={view} action={`/what-if/${of.id}/ask`}>
        <Button preventDoubleClick>{of.state === 'draft' ? t.workOut : t.again}</Button>
      </FormOf>
    </Card>
  )
}

const Keeping = ({ view, of, fill }: Shown) => {
  const t = say(words, view.language)
  return (
    <div class="no-print">
      <p>
        <a class="govuk-link" href={`/what-if/${of.id}/change`}>
          {of.state === 'draft' ? t.change : t.tryLike}
        </a>
      </p>
      <Details summary={t.renameTitle} open={fill.faults.length > 0}>
        <FormOf view={view} action={`/what-if/${of.id}/name`}>
          <TextBox fill={fill} name="name" label={t.name} />
          <Button classes="govuk-button--secondary">{t.rename}</Button>
        </FormOf>
      </Details>
      <FormOf view={view} action={`/what-if/${of.id}/remove`}>
        <Button classes="govuk-button--secondary">{t.remove}</Button>
      </FormOf>
    </div>
  )
}

/** One what-if: what it says, how far it is, what came of it, and what can be done with it. */
export const WhatIfPage = (props: Shown) => {
  const { view, of, names, fill } = props
  const t = say(words, view.language)
  const sentence = sayChanges(view.language, of.changes, names)
  const beyond = sayBeyond(view.language, of.changes, of.day)
  return (
    <Layout view={view} title={t.title} part="one" back="/what-if" wide faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{of.name === '' ? t.title : of.name}</h1>
      <p class="lede">{sentence}</p>
      {beyond === null ? null : <p>{beyond}</p>}
      {of.state === 'asked' || of.state === 'working' ? <UnderWay {...props} /> : null}
      {of.state === 'draft' || of.state === 'stopped' || of.state === 'failed' ? <ToAsk {...props} /> : null}
      {of.state === 'done' && of.answer !== null ? <Answered {...props} answer={of.answer} /> : null}
      <Keeping {...props} />
    </Layout>
  )
}
