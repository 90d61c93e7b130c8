import { readEmail } from '../../access/sign-in/model.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../model.ts'
import type { Joiner } from './actions.ts'

/** Topics and language, as they were chosen. Where there are topics, at least one. */
export const readChoice = (
  form: Form,
  topics: readonly { readonly id: string }[],
): { choice: Pick<Joiner, 'language' | 'topics'>; faults: Fault[] } => {
  const language = (['en', 'cy'] as const).find((one) => one === form.text('language'))
  const chosen = form.all('topics').filter((id) => topics.some((topic) => topic.id === id))
  return {
    choice: { language: language ?? 'en', topics: chosen },
    faults: [
      ...(topics.length > 0 && chosen.length === 0 ? [{ field: 'topics', code: 'no-topic' }] : []),
      ...(language === undefined ? [{ field: 'language', code: 'no-language' }] : []),
    ],
  }
}

export const readAddress = (form: Form): { email: string; faults: Fault[] } => {
  const email = readEmail(form.text('email'))
  return { email: email ?? '', faults: email === null ? [{ field: 'email', code: 'no-email' }] : [] }
}
