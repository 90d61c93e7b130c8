import { spaceTables } from './space-rows.ts'

/** In which tables each kind of person may meet any row at all. */
export const signedIn = [
  'programmes',
  'local_texts',
  'authorities',
  'programme_authorities',
  'holiday_changes',
  'promises',
  'safeguarding_lines',
  'heard_settings',
]
export const self = [...signedIn, 'persons', 'roles', 'grants', 'sessions', 'kept_forms']
const space = ['spaces', 'notes', 'promise_answers', 'shares', 'share_openings', ...spaceTables]
/** What nobody writes but those who may meet it, through whatever function. */
export const innermost: readonly string[] = [
  ...space,
  'kept_forms',
  'holds',
  'concern_steps',
  'openings',
  'opening_notes',
  'opening_tellings',
  'outside_requests',
]
export const hearing = ['concerns', 'concern_steps', 'openings', 'opening_notes', 'opening_tellings']
export const family = [
  'families',
  'children',
  'family_children',
  'conferences',
  'conference_children',
  'standing_answers',
]
export const person = [
  'parties',
  'access_needs',
  'ways',
  'interpreters',
  'interpreter_arrivals',
  'family_parties',
  'parent_of',
  'safe_contacts',
  'supports',
  'covers',
  'choices',
  'asked_helps',
]
export const parent = [
  ...self,
  ...family,
  ...person,
  ...space,
  'opening_tellings',
  'hellos',
  'complaints',
  'wishes',
  'offers',
  'proposals',
  'profiles',
]
export const beside = [...space, 'concerns', 'concern_points']
export const supporter = [
  ...self,
  'supporters',
  'profiles',
  'hellos',
  'supporter_experience',
  'supporter_away',
  'supporter_conflicts',
  'on_call',
]
/** Whoever keeps events and the newsletter: all of their programme's. */
export const keeping = [
  'event_pages',
  'event_counts',
  'ticket_kinds',
  'bookings',
  'booking_kinds',
  'tickets',
  'event_series',
  'event_sessions',
  'session_places',
  'event_speakers',
  'event_documents',
  'door_marks',
  'door_counts',
  'overrides',
  'newsletters',
  'newsletter_topics',
  'subscribers',
  'subscriber_topics',
  'suppressions',
  'subscriber_intakes',
  'newsletter_issues',
  'newsletter_handings',
]
export const settings = [
  ...self,
  'authority_settings',
  'assurances',
  'council_issuers',
  'council_identities',
  'what_ifs',
  'what_if_advice',
  'simulations',
  ...keeping,
]
export const work = [
  ...settings,
  ...family,
  ...person,
  ...supporter,
  'wishes',
  'offers',
  'proposals',
  'offer_steps',
  'council_offers',
  'requests',
  'matchings',
  'weights',
  'stopgaps',
  'stops',
  'lapses',
  'tellings',
  'way_papers',
  'services',
  'groups',
  'group_dates',
  'safety_notes',
  'party_circles',
  'never_together',
  'strategy_discussions',
  'conference_changes',
  'decisions',
  'core_groups',
  'clocks',
  'clock_moves',
  'letters',
  'lists',
  'list_entries',
  'list_mappings',
  'notice_entries',
  'ring_asks',
  'heard_words',
  'change_asks',
  'outbox',
]

/** Written by whoever acts and read by few: a row may name any thing, of one's own programme. */
export const journals: readonly string[] = ['audit', 'events', 'outbox']
