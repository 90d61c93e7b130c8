import { OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, InsetText, Layout, type View } from '../../platform/html/index.ts'
import { inLondon, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Held, Shown } from '../model.ts'
import { PayerFields } from '../money/payer.tsx'
import { inTongue } from '../saying.ts'
import { mostPassed } from '../waiting/rules.ts'
import { Asked, KindBox } from './fields.tsx'
import { words } from './words.ts'

/** The places are held; who is it? */
export const HeldPage = ({
  view,
  event,
  held,
  meets,
  due,
  fill,
}: {
  view: View
  event: Shown
  held: Held
  meets: boolean
  /** What the places cost, in pence. */
  due: number
  fill: Fill
}) => {
  const t = say(words, view.language)
  const tickets = held.kinds.reduce((sum, one) => sum + one.tickets, 0)
  return (
    <Layout view={view} title={t.book} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{inTongue(view.language, event.title)}</h1>
        <InsetText>
          {held.until === null
            ? t.kept(tickets)
            : t.keptUntil(tickets, sayTime(view.language, inLondon(held.until).time))}
        </InsetText>
        <FormOf view={view}>
          <Asked {...{ view, fill, event, tickets, meets }} />
          {due === 0 ? null : <PayerFields {...{ view, fill, due }} />}
          <Button preventDoubleClick>{t.confirm}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** There is no room just now: stand in line, alone or as a group. */
export const LinePage = ({ view, event, fill }: { view: View; event: Shown; fill: Fill }) => {
  const t = say(words, view.language)
  const full = event.line || event.kinds.every(({ room }) => !room)
  return (
    <Layout view={view} title={t.lineTitle} back={`/events/${event.code}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.lineTitle}</h1>
        <p class="lede">{inTongue(view.language, event.title)}</p>
        <InsetText>{full ? t.fullNow : t.notSoMany}</InsetText>
        <p>{t.lineProve}</p>
        <FormOf view={view} action={`/events/${event.code}/line`}>
          <input type="hidden" name="sure" value="yes" />
          {event.kinds.map((kind) => (
            <KindBox key={kind.id} {...{ view, fill, event, kind }} />
          ))}
          <OneOf
            fill={fill}
            name="together"
            label={t.together}
            items={[
              { value: 'yes', text: t.wait },
              { value: 'no', text: t.take },
            ]}
          />
          <Asked {...{ view, fill, event }} tickets={null} />
          <Button preventDoubleClick>{t.join}</Button>
        </FormOf>
        <p class="soft">{t.lineRule(mostPassed)}</p>
      </div>
    </Layout>
  )
}
