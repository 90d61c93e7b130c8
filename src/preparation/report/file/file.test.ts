import { deflateRawSync } from 'node:zlib'
import Paper from 'pdfkit'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Reader } from './model.ts'
import { deskHere, docxOf } from './testing.ts'

let desk: Awaited<ReturnType<typeof deskHere>>
let read: Reader
beforeAll(async () => {
  desk = await deskHere()
  ;({ read } = desk)
})
afterAll(() => desk.stop())

type Drawn = InstanceType<typeof Paper>
const pdfOf = (draw: (paper: Drawn) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> => {
  const paper = new Paper(options)
  const parts: Buffer[] = []
  const { promise, resolve } = Promise.withResolvers<Buffer>()
  paper.on('data', (part: Buffer) => parts.push(part))
  paper.on('end', () => resolve(Buffer.concat(parts)))
  draw(paper)
  paper.end()
  return promise
}

test('the paragraphs of a docx come out, one after the other', async () => {
  const words = await read(
    docxOf(['Concerns', 'Ama & the children moved in <2024>.', 'She was seen on 3 May.']),
  )
  expect(words).toEqual({
    kind: 'docx',
    text: expect.stringContaining(
      'Concerns\n\nAma & the children moved in <2024>.\n\nShe was seen on 3 May.',
    ),
  })
})

const long =
  'The health visitor saw the baby at home and found that he was growing well and smiled at everybody. '
test('the paragraphs of a pdf come out whole, over lines and pages, without what stands at the edge of each page', async () => {
  const bytes = await pdfOf(
    (paper) => {
      for (let page = 0; page < 4; page += 1) {
        if (page > 0) paper.addPage()
        paper.fontSize(9).text(`In confidence, page ${page + 1}`, 72, 40, { lineBreak: false })
        paper.fontSize(11)
        paper.text(`Visit ${'one two three four'.split(' ')[page]}. ${long.repeat(3)}`, 72, 90)
        paper.moveDown(1)
        paper.text(`Ama said: ${long.repeat(page + 1)}`)
      }
    },
    { size: 'A4' },
  )
  const words = await read(bytes)
  if ('why' in words) throw new Error(words.why)
  const paragraphs = words.text.split('\n\n')
  expect(paragraphs).toHaveLength(8)
  expect(paragraphs[0]).toBe(`Visit one. ${long.repeat(3)}`.trim())
  expect(paragraphs[7]).toBe(`Ama said: ${long.repeat(4)}`.trim())
  expect(words.text).not.toContain('In confidence')
})

test('40 pages come out', async () => {
  const bytes = await pdfOf((paper) => {
    for (let n = 0; n < 400; n += 1) paper.text(`Paragraph ${n}. ${long.repeat(4)}`).moveDown(1)
  })
  const words = await read(bytes)
  if ('why' in words) throw new Error(words.why)
  for (const n of [0, 200, 399]) expect(words.text).toContain(`Paragraph ${n}. The health visitor`)
})

test('a picture that calls itself a pdf, an old .doc and nothing at all are known by what is in them', async () => {
  expect(await read(Buffer.from('\x89PNG\r\n\x1a\n'))).toEqual({ why: 'other-kind' })
  expect(await read(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual({ why: 'old-word' })
  expect(await read(new Uint8Array())).toEqual({ why: 'other-kind' })
})

test('a pdf with a password, one of pictures alone and one that is cut off each have a reason of their own', async () => {
  const locked = await pdfOf((paper) => paper.text('secret'), { userPassword: 'x', pdfVersion: '1.7' })
  expect(await read(locked)).toEqual({ why: 'password' })
  const drawn = await pdfOf((paper) => paper.rect(50, 50, 100, 100).fill('black'))
  expect(await read(drawn)).toEqual({ why: 'only-pictures' })
  expect(await read(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat'))).toEqual({ why: 'broken' })
  const whole = docxOf(['words'])
  expect(await read(whole.subarray(0, whole.length - 40))).toEqual({ why: 'broken' })
})

test('a docx of a few kilobytes that holds gigabytes is refused, and so is one that lies about its length', async () => {
  const bytes = Buffer.alloc(60 * 1024 * 1024)
  const bomb = docxOf(['words'], [{ name: 'word/media/a.bin', bytes }])
  expect(bomb.length).toBeLessThan(200_000)
  expect(await read(bomb)).toEqual({ why: 'too-much' })
  const packed = deflateRawSync(bytes)
  const at = bomb.lastIndexOf(Buffer.from('PK\u0001\u0002'))
  expect(at).toBeGreaterThan(packed.length)
  bomb.writeUInt32LE(10, at + 24)
  expect(await read(bomb)).toEqual({ why: 'too-much' })
})

/** A pdf whose one page runs a loop that is deeper than anybody's patience: forms that draw each other eight times each. */
const endless = (): Buffer => {
  const form = (n: number) => {
    const stream = `BT /F1 1 Tf (a) Tj ET ${`/X${n + 1} Do `.repeat(8)}`
    return `${n + 10} 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> /XObject << /X${n + 1} ${n + 11} 0 R >> >> /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj\n`
  }
  const forms = Array.from({ length: 14 }, (_, n) => form(n))
  const page = '/X0 Do'
  return Buffer.from(`%PDF-1.4
1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj
3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 5 0 R /Resources << /XObject << /X0 10 0 R >> >> >>\nendobj
4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj
5 0 obj\n<< /Length ${page.length} >>\nstream\n${page}\nendstream\nendobj
${forms.join('')}24 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream\nendobj
trailer\n<< /Root 1 0 R >>\n%%EOF`)
}
test('a file that would never end is given up, and the next is read as if nothing had been', async () => {
  const hurried = await deskHere(4_000)
  onTestFinished(hurried.stop)
  const next = () => hurried.read(docxOf(['after it']))
  const [stuck] = await Promise.all([hurried.read(endless()), next()])
  expect(['too-slow', 'too-much']).toContain('why' in stuck ? stuck.why : '')
  // Whoever reads is started anew meanwhile, which takes its time.
  await expect.poll(next).toMatchObject({ kind: 'docx', text: expect.stringContaining('after it') })
})
