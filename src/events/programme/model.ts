import { z } from 'zod'
import { day } from '../../calendar/shape.ts'

export const sessionKinds = ['speech', 'workshop', 'panel', 'break'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** What an organiser writes of a session. Times are 'HH:MM'; `places` is '' when nobody signs up; `speakers` are ids. */
export type SessionDraft = {
  readonly kind: SessionKind
  readonly titleEn: string
  readonly titleCy: string
  readonly aboutEn: string
  readonly aboutCy: string
  readonly questionEn: string
  readonly questionCy: string
  readonly startsAt: string
  readonly endsAt: string
  readonly roomEn: string
  readonly roomCy: string
  readonly places: string
  readonly speakers: readonly string[]
}
export type Timed = { readonly id: string; readonly starts_at: string; readonly ends_at: string }
/** When an event begins and ends, 'HH:MM'. */
export type Hours = { readonly starts_at: string; readonly ends_at: string }

const both = z.object({ en: z.string(), cy: z.string() })
const speaker = z.object({ name: z.string(), does: both })
const session = z.object({
  id: z.string(),
  kind: z.enum(sessionKinds),
  title: both,
  about: both,
  question: both,
  startsAt: z.string(),
  endsAt: z.string(),
  room: both,
  signUp: z.boolean(),
  full: z.boolean().nullable(),
  /** Null: somebody who is not named yet. */
  speakers: z.array(speaker.nullable()),
})
export type SessionShown = z.infer<typeof session>

export const documentTypes = ['pdf', 'docx', 'odt', 'pptx', 'odp'] as const
const document = z.object({
  id: z.string(),
  title: both,
  type: z.enum(documentTypes),
  size: z.number(),
  after: z.boolean(),
})
export type DocumentShown = z.infer<typeof document>

/** What anybody may read of an event's programme, its documents and its earlier years. */
export const more = z.object({
  quiet: both,
  child: both,
  sessions: z.array(session),
  documents: z.array(document),
  years: z.array(z.object({ code: z.string(), title: both, day })),
})
export type More = z.infer<typeof more>
