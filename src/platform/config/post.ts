import { resolve } from 'node:path'
import { z } from 'zod'
import { isNeutral } from '../mail/neutral.ts'
import type { PostSettings } from '../mail/post.ts'

const address = /^[^\s@"'<>(),;:\\]+@[a-z0-9.-]+\.[a-z]{2,}$/i
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const key = /^.+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const isSmtp = (text: string): boolean =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== ''

/** The token goes with every call: in clear only to this machine. */
const isGateway = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  )
}

const template = (name: string) =>
  z.string().regex(uuid, `${name} must be the id of a template in GOV.UK Notify.`).optional()

/** How messages leave the house, from the environment; what is absent is not used. */
export const postVariables = {
  SMTP_URL: z
    .string()
    .refine(isSmtp, 'SMTP_URL must look like smtp://user:password@mail.example.org:587.')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(address, 'MAIL_FROM must be an e-mail address, like post@example.org.')
    .refine(isNeutral, 'MAIL_FROM must give nothing away to whoever sees it: choose a neutral address.')
    .optional(),
  MAIL_RETURNS: z
    .string()
    .regex(address, 'MAIL_RETURNS must be an e-mail address, like returns@example.org.')
    .refine(isNeutral, 'MAIL_RETURNS must give nothing away to whoever sees it: choose a neutral address.')
    .optional(),
  DKIM_DOMAIN: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/i, 'DKIM_DOMAIN must be a domain, like example.org.')
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/i, 'DKIM_SELECTOR must be one word, like mail2026.')
    .optional(),
  DKIM_KEY_FILE: z.string().optional(),
  NOTIFY_API_KEY: z
    .string()
    .regex(key, 'NOTIFY_API_KEY must be a whole key of GOV.UK Notify: a name and two ids.')
    .optional(),
  NOTIFY_EMAIL_TEMPLATE: template('NOTIFY_EMAIL_TEMPLATE'),
  NOTIFY_TEXT_TEMPLATE: template('NOTIFY_TEXT_TEMPLATE'),
  TEXT_GATEWAY_URL: z
    .string()
    .refine(isGateway, 'TEXT_GATEWAY_URL must be an https address, like https://texts.example.org/send.')
    .optional(),
  TEXT_GATEWAY_TOKEN: z.string().optional(),
}

type Given = { readonly [K in keyof typeof postVariables]?: string | undefined }

/** DMARC asks that whoever signs is whoever it comes from. */
const isOfDomain = (from: string | undefined, domain: string | undefined): boolean => {
  const own = from?.slice(from.lastIndexOf('@') + 1).toLowerCase()
  const signs = domain?.toLowerCase()
  return own === undefined || signs === undefined || own === signs || own.endsWith(`.${signs}`)
}

/** What belongs together and is only half there: one sentence each. */
export const halfSet = (given: Given): string[] => {
  const has = (name: keyof Given) => given[name] !== undefined
  const templates = has('NOTIFY_EMAIL_TEMPLATE') || has('NOTIFY_TEXT_TEMPLATE')
  const dkim = [has('DKIM_DOMAIN'), has('DKIM_SELECTOR'), has('DKIM_KEY_FILE')]
  const checks: [boolean, string][] = [
    [has('SMTP_URL') !== has('MAIL_FROM'), 'SMTP_URL and MAIL_FROM must be set together.'],
    [has('MAIL_RETURNS') && !has('SMTP_URL'), 'MAIL_RETURNS needs SMTP_URL.'],
    [
      dkim.includes(true) && (dkim.includes(false) || !has('SMTP_URL')),
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE must be set together, with SMTP_URL.',
    ],
    [
      !isOfDomain(given.MAIL_FROM, given.DKIM_DOMAIN),
      'DKIM_DOMAIN must be the domain of MAIL_FROM, or one above it: otherwise the signature counts for nothing.',
    ],
    [
      has('NOTIFY_API_KEY') !== templates,
      'NOTIFY_API_KEY must be set together with NOTIFY_EMAIL_TEMPLATE, NOTIFY_TEXT_TEMPLATE or both.',
    ],
    [
      has('TEXT_GATEWAY_URL') !== has('TEXT_GATEWAY_TOKEN'),
      'TEXT_GATEWAY_URL and TEXT_GATEWAY_TOKEN must be set together.',
    ],
  ]
  return checks.flatMap(([wrong, sentence]) => (wrong ? [sentence] : []))
}

const readDkim = ({ DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile }: Given) =>
  domain === undefined || selector === undefined || keyFile === undefined
    ? {}
    : { dkim: { domain, selector, keyFile: resolve(keyFile) } }

export const readPost = (given: Given): PostSettings => ({
  smtp:
    given.SMTP_URL === undefined || given.MAIL_FROM === undefined
      ? undefined
      : {
          url: given.SMTP_URL,
          from: given.MAIL_FROM,
          ...(given.MAIL_RETURNS === undefined ? {} : { returns: given.MAIL_RETURNS }),
          ...readDkim(given),
        },
  notify:
    given.NOTIFY_API_KEY === undefined
      ? undefined
      : {
          key: given.NOTIFY_API_KEY,
          emailTemplate: given.NOTIFY_EMAIL_TEMPLATE,
          textTemplate: given.NOTIFY_TEXT_TEMPLATE,
        },
  gateway:
    given.TEXT_GATEWAY_URL === undefined || given.TEXT_GATEWAY_TOKEN === undefined
      ? undefined
      : { url: given.TEXT_GATEWAY_URL, token: given.TEXT_GATEWAY_TOKEN },
})
