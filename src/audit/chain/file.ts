import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'

const chunk = 1024 * 1024

/** The lines of a file, however long it is: a piece of a megabyte at a time. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const part of createReadStream(file, { encoding: 'utf8', highWaterMark: chunk })) {
    const lines = (rest + String(part)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Writes lines to a new file that only its owner reads; answers how many. Throws when the file is there already. */
export const writeLines = async (file: string, lines: AsyncIterable<string>): Promise<number> => {
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600, highWaterMark: chunk })
  await once(stream, 'open')
  let count = 0
  for await (const line of lines) {
    count += 1
    if (!stream.write(`${line}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return count
}
