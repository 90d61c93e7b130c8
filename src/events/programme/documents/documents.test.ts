import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, eventHouse, type AnEvent, type EventHouse } from '../../testing.ts'
import { programmePages } from '../all-routes.ts'
import { documentType } from './kinds.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], programmePages)
})
afterAll(() => house.close())

/** A zip of these parts, the first one unpacked. */
const zipOf = (parts: readonly (readonly [string, string])[]): Buffer => {
  const [files, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [n, [name, text]] of parts.entries()) {
    const body = n === 0 ? Buffer.from(text) : deflateRawSync(Buffer.from(text))
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(n === 0 ? 0 : 8, 8)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt32LE(text.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(n === 0 ? 0 : 8, 10)
    entry.writeUInt32LE(body.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    const file = Buffer.concat([head, Buffer.from(name), body])
    files.push(file)
    list.push(Buffer.concat([entry, Buffer.from(name)]))
    at += file.length
  }
  const end = Buffer.alloc(22)
  const size = list.reduce((sum, { length }) => sum + length, 0)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...list, end])
}
const odf = (kind: string) =>
  zipOf([
    ['mimetype', `application/vnd.oasis.opendocument.${kind}`],
    ['content.xml', '<x/>'],
  ])
const word = (...more: [string, string][]) =>
  zipOf([['[Content_Types].xml', '<x/>'], ['word/document.xml', '<x/>'], ...more])

test('a file is what its bytes are: documents and slides, nothing else, and none that carries a program', () => {
  expect(documentType(Buffer.from('%PDF-1.7\n%…'))).toBe('pdf')
  expect(documentType(word())).toBe('docx')
  expect(
    documentType(
      zipOf([
        ['[Content_Types].xml', ''],
        ['ppt/presentation.xml', ''],
      ]),
    ),
  ).toBe('pptx')
  expect(documentType(odf('text'))).toBe('odt')
  expect(documentType(odf('presentation'))).toBe('odp')
  expect(documentType(odf('text-template'))).toBeNull()
  expect(documentType(odf('spreadsheet'))).toBeNull()
  expect(documentType(word(['word/vbaProject.bin', 'x']))).toBeNull()
  expect(documentType(zipOf([['a.exe', 'MZ']]))).toBeNull()
  expect(documentType(Buffer.from('<html><script>'))).toBeNull()
  expect(documentType(word().subarray(0, 60))).toBeNull()
  expect(documentType(new Uint8Array())).toBeNull()
})

const pdf = (text = 'A map') => new File([`%PDF-1.7\n${text}`], 'anything.exe', { type: 'text/html' })
const at = (event: AnEvent) => `/events/keep/${event.id}/documents`
const adds = async (event: AnEvent, more: Record<string, string | File> = {}) => {
  const sent = {
    titleEn: 'Map of the hall',
    titleCy: 'Map o’r neuadd',
    when: 'before',
    shown: 'yes',
    file: pdf(),
  }
  const saved = await event.organiser.browser.post(`${at(event)}/new`, { ...sent, ...more })
  const rows = await house.ground
    .selectFrom('event_documents')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .execute()
  return { saved, id: rows[0]?.id ?? '' }
}

test('a document that is shown is on the event’s page, and comes as a file to keep', async () => {
  const event = await anEvent(house)
  const { id } = await adds(event)
  const visitor = house.visitor()
  expect((await visitor.get(`/events/${event.code}`)).text).toContain('Map of the hall')
  const file = await visitor.get(`/events/${event.code}/documents/${id}`)
  expect(file.html).toContain('A map')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(file.headers.get('content-disposition')).toContain('attachment')
  expect(file.headers.get('content-disposition')).toContain('Map%20of%20the%20hall.pdf')
})

test('what is not shown, removed, of a draft or of another event is nobody’s to fetch; removed, it can be put back', async () => {
  const event = await anEvent(house)
  const other = await anEvent(house)
  const hidden = await adds(event, { shown: '' })
  const gone = await adds(event)
  const visitor = house.visitor()
  const fetch = async (code: string, id: string) =>
    (await visitor.get(`/events/${code}/documents/${id}`)).status
  await event.organiser.browser.post(`${at(event)}/${gone.id}/remove`)
  expect(await fetch(event.code, hidden.id)).toBe(404)
  expect(await fetch(event.code, gone.id)).toBe(404)
  expect(await fetch(event.code, crypto.randomUUID())).toBe(404)
  await event.organiser.browser.post(`${at(event)}/${gone.id}/back`)
  expect(await fetch(event.code, gone.id)).toBe(200)
  expect(await fetch(other.code, gone.id)).toBe(404)
  expect((await event.organiser.browser.get(`${at(event)}/${hidden.id}/file`)).status).toBe(200)
  await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'draft' })
  expect(await fetch(event.code, gone.id)).toBe(404)
})

test('too large or of the wrong kind: it is said, and the titles stay', async () => {
  const event = await anEvent(house)
  const wrong = await adds(event, { file: new File(['MZ'], 'slides.pdf', { type: 'application/pdf' }) })
  expect(wrong.saved.status).toBe(422)
  expect(wrong.saved.text).toContain('no PDF, Word, OpenDocument or PowerPoint')
  expect(wrong.saved.html).toContain('value="Map of the hall"')
  expect(wrong.saved.text).toContain('Choose it once more: it was not kept.')
  const large = await adds(event, { file: pdf('x'.repeat(8 * 1024 * 1024)) })
  expect(large.saved.text).toContain('larger than 8 MB')
  expect(large.id).toBe('')
})

test('a supporter and an organiser elsewhere find no documents, and the database agrees', async () => {
  const event = await anEvent(house)
  const { id } = await adds(event)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  for (const { browser, token } of [elsewhere, await house.person(['supporter'])]) {
    expect((await browser.get(at(event))).status).toBe(404)
    expect((await browser.get(`${at(event)}/${id}/file`)).status).toBe(404)
    expect((await browser.post(`${at(event)}/${id}/remove`)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('event_documents').select('id').execute())).toEqual([])
  }
})
