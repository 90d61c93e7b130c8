import type { Attributes, Content } from './params.ts'
import type { View } from '../view.ts'

type Props = {
  view: Pick<View, 'csrf' | 'formKey'>
  action: string
  /** For a form that carries a file. */
  files?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
  children?: Content
}

/** Every form that changes something: it carries the session's token, and a key so that a double press does the thing once. */
export function Form({ view, action, files, classes, attributes, children }: Props) {
  return (
    <form
      method="post"
      action={action}
      class={classes}
      enctype={files ? 'multipart/form-data' : undefined}
      novalidate
      {...attributes}
    >
      <input type="hidden" name="csrf" value={view.csrf} />
      <input type="hidden" name="formKey" value={view.formKey} />
      {children}
    </form>
  )
}
