import { largest } from './model.ts'
import type { Fault } from './reading.ts'

const all = largest.families + largest.supporters + largest.pairs
/** Twice what the largest problem has, room for some fields that aren't ours, and few different names of them. */
const most = { holders: 2 * all, values: 6 * all, names: 1000 } as const

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a] as const
const [object, objectEnd, list, listEnd] = [0x7b, 0x7d, 0x5b, 0x5d] as const

const tooMuch: Fault = { code: 'too-much', place: 'the problem', value: '' }

type List = 'families' | 'supporters' | 'pairs'
const isList = (key: string): key is List => key === 'families' || key === 'supporters' || key === 'pairs'

/**
 * Counts what the JSON text of a problem holds while it comes, a piece at a time (UTF-8), so that one that is too large is
 * refused as soon as it is known to be, and not after all of it was read and laid out. Answers the fault for each piece, or
 * null; whether the text is JSON at all is not asked here. O(bytes).
 */
export function counting(): (bytes: Uint8Array) => Fault | null {
  let depth = 0
  let inText = false
  /** A print of the last text (FNV-1a), and those of all that were names of fields. */
  let print = 0
  const names = new Set<number>()
  let escaped = false
  /** The last text that stood in the problem itself: what is opened next bears this name. */
  let key = ''
  let open: List | null = null
  let commas = 0
  let holders = 0
  let values = 0

  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (inText) {
        print = Math.imul(print ^ byte, 0x01000193)
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inText = false
        else if (depth === 1 && key.length <= 'supporters'.length) key += String.fromCharCode(byte)
      } else if (byte === quote) {
        inText = true
        print = 0x811c9dc5
        if (depth === 1) key = ''
      } else if (byte === object || byte === list) {
        depth++
        holders++
        if (depth !== 2) continue
        open = byte === list && isList(key) ? key : null
        commas = 0
      } else if (byte === objectEnd || byte === listEnd) depth--
      else if (byte === colon) names.add(print)
      else if (byte === comma && depth > 0) {
        values++
        if (depth !== 2 || open === null) continue
        commas++
        if (commas >= largest[open])
          return { code: 'too-many', place: open, value: `more than ${largest[open]}` }
      }
    }
    const beyond = holders > most.holders || values > most.values || names.size > most.names
    return beyond ? tooMuch : null
  }
}
