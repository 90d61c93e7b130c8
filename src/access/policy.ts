import type { Actor, Role } from './model.ts'

/**
 * Who may do what: the whole of it. An act names what a person does; each role that may do it stands beside how far
 * it reaches. The database's policies (db/migrations) enforce the reach; this decides for the screen, and a test
 * holds the two against each other. A role that is not named may not.
 *
 * programme: all of the programme, but for families sealed or hidden · authority: what their own council told us
 * beside: the parties whom they stand beside or are asked about · own: what is about themselves
 */
export type Reach = 'programme' | 'authority' | 'beside' | 'own'
export type Rule = 'anyone' | Readonly<Partial<Record<Role, Reach>>>

const everyone = {
  administrator: 'own',
  coordinator: 'own',
  'parent-lead': 'own',
  supporter: 'own',
  parent: 'own',
  'social-worker': 'own',
  chair: 'own',
  handler: 'own',
  'safeguarding-lead': 'own',
  approver: 'own',
  organiser: 'own',
} as const satisfies Rule
const coordinators = { coordinator: 'programme' } as const satisfies Rule
const casework = { coordinator: 'programme', handler: 'programme' } as const satisfies Rule
const settings = { administrator: 'programme', coordinator: 'programme' } as const satisfies Rule
const council = { 'social-worker': 'authority', chair: 'authority' } as const satisfies Rule

export const policy = {
  // The public site and the ways in.
  'site:read': 'anyone',
  'site:ask': 'anyone',
  'language:change': 'anyone',
  'page:leave': 'anyone',
  'sign-in:use': 'anyone',
  // A council's own sign-in says that somebody signed out there; its signature is the proof.
  'sign-in:end-by-council': 'anyone',
  'choose:by-link': 'anyone',
  'answer:by-link': 'anyone',
  'programme:set-up': 'anyone',
  'event:look': 'anyone',
  'event:book': 'anyone',
  'booking:by-link': 'anyone',
  'event:ask': 'anyone',
  'ask:by-link': 'anyone',
  'newsletter:look': 'anyone',
  'newsletter:join': 'anyone',
  'newsletter:by-link': 'anyone',
  // A mail service leaves for its reader (RFC 8058); the link's secret is the proof.
  'newsletter:one-click': 'anyone',
  'demo:look': 'anyone',
  'outbox:develop': 'anyone',

  // Everybody who is signed in.
  'home:read': everyone,
  'session:own': everyone,
  'level:rise': everyone,
  'looked:own': everyone,
  'kept:own': everyone,
  'way:change': everyone,

  // Events.
  'event:keep': { organiser: 'programme', coordinator: 'programme', administrator: 'programme' },

  // Newsletters: who gets one is nobody else's to read.
  'newsletter:keep': { organiser: 'programme', coordinator: 'programme', administrator: 'programme' },
  'newsletter:send': { organiser: 'programme', coordinator: 'programme', administrator: 'programme' },
  'newsletter:export': { administrator: 'programme' },

  // The host and its people.
  'programme:change': { administrator: 'programme', coordinator: 'programme' },
  'texts:change': { administrator: 'programme', coordinator: 'programme', 'parent-lead': 'programme' },
  'names:agree': { administrator: 'programme' },
  'staff:read': settings,
  'staff:invite': settings,
  'staff:change': { administrator: 'programme' },
  'account:start-again': settings,
  'party:start-again': casework,
  'audit:read': { administrator: 'programme' },
  'reads:review': { 'safeguarding-lead': 'programme' },
  'outbox:read': casework,
  'outbox:change': casework,

  // Authorities and the calendar.
  'authority:read': settings,
  'authority:change': settings,
  'authority:sign-in': settings,
  'holiday:change': settings,
  'clock:read': coordinators,
  'clock:keep': coordinators,

  // Families, parties, conferences.
  'family:list': casework,
  'family:read': casework,
  'family:change': casework,
  'family:hide': coordinators,
  'family:show-again': settings,
  'party:read': casework,
  'party:change': casework,
  'conference:list': casework,
  'conference:read': casework,
  'conference:change': casework,
  'list:read': casework,
  'list:take-in': coordinators,
  'list:enter': casework,
  'notice:tell': council,

  // Offers.
  'offer:list': casework,
  'offer:make': casework,
  'request:read': casework,
  'request:answer': casework,
  'coverage:read': { coordinator: 'programme', administrator: 'programme', 'parent-lead': 'programme' },
  'council-offers:read': council,

  // A parent's own notes, who may read them, and the promise.
  'notes:own': { parent: 'own' },
  'notes:beside': { supporter: 'beside' },
  'reading:by-voice': { supporter: 'beside' },
  'reading:end-by-phone': casework,

  // What a parent shows to somebody, and whoever it was shown to.
  'share:own': { parent: 'own', supporter: 'beside' },
  'share:end-by-phone': casework,
  'shared:read': council,

  'report:own': { parent: 'own', supporter: 'beside' },
  'page:own': { parent: 'own', supporter: 'beside' },
  'letters:own': { parent: 'own', supporter: 'beside' },
  'signing:own': { parent: 'own', supporter: 'beside' },
  'plan:own': { parent: 'own', supporter: 'beside' },
  'promise:answer': { parent: 'own' },
  'promise:aloud': { supporter: 'beside' },
  'family:not-ours': { handler: 'programme' },
  'account:connect': { handler: 'programme' },

  // Supporters, matching, choosing, support.
  'supporter:list': coordinators,
  'supporter:read': coordinators,
  'supporter:change': coordinators,
  'own-profile:change': { supporter: 'own' },
  'match:propose': coordinators,
  'proposal:read': coordinators,
  // What counts when somebody is looked for: drafted by a coordinator, in force when a parent lead agrees.
  'weights:read': { coordinator: 'programme', 'parent-lead': 'programme' },
  'weights:draft': coordinators,
  'weights:agree': { 'parent-lead': 'programme' },
  'what-if:ask': settings,
  // An invented year: nobody in it is real.
  'simulation:play': { administrator: 'programme', coordinator: 'programme', 'parent-lead': 'programme' },
  'recruiting:read': { coordinator: 'programme', administrator: 'programme', 'parent-lead': 'programme' },
  'choice:record': coordinators,
  'stop:mend': casework,
  'fairness:read': { coordinator: 'programme', administrator: 'programme', 'parent-lead': 'programme' },
  'choice:own': { parent: 'own' },
  'choice:answer': { supporter: 'own' },
  'support:change': coordinators,
  'support:own': { supporter: 'beside' },
  'visit:own': { parent: 'own', supporter: 'beside' },
  'visit:note': { supporter: 'beside' },
  'talk:own': { parent: 'own', supporter: 'beside' },
  'handover:own': { parent: 'own', supporter: 'beside' },
  'ending:own': { parent: 'own', supporter: 'beside' },
  'oncall:read': { coordinator: 'programme', supporter: 'programme', 'safeguarding-lead': 'programme' },
  'oncall:keep': coordinators,

  // Concerns, what two open together, and who asks from outside.
  'concern:raise': { supporter: 'beside', coordinator: 'programme', handler: 'programme' },
  'concern:own': { supporter: 'own', coordinator: 'own', handler: 'own', 'safeguarding-lead': 'own' },
  'concern:hear': { 'safeguarding-lead': 'programme', handler: 'own' },
  'concern:unheard': settings,
  'opening:ask': { 'safeguarding-lead': 'programme', handler: 'own' },
  'opening:answer': { approver: 'programme' },
  'outside:keep': { 'safeguarding-lead': 'programme' },
  'told:read': { parent: 'own' },
  'copy:own': { parent: 'own' },
  'safety:set-up': { administrator: 'programme' },

  // What would help at the meeting, who will be in the room, and the chair's side.
  'help:own': { parent: 'own', supporter: 'beside' },
  'room:own': { parent: 'own', supporter: 'beside' },
  'help:answer': casework,
  'help:chair': { chair: 'authority' },
  'help:count': { coordinator: 'programme', administrator: 'programme', 'parent-lead': 'programme' },

  // Recording, the day, after it, and what came of what parents said.
  'recording:own': { parent: 'own', supporter: 'beside' },
  'day:own': { parent: 'own', supporter: 'beside' },
  'after:own': { parent: 'own', supporter: 'beside' },
  'after:ring-me': { supporter: 'own' },
  'after:to-ring': coordinators,
  'heard:read': { coordinator: 'programme', 'parent-lead': 'programme' },
  'heard:fuller': settings,
  'change:ask': { coordinator: 'programme', 'parent-lead': 'programme' },

  // Help nearby, groups and cafés, a recorded hello, people as they are, complaints about us.
  'nearby:read': 'anyone',
  'nearby:keep': coordinators,
  'group:read': 'anyone',
  'group:keep': coordinators,
  'hello:own': { supporter: 'own' },
  'hello:hear': { parent: 'own', supporter: 'own', coordinator: 'programme' },
  'hello:stop': coordinators,
  'ways:own': { parent: 'own', supporter: 'beside' },
  'ways:keep': casework,
  'complaint:make': 'anyone',
  'complaint:own': { parent: 'own', supporter: 'beside' },
  'complaint:read-own': everyone,
  // Whoever the programme names for it too; never whoever it is about. The database says who.
  'complaint:answer': {
    administrator: 'programme',
    'parent-lead': 'programme',
    handler: 'own',
    'safeguarding-lead': 'own',
  },
  'complaint:set-up': { administrator: 'programme' },

  // Each role's first page.
  'board:read': coordinators,
  'mine:read': { parent: 'own', supporter: 'beside' },
  'easy:own': { parent: 'own', supporter: 'beside' },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof policy
/** Acts that need nobody to be signed in. */
export type OpenAct = { [A in Act]: (typeof policy)[A] extends 'anyone' ? A : never }[Act]

/** All that a session of level 1 may do, beside what anyone may. The database holds to it too (app.programme_as, app.things). */
const atLevelOne: readonly Act[] = ['session:own', 'level:rise']

/** Signed in by link or code alone: first the passkey, the PIN or the council's own sign-in, then this. */
export const mustRise = (actor: Actor | null, act: Act): boolean =>
  actor?.level === 1 && policy[act] !== 'anyone' && !atLevelOne.includes(act)

/** May this actor do this at all? Which rows they reach, the database decides. */
export const may = (actor: Actor | null, act: Act): boolean => {
  const rule: Rule = policy[act]
  return rule === 'anyone' || (actor !== null && actor.roles.some((role) => rule[role] !== undefined))
}
