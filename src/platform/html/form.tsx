import type { ComponentChildren } from 'preact'
import type { View } from './view.ts'

type Props = {
  view: View
  /** Where it posts; the page's own address unless given. */
  action?: string
  /** The version of what is being changed: somebody else's change in between is then noticed. */
  version?: number
  /** A key that the session holds: what is typed waits in the browser, sealed under it, while there is no signal. */
  queue?: string | undefined
  /** Shows something and changes nothing: it bears no key, so that it opens again from a page that was gone back to. */
  opens?: boolean
  /** Takes files. */
  upload?: boolean
  class?: string
  children?: ComponentChildren
}

/**
 * The one way to make a form: it carries the browser's token, a key against double sending, and a version. Browsers write
 * what is typed to disk, to offer it again or to restore the page: `autocomplete="off"` on the form itself keeps them from it.
 */
export const FormOf = ({ view, action, version, queue, opens, upload, class: classes, children }: Props) => (
  <form
    action={action ?? view.path}
    method="post"
    noValidate
    autocomplete="off"
    class={classes}
    {...(queue === undefined ? {} : { 'data-queue': queue })}
    {...(upload === true ? { enctype: 'multipart/form-data' } : {})}
  >
    <input type="hidden" name="csrf" value={view.csrf} />
    {opens === true ? null : <input type="hidden" name="key" value={view.formKey} />}
    {version === undefined ? null : <input type="hidden" name="version" value={version} />}
    {children}
  </form>
)
