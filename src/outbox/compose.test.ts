import { expect, test } from 'vitest'
import { isNeutral, isPosing } from '../platform/mail/neutral.ts'
import { compose } from './compose.ts'
import { kinds } from './model.ts'

const link = 'https://example.org/c/abcdefghijklmnop'
const filling = { link, code: '123456' }

const everything = kinds.flatMap((kind) =>
  (['email', 'text'] as const).flatMap((way) =>
    (['en', 'cy'] as const).flatMap((language) =>
      [link, null].map((link) => ({
        kind,
        way,
        language,
        said: compose(kind, way, { ...filling, language, link }),
      })),
    ),
  ),
)

test('no subject and no text says what it is about, in either language, by mail or text', () => {
  const telling = everything.filter(
    ({ said }) =>
      said !== null &&
      (!isNeutral(`${said.subject}\n${said.text}`) || isPosing(`${said.subject}\n${said.text}`)),
  )
  expect(telling).toEqual([])
})

test.each([
  'Your child protection conference',
  'A message from the Council',
  'Somebody chose you as a supporter',
  'Your parent partner',
  'Cynhadledd amddiffyn plant',
  'Neges gan y cyngor',
  'Mae eich cefnogwr yma',
  'Mae gefnogwr i chi',
  'Cyfarfod ddydd Iau',
  'Gwybodaeth i rieni',
  'Eich phlant',
  'Gwasanaethau cymdeithasol',
])('“%s” would be noticed', (text) => {
  expect(isNeutral(text)).toBe(false)
})

test('Welsh readers get Welsh, line for line', () => {
  for (const { kind, way, language, said } of everything.filter(({ language }) => language === 'cy')) {
    const english = compose(kind, way, {
      ...filling,
      language: 'en',
      link: said?.text.includes(link) === true ? link : null,
    })
    if (said === null || english === null) continue
    expect(said.text, `${kind} ${way} ${language}`).not.toBe(english.text)
    expect(said.text.split('\n').length).toBe(english.text.split('\n').length)
    expect(said.subject).toMatch(
      /^(Neges i chi|Eich dolen a’ch cod|Eich archeb|Cadarnhewch eich archeb|Cadarnhewch eich lle ar y rhestr|Eich lle ar y rhestr|Lleoedd i chi|Ateb i chi|Sut aeth hi\?|Ai eich cyfeiriad chi yw hwn\?)$/,
    )
  }
})

test('a text to sign in holds the code and no link; a mail holds both', () => {
  expect(compose('sign-in', 'text', { ...filling, language: 'en' })?.text).toBe(
    '123456 is your code. It works for ten minutes.\n',
  )
  const mail = compose('sign-in', 'email', { ...filling, language: 'cy' })?.text
  expect(mail).toContain('123456')
  expect(mail).toContain(link)
})

test('an invitation never shows the code, and what needs a link is not sent without one', () => {
  expect(compose('invite', 'email', { ...filling, language: 'en' })?.text).not.toContain('123456')
  for (const kind of ['invite', 'choose', 'asked', 'cover'] as const)
    expect(compose(kind, 'email', { ...filling, language: 'en', link: null })).toBeNull()
})

test('a weekday in the middle of a Welsh sentence begins small', () => {
  const when = { day: '2026-12-20', startsAt: '14:00', until: null, web: '' }
  expect(compose('booked', 'email', { ...filling, language: 'cy', when })?.text).toContain(
    ': dydd Sul 20 Rhagfyr',
  )
})
