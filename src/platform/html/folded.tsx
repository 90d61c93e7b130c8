import type { ComponentChildren } from 'preact'
import { say } from '../words/words.ts'
import { words } from './fill-words.ts'
import type { Fill } from './filling.ts'
import { Details } from './index.ts'

type Folded = {
  fill: Fill
  title: string
  /** The fields that stand in it; `met` stands for `met-day` and `met-0` too. */
  names: readonly string[]
  /** What stands there anyway, and is nobody's writing. */
  usual?: Readonly<Record<string, string>>
  open?: boolean
  children: ComponentChildren
}
/**
 * A part of a long form that opens with one press: its fields are sent whether it is open or not. It says when something
 * stands in it, and opens by itself where something is to be put right, or was changed by somebody else meanwhile.
 */
export const Folded = ({ fill, title, names, usual = {}, open = false, children }: Folded) => {
  const mine = (field: string) => names.some((name) => field === name || field.startsWith(`${name}-`))
  const written = (field: string, text: string) => mine(field) && text !== '' && text !== usual[field]
  const begun =
    Object.entries(fill.typed).some(([field, text]) => written(field, text)) ||
    Object.entries(fill.ticked ?? {}).some(([field, all]) => all.some((text) => written(field, text)))
  const wrong = fill.faults.some(({ field }) => mine(field))
  return (
    <Details
      classes="al-group"
      open={open || wrong || fill.now !== undefined}
      summary={
        <>
          {title}
          {begun ? <span class="soft al-begun"> {say(words, fill.language).begun}</span> : null}
        </>
      }
    >
      {children}
    </Details>
  )
}
