import { Fragment, h, type ComponentChildren, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../words/words.ts'
import type { Block, Piece } from './plain.ts'

// Written without JSX: the worker's own process reads this file as it stands.
const pieces = (line: readonly Piece[]): ComponentChildren =>
  line.map(({ text, link }) =>
    link === undefined ? text : h('a', { href: link, rel: 'noopener noreferrer' }, text),
  )
const broken = (lines: readonly (readonly Piece[])[]): ComponentChildren =>
  lines.map((line, at) => h(Fragment, { key: at }, at === 0 ? null : h('br', null), pieces(line)))

type Shown = {
  readonly blocks: readonly Block[]
  readonly level?: 2 | 4
  /** Of headings, for mail programs. */
  readonly style?: string
}
/** The blocks of a plain source as a page or a mail shows them; a heading stands at this level. All text is escaped. */
export const Blocks = ({ blocks, level = 2, style }: Shown): VNode =>
  h(
    Fragment,
    null,
    blocks.map((block) => {
      if ('heading' in block)
        return h(`h${level}`, style === undefined ? null : { style }, pieces(block.heading))
      if ('lines' in block) return h('p', null, broken(block.lines))
      return h(
        'ul',
        null,
        block.list.map((line) => h('li', null, pieces(line))),
      )
    }),
  )

type Letter = {
  readonly language: Language
  readonly title: string
  readonly blocks: readonly Block[]
  /** Beneath a line, in the reader's own language: why it came, and how to leave. */
  readonly foot: readonly Block[]
  readonly footLanguage?: Language
}
// Mail programs take styles from the elements alone, and each has a dark look of its own: no colour is set.
const column = 'max-width:36em;margin:0 auto;padding:16px;font:17px/1.5 sans-serif;overflow-wrap:anywhere'
const meta = (name: string, content: string) => h('meta', { name, content })

/** A mail's HTML: one column, no picture, nothing that is fetched, no address that is not the one that was written. */
export const letterHtml = ({ language, title, blocks, foot, footLanguage = language }: Letter): string => {
  const head = h(
    'head',
    null,
    h('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    meta('supported-color-schemes', 'light dark'),
    h('title', null, title),
  )
  const body = h(
    'div',
    { role: 'main', lang: language, style: column },
    h('h1', { style: 'font-size:24px;line-height:1.25' }, title),
    h(Blocks, { blocks, style: 'font-size:20px;line-height:1.3' }),
    h('hr', null),
    h('div', { lang: footLanguage, style: 'font-size:15px' }, h(Blocks, { blocks: foot })),
  )
  return `<!doctype html>${renderToString(h('html', { lang: language }, head, h('body', { style: 'margin:0' }, body)))}`
}
