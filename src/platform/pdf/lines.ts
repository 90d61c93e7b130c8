const chop = (word: string, width: number, widthOf: (text: string) => number): string[] => {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const letter of word) {
    const wide = widthOf(letter)
    if (part !== '' && used + wide > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += wide
  }
  return [...parts, part]
}

/**
 * The lines of a text within `width` points, broken at spaces and at its own line ends; a word longer than a line is
 * broken where the line ends. Every line but a paragraph's last ends with its space, so that whoever reads the file
 * aloud hears two words where there are two.
 */
export const linesOf = (text: string, width: number, widthOf: (text: string) => number): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const space = widthOf(' ')
    const lines: string[] = []
    let line = ''
    let used = 0
    const push = (word: string) => {
      const wide = widthOf(word)
      if (line !== '' && used + space + wide > width) {
        lines.push(`${line} `)
        line = word
        used = wide
        return
      }
      used += line === '' ? wide : space + wide
      line = line === '' ? word : `${line} ${word}`
    }
    for (const word of paragraph.split(/[ \t]+/).filter((one) => one !== '')) {
      if (widthOf(word) <= width) {
        push(word)
        continue
      }
      for (const [at, part] of chop(word, width, widthOf).entries()) {
        // The parts of one word stand one under another with nothing between them.
        if (at > 0 && line !== '') {
          lines.push(line)
          line = ''
          used = 0
        }
        push(part)
      }
    }
    return [...lines, line]
  })

/** How wide each column of a table is, in points: as its words need, together exactly `room`. */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  room: number,
  widthOf: (text: string) => number,
): number[] => {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const fair = room / columns
  const needs = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '')
    // A date or a name stays on one line.
    const parts = texts.flatMap((text) => (text.length <= 20 ? [text] : text.slice(0, 2000).split(/\s+/)))
    const word = Math.max(0, ...parts.map(widthOf))
    const whole = Math.max(0, ...texts.map((text) => widthOf(text.slice(0, 200))))
    const least = Math.min(word, fair)
    return { least, more: Math.max(0, Math.min(whole, room) - least) }
  })
  const spare = room - needs.reduce((sum, { least }) => sum + least, 0)
  const wanted = needs.reduce((sum, { more }) => sum + more, 0)
  return needs.map(({ least, more }) => least + (wanted === 0 ? spare / columns : (spare * more) / wanted))
}
