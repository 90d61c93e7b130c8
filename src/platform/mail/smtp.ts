import { createTransport } from 'nodemailer'
import { keyIn, signedHeaders, type DkimSettings } from './dkim.ts'
import { NotSent, type Post } from './message.ts'
import { isGone, isOfTheMoment } from './status.ts'

export type SmtpSettings = {
  readonly url: string
  readonly from: string
  /** Where servers send what they could not deliver: `post+MARK@…` reaches `post@…`. */
  readonly returns?: string | undefined
  readonly dkim?: DkimSettings | undefined
}

const loopback = (url: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)

const fault = (error: unknown): NotSent => {
  if (!(error instanceof Error)) return new NotSent('smtp', true)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  // Only a refusal of this very message is final: a wrong password or a lost line is ours to mend.
  const final = status >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  const said = 'response' in error && typeof error.response === 'string' ? error.response : ''
  const detail = final ? (/^5\d\d[ -](5\.\d{1,3}\.\d{1,3})/.exec(said)?.[1] ?? '') : ''
  const why = isGone(detail) ? '-gone' : isOfTheMoment(detail) ? '-kept-out' : ''
  return new NotSent(`smtp-${status === 0 ? code.toLowerCase() : status}${why}`, !final)
}

/** What stands in a header has no lines, whatever was typed. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** post@example.org and a mark: post+MARK@example.org. */
export const markedAddress = (address: string, mark: string): string =>
  address.replace(/@(?=[^@]*$)/, `+${mark}@`)

/**
 * Mail by SMTP. Off this machine the line must be sealed before anything is said (STARTTLS or smtps). Every mail is signed
 * where a key is set up. Throws a Refusal when that key can't be read.
 */
export const smtp = ({ url, from, returns, dkim }: SmtpSettings): Post => {
  const signing =
    dkim === undefined
      ? {}
      : {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: keyIn(dkim.keyFile),
            headerFieldNames: signedHeaders.join(':'),
          },
        }
  const transport = createTransport({
    url,
    ...signing,
    requireTLS: !loopback(url),
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    ways: ['email'],
    letters: { returns },
    send: async ({ id, to, sender, subject, text, calendar, html, headers, returns: mark }) => {
      try {
        await transport.sendMail({
          from: { name: oneLine(sender), address: from },
          // As an object, an address with a comma in it stays one address.
          to: { name: '', address: to },
          subject: oneLine(subject),
          text,
          ...(html === undefined ? {} : { html }),
          ...(mark === undefined || returns === undefined
            ? {}
            : { envelope: { from: markedAddress(returns, mark), to: [to] } }),
          ...(calendar === undefined
            ? {}
            : {
                attachments: [
                  {
                    filename: 'calendar.ics',
                    content: calendar,
                    contentType: `text/calendar; charset=utf-8; method=${/^METHOD:CANCEL\r?$/m.test(calendar) ? 'CANCEL' : 'PUBLISH'}`,
                  },
                ],
              }),
          messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            // As they stand: a folded address of a link is none.
            ...Object.fromEntries(
              Object.entries(headers ?? {}).map(([name, value]) => [
                name,
                { prepared: true, value: oneLine(value) },
              ]),
            ),
          },
          xMailer: false,
        })
      } catch (error) {
        throw fault(error)
      }
    },
  }
}
