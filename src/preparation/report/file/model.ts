import { z } from 'zod'

/** Bytes. As base64 text such a file fits the vault's frame of 16 MiB several times. */
export const largestFile = 3 * 1024 * 1024
/** Characters taken from a file or pasted: a report of 40 pages has about 160,000. */
export const mostText = 400_000

export const kinds = ['docx', 'pdf'] as const
export type Kind = (typeof kinds)[number]

/**
 * Why no words came out. 'other-kind': neither docx nor pdf by its content. 'old-word': a .doc, or a docx with a password.
 * 'password': a pdf that asks for one. 'only-pictures': pages without a letter. 'broken', 'too-much' (it unpacks to more than
 * we take, or has more than `mostText` characters), 'too-slow' (it took longer than we wait), 'not-now' (nobody reads just now).
 */
export const whys = [
  'other-kind',
  'old-word',
  'password',
  'only-pictures',
  'broken',
  'too-much',
  'too-slow',
  'not-now',
] as const
export type Why = (typeof whys)[number]

export type Words = { readonly kind: Kind; readonly text: string } | { readonly why: Why }
export const words: z.ZodType<Words> = z.union([
  z.object({ kind: z.enum(kinds), text: z.string() }),
  z.object({ why: z.enum(whys) }),
])

/** Takes the words out of a file. Never throws, and never takes longer than a page waits. */
export type Reader = (bytes: Uint8Array) => Promise<Words>

/** What goes over the line to the part that reads, and back. */
export const wanted = z.object({ read: z.object({ id: z.number(), bytes: z.string() }) })
export const came = z.object({ words: z.object({ id: z.number(), words }) })
