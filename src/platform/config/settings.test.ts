import { isAbsolute, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('with nothing set the house listens on port 3000 and keeps its data in a folder of its own', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({ port: 3000, origin: 'http://localhost:3000', databaseUrl: undefined })
  expect(isAbsolute(settings.dataFolder)).toBe(true)
})

test('each setting is taken from the environment, and an empty one counts as absent', () => {
  expect(
    readSettings({
      PORT: '8080',
      DATA_DIR: 'here',
      DATABASE_URL: 'postgres://u:p@db.example/alongside',
      ORIGIN: '',
      TRUSTED_PROXY: '::1',
    }),
  ).toEqual({
    port: 8080,
    origin: 'http://localhost:8080',
    proxy: '::1',
    demo: true,
    dataFolder: resolve('here'),
    anchorCopies: [],
    keysFolder: `${resolve('here')}-keys`,
    databaseUrl: 'postgres://u:p@db.example/alongside',
    post: { smtp: undefined, notify: undefined, gateway: undefined },
  })
})

const notifyKey = 'trial-0a1b2c3d-0000-4000-8000-000000000001-0a1b2c3d-0000-4000-8000-000000000002'
const template = '0a1b2c3d-0000-4000-8000-000000000003'

test('messages leave by what is set: SMTP, GOV.UK Notify, a text gateway', () => {
  const { post } = readSettings({
    SMTP_URL: 'smtps://u:p@mail.example.org',
    MAIL_FROM: 'post@example.org',
    NOTIFY_API_KEY: notifyKey,
    NOTIFY_TEXT_TEMPLATE: template,
    TEXT_GATEWAY_URL: 'https://texts.example.org/send',
    TEXT_GATEWAY_TOKEN: 't',
  })
  expect(post).toEqual({
    smtp: { url: 'smtps://u:p@mail.example.org', from: 'post@example.org' },
    notify: { key: notifyKey, emailTemplate: undefined, textTemplate: template },
    gateway: { url: 'https://texts.example.org/send', token: 't' },
  })
})

test('mail is signed with a key in a file, and what could not be delivered comes back to a mailbox', () => {
  const { post } = readSettings({
    SMTP_URL: 'smtps://mail.example.org',
    MAIL_FROM: 'post@news.example.org',
    MAIL_RETURNS: 'returns@example.org',
    DKIM_DOMAIN: 'example.org',
    DKIM_SELECTOR: 'mail2026',
    DKIM_KEY_FILE: 'mail.pem',
  })
  expect(post.smtp).toEqual({
    url: 'smtps://mail.example.org',
    from: 'post@news.example.org',
    returns: 'returns@example.org',
    dkim: { domain: 'example.org', selector: 'mail2026', keyFile: resolve('mail.pem') },
  })
})

test.each([
  [{ PORT: 'http' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
  [
    { ORIGIN: 'alongside.example' },
    'ORIGIN must be an address without a path, like https://alongside.example.org.',
  ],
  [
    { ORIGIN: 'https://a.example/' },
    'ORIGIN must be an address without a path, like https://alongside.example.org.',
  ],
  ...['localhost', 'yes', '10.0.0.0/8', '10.0.0.5, 10.0.0.6'].map(
    (TRUSTED_PROXY): [Record<string, string>, string] => [
      { TRUSTED_PROXY },
      'TRUSTED_PROXY must be the IP address from which the one proxy in front calls, like 127.0.0.1.',
    ],
  ),
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
  [
    { SMTP_URL: 'mail.example.org', MAIL_FROM: 'post@example.org' },
    'SMTP_URL must look like smtp://user:password@mail.example.org:587.',
  ],
  [{ SMTP_URL: 'smtp://mail.example.org' }, 'SMTP_URL and MAIL_FROM must be set together.'],
  [
    { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'post' },
    'MAIL_FROM must be an e-mail address, like post@example.org.',
  ],
  [
    { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'child-protection@example.org' },
    'MAIL_FROM must give nothing away to whoever sees it: choose a neutral address.',
  ],
  [{ MAIL_RETURNS: 'returns@example.org' }, 'MAIL_RETURNS needs SMTP_URL.'],
  [
    { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'post@example.org', DKIM_DOMAIN: 'example.org' },
    'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE must be set together, with SMTP_URL.',
  ],
  [
    {
      SMTP_URL: 'smtp://mail.example.org',
      MAIL_FROM: 'post@another.org',
      DKIM_DOMAIN: 'other.org',
      DKIM_SELECTOR: 'mail',
      DKIM_KEY_FILE: '/nowhere',
    },
    'DKIM_DOMAIN must be the domain of MAIL_FROM, or one above it: otherwise the signature counts for nothing.',
  ],
  [
    { NOTIFY_API_KEY: 'secret', NOTIFY_TEXT_TEMPLATE: template },
    'NOTIFY_API_KEY must be a whole key of GOV.UK Notify: a name and two ids.',
  ],
  [
    { NOTIFY_API_KEY: notifyKey },
    'NOTIFY_API_KEY must be set together with NOTIFY_EMAIL_TEMPLATE, NOTIFY_TEXT_TEMPLATE or both.',
  ],
  [
    { NOTIFY_API_KEY: notifyKey, NOTIFY_EMAIL_TEMPLATE: 'x' },
    'NOTIFY_EMAIL_TEMPLATE must be the id of a template in GOV.UK Notify.',
  ],
  [
    { TEXT_GATEWAY_URL: 'http://texts.example.org', TEXT_GATEWAY_TOKEN: 't' },
    'TEXT_GATEWAY_URL must be an https address, like https://texts.example.org/send.',
  ],
  [
    { TEXT_GATEWAY_URL: 'https://texts.example.org' },
    'TEXT_GATEWAY_URL and TEXT_GATEWAY_TOKEN must be set together.',
  ],
  [
    { PORT: 'x', DATABASE_URL: 'y' },
    'PORT must be a whole number from 1 to 65535.\nDATABASE_URL must look like postgres://user:password@host:5432/database.',
  ],
])('a wrong setting is answered with a sentence: %j', (variables, sentence) => {
  expect(() => readSettings(variables)).toThrow(sentence)
})
