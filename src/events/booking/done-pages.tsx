import { TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import { inTongue } from '../saying.ts'
import { words } from './words.ts'

/** The form is sent, and one press more is needed; or the ten minutes are over. */
export const DonePage = ({
  view,
  what,
  hours,
  hold = null,
  code,
}: {
  view: View
  what: 'sent' | 'line' | 'over'
  /** Until when the link in the message waits. */
  hours: number
  /** The browser's own secret of what it began: with it, the message can be sent again. */
  hold?: string | null
  code: string
}) => {
  const t = say(words, view.language)
  const [title, text] = {
    sent: [t.pressTitle, t.pressText(hours)] as const,
    line: [t.pressTitle, t.pressLineText(hours)] as const,
    over: [t.book, t.tenOver] as const,
  }[what]
  return (
    <Layout view={view} title={title} back={`/events/${code}`}>
      <div class="column">
        <h1>{title}</h1>
        <p class="lede" role="status">
          {text}
        </p>
        {what === 'sent' && hold !== null ? (
          <p>
            <a href={`/events/${code}/places/${hold}/again`}>{t.againLink}</a>
          </p>
        ) : null}
        {what === 'line' ? (
          <p>
            <a href={`/events/${code}/line`}>{t.againLine}</a>
          </p>
        ) : null}
        {what === 'over' ? <Button href={`/events/${code}`}>{t.beginAgain}</Button> : null}
      </div>
    </Layout>
  )
}

/** The address was mistyped, or no message came: the places stay, another message goes out. */
export const AgainPage = ({ view, event, fill }: { view: View; event: Shown; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.book} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.againTitle}</h1>
        <p class="lede">{inTongue(view.language, event.title)}</p>
        <p>{t.againText}</p>
        <FormOf view={view}>
          <TextBox fill={fill} name="email" type="email" label={t.email} autocomplete="email" />
          <Button preventDoubleClick>{t.againSend}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
