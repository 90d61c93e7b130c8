import { isNeutral, isNeutralAtWork } from '../../platform/mail/neutral.ts'
import type { Draft, Fault, TopicDraft } from '../model.ts'

const long = (field: string, text: string, most: number): Fault[] =>
  text.length > most ? [{ field, code: 'too-long' }] : []

/**
 * What keeps a newsletter from being kept. Its public name stands in senders, subjects and tabs, on telephones that others
 * hold: it must be neutral (platform/mail/neutral.ts). The inner name may say anything.
 */
export const faultsIn = (draft: Draft): Fault[] => [
  ...(draft.nameEn === '' ? [{ field: 'nameEn', code: 'no-name' }] : []),
  ...(draft.innerName === '' ? [{ field: 'innerName', code: 'no-inner-name' }] : []),
  ...(['nameEn', 'nameCy'] as const).flatMap((field) => [
    ...(isNeutral(draft[field]) ? [] : [{ field, code: 'telling-name' }]),
    ...long(field, draft[field], 100),
  ]),
  ...long('innerName', draft.innerName, 200),
  ...long('aboutEn', draft.aboutEn, 5_000),
  ...long('aboutCy', draft.aboutCy, 5_000),
]

/** Topics stand on the page behind a letter's link, and letters are passed on: none says what the service is about. */
export const faultsInTopic = (draft: TopicDraft): Fault[] => [
  ...(draft.nameEn === '' ? [{ field: 'topicEn', code: 'no-name' }] : []),
  ...(
    [
      ['topicEn', draft.nameEn],
      ['topicCy', draft.nameCy],
    ] as const
  ).flatMap(([field, name]) => [
    ...(isNeutralAtWork(name) ? [] : [{ field, code: 'telling-name' }]),
    ...long(field, name, 100),
  ]),
]
