import { open } from 'node:fs/promises'
import { counting } from '../solver/counting.ts'
import type { Problem } from '../solver/model.ts'
import { readProblem } from '../solver/reading.ts'
import { emptyFile, largestFile, notJson, notReadable, sentenceFor, tooLarge } from './match-words.ts'

/** So many bytes are read at once. */
const piece = 4 * 1024 * 1024

type Text = { readonly text: string } | { readonly refused: string }

/** The text of a file or a pipe, without a byte order mark. What is too large is refused as soon as that much has come. */
async function textIn(file: string, most: number): Promise<Text> {
  try {
    await using handle = await open(file)
    const { size } = await handle.stat()
    if (size > most) return { refused: tooLarge(file, size, most) }
    const decoder = new TextDecoder()
    const faultAfter = counting()
    const bytes = new Uint8Array(piece)
    let text = ''
    let read = 0
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other
      const { bytesRead } = await handle.read(bytes)
      if (bytesRead === 0) return { text: text + decoder.decode() }
      read += bytesRead
      if (read > most) return { refused: tooLarge(file, read, most) }
      const now = bytes.subarray(0, bytesRead)
      const fault = faultAfter(now)
      if (fault !== null) return { refused: sentenceFor(file, [fault]) }
      text += decoder.decode(now, { stream: true })
    }
  } catch (error) {
    return { refused: notReadable(file, error instanceof Error && 'code' in error ? String(error.code) : '') }
  }
}

/**
 * The problem that a file holds, or the sentence that says why it can't be taken.
 * @param most so many bytes are read
 */
export async function problemIn(file: string, most = largestFile): Promise<Problem | string> {
  const came = await textIn(file, most)
  if ('refused' in came) return came.refused
  if (came.text.trim() === '') return emptyFile(file)
  let input: unknown
  try {
    input = JSON.parse(came.text)
  } catch (error) {
    return notJson(file, error instanceof Error ? error.message : '')
  }
  const read = readProblem(input)
  return 'faults' in read ? sentenceFor(file, read.faults) : read.problem
}
