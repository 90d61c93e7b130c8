import type { KeptMessage, Post } from './message.ts'

const most = 200

/** Nothing leaves the house: the last 200 messages stay in this process's memory, for the page /outbox. */
export const kept = (): Post & { readonly kept: () => readonly KeptMessage[] } => {
  let messages: readonly KeptMessage[] = []
  return {
    ways: ['email', 'text'],
    send: async (message) => {
      messages = [{ ...message, at: new Date() }, ...messages].slice(0, most)
    },
    kept: () => messages,
  }
}
