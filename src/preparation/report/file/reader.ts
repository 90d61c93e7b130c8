import { came, wanted, type Reader, type Words } from './model.ts'

const nobody: Reader = async () => ({ why: 'not-now' })
let reader = nobody
/** Who takes the words out of files from now on; while nobody is named, nobody does. */
export const readBy = (named = nobody): void => {
  reader = named
}
export const readWordsOf: Reader = (bytes) => reader(bytes)

type Line = {
  readonly on: (event: 'message', hear: (message: unknown) => void) => unknown
  readonly send: (message: object) => unknown
}
/** Milliseconds; whoever started us is sooner. */
const patience = 25_000

/** The pages' side: a file goes over the line to the one who started them, and its words come back. */
export const readElsewhere = (line: Line): Reader => {
  const waiting = new Map<number, (words: Words) => void>()
  let last = 0
  line.on('message', (message) => {
    const read = came.safeParse(message)
    if (read.success) waiting.get(read.data.words.id)?.(read.data.words.words)
  })
  return async (bytes) => {
    last += 1
    const id = last
    const { promise, resolve } = Promise.withResolvers<Words>()
    waiting.set(id, resolve)
    const late = setTimeout(() => resolve({ why: 'not-now' }), patience)
    line.send({ read: { id, bytes: Buffer.from(bytes).toString('base64') } })
    const words = await promise
    clearTimeout(late)
    waiting.delete(id)
    return words
  }
}

/** The starter's side of the same line: hands on what the pages ask, and the answer back. */
export const readFor =
  (read: Reader, tell: (message: object) => void) =>
  (message: unknown): void => {
    const asked = wanted.safeParse(message)
    if (!asked.success) return
    const { id, bytes } = asked.data.read
    void read(new Uint8Array(Buffer.from(bytes, 'base64'))).then((words) => tell({ words: { id, words } }))
  }
