import { Dropdown, LongText, TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import { sayKind } from '../kinds/saying.ts'
import { inTongue } from '../saying.ts'
import { Meets } from './meets.tsx'
import { words } from './words.ts'

/** One kind of ticket, with how many. */
export const KindBox = ({
  view,
  fill,
  event,
  kind,
}: {
  view: View
  fill: Fill
  event: Shown
  kind: Shown['kinds'][number]
}) => {
  const t = say(words, view.language)
  const hint = kind.kind === 'hardship' ? t.hardshipText : undefined
  return (
    <Dropdown
      fill={fill}
      name={`kind-${kind.id}`}
      label={sayKind(view.language, { ...kind, name: inTongue(view.language, kind.name) })}
      hint={hint}
      items={Array.from({ length: event.most + 1 }, (_, n) => ({
        value: n === 0 ? '' : String(n),
        text: String(n),
      }))}
    />
  )
}

/** Who books: name, address, and what is offered to be asked for. */
export const Asked = ({
  view,
  fill,
  event,
  tickets,
  meets = false,
}: {
  view: View
  fill: Fill
  event: Shown
  tickets: number | null
  meets?: boolean
}) => {
  const t = say(words, view.language)
  const things = event.asks.map((one) => t[`asks-${one}`])
  return (
    <>
      <TextBox fill={fill} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
      <TextBox
        fill={fill}
        name="email"
        type="email"
        label={t.email}
        hint={tickets === null ? t.emailHintLine : t.emailHint}
        autocomplete="email"
      />
      <TextBox fill={fill} name="telephone" type="tel" label={t.telephone} autocomplete="tel" />
      {things.length === 0 ? null : (
        <LongText fill={fill} name="needs" label={t.needs} hint={t.needsAsked(things.join(', '))} rows={3} />
      )}
      {meets ? <Meets view={view} fill={fill} /> : null}
      {tickets === null ? null : (
        <LongText
          fill={fill}
          name="badges"
          label={t.badges}
          hint={t.badgesHint}
          rows={Math.min(8, tickets + 1)}
        />
      )}
    </>
  )
}
