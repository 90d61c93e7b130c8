import { inTongue } from '../../events/saying.ts'
import { Dropdown, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, Details, FormOf, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Held } from '../model.ts'
import { Choice } from './fields.tsx'
import { heldLines } from './holding.ts'
import { Bare, Press } from './link-pages.tsx'
import { linkWords } from './words.ts'

type Props = { view: View; path: string; of: Held; fill: Fill; done?: boolean; today: string }

const wrongIn = (fill: Fill, field: string): boolean => fill.faults.some((fault) => fault.field === field)

const Pause = ({ view, path, of, fill, today }: Props) => {
  const t = say(linkWords, view.language)
  const paused = of.pausedUntil !== null && of.pausedUntil > today
  return (
    <Details summary={t.pauseTitle} open={paused || wrongIn(fill, 'months')}>
      {paused && of.pausedUntil !== null ? (
        <>
          <p>{t.pausedUntil(softDay(sayDay(view.language, of.pausedUntil, 'date')))}</p>
          <Press view={view} action={`${path}/now`} says="go-on" text={t.goOn} quiet />
        </>
      ) : (
        <FormOf view={view} action={`${path}/now`}>
          <input type="hidden" name="says" value="pause" />
          <Dropdown
            fill={fill}
            name="months"
            label={t.pauseFor}
            items={[
              { value: '', text: t.choose },
              ...(['1', '3', '6'] as const).map((value) => ({ value, text: t[`months${value}`] })),
            ]}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            {t.pause}
          </Button>
        </FormOf>
      )}
    </Details>
  )
}

const Move = ({ view, path, fill }: Props) => {
  const t = say(linkWords, view.language)
  return (
    <Details summary={t.moveTitle} open={wrongIn(fill, 'email')}>
      <FormOf view={view} action={`${path}/now`}>
        <input type="hidden" name="says" value="move" />
        <TextBox
          fill={fill}
          name="email"
          type="email"
          label={t.email}
          hint={t.moveHint}
          autocomplete="email"
        />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.move}
        </Button>
      </FormOf>
    </Details>
  )
}

const What = ({ view, path, of }: Props) => {
  const t = say(linkWords, view.language)
  return (
    <Details summary={t.heldTitle}>
      <ul>
        {heldLines(view.language, of).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Press view={view} action={`${path}/now`} says="file" text={t.file} quiet />
      <p>{t.deleteText}</p>
      <Press view={view} action={`${path}/now`} says="delete" text={t.delete} quiet />
    </Details>
  )
}

/** What a reader gets and how to leave; folded beneath it all else that they may change. No address, no name. */
export const PreferencesPage = (props: Props) => {
  const { view, path, of, fill, done = false } = props
  const t = say(linkWords, view.language)
  return (
    <Bare
      view={view}
      title={inTongue(view.language, of.name)}
      faulty={fill.faults.length > 0}
      news={
        done ? (
          <p class="done" role="status">
            {t.done}
          </p>
        ) : (
          <WhatIsWrong fill={fill} />
        )
      }
    >
      <p>{t.getsText}</p>
      <Card title={t.getsTitle}>
        <FormOf view={view} action={`${path}/now`}>
          <input type="hidden" name="says" value="choose" />
          <Choice view={view} fill={fill} topics={of.topics} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </Card>
      <Card title={t.leaveTitle}>
        <p>{t.leaveText}</p>
        <Press view={view} action={`${path}/now`} says="leave" text={t.leave} quiet />
        <Details summary={t.leaveAll}>
          <p>{t.leaveAllText}</p>
          <Press view={view} action={`${path}/now`} says="leave-all" text={t.leaveAllNow} quiet />
        </Details>
      </Card>
      <Pause {...props} />
      <Move {...props} />
      <What {...props} />
    </Bare>
  )
}
