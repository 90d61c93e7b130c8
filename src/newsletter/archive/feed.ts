import { inTongue } from '../../events/saying.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'

/** Where the feed of a newsletter is, for the head of its pages and for a feed reader. */
export const feedOf = (language: Language, { code, name }: Pick<Shown, 'code' | 'name'>) => ({
  title: inTongue(language, name),
  address: `/newsletters/${code}/feed.xml${language === 'cy' ? '?in=cy' : ''}`,
})

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// What XML 1.0 has no place for, however it is written (2.2).
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(unwritable, '')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)

export type Entry = { readonly title: string; readonly address: string; readonly at: Date }
export type Feed = {
  readonly language: Language
  readonly title: string
  readonly author: string
  /** Where it is read as pages, and where the feed itself is. */
  readonly address: string
  readonly self: string
  readonly entries: readonly Entry[]
}

/** A feed (RFC 4287). An address is an id: it stays as it is for ever. */
export const atom = ({ language, title, author, address, self, entries }: Feed): string => {
  const newest = entries[0]?.at ?? new Date(0)
  const lines = entries.map(
    (entry) =>
      `<entry><title>${xml(entry.title)}</title><id>${xml(entry.address)}</id><updated>${entry.at.toISOString()}</updated>` +
      `<link rel="alternate" href="${xml(entry.address)}"/></entry>`,
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xml(title)}</title><id>${xml(address)}</id><updated>${newest.toISOString()}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" href="${xml(self)}"/><link rel="alternate" href="${xml(address)}"/>`,
    ...lines,
    '</feed>',
    '',
  ].join('\n')
}
