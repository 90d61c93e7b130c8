import { LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Bar, Button, Card, FormOf, InsetText, Layout, Table, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Compared } from './comparing.ts'
import { counted, levels, type Levels } from './model.ts'
import { faultWords, levelWords, meanings, partWords, words } from './words.ts'

/** Every one of them: 200 are shown, the rest is counted. */
const mostShown = 200

export type Looked = {
  readonly levels: Levels
  readonly compared: Compared
  /** By party and by supporter, as far as the coordinator may see them. */
  readonly names: ReadonlyMap<string, string>
  readonly called: ReadonlyMap<string, string>
}

const Choices = ({ view, fill, putsBack }: { view: View; fill: Fill; putsBack: number | null }) => {
  const t = say(words, view.language)
  return (
    <form method="get" action="/what-counts/new#would" autocomplete="off">
      {putsBack === null ? null : <input type="hidden" name="back" value={putsBack} />}
      {counted.map((part) => (
        <OneOf
          key={part}
          fill={fill}
          name={part}
          label={say(partWords, view.language)[part]}
          hint={say(meanings, view.language)[part]}
          items={levels
            .filter((level) => part !== 'waiting' || level !== 'none')
            .map((level) => ({ value: level, text: say(levelWords, view.language)[level] }))}
          classes="govuk-radios--inline govuk-radios--small"
        />
      ))}
      <Button name="look" value="yes" classes="govuk-button--secondary">
        {t.look}
      </Button>
    </form>
  )
}

/** Who would be offered somebody else first. */
export const WouldChange = ({ view, looked }: { view: View; looked: Looked }) => {
  const t = say(words, view.language)
  const { parents, changes, withNow, withThen } = looked.compared
  const called = (supporter: string | null) =>
    supporter === null ? t.nobody : (looked.called.get(supporter) ?? '')
  if (parents === 0) return <p>{t.nobodyWaits}</p>
  return (
    <>
      <p>{changes.length === 0 ? t.nothing : t.others(changes.length, parents)}</p>
      <Bar value={changes.length} max={parents} label={t.bar(changes.length, parents)} />
      <p>{t.some(withNow, withThen)}</p>
      {changes.length === 0 ? null : (
        <Table
          classes="stacks"
          firstCellIsHeader
          head={[{ text: t.parent }, { text: t.today }, { text: t.afterwards }]}
          rows={changes
            .slice(0, mostShown)
            .map(({ party, now, after }) => [
              { text: looked.names.get(party) || t.hiddenName },
              { text: called(now) },
              { text: called(after) },
            ])}
        />
      )}
      {changes.length > mostShown ? <p>{t.more(changes.length - mostShown)}</p> : null}
    </>
  )
}

type Props = {
  view: View
  fill: Fill
  putsBack: number | null
  looked?: Looked
  /** Nothing stands against sending it. */
  sendable?: boolean
  /** Another version, which waits for its answer. */
  open?: string | undefined
}
/** Words to choose, what would change, and the way to a parent lead. */
export const DraftPage = ({ view, fill, putsBack, looked, sendable = false, open }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.newTitle} back="/what-counts" faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1>{t.newTitle}</h1>
      <p>{t.newLede}</p>
      {putsBack === null ? null : <p>{t.putsBack(putsBack)}</p>}
      <Choices view={view} fill={fill} putsBack={putsBack} />
      {looked === undefined ? null : (
        <>
          <h2 id="would">{t.would}</h2>
          <WouldChange view={view} looked={looked} />
        </>
      )}
      {looked === undefined || open === undefined ? null : (
        <InsetText>
          <a href={`/what-counts/${open}`}>{say(faultWords, view.language)['one-open']}</a>
        </InsetText>
      )}
      {looked === undefined || !sendable ? null : (
        <Card title={t.sendTitle}>
          <p>{t.sendHint}</p>
          <FormOf view={view} action="/what-counts/new">
            {counted.map((part) => (
              <input key={part} type="hidden" name={part} value={looked.levels[part]} />
            ))}
            {putsBack === null ? null : <input type="hidden" name="back" value={putsBack} />}
            <LongText fill={fill} name="why" label={t.why} hint={t.whyHint} />
            <Button preventDoubleClick>{t.send}</Button>
          </FormOf>
        </Card>
      )}
    </Layout>
  )
}
