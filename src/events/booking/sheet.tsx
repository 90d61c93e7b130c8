import type { ComponentChildren } from 'preact'
import { Dropdown, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { ByLink, KindToHave } from '../model.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { linkWords } from './link-words.ts'

export type Page = { view: View; link: string; of: ByLink; fill: Fill }

/** A form of a booking's link, and the way back. */
export const Sheet = ({
  view,
  link,
  part,
  of,
  fill,
  title,
  button,
  children,
  after,
}: Page & {
  part: string
  title: string
  button: string
  children: ComponentChildren
  after?: ComponentChildren
}) => {
  const t = say(linkWords, view.language)
  return (
    <Layout view={view} title={t.yours} bare faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{title}</h1>
        <p class="lede">{inTongue(view.language, of.title)}</p>
        <FormOf view={view} action={`${link}/${part}`} version={of.version}>
          <input type="hidden" name="sure" value="yes" />
          {children}
          <Button preventDoubleClick>{button}</Button>
        </FormOf>
        {after}
        <FormOf view={view} action={link} opens>
          <Button classes="govuk-button--secondary">{t.back}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** How many tickets of which kind. */
export const Tickets = ({ view, of }: { view: View; of: Pick<ByLink, 'kinds'> }) => (
  <ul>
    {of.kinds.map(({ id, name, tickets }) => (
      <li key={id}>
        {tickets} × {inTongue(view.language, name)}
      </li>
    ))}
  </ul>
)

export const HowMany = ({
  view,
  fill,
  kind,
  most,
}: {
  view: View
  fill: Fill
  kind: KindToHave
  most: number
}) => {
  const name = inTongue(view.language, kind.name)
  const price = kind.pence === 0 ? '' : `, ${sayMoney(view.language, kind.pence)}`
  return (
    <Dropdown
      fill={fill}
      name={`kind-${kind.id}`}
      label={`${name}${price}`}
      items={Array.from({ length: most + 1 }, (_, n) => ({ value: String(n), text: String(n) }))}
    />
  )
}
