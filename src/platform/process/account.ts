import { isRoot } from '../config/folders.ts'

/** Numbers of accounts that need no name: the database's account is none of them. One process can't look into another's. */
const numbers = { vault: 64_713, web: 64_714, worker: 64_715, papers: 64_716 } as const
export type Part = keyof typeof numbers

export const numberOf = (part: Part): number => numbers[part]

/**
 * As root: becomes an account of the part's own, for good; call it once everything that lies in root's folders was read.
 * As an ordinary user nothing changes. Answers the account's number, undefined when it stays what it was.
 */
export const becomeOwn = (part: Part, uid: number = numbers[part]): number | undefined => {
  if (!isRoot() || process.setgroups === undefined) return undefined
  process.setgroups([])
  process.setgid?.(uid)
  process.setuid?.(uid)
  return uid
}
