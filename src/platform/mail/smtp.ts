import { createTransport } from 'nodemailer'
import { NotSent, type Post } from './message.ts'

export type SmtpSettings = { readonly url: string; readonly from: string }

const loopback = (url: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)

const fault = (error: unknown): NotSent => {
  if (!(error instanceof Error)) return new NotSent('smtp', true)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0
  // Only a refusal of this very message is final: a wrong password or a lost line is ours to mend.
  const final = status >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return new NotSent(`smtp-${status === 0 ? code.toLowerCase() : status}`, !final)
}

/** Mail by SMTP. Off this machine the line must be sealed before anything is said (STARTTLS or smtps). */
export const smtp = ({ url, from }: SmtpSettings): Post => {
  const transport = createTransport({
    url,
    requireTLS: !loopback(url),
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    ways: ['email'],
    send: async ({ id, to, sender, subject, text, calendar }) => {
      try {
        await transport.sendMail({
          from: { name: sender, address: from },
          // As an object, an address with a comma in it stays one address.
          to: { name: '', address: to },
          subject,
          text,
          ...(calendar === undefined
            ? {}
            : {
                attachments: [
                  {
                    filename: 'calendar.ics',
                    content: calendar,
                    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
                  },
                ],
              }),
          messageId: `<${id}@${from.slice(from.indexOf('@') + 1)}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          xMailer: false,
        })
      } catch (error) {
        throw fault(error)
      }
    },
  }
}
