import { isGone, isOfTheMoment } from '../../platform/mail/status.ts'

/** What a message that came back says of the letter whose mark it bears. `about`: the addresses that a report of failure names. */
export type How = 'gone' | 'hard' | 'soft' | 'complained' | 'left'
export type Returned =
  | { readonly mark: string; readonly how: How; readonly about: readonly string[] }
  /** Read and nothing to do: it is only late, or it arrived, or somebody answered by machine. */
  | { readonly nothing: 'delayed' | 'delivered' | 'answer' }
  | { readonly unread: 'no-mark' | 'no-report' }

type Part = { readonly type: string; readonly text: string }
type Mail = {
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly parts: readonly Part[]
}

/** One field of a report. Cut at the colon: an expression for name and value takes hours on a megabyte of spaces. */
const fieldIn = (line: string): (readonly [string, string])[] => {
  const at = line.indexOf(':')
  const name = line.slice(0, Math.max(0, at)).toLowerCase()
  return /^[a-z0-9-]+$/.test(name) ? [[name, line.slice(at + 1).trim()]] : []
}
/** Of a report's fields, in blocks between empty lines: RFC 3464 has one block for each reader, RFC 5965 one for all. */
const fieldsOf = (text: string): ReadonlyMap<string, string>[] =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map((block) => new Map(block.split('\n').flatMap(fieldIn)))

const ofFailure = (status: string): How => {
  if (isGone(status)) return 'gone'
  return isOfTheMoment(status) ? 'soft' : 'hard'
}
const failed = (fields: ReadonlyMap<string, string>): boolean =>
  fields.get('action')?.toLowerCase() === 'failed'
/** RFC 3464: what became of it, the worst first. */
const delivery = (report: string): How | 'delayed' | 'delivered' | null => {
  const readers = fieldsOf(report).filter((fields) => fields.has('action'))
  const hows = readers
    .filter(failed)
    .map((fields) => ofFailure(/^\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? ''))
  if (hows.length > 0) return (['gone', 'hard', 'soft'] as const).find((how) => hows.includes(how)) ?? null
  if (readers.length === 0) return null
  return readers.some((fields) => fields.get('action')?.toLowerCase() === 'delayed') ? 'delayed' : 'delivered'
}
// Word by word: one expression for all of it takes minutes on a field that a stranger's server made a megabyte long.
const addressIn = (field: string): string | undefined =>
  field
    .split(/[\s;<>]/)
    .find((word) => word.slice(1, -1).includes('@'))
    ?.toLowerCase()
/** Whom it did not reach (RFC 3464, 2.3.1 and 2.3.2: `rfc822; somebody@example.org`). */
const unreached = (report: string): string[] =>
  fieldsOf(report)
    .filter(failed)
    .flatMap((fields) => [fields.get('original-recipient'), fields.get('final-recipient')])
    .flatMap((field) => addressIn(field ?? '') ?? [])
/** RFC 5965: a reader pressed "spam", or their mail service says that they leave. */
const feedback = (report: string): How | 'delivered' | null => {
  const type = fieldsOf(report)
    .find((fields) => fields.has('feedback-type'))
    ?.get('feedback-type')
    ?.toLowerCase()
  if (type === undefined) return null
  if (type === 'opt-out' || type === 'opt-out-list') return 'left'
  return type === 'not-spam' ? 'delivered' : 'complained'
}

/** The secret of one letter: where it was sent to, else anywhere in what came back with it. */
const markIn = (mail: Mail, returns: string): string | null => {
  const at = returns.lastIndexOf('@')
  const [name, domain] = [RegExp.escape(returns.slice(0, at)), RegExp.escape(returns.slice(at + 1))]
  const marked = new RegExp(`${name}\\+([0-9a-f]{32})@${domain}`, 'i')
  const texts = [...mail.headers.map(({ value }) => value), ...mail.parts.map(({ text }) => text)]
  for (const text of texts) {
    const found = marked.exec(text)
    if (found !== null) return (found[1] ?? '').toLowerCase()
  }
  return null
}

const headerOf = (mail: Mail, name: string): string =>
  mail.headers
    .find(({ key }) => key === name)
    ?.value.trim()
    .toLowerCase() ?? ''
/** Somebody's mail program writes for them (RFC 2369): this subject alone, and no machine's answer. */
const leaves = (mail: Mail): boolean =>
  headerOf(mail, 'subject') === 'unsubscribe' && ['', 'no'].includes(headerOf(mail, 'auto-submitted'))

/** `returns` is the mailbox that letters come back to (MAIL_RETURNS). */
export const returned = (mail: Mail, returns: string): Returned => {
  const part = (type: string) => mail.parts.find((one) => one.type === type)?.text
  const status = part('message/delivery-status') ?? part('message/global-delivery-status')
  const spam = part('message/feedback-report')
  const read =
    status !== undefined
      ? delivery(status)
      : spam !== undefined
        ? feedback(spam)
        : leaves(mail)
          ? 'left'
          : null
  if (read === 'delayed' || read === 'delivered') return { nothing: read }
  const machine = !['', 'no'].includes(headerOf(mail, 'auto-submitted'))
  if (read === null) return machine && status === undefined ? { nothing: 'answer' } : { unread: 'no-report' }
  const mark = markIn(mail, returns)
  if (mark === null) return { unread: 'no-mark' }
  return { mark, how: read, about: status === undefined ? [] : unreached(status) }
}

/** Reads a raw message. Only what a report needs; nothing of it is kept. */
export const readReturned = async (raw: Uint8Array, returns: string): Promise<Returned> => {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  const parts = mail.attachments.map(({ mimeType, content }) => ({
    type: mimeType.toLowerCase(),
    text: typeof content === 'string' ? content : '',
  }))
  return returned(
    { headers: mail.headers, parts: [...parts, { type: 'text/plain', text: mail.text ?? '' }] },
    returns,
  )
}
