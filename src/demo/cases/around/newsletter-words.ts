import type { Draft, TopicDraft } from '../../../newsletter/model.ts'

export const news: Draft = {
  nameEn: 'Monthly news',
  nameCy: 'Newyddion misol',
  innerName: 'Everybody who asked (was: open day list)',
  aboutEn:
    'What is on, new guides, and what changed because somebody spoke up. Once a month.\nYou choose what about.',
  aboutCy:
    'Beth sydd ymlaen, canllawiau newydd, a beth newidiodd am fod rhywun wedi codi llais. Unwaith y mis.\nChi sy’n dewis am beth.',
  shown: true,
}
export const topics: readonly TopicDraft[] = [
  { nameEn: 'Events', nameCy: 'Digwyddiadau' },
  { nameEn: 'New guides', nameCy: 'Canllawiau newydd' },
  { nameEn: 'You said, we did', nameCy: 'Dywedoch chi, gwnaethom ni' },
]
/** `topics` by their places in the list above. */
export const readers: readonly {
  readonly email: string
  readonly language: 'en' | 'cy'
  readonly topics: readonly number[]
}[] = [
  { email: 'priya.reads@example.org', language: 'en', topics: [0, 1, 2] },
  { email: 'huw.darllen@example.org', language: 'cy', topics: [0] },
  { email: 'marcus.reads@example.org', language: 'en', topics: [0, 2] },
  { email: 'ffion.darllen@example.org', language: 'cy', topics: [0, 1, 2] },
  { email: 'dana.reads@example.org', language: 'en', topics: [1] },
  { email: 'rosie.reads@example.org', language: 'en', topics: [0, 1] },
]
