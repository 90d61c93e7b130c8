import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Paper from 'pdfkit'
import { checkout } from '../config/folders.ts'
import type { Language } from '../words/words.ts'
import { linesOf } from './lines.ts'

export type Face = { readonly font: 'plain' | 'bold'; readonly size: number; readonly colour: string }
type Element = PDFKit.PDFStructureElement

export const colours = { ink: '#231c28', soft: '#5d5463', line: '#ddd5ca', wash: '#f3ebf4', plum: '#5a2a63' }
/** In points: A4 with room to hold it and to write beside it. */
const page = { width: 595.28, height: 841.89, side: 56, top: 56, bottom: 64 }
export const room = page.width - 2 * page.side
export const left = page.side
const foot = page.height - page.bottom

// pdfkit's own fonts write ŵ and ŷ wrong without an error, so ours goes into every file. Read once, by the pages' process too:
// node_modules is what its fence lets it read.
const family = join(checkout, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')
const read = (name: string): Buffer =>
  readFileSync(join(family, name, `AtkinsonHyperlegibleNext_${name}.ttf`))
const fonts = { plain: read('400Regular'), bold: read('700Bold') }

/** A letter that the font has not is a white box on paper; what nobody sees at all is taken out. */
const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))

export class Sheet {
  readonly doc: PDFKit.PDFDocument
  /** What is being written into: the whole, or the part that is in one language. */
  root: Element
  readonly #document: Element
  constructor(title: string, language: Language) {
    this.doc = new Paper({
      size: 'A4',
      // Lines are laid by hand, so pdfkit must never turn a page by itself.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      // The types do not know this one yet.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      lang: language === 'cy' ? 'cy-GB' : 'en-GB',
      displayTitle: true,
      font: '',
      // pdfkit writes the title into XML as it stands.
      info: {
        Title: printable(title)
          .replaceAll(/[<>&\s]+/g, ' ')
          .trim(),
        Producer: 'Alongside',
        Creator: 'Alongside',
      },
    })
    this.doc.registerFont('plain', fonts.plain)
    this.doc.registerFont('bold', fonts.bold)
    this.doc.y = page.top
    this.root = this.doc.struct('Document')
    this.#document = this.root
    this.doc.addStructure(this.root)
  }

  wear({ font, size, colour }: Face): void {
    this.doc.font(font).fontSize(size).fillColor(colour)
  }
  /** How high one line is, in points. */
  height(face: Face): number {
    this.wear(face)
    return this.doc.currentLineHeight(true) * 1.15
  }
  widthOf(face: Face): (text: string) => number {
    this.wear(face)
    return (text) => this.doc.widthOfString(text)
  }
  lines(text: string, face: Face, width = room): string[] {
    return linesOf(printable(text), width, this.widthOf(face))
  }
  fits(height: number): boolean {
    return this.doc.y + height <= foot
  }
  get fresh(): boolean {
    return this.doc.y <= page.top
  }
  /** The most that one page holds, in points. */
  get whole(): number {
    return foot - page.top
  }
  turn(): void {
    this.doc.addPage()
    this.doc.y = page.top
  }
  gap(height: number): void {
    if (!this.fresh) this.doc.y += height
  }

  /** From here on, on a new page, the other language is spoken. */
  speak(language: Language): void {
    if (this.root !== this.#document) this.root.end()
    if (!this.fresh) this.turn()
    this.root = this.doc.struct('Sect', { lang: language === 'cy' ? 'cy-GB' : 'en-GB' })
    this.#document.add(this.root)
  }
  /** An element within another; whoever opens it ends it. */
  within(parent: Element, tag: string, scope?: 'Column' | 'Row'): Element {
    const options = scope === undefined ? {} : ({ scope } as PDFKit.Mixins.StructureElementOptions)
    const element = this.doc.struct(tag, options)
    parent.add(element)
    return element
  }
  line(text: string, x: number, y: number, face: Face): void {
    this.wear(face)
    this.doc.text(text, x, y, { lineBreak: false })
  }
  /** A picture of dark squares on white, `side` points wide, and what it is for whoever hears it. */
  squares(rows: readonly (readonly boolean[])[], side: number, said: string): void {
    if (!this.fits(side)) this.turn()
    const size = side / Math.max(1, rows.length)
    const top = this.doc.y
    const figure = this.doc.struct('Figure', { alt: said })
    this.root.add(figure)
    figure.add(() => {
      for (const [y, row] of rows.entries())
        for (const [x, dark] of row.entries())
          // A hair wider, so that no white line shows between two.
          if (dark) this.doc.rect(left + x * size, top + y * size, size + 0.05, size + 0.05)
      this.doc.fill('#000000')
    })
    figure.end()
    this.doc.y = top + side
  }
  /** What is drawn only for the eye: nobody hears it. */
  unheard(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }
  /** Lines one under another, over as many pages as they take. */
  run(element: Element, lines: readonly string[], face: Face, x = left): void {
    const height = this.height(face)
    let at = 0
    while (at < lines.length) {
      if (!this.fits(height)) this.turn()
      const many = Math.max(1, Math.floor((foot - this.doc.y) / height))
      const piece = lines.slice(at, at + many)
      const top = this.doc.y
      element.add(() => {
        for (const [row, text] of piece.entries()) this.line(text, x, top + row * height, face)
      })
      this.doc.y = top + piece.length * height
      at += piece.length
    }
  }
  /** "1 of 3" at the foot of every page. */
  number(said: (page: number, pages: number) => string): void {
    const { start, count } = this.doc.bufferedPageRange()
    const face = { font: 'plain', size: 10.5, colour: colours.soft } as const
    for (let at = 0; at < count; at += 1) {
      this.doc.switchToPage(start + at)
      const text = said(at + 1, count)
      const x = page.width - page.side - this.widthOf(face)(text)
      this.unheard(() => this.line(text, x, foot + 20, face), 'Pagination')
    }
  }
  end(): Promise<Buffer> {
    const parts: Buffer[] = []
    return new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part))
      this.doc.on('end', () => resolve(Buffer.concat(parts)))
      this.doc.on('error', reject)
      if (this.root !== this.#document) this.root.end()
      this.#document.end()
      this.doc.end()
    })
  }
}
