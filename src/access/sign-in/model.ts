export type Address = { readonly way: 'email' | 'text'; readonly address: string }

const email =
  /^[^\s@"<>(),;:\\]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/
const inBritain = /^(?:(?:\+44|0044)0?|0)([1-9]\d{8,9})$/
const abroad = /^(?:\+|00)([1-9]\d{7,14})$/

/** A telephone number as it is kept: +447700900123. Spaces, dots, dashes and brackets are the reader's own. Null if it is none. */
export const readPhone = (text: string): string | null => {
  const bare = text.replaceAll(/[\s.()‐-―-]/g, '')
  const home = inBritain.exec(bare)?.[1]
  if (home !== undefined) return `+44${home}`
  const other = abroad.exec(bare)?.[1]
  return other === undefined || bare.startsWith('+44') || bare.startsWith('0044') ? null : `+${other}`
}

/**
 * An e-mail address as it is kept: lower case, at most 254 characters, its letters composed (NFC), without the invisible signs that
 * come along when one is copied and with a straight apostrophe: the same address is one and not two. Null if it is none.
 */
export const readEmail = (text: string): string | null => {
  const lower = text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('’', "'")
    .trim()
    .toLowerCase()
  return lower.length <= 254 && email.test(lower) ? lower : null
}

/** What somebody types to sign in: an e-mail address or a telephone number; null if it is neither. */
export const readAddress = (text: string): Address | null => {
  if (text.includes('@')) {
    const address = readEmail(text)
    return address === null ? null : { way: 'email', address }
  }
  const phone = readPhone(text)
  return phone === null ? null : { way: 'text', address: phone }
}

/** Six digits, however they were spaced; '' if they are not six. */
export const readCode = (text: string): string => {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return /^[0-9]{6}$/.test(digits) ? digits : ''
}

const base = 'http://same.invalid'

/** A path on this site, or '/'. Nothing that a browser could read as another site gets through. */
export const samePath = (text: string | null): string => {
  if (text === null || text.length > 500 || !/^\/(?![/\\])/.test(text) || /[\\\s]/.test(text)) return '/'
  const url = URL.parse(text, base)
  return url === null || url.origin !== base || url.pathname.startsWith('//')
    ? '/'
    : url.pathname + url.search
}

const browsers = [
  ['Edg', 'Edge'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
] as const

/** A browser's name for people, from what it says of itself: "Firefox, Android"; '' if it says nothing known. */
export const deviceOf = (agent: string): string =>
  [browsers, systems]
    .map((known) => known.find(([sign]) => agent.includes(sign))?.[1] ?? '')
    .filter((name) => name !== '')
    .join(', ')
