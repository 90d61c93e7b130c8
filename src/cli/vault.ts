import { z } from 'zod'
import { ask } from '../vault/call.ts'
import { doneAnswer } from '../vault/model.ts'
import { asked } from './asked.ts'
import type { Command } from './command.ts'
import { opened } from './open.ts'

const usage = `vault [look | turn | turn-root] [--owner ID]

What seals private words. Works while npm start runs.
  look       how many owners have keys, and how many were erased (the default)
  turn       a new key for every owner, or for one, and their texts sealed anew
  turn-root  a new root key, and every key wrapped under it
  --owner    the id of one owner, for turn`

const acts = ['look', 'turn', 'turn-root'] as const
const looked = z.object({ owners: z.number(), erased: z.number(), root: z.number() })
const hours = 24 * 3_600_000

/** `vault`: looks at the key store or turns keys, online. 0 when done, 2 when asked for something else. */
export const vault: Command = {
  name: 'vault',
  summary: 'Look at the keys of private words, or turn them',
  usage,
  async run(args, out) {
    const [first = 'look', ...rest] = args
    const act = acts.find((one) => one === first)
    const read = asked(rest, { owner: { type: 'string' } })
    if (act === undefined || read === undefined)
      return (out.complain('Say look, turn or turn-root; turn also takes --owner and an id.'), 2)
    const owner = z.uuid().safeParse(read.values.owner)
    if (read.values.owner !== undefined && !owner.success)
      return (out.complain('The id after --owner is not one: copy it whole.'), 2)
    return opened(async ({ vaults: { keeper } }) => {
      if (act === 'look') {
        const { owners, erased, root } = await ask(keeper, { do: 'look' }, looked)
        out.print(`${owners} owners have a key, ${erased} were erased. The root key is number ${root}.`)
        return 0
      }
      const turning = act === 'turn' ? { do: act, owner: owner.data ?? null } : { do: act }
      const { done } = await ask(keeper, turning, doneAnswer, hours)
      out.print(act === 'turn' ? `${done} texts were sealed anew.` : `${done} keys were wrapped anew.`)
      return 0
    })
  },
}
