import { upFrom } from '../../access/up.ts'
import { LongText, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Beside } from '../../spaces/readers/queries.ts'
import type { Pair } from '../pair.ts'
import type { Handed } from './queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  pair: Pair
  me: string | null
  fill: Fill
  handed: readonly Handed[]
  /** Those beside the parent now, and whether each may read. */
  beside: readonly (Beside & { readonly reads: boolean })[]
  saved: boolean
}

const One = ({ view, pair, me, one }: Pick<Props, 'view' | 'pair' | 'me'> & { one: Handed }) => {
  const t = say(words, view.language)
  const name =
    one.writtenBy === me ? t.you : one.by === '' ? (pair.own ? t.someone : t.someoneBefore) : one.by
  return (
    <Card>
      <p class="soft small">{t.by(name, one.day)}</p>
      {one.body === null ? <p class="soft">{t.shut}</p> : <p class="as-typed">{one.body}</p>}
      {pair.own ? (
        <>
          <p class="soft">{one.mayRead ? t.mayNext : t.mayNotNext}</p>
          <FormOf view={view} action={`/handover/${pair.party}/${one.id}`}>
            <Button name="may" value={one.mayRead ? 'no' : 'yes'} classes="govuk-button--secondary">
              {one.mayRead ? t.stop : t.let}
            </Button>
          </FormOf>
        </>
      ) : null}
    </Card>
  )
}

/** The parent's question, once for each who is new: yes or no, and nothing moves without it. */
const Asked = ({ view, pair, beside }: Pick<Props, 'view' | 'pair' | 'beside'>) => {
  const t = say(words, view.language)
  return (
    <>
      <p>{t.ownText}</p>
      {beside.length === 0 ? <p>{t.nobody}</p> : null}
      {beside.map(({ person, name, reads }) =>
        reads ? (
          <p key={person}>
            {t.reads(name)} <a href={`/notes/${pair.party}/readers`}>{t.whoReads}</a>
          </p>
        ) : (
          <Card key={person} title={t.may(name)} kind="lead">
            <FormOf view={view} action={`/handover/${pair.party}`}>
              <input type="hidden" name="person" value={person} />
              <div class="govuk-button-group">
                <Button name="answer" value="yes" preventDoubleClick>
                  {t.yesAll}
                </Button>
                <Button name="answer" value="no" classes="govuk-button--secondary">
                  {t.no}
                </Button>
              </div>
            </FormOf>
            <p class="soft">{t.noText}</p>
          </Card>
        ),
      )}
    </>
  )
}

const Write = ({ view, pair, fill }: Pick<Props, 'view' | 'pair' | 'fill'>) => {
  const t = say(words, view.language)
  return (
    <>
      <h2>{t.write}</h2>
      <p>{t.writeText(pair.called)}</p>
      <FormOf view={view} action={`/handover/${pair.party}`}>
        <LongText fill={fill} name="body" label={t.note} rows={8} />
        <Tick fill={fill} name="saidYes" label={t.saidYes} />
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
      {pair.reads ? null : (
        <p>
          {t.byVoice} <a href={`/with/${pair.party}/yes`}>{t.askAloud}</a>
        </p>
      )}
    </>
  )
}

/** When the supporter changes: the parent's yes or no; the one who goes writes on, with their yes, what the next should know. */
export const HandoverPage = (props: Props) => {
  const { view, pair, me, fill, handed, saved } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom(pair)} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {pair.own ? null : <span class="govuk-caption-l">{pair.called}</span>}
        <h1>{pair.own ? t.own : t.title}</h1>
        {pair.own ? <Asked {...props} /> : null}
        <h2>{t.notes}</h2>
        {handed.length === 0 ? <p class="soft">{t.none}</p> : null}
        {handed.map((one) => (
          <One key={one.id} view={view} pair={pair} me={me} one={one} />
        ))}
        {pair.own ? null : <Write view={view} pair={pair} fill={fill} />}
      </div>
    </Layout>
  )
}
