import type { Lack } from '../../platform/mail/message.ts'
import { isNeutral, tellingIn } from '../../platform/mail/neutral.ts'
import { brokenLinks, firstWords } from '../../platform/mail/plain.ts'
import type { Fault } from '../model.ts'
import type { Check, IssueDraft } from './model.ts'

const most = { subject: 150, body: 10_000 }

/** What keeps a draft from being kept: it may be half done, but its subject must tell a stranger nothing (platform/mail/neutral.ts). */
export const faultsIn = (draft: IssueDraft): Fault[] => [
  ...(draft.subjectEn === '' && draft.subjectCy === '' ? [{ field: 'subjectEn', code: 'no-subject' }] : []),
  ...(['subjectEn', 'subjectCy'] as const).flatMap((field) => [
    ...(isNeutral(draft[field]) ? [] : [{ field, code: 'telling-subject' }]),
    ...(draft[field].length > most.subject ? [{ field, code: 'long-subject' }] : []),
  ]),
  ...(['bodyEn', 'bodyCy'] as const).flatMap((field) =>
    draft[field].length > most.body ? [{ field, code: 'long-text' }] : [],
  ),
]

type Written = Omit<IssueDraft, 'topics'>
type List = { readonly names: readonly string[]; readonly shown: boolean }

/**
 * What to know before an issue is sent to `reach` people, what stops it first. A subject must tell nothing; of the text only
 * what a locked screen shows beside it is looked at, and only warned of: a newsletter may speak of what it is about.
 * `lacks`: what letters go without here, null where none can go.
 */
export const checksOf = (of: Written, list: List, reach: number, lacks: readonly Lack[] | null): Check[] => {
  const languages = [
    { subject: of.subjectEn, body: of.bodyEn },
    { subject: of.subjectCy, body: of.bodyCy },
  ]
  const whole = languages.filter(({ subject, body }) => subject !== '' && body !== '').length
  const half = languages.some(({ subject, body }) => (subject === '') !== (body === ''))
  const stops: Check[] = [
    ...(lacks === null ? [{ code: 'no-way', stops: true } as const] : []),
    ...(whole === 0 ? [{ code: 'no-words', stops: true } as const] : []),
    ...(whole > 0 && half ? [{ code: 'half', stops: true } as const] : []),
    ...(languages.every(({ subject }) => isNeutral(subject))
      ? []
      : [{ code: 'telling-subject', stops: true } as const]),
    ...(list.names.every(isNeutral) ? [] : [{ code: 'telling-name', stops: true } as const]),
    ...languages
      .flatMap(({ body }) => brokenLinks(body))
      .map((what) => ({ code: 'broken-link', stops: true, what }) as const),
    ...(reach === 0 ? [{ code: 'nobody', stops: true } as const] : []),
  ]
  return [
    ...stops,
    ...languages.flatMap(({ body }) => {
      const what = tellingIn(firstWords(body))
      return what === null ? [] : [{ code: 'telling-start', stops: false, what } as const]
    }),
    ...(whole === 1 && !half ? [{ code: 'one-language', stops: false } as const] : []),
    ...(of.archived && !list.shown ? [{ code: 'hidden', stops: false } as const] : []),
    ...(lacks ?? []).map((code) => ({ code, stops: false }) as const),
  ]
}
