import { upFrom } from '../../access/up.ts'
import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { listOf, say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import type { Pair } from '../pair.ts'
import { WhenRead, WhoAnswersNow } from './answering.tsx'
import type { Line, Message, ReadsNext } from './queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  pair: Pair
  me: string | null
  fill: Fill
  /** Null while the vault does not answer. */
  found: { messages: readonly Message[]; older: string | null } | null
  /** Who stands beside the parent and reads on which day; nobody when it is empty. */
  reading: readonly ReadsNext[]
  councils: readonly Line[]
  space: Space | undefined
  done: 'sent' | 'taken' | 'too-late' | null
}

const One = ({ view, pair, me, message }: Pick<Props, 'view' | 'pair' | 'me'> & { message: Message }) => {
  const t = say(words, view.language)
  const mine = message.writtenBy === me
  const name = mine
    ? t.you
    : message.side === 'parent'
      ? pair.called
      : message.by === ''
        ? t.someone
        : message.by
  return (
    <li>
      <p class="soft small">{t.by(name, message.at)}</p>
      {message.body === null ? <p class="soft">{t.shut}</p> : <p class="as-typed">{message.body}</p>}
      {mine ? (
        <div class="note-acts">
          <span class="soft small">{message.readAt === null ? t.unread : t.readOn(message.readAt)}</span>
          {message.readAt === null ? (
            <FormOf view={view} action={`/messages/${pair.party}/${message.id}/back`}>
              <button type="submit" class="al-as-link">
                {t.takeBack}
                <span class="govuk-visually-hidden"> ({t.of(message.at)})</span>
              </button>
            </FormOf>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

const Done = ({ view, done }: Pick<Props, 'view' | 'done'>) => {
  const t = say(words, view.language)
  if (done === null) return null
  return (
    <p class={done === 'too-late' ? 'soft' : 'done'} role="status">
      {done === 'sent' ? t.sent : done === 'taken' ? t.taken : t.tooLate}
    </p>
  )
}

const Box = ({ view, pair, fill, space, reading }: Props) => {
  const t = say(words, view.language)
  if (reading.length === 0)
    return (
      <>
        <p>{t.nobody}</p>
        {pair.own ? <Button href={`/ending/${pair.party}`}>{t.again}</Button> : null}
      </>
    )
  return (
    <>
      {pair.own ? <BeforeWriting view={view} space={space} change={`/notes/${pair.party}/first`} /> : null}
      <FormOf view={view} action={`/messages/${pair.party}`}>
        <LongText fill={fill} name="body" label={t.box} rows={5} />
        <WhenRead view={view} pair={pair} reading={reading} />
        <Button preventDoubleClick>{t.send}</Button>
      </FormOf>
    </>
  )
}

/** What the two wrote to each other; the box first, and beside it when it is read and who answers now. */
export const MessagesPage = (props: Props) => {
  const { view, pair, fill, found, reading, councils, done } = props
  const t = say(words, view.language)
  const names = listOf(
    view.language,
    reading.map(({ name }) => name),
  )
  return (
    <Layout view={view} title={t.title} back={upFrom(pair)} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <Done view={view} done={done} />
        <h1>{!pair.own ? t.with(pair.called) : reading.length === 0 ? t.title : t.with(names)}</h1>
        <p>{reading.length > 1 ? t.introMore : t.intro}</p>
        <Box {...props} />
        <WhoAnswersNow view={view} councils={councils} />
        <h2>{t.before}</h2>
        {found === null ? (
          <p>{t.down}</p>
        ) : found.messages.length === 0 ? (
          <p class="soft">{t.none}</p>
        ) : (
          <ul class="card__list">
            {found.messages.map((message) => (
              <One key={message.id} view={view} pair={pair} me={props.me} message={message} />
            ))}
          </ul>
        )}
        {found === null || found.older === null ? null : (
          <p>
            <a href={`/messages/${pair.party}?before=${found.older}`}>{t.older}</a>
          </p>
        )}
      </div>
    </Layout>
  )
}
