import { LongText, OneOf } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/index.ts'
import type { Form } from '../../platform/http/form.ts'
import { say } from '../../platform/words/words.ts'
import type { Fault } from '../model.ts'
import { hows, roles, welcomes, type Feedback } from './model.ts'
import { faultsInFeedback } from './rules.ts'
import { words } from './words.ts'

/** A few questions about how it was: the same by link, by the open address and from paper. */
export const HowFields = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="how"
        label={t.how}
        items={hows.map((how) => ({ value: String(how), text: t[`how-${how}`] }))}
      />
      <OneOf
        fill={fill}
        name="welcome"
        label={t.welcome}
        items={welcomes.map((value) => ({ value, text: t[`welcome-${value}`] }))}
      />
      <LongText fill={fill} name="good" label={t.good} hint={t.goodHint} rows={3} />
      <LongText fill={fill} name="change" label={t.change} hint={t.goodHint} rows={3} />
      <OneOf
        fill={fill}
        name="role"
        label={t.role}
        hint={t.roleHint}
        items={[
          ...roles.map((value) => ({ value, text: t[`role-${value}`] })),
          { value: 'none', text: t['role-none'] },
        ]}
      />
    </>
  )
}

/** What was answered. Faults: `how` 'no-how', `good` and `change` 'too-long'. */
export const readHow = (form: Form): { feedback: Feedback } | { faults: Fault[] } => {
  const how = hows.find((one) => String(one) === form.text('how')) ?? null
  const [good, change] = [form.text('good'), form.text('change')]
  const faults = faultsInFeedback({ how, good, change })
  if (faults.length > 0 || how === null) return { faults }
  const welcome = welcomes.find((one) => one === form.text('welcome')) ?? ''
  const role = roles.find((one) => one === form.text('role')) ?? ''
  return { feedback: { how, welcome, role, good, change } }
}
