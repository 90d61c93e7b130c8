import type { Whose } from '../../spaces/whose.tsx'
import type { words } from './words.ts'

export type Link = readonly [name: keyof typeof words, to: string]
export type Group = readonly [title: 'meeting' | 'plan' | 'beside' | 'own' | 'help', links: readonly Link[]]

/**
 * Every page of one party's own, by what a tired parent is looking for. What only they themselves may see is for them
 * alone. `now`: what is wanted first by when the next meeting is, three or four; the rest stands under quiet headings.
 */
export const groupsOf = (
  { party, own }: Pick<Whose, 'party' | 'own'>,
  when: 'before' | 'after',
): { readonly now: readonly Link[]; readonly rest: readonly Group[] } => {
  const at = (path: string) => `/${path}/${party}`
  const forThem = (...links: readonly Link[]): readonly Link[] => (own ? links : [])
  const messages: Link = ['messages', at('messages')]
  const now: readonly Link[] =
    when === 'before'
      ? [['papers', at('papers')], ['say', at('say')], ['helps', at('helps')], messages]
      : [['how', at('after')], ['plan', at('plan')], messages]
  const rest: readonly Group[] = [
    [
      'meeting',
      [
        ['papers', at('papers')],
        ['say', at('say')],
        ['helps', at('helps')],
        ['room', at('room')],
        ['day', at('day')],
        ['recording', at('recording')],
        ['how', at('after')],
        ...(when === 'before' ? ([['dates', `${at('mine')}/dates`]] as const) : []),
      ],
    ],
    [
      'plan',
      [
        ['plan', at('plan')],
        ['sign', at('sign')],
      ],
    ],
    [
      'beside',
      [
        messages,
        ['visits', at('visits')],
        ['groups', '/groups'],
        ...forThem(['choose', '/choose']),
        ['handover', at('handover')],
        ['ending', at('ending')],
      ],
    ],
    [
      'own',
      [
        ['notes', own ? at('notes') : at('with')],
        ['share', at('share')],
        ...forThem(['looked', '/looked']),
        ['asIAm', at('as-i-am')],
        ...forThem(['promise', '/promise'], ['copy', '/my-copy'], ['devices', '/sessions']),
      ],
    ],
    [
      'help',
      [
        ['nearby', '/nearby'],
        ['words', '/words'],
        ['guides', '/guides'],
        ['letters', at('letters')],
        ['youSaid', '/you-said'],
        ['complain', at('put-right')],
      ],
    ],
  ]
  const first = new Set(now.map(([name]) => name))
  return {
    now,
    rest: rest.map(([title, links]) => [title, links.filter(([name]) => !first.has(name))]),
  }
}
