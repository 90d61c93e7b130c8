import { z } from 'zod'
import type { KeptMessage, Message, Post } from './message.ts'
import { NotSent } from './message.ts'

const most = 200

/** Nothing leaves the house: the last 200 messages stay in this process's memory, for the page /outbox. */
export const kept = (): Post & { readonly kept: () => readonly KeptMessage[] } => {
  let messages: readonly KeptMessage[] = []
  return {
    ways: ['email', 'text'],
    letters: {},
    send: async (message) => {
      messages = [{ ...message, at: new Date() }, ...messages].slice(0, most)
    },
    kept: () => messages,
  }
}

const shape = z.object({
  kept: z.object({
    id: z.string(),
    way: z.enum(['email', 'text']),
    to: z.string(),
    sender: z.string(),
    subject: z.string(),
    text: z.string(),
  }),
})

/** The worker's side when pages and worker are two processes: what would be sent is told to the one who started us. */
export const keptAndTold = (tell: (message: { kept: Message }) => void): Post => ({
  ways: ['email', 'text'],
  letters: {},
  kept: () => [],
  send: async (message) => tell({ kept: message }),
})

/** The pages' side: hears what the worker kept. Sends nothing itself. */
export const keptElsewhere = (line: {
  on: (event: 'message', hear: (message: unknown) => void) => unknown
}): Post => {
  const here = kept()
  line.on('message', (message) => {
    const read = shape.safeParse(message)
    if (read.success) void here.send(read.data.kept)
  })
  return { ...here, send: () => Promise.reject(new NotSent('no-way', false)) }
}
