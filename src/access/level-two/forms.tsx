import type { ComponentChildren } from 'preact'
import { Button, Input, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { PinFaults } from './model.ts'
import { words } from './words.ts'

type Props = { view: View; action: string; does: string; children?: ComponentChildren }

/** `press` names this showing of the form: the new session's token is made from it, so a form key would be one too many. */
export const Step = ({ view, action, does, children }: Props) => (
  <form action={action} method="post" noValidate>
    <input type="hidden" name="csrf" value={view.csrf} />
    <input type="hidden" name="press" value={view.formKey} />
    <input type="hidden" name="do" value={does} />
    {children}
  </form>
)

/** Stays hidden without a script, and where the browser knows no passkeys. look/client/passkey.js fills `answer`. */
export const PasskeyForm = ({
  view,
  action,
  wants,
  secondary = false,
}: {
  view: View
  action: string
  wants: 'make' | 'use'
  secondary?: boolean
}) => {
  const t = say(words, view.language)
  return (
    <form action={action} method="post" noValidate hidden data-passkey={wants} data-ask="/sign-in/more/ask">
      <input type="hidden" name="csrf" value={view.csrf} />
      <input type="hidden" name="press" value={view.formKey} />
      <input type="hidden" name="do" value={wants === 'use' ? 'use-passkey' : 'make-passkey'} />
      <input type="hidden" name="answer" value="" />
      <p class="soft">{wants === 'use' ? t.passkeyHint : t.makePasskeyText}</p>
      <p class="govuk-error-message" role="alert" data-passkey-fault hidden>
        {t.refused}
      </p>
      <Button {...(secondary ? { classes: 'govuk-button--secondary' } : {})}>
        {wants === 'use' ? t.usePasskey : t.makePasskey}
      </Button>
    </form>
  )
}

type BoxProps = { name: string; label: string; hint?: string; fault?: string | undefined }
/** Typed like a text, so that no browser offers to keep it; shown as dots by the stylesheet; never sent back. */
export const PinBox = ({ name, label, hint, fault }: BoxProps) => (
  <Input
    name={name}
    label={{ text: label, classes: 'govuk-label--s' }}
    hint={hint}
    errorMessage={fault}
    inputmode="numeric"
    autocomplete="off"
    spellcheck={false}
    classes="govuk-input--width-10 al-pin"
  />
)

/** A new PIN, twice. */
export const NewPin = ({ view, faults }: { view: View; faults: PinFaults }) => {
  const t = say(words, view.language)
  return (
    <>
      <PinBox name="pin" label={t.newPin} hint={t.newPinHint} fault={faults.pin} />
      <PinBox name="again" label={t.pinAgain} fault={faults.again} />
    </>
  )
}
