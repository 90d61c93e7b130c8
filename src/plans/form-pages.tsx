import { DayBoxes, Dropdown, LongText, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { BeforeWriting } from '../spaces/box-pages.tsx'
import type { Space } from '../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../spaces/whose.tsx'
import { agencies, boxesFor, dated, isSingle, type Kind, type Piece, type Text } from './model.ts'
import { words } from './words.ts'

const labelOf = (view: View, kind: Kind, box: Text): string => {
  const t = say(words, view.language)
  switch (kind) {
    case 'worry':
      return box === 'mine' || box === 'better' ? t[`box worry ${box}`] : t['box worry words']
    case 'action':
      return box === 'who' || box === 'note' ? t[`box action ${box}`] : t['box action words']
    case 'step':
      return box === 'note' ? t['box step note'] : t['box step words']
    case 'person':
      return box === 'who' ? t['box person who'] : t['box person words']
    case 'date':
      return t['box date words']
    case 'views':
    case 'wishes':
      return t[`box ${kind}`]
    default:
      return t['box words']
  }
}
const short = (kind: Kind, box: Text): boolean => kind === 'person' || (kind === 'action' && box === 'who')

type PieceFormProps = {
  view: View
  whose: Whose
  space: Space | undefined
  kind: Kind
  fill: Fill
  /** What is changed; undefined for a new one. */
  piece?: Piece
  version?: number
}
/** One piece of the plan: a few boxes, none of them asked for but the first. */
export const PieceFormPage = ({ view, whose, space, kind, fill, piece, version }: PieceFormProps) => {
  const t = say(words, view.language)
  const at = `/plan/${whose.party}`
  const heading = piece !== undefined || isSingle(kind) ? t[`head ${kind}`] : t[`add ${kind}`]
  return (
    <Layout
      part={piece === undefined ? 'add' : 'change'}
      view={view}
      title={t.title}
      faulty={fill.faults.length > 0}
      back={at}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['by']} />
        <ForThem view={view} whose={whose} />
        <h1>{heading}</h1>
        <BeforeWriting
          view={view}
          space={space}
          change={whose.own ? `/notes/${whose.party}/first` : `/with/${whose.party}/first`}
        />
        {kind === 'step' ? <p class="soft">{t.private}</p> : <p class="soft">{t.ownWords}</p>}
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          {boxesFor(kind).map((box, index) => {
            const label = labelOf(view, kind, box)
            const boxed = short(kind, box) ? (
              <TextBox key={box} fill={fill} name={box} label={label} />
            ) : (
              <LongText key={box} fill={fill} name={box} label={label} rows={3} />
            )
            return index === 0 && kind === 'action' ? (
              <div key={box}>
                {boxed}
                <Dropdown
                  fill={fill}
                  name="agency"
                  label={t.agency}
                  items={[
                    { value: '', text: t.noAgency },
                    ...agencies.map((value) => ({ value, text: t[value] })),
                  ]}
                />
                <DayBoxes fill={fill} name="by" label={t.byWhen} hint={t.byHint} />
              </div>
            ) : (
              boxed
            )
          })}
          {kind !== 'action' && dated.includes(kind) ? (
            <DayBoxes fill={fill} name="by" label={kind === 'step' ? t.stepDay : t.onDay} hint={t.dayHint} />
          ) : null}
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
        {piece === undefined ? null : (
          <FormOf view={view} action={`${at}/pieces/${piece.id}/off`}>
            <Button classes="govuk-button--secondary">{t.takeOff}</Button>
            {kind === 'step' ? null : <p class="soft small">{t.takeOffText}</p>}
          </FormOf>
        )}
      </div>
    </Layout>
  )
}

type ChangedProps = { view: View; whose: Whose; fill: Fill }
export const ChangedPage = ({ view, whose, fill }: ChangedProps) => {
  const t = say(words, view.language)
  return (
    <Layout
      part="changed"
      view={view}
      title={t.title}
      faulty={fill.faults.length > 0}
      back={`/plan/${whose.party}`}
    >
      <div class="column">
        <WhatIsWrong fill={fill} days={['dated']} />
        <ForThem view={view} whose={whose} />
        <h1>{t.planChanged}</h1>
        <p>{t.planChangedText}</p>
        <FormOf view={view}>
          <DayBoxes fill={fill} name="dated" label={t.datedLabel} hint={t.dayHint} />
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.begin}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
