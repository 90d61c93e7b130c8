import type { Day } from '../../calendar/model.ts'
import { policy } from '../policy.ts'
import { noChange, type Changes, type Known, type Newcomer, type Seen } from './model.ts'

export const nothingSeen: Seen = {
  weeks: 0,
  councils: [],
  parties: [],
  offers: 0,
  yes: 0,
  languages: [],
  genders: [],
  wished: 0,
  sameGender: 0,
  experience: [],
  weekdays: [],
  notice: [],
  answers: [],
  ended: [],
  goingOn: [],
}

/** A year in which nobody came: nobody is expected, so that only those who wait count. */
export const aQuietYear: Seen = { ...nothingSeen, weeks: 52, councils: [{ key: 'E00000000', count: 20 }] }

/** A busy programme in two councils, with enough of everything to go by. */
export const aBusyYear: Seen = {
  weeks: 52,
  councils: [
    { key: 'E09000007', count: 156 },
    { key: 'W06000015', count: 78 },
  ],
  parties: [
    { key: 1, count: 120 },
    { key: 2, count: 114 },
  ],
  offers: 300,
  yes: 150,
  languages: [
    { gss: 'E09000007', key: 'en', count: 200, interpreter: 0 },
    { gss: 'E09000007', key: 'so', count: 60, interpreter: 0 },
    { gss: 'W06000015', key: 'en', count: 80, interpreter: 0 },
    { gss: 'W06000015', key: 'cy', count: 30, interpreter: 0 },
    { gss: 'W06000015', key: 'ti', count: 3, interpreter: 0 },
  ],
  genders: [
    { key: 'woman', count: 200 },
    { key: 'man', count: 140 },
  ],
  wished: 150,
  sameGender: 30,
  experience: [
    { key: 'removal', count: 60 },
    { key: 'kinship', count: 2 },
  ],
  weekdays: [1, 2, 3, 4, 5].map((key) => ({ key, count: 40 })),
  notice: [12, 13, 14].map((key) => ({ key, count: 70 })),
  answers: [{ key: 2, count: 140 }],
  ended: [],
  goingOn: [],
}

export const someKnown = (more: Partial<Known> = {}): Known => ({
  today: '2026-11-18' satisfies Day,
  seen: aQuietYear,
  councils: ['E09000007', 'W06000015'],
  waiting: [],
  undecided: [],
  leftBehind: [],
  facts: new Map(),
  apart: [],
  supporters: [],
  policy,
  changed: policy,
  ...more,
})

export const aNewcomer = (more: Partial<Newcomer> = {}): Newcomer => ({
  languages: ['en'],
  areas: [],
  experience: [],
  gender: null,
  capacity: 2,
  ...more,
})

export const changing = (more: Partial<Changes>): Changes => ({ ...noChange, ...more })
