import { NotifyClient } from 'notifications-node-client'
import { NotSent, type Post, type Way } from './message.ts'

export type NotifySettings = {
  readonly key: string
  /** A template whose subject is ((subject)) and whose body is ((text)). */
  readonly emailTemplate: string | undefined
  /** A template whose body is ((text)). */
  readonly textTemplate: string | undefined
  /** Another address of the service, for trials. */
  readonly url?: string
}

const statusOf = (error: unknown): number => {
  if (!(error instanceof Error) || !('response' in error)) return 0
  const { response } = error
  if (typeof response !== 'object' || response === null || !('status' in response)) return 0
  return typeof response.status === 'number' ? response.status : 0
}

/** 400 says that this message can never go (a wrong number); 403, 429 and 5xx pass or are ours to mend. */
const fault = (error: unknown): NotSent => {
  const status = statusOf(error)
  return new NotSent(`notify-${status}`, status !== 400)
}

/** GOV.UK Notify, e-mail and text, for public bodies. https://docs.notifications.service.gov.uk/node.html */
export const notify = ({ key, emailTemplate, textTemplate, url }: NotifySettings): Post => {
  const client = url === undefined ? new NotifyClient(key) : new NotifyClient(url, key)
  const ways: Way[] = []
  if (emailTemplate !== undefined) ways.push('email')
  if (textTemplate !== undefined) ways.push('text')
  return {
    ways,
    send: async ({ id, way, to, subject, text }) => {
      try {
        if (way === 'email')
          await client.sendEmail(emailTemplate ?? '', to, {
            personalisation: { subject, text },
            reference: id,
          })
        else await client.sendSms(textTemplate ?? '', to, { personalisation: { text }, reference: id })
      } catch (error) {
        throw fault(error)
      }
    },
  }
}
