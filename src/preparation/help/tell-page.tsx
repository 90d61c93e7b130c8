import { OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { HowItCame, type Whose } from '../../spaces/whose.tsx'
import { dones, helps, type Asked, type Meeting, type Outcome } from './model.ts'
import { Own, sayEntry } from './sayings.tsx'
import type { ToTell } from './rules.ts'
import { words } from './words.ts'

type Props = {
  view: View
  whose: Whose
  meeting: Meeting
  fill: Fill
  space: Space | undefined
  /** On this screen. */
  now: readonly ToTell[]
  /** How many more there are after this screen. */
  more: number
  asked: readonly Asked[]
  told: readonly Outcome[]
  saved: boolean
}

export const TellPage = (props: Props) => {
  const { view, whose, meeting, fill, space, now, more, asked, told, saved } = props
  const { language } = view
  const t = say(words, language)
  const first = whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`
  const textOf = ({ ask, entry }: Pick<ToTell, 'ask' | 'entry'>) =>
    sayEntry(language, asked.find(({ id }) => id === ask) ?? { entry, words: '' })
  return (
    <Own
      part="said"
      view={view}
      whose={whose}
      back={`/helps/${whose.party}/${meeting.id}`}
      faulty={fill.faults.length > 0}
    >
      <WhatIsWrong fill={fill} />
      {saved ? (
        <p class="done" role="status">
          {t.saved}
        </p>
      ) : null}
      <h1>{t.tellTitle}</h1>
      <p>{now.length + told.length === 0 ? t.tellNothing : t.tellIntro}</p>
      {now.length === 0 ? null : (
        <FormOf view={view}>
          <BeforeWriting view={view} space={space} change={first} />
          {now.map((one, n) => (
            <Card title={textOf(one)} key={`${one.ask} ${one.entry}`}>
              <input type="hidden" name={`ask-${n}`} value={one.ask ?? ''} />
              <input type="hidden" name={`entry-${n}`} value={one.entry} />
              <OneOf
                fill={fill}
                name={`done-${n}`}
                label={t.happened}
                small
                items={dones.map((value) => ({ value, text: t[value] }))}
              />
              <OneOf
                fill={fill}
                name={`helped-${n}`}
                label={t.helped}
                small
                items={helps.toReversed().map((value) => ({ value, text: t[`help${value}`] }))}
              />
              <TextBox fill={fill} name={`why-${n}`} label={t.whyNot} />
            </Card>
          ))}
          <HowItCame fill={fill} whose={whose} />
          {more > 0 ? <p class="soft">{t.more(more)}</p> : null}
          <Button preventDoubleClick>{t.tellSave}</Button>
        </FormOf>
      )}
      {told.length === 0 ? null : (
        <Card title={t.told}>
          <ul class="card__list">
            {told.map((one) => (
              <li key={one.id}>
                {textOf(one)}
                <p>
                  {one.done === null ? '' : `${t.happened} ${t[one.done]}. `}
                  {helps.map((value) => (Number(value) === one.helped ? `${t[`help${value}`]}.` : ''))}
                </p>
                {one.why === '' ? null : <p class="as-typed">{one.why}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Own>
  )
}
