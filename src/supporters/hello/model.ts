import type { Day } from '../../calendar/model.ts'
import type { SoundType } from './sound.ts'

/** Bytes of one recording. */
export const largest = 1024 * 1024
/** About a minute: whoever speaks a little longer is not sent away. */
export const longestSeconds = 75
/** Characters of what is said in it, written down. */
export const longestSaid = 1_500

export const tongues = ['en', 'cy', 'other'] as const
export type Tongue = (typeof tongues)[number]
export const isTongue = (text: string): text is Tongue => tongues.some((one) => one === text)

export type Hello = {
  readonly id: string
  readonly supporter: string
  readonly type: SoundType
  /** The language that is spoken. */
  readonly spoken: Tongue
  readonly day: Day
  readonly stoppedOn: Day | null
}
/** Null: not written in this language, or the vault does not answer. */
export type Said = { readonly en: string | null; readonly cy: string | null }
export type Shown = Pick<Hello, 'id' | 'type' | 'spoken'> & { readonly said: Said }

export type Draft = {
  readonly bytes: Uint8Array | null
  readonly spoken: Tongue
  readonly saidEn: string
  readonly saidCy: string
}
