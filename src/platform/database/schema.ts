// Generated from the migrated database by `WRITE_SCHEMA=1 npm test`. A test fails when it has drifted.
import type { ColumnType, Generated } from 'kysely'

/** Parse it with zod where you read it. */
export type Json = ColumnType<unknown, string, string>
export type GivenJson = ColumnType<unknown, string | undefined, string>
/** 'YYYY-MM-DD' */
export type Day = `${number}-${number}-${number}`

export interface AccessNeedsTable {
  party_id: string
  programme_id: string
  needs: Buffer | null
  version: Generated<number>
}

export interface AskedHelpsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  family_id: string
  conference_id: string
  gss: string
  label: string
  entry: string
  wish_id: string | null
  words: Buffer | null
  written_by: string
  how: Generated<'screen' | 'voice' | 'paper'>
  day: Day
  at: Generated<Date>
  withdrawn_on: Day | null
  letter_on: Day | null
  letter_how: 'printed' | 'email' | 'read-out' | null
  agreed: boolean | null
  why: Buffer | null
  said_by: Generated<string>
  said_on: Day | null
  said_how: 'reply' | 'phone' | 'account' | null
  answered_by: string | null
  answered_on: Day | null
}

export interface AssurancesTable {
  id: Generated<string>
  programme_id: string
  kind: 'agreement' | 'assessment'
  made_on: Day
  by_whom: string
  reference: Generated<string>
  review_on: Day
  recorded_on: Day
  recorded_by: string
  taken_back_on: Day | null
  taken_back_by: string | null
}

export interface AuditTable {
  id: Generated<string>
  programme_id: string
  at: Generated<Date>
  day: Day
  person_id: string | null
  session_id: string | null
  act: string
  things: Generated<string[]>
  facts: GivenJson
}

export interface AuditLinksTable {
  programme_id: string
  position: number
  audit_id: string
  hash: Buffer
  linked_at: Generated<Date>
}

export interface AuditWaitingTable {
  programme_id: string
  audit_id: string
}

export interface AuthoritiesTable {
  gss: string
  dfe_code: string | null
  name: string
  name_cy: string | null
  nation: 'england' | 'wales'
  region: string
}

export interface AuthoritySettingsTable {
  id: Generated<string>
  programme_id: string
  gss: string
  key: string
  value: Json
  from_day: Day
  set_by: string | null
  set_at: Generated<Date>
}

export interface BookingKindsTable {
  booking_id: string
  kind_id: string
  programme_id: string
  tickets: number
  pence: number
  agreed: number | null
}

export interface BookingMeetsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  booking_id: string
  words: Buffer
  reader: string
  rang_on: Day | null
  at: Generated<Date>
  arranged: Buffer | null
  version: Generated<number>
}

export interface BookingPayersTable {
  booking_id: string
  programme_id: string
  event_id: string
  way: 'invoice' | 'door'
  organisation: Buffer | null
  address: Buffer | null
  reference: Buffer | null
  at: Generated<Date>
}

export interface BookingsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  stands: Generated<number>
  state: 'held' | 'unconfirmed' | 'booked' | 'waiting' | 'offered' | 'cancelled' | 'lapsed'
  together: Generated<boolean>
  passed: Generated<number>
  name: Generated<string>
  language: Generated<'en' | 'cy'>
  email: Buffer | null
  telephone: Buffer | null
  needs: Buffer | null
  held_until: Date | null
  hold_hash: Buffer | null
  browser_hash: Buffer | null
  network_hash: Buffer | null
  part_of: string | null
  on_day: Day
  at: Generated<Date>
  version: Generated<number>
  for_what: Generated<'places' | 'line' | 'gift'>
  gift_of: string | null
  walk_in: Generated<boolean>
  beyond: Generated<boolean>
  over_at: Date | null
}

export interface ChallengesTable {
  session_id: string
  programme_id: string
  wanted: 'make' | 'use'
  challenge_hash: Buffer
  expires_at: Date
}

export interface ChangeAsksTable {
  id: Generated<string>
  programme_id: string
  gss: Generated<string>
  from_month: Day
  until_month: Day
  counted: number
  said_en: string
  said_cy: string
  asked_name: string
  asked_role: string
  asked_of: string
  asked_on: Day
  answer_by: Day
  answer: 'yes' | 'partly' | 'no' | null
  answer_en: Generated<string>
  answer_cy: Generated<string>
  answered_by: Generated<string>
  answered_on: Day | null
  written_by: string
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
}

export interface ChildrenTable {
  id: Generated<string>
  programme_id: string
  name: Generated<string>
  born_on: Day | null
  due_on: Day | null
  version: Generated<number>
}

export interface ChoicesTable {
  id: Generated<string>
  programme_id: string
  proposal_id: string
  party_id: string
  offer_id: string
  supporter_id: string
  how: 'link' | 'signed-in' | 'phone'
  chosen_on: Day
  by_person: string | null
  answer: 'yes' | 'no' | 'taken-back' | 'unsafe' | null
  answered_on: Day | null
  version: Generated<number>
}

export interface ClockMovesTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  clock_id: string
  why: 'holidays' | 'authority'
  was_hold_by: Day
  now_hold_by: Day
  was_limit: Day
  now_limit: Day
  on_day: Day
  at: Generated<Date>
}

export interface ClocksTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  conference_id: string | null
  rule: string
  from_day: Day
  amount: number | null
  limit_day: Day
  hold_by: Day
  met_on: Day | null
  closed_on: Day | null
  closed_why: string | null
  opened_on: Day
}

export interface ComebacksTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  day: Day
  at: Generated<Date>
  withdrawn_at: Date | null
}

export interface ComplaintApartTable {
  programme_id: string
  complaint_id: string
  person_id: string
}

export interface ComplaintSettingsTable {
  programme_id: string
  acknowledge_days: Generated<number>
  answer_days: Generated<number>
  named_person: string | null
  outside_en: Generated<string>
  outside_cy: Generated<string>
  version: Generated<number>
}

export interface ComplaintStepsTable {
  id: Generated<string>
  programme_id: string
  complaint_id: string
  kind: 'rang' | 'met' | 'asked' | 'looked' | 'other'
  words: Buffer
  done_on: Day
  by_person: string
  at: Generated<Date>
}

export interface ComplaintsTable {
  id: string
  programme_id: string
  party_id: string | null
  written_by: string | null
  taken_by: string | null
  handler: string | null
  how: 'screen' | 'voice' | 'paper' | 'phone'
  about: 'supporter' | 'coordinator' | 'administrator' | 'parent-lead' | 'safeguarding' | 'programme' | 'data' | 'other'
  words: Buffer
  name: Buffer | null
  reach: Buffer | null
  wants: 'page' | 'phone' | 'text' | 'email' | 'none'
  day: Day
  at: Generated<Date>
  acknowledge_by: Day
  answer_by: Day
  law_by: Day | null
  acknowledged_on: Day | null
  acknowledged_by: string | null
  answer: Buffer | null
  answered_on: Day | null
  answered_by: string | null
  changed: Buffer | null
  closed_on: Day | null
  closed_by: string | null
  version: Generated<number>
}

export interface ConcernApartTable {
  programme_id: string
  concern_id: string
  person_id: string
}

export interface ConcernPointsTable {
  programme_id: string
  concern_id: string
  note_id: string
}

export interface ConcernStepsTable {
  id: Generated<string>
  programme_id: string
  concern_id: string
  kind: 'talked' | 'referred' | 'no-further' | 'other' | 'heard' | 'told' | 'not-told' | 'closed'
  words: Buffer | null
  done_on: Day
  by_person: string
  at: Generated<Date>
}

export interface ConcernsTable {
  id: Generated<string>
  programme_id: string
  written_by: string
  party_id: string | null
  handler: string | null
  at_risk: string[]
  about: Buffer | null
  words: Buffer
  why_not: Buffer | null
  parent_told: 'yes' | 'not-yet' | 'more-dangerous'
  day: Day
  at: Generated<Date>
  heard_on: Day | null
  heard_by: string | null
  told_on: Day | null
  told_how: 'supporter' | 'voice' | 'in-person' | 'letter' | null
  told_by: string | null
  tell_review_on: Day | null
  tell_why: Buffer | null
  outcome: 'talked' | 'referred' | 'no-further' | 'other' | null
  reply: Buffer | null
  closed_on: Day | null
  closed_by: string | null
  version: Generated<number>
}

export interface ConferenceChangesTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  conference_id: string
  change: 'booked' | 'moved' | 'adjourned' | 'split' | 'cancelled' | 'held' | 'reinstated' | 'corrected'
  reason: Buffer | null
  said_by: Generated<string>
  said_on: Day | null
  day_before: Day | null
  day_after: Day | null
  by_person: string | null
  on_day: Day
  at: Generated<Date>
}

export interface ConferenceChildrenTable {
  programme_id: string
  family_id: string
  conference_id: string
  child_id: string
}

export interface ConferencesTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  gss: string
  kind: 'initial' | 'review' | 'pre-birth' | 'transfer-in'
  reference: Generated<string>
  day: Day | null
  starts_at: string | null
  place: Generated<string>
  late_reason: Buffer | null
  parents: number | null
  state: Generated<'booked' | 'held' | 'adjourned' | 'cancelled' | 'split'>
  previous: string | null
  transfer_day: Day | null
  version: Generated<number>
  told_us_on: Day
  created_at: Generated<Date>
}

export interface CoreGroupsTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  conference_id: string
  day: Day | null
  held: Generated<boolean>
  version: Generated<number>
}

export interface CouncilCodesTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  code_hash: Buffer
  made_by: string
  made_at: Generated<Date>
  expires_at: Generated<Date>
  used_at: Date | null
}

export interface CouncilIdentitiesTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  gss: string
  subject_hash: Buffer
  from_at: Generated<Date>
  until_at: Date | null
}

export interface CouncilIssuersTable {
  id: Generated<string>
  programme_id: string
  gss: string
  issuer: string
  client_id: string
  client_secret: Buffer | null
  amr: Generated<string[]>
  acr: Generated<string[]>
  max_age: Generated<number>
  from_day: Day
  until_day: Day | null
  set_by: string | null
  set_at: Generated<Date>
  version: Generated<number>
}

export interface CouncilOffersTable {
  offer_id: string
  programme_id: string
  gss: string
  family_id: string
  reference: string
  conference_kind: string
  conference_day: Day | null
  label: string
  offered_on: Day | null
}

export interface CouncilSessionsTable {
  session_id: string
  programme_id: string
  issuer_id: string
  subject_hash: Buffer
  sid_hash: Buffer | null
}

export interface CouncilSignInsTable {
  id: Generated<string>
  programme_id: string
  issuer_id: string
  issuer_version: number
  browser_hash: Buffer
  network_hash: Buffer | null
  state_hash: Buffer
  path: Generated<string>
  created_at: Generated<Date>
  expires_at: Generated<Date>
  taken_at: Date | null
  subject_hash: Buffer | null
  sid_hash: Buffer | null
  tries: Generated<number>
  used_at: Date | null
}

export interface CouncilSignOutsTable {
  programme_id: string
  issuer_id: string
  jti_hash: Buffer
  at: Generated<Date>
}

export interface CoversTable {
  id: Generated<string>
  programme_id: string
  support_id: string
  party_id: string
  supporter_id: string
  from_day: Day
  until_day: Day
  ended_at: Date | null
}

export interface DayPartsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  conference_id: string | null
  part: 'order' | 'notes' | 'decision' | 'reasons' | 'agencies' | 'own-view' | 'who' | 'next'
  choices: Generated<string[]>
  body: Buffer | null
}

export interface DebriefsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  feeling: 'all-right' | 'shaken' | 'not-good' | 'rather-not' | null
  tonight: 'yes' | 'not-sure' | 'no' | null
  surprised: Buffer | null
  next: Buffer | null
}

export interface DecisionsTable {
  conference_id: string
  programme_id: string
  family_id: string
  plan: boolean
  categories: Generated<string[]>
  said_by: Generated<string>
  on_day: Day
  by_person: string | null
}

export interface DoorCountsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  people: number
  by_person: string | null
  at: Date
}

export interface DoorMarksTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  ticket_id: string
  came: boolean
  how: 'press' | 'camera' | 'paper' | 'walk-in'
  by_person: string | null
  at: Date
}

export interface EasyReadsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  easy: boolean
}

export interface EndingsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  support_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  planned_day: Day | null
  helped: Generated<string[]>
  words: Buffer | null
  onwards: Buffer | null
  day: Day
  ended_on: Day | null
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
}

export interface EventActionsTable {
  id: Generated<string>
  programme_id: string
  decision_id: string
  words_en: Generated<string>
  words_cy: Generated<string>
  owner_en: Generated<string>
  due_on: Day | null
  state: Generated<'open' | 'done' | 'dropped'>
  state_on: Day | null
  note_en: Generated<string>
  note_cy: Generated<string>
  version: Generated<number>
  owner_cy: Generated<string>
}

export interface EventAskTurnsTable {
  id: Generated<string>
  programme_id: string
  ask_id: string
  side: 'asker' | 'us'
  words: Buffer
  day: Day
  by_person: string | null
}

export interface EventAsksTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  code: Generated<string>
  kind: 'question' | 'booking' | 'typo' | 'other'
  state: Generated<'open' | 'answered' | 'elsewhere' | 'closed'>
  language: Generated<'en' | 'cy'>
  email: Buffer | null
  label: Generated<string>
  pointed_to: Generated<string>
  asked_on: Day
  due_on: Day
  answered_on: Day | null
  taken_by: string | null
  taken_name: Generated<string>
  at: Generated<Date>
  version: Generated<number>
  proved: Generated<boolean>
  not_theirs_on: Day | null
}

export interface EventChangesTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  was: Json
  became: Json
  touched_at: Generated<Date>
  told_at: Date | null
  told: number | null
}

export interface EventCountsTable {
  event_id: string
  programme_id: string
  taken: Generated<number>
  taken_other: Generated<number>
  waiting: Generated<number>
  came_before: Generated<number>
}

export interface EventDecisionsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  place: number
  by_en: Generated<string>
  by_cy: Generated<string>
  words_en: Generated<string>
  words_cy: Generated<string>
  shown: Generated<boolean>
  made_on: Day
  version: Generated<number>
}

export interface EventDocumentsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  title_en: string
  title_cy: Generated<string>
  type: 'pdf' | 'docx' | 'odt' | 'pptx' | 'odp'
  file: Buffer | null
  size: number
  after: Generated<boolean>
  shown: Generated<boolean>
  added_on: Day
  gone_on: Day | null
  version: Generated<number>
}

export interface EventFeedbackTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  how: number
  welcome: Generated<'' | 'yes' | 'partly' | 'no'>
  role: Generated<'' | 'parent' | 'professional' | 'both'>
  good: Buffer | null
  change: Buffer | null
  paper: Generated<boolean>
}

export interface EventInterestTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  gss: string
  who: 'parent' | 'professional' | 'both' | 'organisation'
  language: Generated<'en' | 'cy'>
  contact: Buffer | null
  note: Buffer | null
  said_on: Day
  followed_on: Day | null
  version: Generated<number>
}

export interface EventMoneyTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  side: 'in' | 'out'
  what: 'booking' | 'gift' | 'venue' | 'food' | 'speaker' | 'print' | 'families' | 'back' | 'other'
  booking_id: string | null
  invoice_id: string | null
  way: 'cash' | 'card' | 'bank'
  pence: number
  on_day: Day
  by_person: string | null
  at: Generated<Date>
  struck_on: Day | null
  struck_by: string | null
  said: Buffer | null
}

export interface EventPagesTable {
  id: Generated<string>
  programme_id: string
  code: Generated<string>
  state: Generated<'draft' | 'published' | 'closed' | 'held' | 'reported' | 'called-off'>
  title_en: Generated<string>
  title_cy: Generated<string>
  about_en: Generated<string>
  about_cy: Generated<string>
  day: Day
  starts_at: string
  ends_at: string
  way: Generated<'venue' | 'online' | 'both'>
  venue: Generated<string>
  reach_en: Generated<string>
  reach_cy: Generated<string>
  access_en: Generated<string>
  access_cy: Generated<string>
  online: Generated<string>
  places: number
  reserve: Generated<number>
  reserve_opens_on: Day | null
  most: Generated<number>
  books_until: Day | null
  asks: Generated<string[]>
  version: Generated<number>
  made_on: Day
  by_person: string | null
  meets_reader: string | null
  quiet_en: Generated<string>
  quiet_cy: Generated<string>
  child_en: Generated<string>
  child_cy: Generated<string>
  series_id: string | null
  copied_from: string | null
  calendar: Generated<number>
  off_en: Generated<string>
  off_cy: Generated<string>
  off_from: 'published' | 'closed' | null
  asked_meets: Generated<boolean>
}

export interface EventReportsTable {
  event_id: string
  programme_id: string
  summary_en: Generated<string>
  summary_cy: Generated<string>
  published_on: Day | null
  figures: GivenJson
  version: Generated<number>
}

export interface EventSeriesTable {
  id: Generated<string>
  programme_id: string
  name_en: string
  name_cy: Generated<string>
  made_on: Day
  version: Generated<number>
}

export interface EventSessionsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  kind: Generated<'speech' | 'workshop' | 'panel' | 'break'>
  title_en: string
  title_cy: Generated<string>
  about_en: Generated<string>
  about_cy: Generated<string>
  question_en: Generated<string>
  question_cy: Generated<string>
  starts_at: string
  ends_at: string
  room_en: Generated<string>
  places: number | null
  taken: Generated<number>
  speakers: Generated<string[]>
  gone_on: Day | null
  version: Generated<number>
  room_cy: Generated<string>
}

export interface EventSpeakersTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  name: string
  shown_as: Generated<string>
  does_en: Generated<string>
  does_cy: Generated<string>
  state: Generated<'wanted' | 'asked' | 'confirmed' | 'declined'>
  asked_on: Day | null
  asked_by: string | null
  answered_on: Day | null
  answered_by: string | null
  name_yes_on: Day | null
  photo_yes_on: Day | null
  recording_yes_on: Day | null
  fee: Generated<number>
  expenses: Generated<number>
  agreed_on: Day | null
  paid_on: Day | null
  prepared_on: Day | null
  debriefed_on: Day | null
  email: Buffer | null
  telephone: Buffer | null
  notes: Buffer | null
  gone_on: Day | null
  version: Generated<number>
}

export interface EventTalksTable {
  event_id: string
  programme_id: string
  answer_days: Generated<number>
  asks_how: Generated<boolean>
  asked_how_on: Day | null
  decisions_shown: Generated<boolean>
  version: Generated<number>
  hears: string | null
}

export interface EventToldTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  kind: 'answer' | 'correction'
  place: number
  first_en: Generated<string>
  first_cy: Generated<string>
  second_en: Generated<string>
  second_cy: Generated<string>
  day: Day
  shown: Generated<boolean>
  ask_id: string | null
  version: Generated<number>
}

export interface EventTriesTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  what: 'ask' | 'how' | 'interest'
  browser_hash: Buffer | null
  network_hash: Buffer | null
  at: Generated<Date>
}

export interface EventsTable {
  id: Generated<number>
  programme_id: string
  kind: string
  thing_id: string
  day: Day
  facts: GivenJson
  at: Generated<Date>
  handled_at: Date | null
  attempts: Generated<number>
  fault: string | null
}

export interface FamiliesTable {
  id: Generated<string>
  programme_id: string
  gss: string
  reference: string
  name: Generated<string>
  handler: string | null
  version: Generated<number>
  created_day: Day
  created_at: Generated<Date>
  closed_day: Day | null
}

export interface FamilyChildrenTable {
  programme_id: string
  family_id: string
  child_id: string
}

export interface FamilyPartiesTable {
  programme_id: string
  family_id: string
  party_id: string
  relation: 'mother' | 'father' | 'parent' | 'step-parent' | 'grandparent' | 'carer' | 'other' | 'not-known'
  parental_responsibility: Generated<'yes' | 'no' | 'not-known'>
  lives_with: Generated<'yes' | 'no' | 'part' | 'not-known'>
  label: Generated<string>
  asked_us: Generated<boolean>
}

export interface FormKeysTable {
  programme_id: string
  owner: string
  key: string
  location: string | null
  at: Generated<Date>
}

export interface FormerAddressesTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  way: 'email' | 'text'
  address: string
  until_at: Generated<Date>
}

export interface GrantsTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  function: 'is' | 'supports' | 'asked' | 'handles' | 'reads'
  thing: 'party' | 'family' | 'space'
  thing_id: string
  from_at: Generated<Date>
  until_at: Date | null
  opened_by: string | null
  ends_at: Date | null
  purpose: 'beside-me' | 'cover' | 'handover' | 'other' | null
  how: Generated<'screen' | 'voice'>
  read_back_on: Day | null
  notes_from: Date | null
  closed_by: string | null
  closed_how: 'screen' | 'voice' | 'phone' | 'ended' | null
}

export interface GroupDatesTable {
  id: Generated<string>
  programme_id: string
  group_id: string
  day: Day
  starts_at: string
  ends_at: string
  cancelled_on: Day | null
}

export interface GroupsTable {
  id: Generated<string>
  programme_id: string
  name_en: Generated<string>
  name_cy: Generated<string>
  about_en: Generated<string>
  about_cy: Generated<string>
  place: Generated<string>
  way_there_en: Generated<string>
  way_there_cy: Generated<string>
  who_en: Generated<string>
  who_cy: Generated<string>
  access_en: Generated<string>
  access_cy: Generated<string>
  child_care_en: Generated<string>
  child_care_cy: Generated<string>
  contact: Generated<string>
  for_all: Generated<boolean>
  state: Generated<'draft' | 'published' | 'cancelled'>
  made_on: Day
  version: Generated<number>
}

export interface HandoversTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  body: Buffer | null
  may_read: Generated<boolean>
  said_on: Day | null
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
}

export interface HeardAnswersTable {
  id: Generated<string>
  programme_id: string
  gss: Generated<string>
  kind: 'initial' | 'review' | 'pre-birth' | 'transfer-in' | 'other'
  month: Day
  said: number[]
}

export interface HeardMarksTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  conference_id: string | null
}

export interface HeardSettingsTable {
  programme_id: string
  fuller: Generated<boolean>
  from_day: Day
}

export interface HeardWordsTable {
  id: string
  programme_id: string
  gss: Generated<string>
  month: Day
  words: Buffer | null
}

export interface HellosTable {
  id: Generated<string>
  programme_id: string
  supporter_id: string
  sound: Buffer | null
  said_en: Buffer | null
  said_cy: Buffer | null
  type: 'audio/mpeg' | 'audio/mp4' | 'audio/ogg' | 'audio/wav' | 'audio/webm' | 'audio/aac'
  spoken: Generated<'en' | 'cy' | 'other'>
  day: Day
  withdrawn_on: Day | null
  stopped_on: Day | null
  stopped_by: string | null
}

export interface HelpOutcomesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  conference_id: string
  ask_id: string | null
  entry: Generated<string>
  done: 'yes' | 'partly' | 'no' | null
  helped: number | null
  why: Buffer | null
  how: Generated<'screen' | 'voice' | 'paper'>
  day: Day
  at: Generated<Date>
}

export interface HelpWishesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  conference_id: string
  entry: Buffer | null
  words: Buffer | null
  want: 'yes' | 'no'
  how: Generated<'screen' | 'voice' | 'paper'>
  day: Day
  at: Generated<Date>
  withdrawn_at: Date | null
}

export interface HiddenTable {
  programme_id: string
  person_id: string
  family_id: string
  at: Generated<Date>
}

export interface HoldsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  why: 'police' | 'solicitor' | 'court' | 'copy' | 'council' | 'other' | 'complaint' | 'concern'
  placed_on: Day
  placed_by: string | null
  lifted_on: Day | null
  lifted_by: string | null
  request_id: string | null
}

export interface HolidayChangesTable {
  id: Generated<string>
  programme_id: string
  day: Day
  kind: 'added' | 'removed'
  name: string
  withdrawn_at: Date | null
  set_by: string | null
  set_at: Generated<Date>
}

export interface InterpreterArrivalsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  booking_id: string
  came: 'yes' | 'after-start' | 'no'
  written_by: string
  day: Day
  at: Generated<Date>
}

export interface InterpretersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  language: string
  for_what: 'conference' | 'core-group' | 'first-meeting' | 'visit' | 'call' | 'other'
  day: Day
  starts_at: string | null
  booked_by: 'us' | 'council' | 'other' | null
  booked_on: Day | null
  cancelled_on: Day | null
  written_by: string
  version: Generated<number>
}

export interface InvoiceSettingsTable {
  programme_id: string
  name: Generated<string>
  address: Generated<string>
  pay_en: Generated<string>
  pay_cy: Generated<string>
  vat_en: Generated<string>
  vat_cy: Generated<string>
  days: Generated<number>
  last: Generated<number>
  version: Generated<number>
}

export interface InvoicesTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  booking_id: string | null
  number: Generated<number>
  credits: string | null
  language: 'en' | 'cy'
  lines: Json
  pence: number
  organisation: Buffer | null
  address: Buffer | null
  reference: Buffer | null
  made_on: Day
  due_on: Day | null
  by_person: string | null
  at: Generated<Date>
  from_us: GivenJson
}

export interface KeptFormsTable {
  id: string
  programme_id: string
  person_id: string
  why: 'ran-out' | 'level' | 'left'
  path: string
  body: Buffer
  at: Generated<Date>
  ends: Date
  typed_in: string | null
}

export interface KnownBrowsersTable {
  programme_id: string
  person_id: string
  browser_hash: Buffer
  since: Generated<Date>
  seen_at: Generated<Date>
}

export interface LapsesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  supporter_id: string
  support_id: string
  said: 'not-ready' | 'ask-first' | 'supervisor'
  since_day: Day
  over_on: Day | null
}

export interface LettersTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  conference_id: string
  kind: string
  sent_on: Day
  sent_how: 'printed' | 'email' | 'read-out'
  sent_by: string | null
  answer: Buffer | null
  answered_by: Generated<string>
  answered_on: Day | null
  version: Generated<number>
}

export interface ListEntriesTable {
  id: Generated<string>
  programme_id: string
  list_id: string
  rows: number[]
  reference: Generated<string>
  verdict: 'reading' | 'new' | 'changed' | 'unchanged' | 'ask' | 'put-right' | 'gone' | 'entered' | 'put-aside'
  faults: GivenJson
  draft: GivenJson
  family_id: string | null
  conference_id: string | null
  handler: string | null
  version: Generated<number>
}

export interface ListMappingsTable {
  programme_id: string
  gss: string
  mapping: Json
  set_on: Day
  set_by: string | null
}

export interface ListsTable {
  id: Generated<string>
  programme_id: string
  gss: string
  file_name: Generated<string>
  file_hash: string
  rows: Generated<number>
  dropped_columns: Generated<number>
  state: Generated<'reading' | 'read' | 'entering' | 'entered' | 'put-aside'>
  done: Generated<number>
  by_person: string | null
  on_day: Day
  at: Generated<Date>
  headings: GivenJson
  confirmed: Generated<boolean>
  asked_by: string | null
}

export interface LocalTextsTable {
  programme_id: string
  key: string
  en: Generated<string>
  cy: Generated<string>
  version: Generated<number>
  set_by: string | null
  set_at: Generated<Date>
}

export interface MatchingsTable {
  id: Generated<string>
  programme_id: string
  policy_version: string
  parties: number
  proposed: number
  total: number
  on_day: Day
  by_person: string | null
  at: Generated<Date>
  weights_id: string | null
}

export interface MessagesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  side: 'parent' | 'beside'
  body: Buffer | null
  day: Day
  at: Generated<Date>
  withdrawn_at: Date | null
}

export interface NamesakesTable {
  programme_id: string
  party_id: string
  person_id: string
  said_by: string
  at: Generated<Date>
}

export interface NeverTogetherTable {
  id: Generated<string>
  programme_id: string
  supporter_id: string
  party_id: string
  said_by: 'supporter' | 'party' | 'coordinator'
  at: Generated<Date>
  withdrawn_at: Date | null
}

export interface NewsletterDeliveriesTable {
  id: Generated<string>
  programme_id: string
  issue_id: string
  subscriber_id: string
  state: Generated<'queued' | 'going' | 'sent' | 'refused' | 'bounced' | 'skipped'>
  queued_at: Date | null
  settled_at: Date | null
  mark_hash: Buffer | null
  soft: Generated<number>
  complained_at: Date | null
  to_hash: Buffer | null
}

export interface NewsletterHandingsTable {
  id: Generated<string>
  programme_id: string
  issue_id: string
  to_whom: string
  on_day: Day
  by_person: string | null
  taken_back_at: Date | null
}

export interface NewsletterIssuesTable {
  id: Generated<string>
  programme_id: string
  newsletter_id: string
  code: Generated<string>
  state: Generated<'draft' | 'sending' | 'paused' | 'stopped' | 'sent'>
  subject_en: Generated<string>
  subject_cy: Generated<string>
  body_en: Generated<string>
  body_cy: Generated<string>
  topics: Generated<string[]>
  archived: Generated<boolean>
  per_minute: Generated<number>
  sent_on: Day | null
  sent_at: Date | null
  ended_at: Date | null
  reach: number | null
  away_at: Date | null
  made_on: Day
  by_person: string | null
  version: Generated<number>
}

export interface NewsletterTopicsTable {
  id: Generated<string>
  programme_id: string
  newsletter_id: string
  name_en: string
  name_cy: Generated<string>
  place: number
  shown: Generated<boolean>
  version: Generated<number>
}

export interface NewslettersTable {
  id: Generated<string>
  programme_id: string
  code: Generated<string>
  name_en: string
  name_cy: Generated<string>
  inner_name: string
  about_en: Generated<string>
  about_cy: Generated<string>
  shown: Generated<boolean>
  ended_at: Date | null
  made_on: Day
  by_person: string | null
  version: Generated<number>
}

export interface NotesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  body: Buffer | null
  day: Day
  at: Generated<Date>
  withdrawn_at: Date | null
  version: Generated<number>
  draft: Generated<boolean>
}

export interface NoticeEntriesTable {
  notice_id: string
  programme_id: string
  family_id: string
  conference_id: string | null
  outcome: 'entered' | 'known' | 'ask'
  kind: string
  day: Day | null
  starts_at: string | null
  place: Generated<string>
  told_by: string
  on_day: Day
  seen_on: Day | null
}

export interface NoticesTable {
  id: Generated<string>
  programme_id: string
  gss: string
  reference: string
  kind: 'initial' | 'review' | 'pre-birth' | 'transfer-in'
  day: Day | null
  starts_at: string | null
  place: Generated<string>
  strategy_day: Day | null
  late_reason: Generated<string>
  parents: GivenJson
  by_person: string
  on_day: Day
  at: Generated<Date>
}

export interface OfferStepsTable {
  id: Generated<string>
  programme_id: string
  offer_id: string
  party_id: string
  step: 'opened' | 'held' | 'possible' | 'no-answer' | 'someone-else-answered' | 'call-back' | 'offered' | 'yes' | 'no' | 'ask-again' | 'reopened' | 'taken-back' | 'closed'
  reason: Generated<string>
  way: 'phone' | 'text' | 'email' | 'in-person' | 'letter' | 'council' | 'site' | null
  call_back_on: Day | null
  on_day: Day
  by_person: string | null
  at: Generated<Date>
}

export interface OffersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  family_id: string
  conference_id: string
  gss: string
  state: Generated<'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'>
  held_for: 'not-told' | 'not-safe' | 'no-name' | 'asked-not-to' | null
  told_us_on: Day
  possible_on: Day | null
  due_on: Day | null
  offered_on: Day | null
  offered_by: 'programme' | 'council' | null
  answered_on: Day | null
  ask_again: Generated<boolean>
  version: Generated<number>
}

export interface OnCallTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  from_at: Date
  until_at: Date
  telephone: string
  set_by: string
  withdrawn_at: Date | null
  version: Generated<number>
}

export interface OpeningNotesTable {
  programme_id: string
  opening_id: string
  note_id: string
}

export interface OpeningTellingsTable {
  opening_id: string
  programme_id: string
  party_id: string
  said: Buffer
  told_on: Day | null
  told_how: 'page' | 'voice' | 'in-person' | null
  told_by: string | null
}

export interface OpeningsTable {
  id: Generated<string>
  programme_id: string
  concern_id: string
  party_id: string
  asked_by: string
  asked_on: Day
  asked_at: Generated<Date>
  of_whom: 'pointed' | 'author' | 'parent' | 'beside'
  from_day: Day | null
  until_day: Day | null
  reason: Buffer
  tell: 'at-once' | 'later'
  review_on: Day | null
  why_later: Buffer | null
  answer: 'agreed' | 'refused' | null
  answered_by: string | null
  answered_on: Day | null
  answered_at: Date | null
  answer_words: Buffer | null
  until_at: Date | null
  ended_at: Date | null
}

export interface OutboxTable {
  id: Generated<string>
  programme_id: string | null
  kind: string
  to_person: string | null
  to_party: string | null
  facts: GivenJson
  not_before: Generated<Date>
  attempts: Generated<number>
  claimed_until: Date | null
  sent_at: Date | null
  way: string | null
  dropped_at: Date | null
  why: string | null
  created_at: Generated<Date>
  to_booking: string | null
  to_ask: string | null
  to_subscriber: string | null
  claimed_pid: number | null
  claimed_start: Date | null
}

export interface OutsideRequestsTable {
  id: Generated<string>
  programme_id: string
  kept_by: string
  kind: 'police' | 'solicitor' | 'court' | 'other-parent' | 'council' | 'other'
  who_asks: string
  reference: Generated<string>
  form: 'letter' | 'email' | 'telephone' | 'in-person' | 'order'
  about: string
  words: Buffer | null
  received_on: Day
  clock: 'copy' | 'order' | 'said' | 'none'
  due_on: Day | null
  extended_on: Day | null
  held_on: Day | null
  lifted_on: Day | null
  lift_why: Buffer | null
  tell: Generated<'at-once' | 'forbidden'>
  tell_review_on: Day | null
  tell_why: Buffer | null
  told_from: Day | null
  replied_on: Day | null
  closed_on: Day | null
  closed_how: 'replied' | 'order-met' | 'withdrawn' | 'mistake' | null
  version: Generated<number>
  at: Generated<Date>
}

export interface OverridesTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  booking_id: string
  kind: 'beyond' | 'out-of-turn'
  tickets: number
  words: Buffer
  by_person: string | null
  at: Generated<Date>
}

export interface OwnPagesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  child: Buffer | null
  well: Buffer | null
  worries: Buffer | null
  help: Buffer | null
  wrong: Buffer | null
  want: Buffer | null
  more: Buffer | null
}

export interface OwnQuestionsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  question: Buffer | null
  asked_on: Day | null
  answer: Buffer | null
}

export interface PapersDueTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  kind: 'summary' | 'record' | 'transcript' | 'correction'
  counts_from: Day
  asked_on: Day | null
  due_on: Day | null
  rule: 'W-MIN-5' | 'W-MIN-20' | 'W-MIN-CORR' | 'E-MIN' | null
  came_on: Day | null
  words: Buffer | null
}

export interface ParentOfTable {
  programme_id: string
  party_id: string
  child_id: string
  relation: string
  parental_responsibility: Generated<'yes' | 'no' | 'not-known'>
}

export interface PartiesTable {
  id: Generated<string>
  programme_id: string
  name: Generated<string>
  called: Generated<string>
  language: Generated<string>
  interpreter: Generated<boolean>
  gender: 'woman' | 'man' | 'other' | null
  version: Generated<number>
  created_day: Day
}

export interface PartyCirclesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  kind: 'social-worker' | 'chair' | 'team' | 'school' | 'street' | 'faith-group' | 'work' | 'person'
  what: Buffer | null
  waived_on: Day | null
  withdrawn_at: Date | null
  print: Buffer | null
}

export interface PasskeysTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  credential: Buffer
  public_key: Buffer
  counter: Generated<number>
  transports: Generated<string[]>
  device: Generated<string>
  made_at: Generated<Date>
  used_at: Date | null
}

export interface PersonsTable {
  id: Generated<string>
  programme_id: string
  name: string
  email: string | null
  phone: string | null
  language: Generated<'en' | 'cy'>
  disabled_at: Date | null
  version: Generated<number>
  created_at: Generated<Date>
}

export interface PinsTable {
  person_id: string
  programme_id: string
  salt: Buffer
  hash: Buffer
  set_at: Generated<Date>
}

export interface PlanPiecesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  line: string
  from_plan: string
  until_plan: string | null
  kind: 'worry' | 'action' | 'step' | 'person' | 'date' | 'aim' | 'needs' | 'seen' | 'wishes' | 'views' | 'family' | 'help' | 'if-not'
  agency: 'social-care' | 'school' | 'health' | 'mental-health' | 'police' | 'housing' | 'drugs' | 'abuse' | 'adults' | 'other' | null
  by_on: Day | null
  state: 'done' | 'not-done' | null
  state_on: Day | null
  words: Buffer | null
  mine: Buffer | null
  better: Buffer | null
  who: Buffer | null
  note: Buffer | null
}

export interface PlansTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  dated: Day | null
}

export interface ProfilesTable {
  supporter_id: string
  programme_id: string
  called: Generated<string>
  about_en: Generated<string>
  about_cy: Generated<string>
  version: Generated<number>
}

export interface ProgrammeAuthoritiesTable {
  programme_id: string
  gss: string
  from_day: Day
  until_day: Day | null
}

export interface ProgrammesTable {
  id: Generated<string>
  name: string
  sender: Generated<string>
  telephone: Generated<string>
  hours: Generated<string>
  hours_cy: Generated<string>
  hostname: string | null
  independence: 'parent-led' | 'charity' | 'council-hosted' | 'professional'
  independence_en: Generated<string>
  independence_cy: Generated<string>
  logo: Buffer | null
  logo_type: 'image/png' | 'image/jpeg' | null
  outside_handler: string | null
  demo: Generated<boolean>
  clocks: Generated<string[]>
  version: Generated<number>
  created_at: Generated<Date>
}

export interface PromiseAnswersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  promise_id: string
  edition: number
  answer: 'understood' | 'think' | 'questions' | 'not-yet'
  how: 'screen' | 'aloud'
  recorded_by: string
  answered_on: Day
  at: Generated<Date>
}

export interface PromisesTable {
  id: Generated<string>
  programme_id: string
  version: number
  name: string
  independence: string
  written_en: string
  written_cy: string
  telephone: string
  hours: string
  hours_cy: string
  from_at: Generated<Date>
}

export interface ProposalsTable {
  id: Generated<string>
  programme_id: string
  matching_id: string | null
  party_id: string
  offer_id: string
  supporter_id: string
  rank: number
  cost: number
  reasons: GivenJson
  lapses_on: Day
  state: Generated<'open' | 'chosen' | 'not-chosen' | 'lapsed' | 'no-longer-free' | 'withdrawn'>
  shown_on: Day | null
  made_on: Day
  extra: Generated<number>
  others: Generated<number>
  alone: GivenJson
}

export interface ReadAnswersTable {
  id: Generated<string>
  programme_id: string
  question_id: string
  reason: 'their-work' | 'stood-in' | 'learning' | 'spoken-to' | 'taken-further' | 'other'
  body: Buffer | null
  by: string
  day: Day
  at: Generated<Date>
}

export interface ReadQuestionsTable {
  id: Generated<string>
  programme_id: string
  week: Day
  person_id: string
  role: string
  why: 'no-grant' | 'no-work' | 'many'
  reads: number
  people: number
  median: number | null
}

export interface ReadWeeksTable {
  id: Generated<string>
  programme_id: string
  week: Day
  looked_at: Generated<Date>
}

export interface RecordingsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  place: 'conference' | 'core-group' | 'home' | 'office' | 'other'
  meets_on: Day | null
  asked_for: Generated<string[]>
  why: Buffer | null
  sent_on: Day | null
  sent_how: 'letter' | 'email' | 'said' | null
  sent_to: Buffer | null
  answer: 'yes' | 'conditions' | 'no' | null
  answered_on: Day | null
  answer_words: Buffer | null
  happened: 'recorded' | 'notes' | 'not-recorded' | 'stopped' | 'shut-out' | null
  happened_words: Buffer | null
}

export interface ReportAnswersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  report_id: string
  point_id: string
  place: number
  mark: 'right' | 'wrong' | 'missing' | 'answer'
  words: Buffer | null
  quote: Buffer | null
}

export interface ReportLettersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  report_id: string
  body: Buffer | null
  sent_on: Day | null
  sent_by: string | null
}

export interface ReportPointsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  report_id: string
  place: number
  heading: Generated<boolean>
  body: Buffer | null
}

export interface ReportRepliesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  letter_id: string
  came: 'agreed' | 'partly' | 'not-agreed' | 'no-answer'
  came_on: Day
  said_by: Buffer | null
  words: Buffer | null
}

export interface ReportsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  conference_id: string | null
  received_on: Day | null
  author: Buffer | null
  not_court_on: Day | null
  text_on: Day | null
  points: Generated<number>
  file_kind: 'docx' | 'pdf' | null
  file: Buffer | null
  gone_on: Day | null
  gone_how: 'time' | 'asked' | null
}

export interface RequestTriesTable {
  programme_id: string
  network_hash: Buffer
  hour: Generated<Date>
  times: Generated<number>
  most: Generated<number>
}

export interface RequestsTable {
  id: Generated<string>
  programme_id: string
  name: string
  gss: string | null
  language: Generated<string>
  way: 'phone' | 'text' | 'email'
  telephone: Buffer | null
  email: Buffer | null
  hours_from: string | null
  hours_until: string | null
  voicemail: Generated<boolean>
  words: Buffer | null
  meeting_day: Day | null
  access: Buffer | null
  party_id: string | null
  state: Generated<'new' | 'spoken' | 'joined' | 'closed'>
  handler: string | null
  on_day: Day
  at: Generated<Date>
  version: Generated<number>
}

export interface RingAsksTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  asked_on: Day
  rung_on: Day | null
  rung_by: string | null
}

export interface RolesTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  role: 'administrator' | 'coordinator' | 'parent-lead' | 'supporter' | 'parent' | 'social-worker' | 'chair' | 'handler' | 'safeguarding-lead' | 'approver' | 'organiser'
  gss: string | null
  from_at: Generated<Date>
  until_at: Date | null
  given_by: string | null
}

export interface RoomPeopleTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  conference_id: string
  name: Buffer | null
  job: Generated<string>
  why: Buffer | null
  watches: Generated<boolean>
  consent: 'yes' | 'no' | null
  question: Buffer | null
  asked_on: Day | null
  answer: Buffer | null
  how: Generated<'screen' | 'voice' | 'paper'>
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
}

export interface SafeContactsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  safe: boolean
  way: 'phone' | 'text' | 'email' | 'through-worker' | 'in-person'
  telephone: Buffer | null
  email: Buffer | null
  hours_from: string | null
  hours_until: string | null
  weekdays_only: Generated<boolean>
  voicemail: Generated<boolean>
  language: Generated<string>
  words: Buffer | null
  set_by: string | null
  set_on: Day
}

export interface SafeguardingLinesTable {
  programme_id: string
  telephone: Generated<string>
  hours: Generated<string>
  hours_cy: Generated<string>
  version: Generated<number>
}

export interface SafetyNotesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  kind: 'bail' | 'injunction' | 'abuse-alleged-of' | 'abuse-alleged-by' | 'marac' | 'lone-working' | 'no-reminders'
  other_party: string | null
  from_day: Day
  until_day: Day | null
  set_by: string | null
}

export interface SealedTable {
  party_id: string
  programme_id: string
  handler: string | null
}

export interface ServicesTable {
  id: Generated<string>
  programme_id: string
  gss: string
  place: number
  kind: 'solicitor' | 'abuse' | 'crisis' | 'mental-health' | 'money' | 'housing' | 'disability' | 'fathers' | 'kinship' | 'children' | 'advice' | 'other'
  name: string
  does_en: Generated<string>
  does_cy: Generated<string>
  telephone: Generated<string>
  web: Generated<string>
  hours_en: Generated<string>
  hours_cy: Generated<string>
  cost: Generated<'free' | 'legal-aid' | 'pay' | 'not-known'>
  languages: Generated<string>
  reach_en: Generated<string>
  reach_cy: Generated<string>
  checked_by: Generated<string>
  checked_on: Day | null
  hidden_on: Day | null
  version: Generated<number>
}

export interface SessionPlacesTable {
  id: Generated<string>
  programme_id: string
  session_id: string
  ticket_id: string
}

export interface SessionWaitsTable {
  id: Generated<string>
  programme_id: string
  session_id: string
  ticket_id: string
  stands: Generated<number>
}

export interface SessionsTable {
  id: Generated<string>
  token_hash: Buffer
  programme_id: string
  person_id: string
  level: Generated<number>
  way: 'link' | 'code' | 'council' | 'demo' | 'command-line'
  device: Generated<string>
  shared_device: Generated<boolean>
  idle: Generated<string>
  created_at: Generated<Date>
  seen_at: Generated<Date>
  expires_at: Date
  ended_at: Date | null
  tries: Generated<number>
  compared: Generated<number>
  raised_by: 'pin' | 'passkey' | null
}

export interface ShareDraftsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  body: Buffer | null
  version: Generated<number>
  at: Generated<Date>
  withdrawn_at: Date | null
}

export interface ShareOpeningsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  share_id: string
  person_id: string
  name: Generated<string>
  day: Day
  at: Generated<Date>
}

export interface SharesTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  read_back_on: Day | null
  from_name: Generated<string>
  gss: string | null
  to_role: 'chair' | 'social-worker' | null
  to_person: string | null
  to_name: Generated<string>
  by_name: Generated<string>
  handed: Buffer | null
  handed_on: Day | null
  body: Buffer | null
  day: Day
  until_day: Day | null
  ends_at: Date | null
  at: Generated<Date>
  stopped_at: Date | null
  stopped_how: 'screen' | 'voice' | 'phone' | null
}

export interface ShutOutsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  conference_id: string
  decided: Buffer | null
  why: Buffer | null
  until: Buffer | null
  put: Buffer | null
  how: Generated<'screen' | 'voice' | 'paper'>
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
}

export interface SignInsTable {
  id: Generated<string>
  programme_id: string | null
  person_id: string | null
  way: 'email' | 'text' | 'invite'
  browser_hash: Buffer | null
  token_hash: Buffer | null
  code_hash: Buffer | null
  tries: Generated<number>
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
  address_hash: Buffer | null
  network_hash: Buffer | null
  own_device: Generated<boolean>
  path: Generated<string>
}

export interface SigningAnswersTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  signing_id: string
  question: string
  body: Buffer | null
}

export interface SigningsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  version: Generated<number>
  withdrawn_at: Date | null
  kind: 'care' | 'agreement'
  child: Buffer | null
  asking: Generated<string[]>
  told_how: 'nothing' | 'said' | 'written' | null
  told: Buffer | null
  others: Buffer | null
  more: Buffer | null
  answered: 'yes' | 'no' | 'stopped' | null
  answered_on: Day | null
  away_from: Day | null
  away_until: Day | null
  first_review_on: Day | null
  last_review_on: Day | null
}

export interface SimulationsTable {
  id: Generated<string>
  programme_id: string
  place: string
  weeks: number
  per100: number
  seed: number
  state: Generated<'asked' | 'working' | 'done' | 'stopped' | 'failed'>
  done: Generated<number>
  report: GivenJson
  by_person: string
  on_day: Day
  at: Generated<Date>
  touched_at: Date | null
  removed_on: Day | null
}

export interface SingleActsTable {
  id: Generated<string>
  programme_id: string
  act: 'choose' | 'answer' | 'booking' | 'offered' | 'asked' | 'how'
  thing_id: string
  token_hash: Buffer | null
  created_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
}

export interface SpacesTable {
  party_id: string
  programme_id: string
  police: 'yes' | 'perhaps' | 'no' | 'rather-not' | null
  asked_on: Day | null
  opened_on: Day
}

export interface StandingAnswersTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  conference_id: string
  gss: string
  of_answer: string | null
  line: Generated<string>
  why: Buffer | null
  said_by: string
  said_on: Day
  said_how: 'reply' | 'phone' | 'account'
  entered_by: string
  day: Day
  at: Generated<Date>
}

export interface StartCodesTable {
  person_id: string
  programme_id: string
  salt: Buffer | null
  hash: Buffer | null
  made_by: string | null
  made_at: Generated<Date>
  expires_at: Date
  taken_by: string | null
  used_at: Date | null
}

export interface StopgapsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  offer_id: string
  kind: 'cover' | 'phone-preparation' | 'printed-pack' | 'advice-line' | 'neighbour'
  on_day: Day
  done_on: Day | null
  by_person: string | null
}

export interface StopsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  supporter_id: string
  support_id: string | null
  what: 'choice' | 'support' | 'cover'
  said: 'apart' | 'needs-accredited' | 'not-ready'
  on_day: Day
  at: Generated<Date>
  mended_on: Day | null
  mended_by: string | null
  mended_why: Buffer | null
  version: Generated<number>
}

export interface StrategyDiscussionsTable {
  id: Generated<string>
  programme_id: string
  family_id: string
  day: Day
  initiated_section47: Generated<boolean>
}

export interface SubscriberIntakesTable {
  id: Generated<string>
  programme_id: string
  newsletter_id: string
  by_person: string | null
  on_day: Day
  at: Generated<Date>
  became: Json
}

export interface SubscriberLinksTable {
  id: Generated<string>
  programme_id: string
  subscriber_id: string
  token_hash: Buffer
  at: Generated<Date>
}

export interface SubscriberTopicsTable {
  subscriber_id: string
  topic_id: string
  programme_id: string
}

export interface SubscribersTable {
  id: Generated<string>
  programme_id: string
  newsletter_id: string
  email: Buffer | null
  mail_print: Buffer | null
  language: Generated<'en' | 'cy'>
  state: Generated<'asked' | 'subscribed' | 'left' | 'removed'>
  how: Generated<'own' | 'by-hand' | 'import'>
  consent_where: Generated<string>
  consent_on: Day | null
  asked_at: Generated<Date>
  confirmed_at: Date | null
  left_at: Date | null
  paused_until: Day | null
  replaces: string | null
  browser_hash: Buffer | null
  network_hash: Buffer | null
  version: Generated<number>
}

export interface SupporterAwayTable {
  id: Generated<string>
  programme_id: string
  supporter_id: string
  from_day: Day
  until_day: Day
  withdrawn_at: Date | null
}

export interface SupporterConflictsTable {
  id: Generated<string>
  programme_id: string
  supporter_id: string
  kind: 'social-worker' | 'chair' | 'team' | 'school' | 'street' | 'faith-group' | 'work' | 'person'
  what: Buffer | null
  withdrawn_at: Date | null
  print: Buffer | null
  declared_at: Generated<Date>
}

export interface SupporterExperienceTable {
  supporter_id: string
  programme_id: string
  kind: string
  withdrawn_at: Date | null
}

export interface SupportersTable {
  id: Generated<string>
  programme_id: string
  person_id: string
  state: Generated<'provisional' | 'accredited' | 'paused' | 'left'>
  gender: 'woman' | 'man' | 'other' | null
  languages: Generated<string[]>
  areas: Generated<string[]>
  travel_km: number | null
  capacity: Generated<number>
  load: Generated<number>
  accredited_until: Day | null
  check_until: Day | null
  references_ok: Generated<boolean>
  own_case_closed_on: Day | null
  own_case_open: Generated<boolean>
  weekdays: Generated<string[]>
  version: Generated<number>
  created_day: Day
  supervisor: string | null
}

export interface SupportsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  supporter_id: string
  from_day: Day
  until_day: Day | null
  ended_why: 'parent-asked' | 'supporter-asked' | 'finished' | 'unsafe' | 'moved' | null
  first_met_on: Day | null
  first_met_how: 'in-person' | 'phone' | 'video' | null
  version: Generated<number>
}

export interface SuppressionsTable {
  id: Generated<string>
  programme_id: string
  newsletter_id: string | null
  mail_print: Buffer
  why: 'left' | 'bounced' | 'complained' | 'by-hand'
  at: Generated<Date>
  by_person: string | null
  lifted_at: Date | null
  lifted_why: 'asked-again' | 'mistake' | 'works-again' | null
  lifted_by: string | null
}

export interface TellingsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  family_id: string
  told_on: Day
  told_by: string
  recorded_by: string | null
  recorded_on: Day
}

export interface TicketKindsTable {
  id: Generated<string>
  programme_id: string
  event_id: string
  place: number
  kind: 'free' | 'paid' | 'hardship' | 'professional' | 'family'
  name_en: string
  name_cy: string
  family: boolean
  most: number | null
  pence: Generated<number>
  taken: Generated<number>
  shown: Generated<boolean>
  version: Generated<number>
}

export interface TicketsTable {
  id: Generated<string>
  programme_id: string
  booking_id: string
  kind_id: string
  badge: Generated<string>
  came_at: Date | null
  version: Generated<number>
  code: Generated<string>
  came_by: string | null
  promised_to: string | null
}

export interface TombstonesTable {
  owner: string
  at: Generated<Date>
}

export interface UnprovedMailsTable {
  message_id: string
  programme_id: string
  mail_print: Buffer
  at: Generated<Date>
}

export interface UnsealedTable {
  id: Generated<string>
  programme_id: string
  table_name: string
  column_name: string
  row_id: string
  owner_id: string
  words: string
}

export interface VisitsTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  written_by: string
  kind: 'in-person' | 'phone' | 'video' | 'text'
  day: Day
  starts_at: string | null
  minutes: number | null
  place: Buffer | null
  together: Generated<boolean>
  state: Generated<'planned' | 'done' | 'cancelled'>
  went: 'well' | 'hard' | null
  at: Generated<Date>
  version: Generated<number>
}

export interface WayPapersTable {
  way_id: string
  programme_id: string
  party_id: string
  words: Buffer | null
  seen_on: Day | null
  seen_by: string | null
  version: Generated<number>
}

export interface WaysTable {
  id: Generated<string>
  programme_id: string
  party_id: string
  kind: 'under-18' | 'prison' | 'refuge' | 'interpreter' | 'easy-read' | 'read-aloud' | 'proxy'
  words: Buffer | null
  who: Buffer | null
  from_day: Day | null
  until_day: Day | null
  written_by: string
  how: 'screen' | 'voice' | 'paper'
  day: Day
  at: Generated<Date>
  withdrawn_on: Day | null
  version: Generated<number>
}

export interface WeightsTable {
  id: Generated<string>
  programme_id: string
  number: Generated<number>
  near: 'none' | 'little' | 'usual' | 'lot' | 'most'
  waiting: 'little' | 'usual' | 'lot' | 'most'
  soon: 'none' | 'little' | 'usual' | 'lot' | 'most'
  language: 'none' | 'little' | 'usual' | 'lot' | 'most'
  ranked: 'none' | 'little' | 'usual' | 'lot' | 'most'
  experience: 'none' | 'little' | 'usual' | 'lot' | 'most'
  gender: 'none' | 'little' | 'usual' | 'lot' | 'most'
  continuity: 'none' | 'little' | 'usual' | 'lot' | 'most'
  area: 'none' | 'little' | 'usual' | 'lot' | 'most'
  load: 'none' | 'little' | 'usual' | 'lot' | 'most'
  why: string
  puts_back: number | null
  parents: number | null
  others_first: number | null
  with_now: number | null
  with_then: number | null
  drafted_by: string
  drafted_name: Generated<string>
  day: Day
  at: Generated<Date>
  answer: 'agreed' | 'no' | null
  answered_by: string | null
  answered_name: Generated<string>
  answered_on: Day | null
  answer_why: Generated<string>
  withdrawn_at: Date | null
}

export interface WhatIfAdviceTable {
  id: Generated<string>
  what_if_id: string
  programme_id: string
  place: number
  languages: string[]
  areas: string[]
  capacity: number
  low: number
  middle: number
  high: number
  shared: boolean
  on_day: Day
}

export interface WhatIfsTable {
  id: Generated<string>
  programme_id: string
  name: Generated<string>
  changes: Json
  seed: Generated<number>
  state: Generated<'draft' | 'asked' | 'working' | 'done' | 'stopped' | 'failed'>
  done: Generated<number>
  steps: Generated<number>
  answer: GivenJson
  by_person: string
  on_day: Day
  at: Generated<Date>
  touched_at: Date | null
  removed_on: Day | null
  version: Generated<number>
}

export interface WishesTable {
  party_id: string
  programme_id: string
  same_gender: Generated<boolean>
  experience: Generated<string[]>
  ranked: Generated<string[]>
  version: Generated<number>
}

export interface WrongPinsTable {
  programme_id: string
  person_id: string
  day: Day
  browser_hash: Buffer
  count: Generated<number>
}

export interface Schema {
  access_needs: AccessNeedsTable
  asked_helps: AskedHelpsTable
  assurances: AssurancesTable
  audit: AuditTable
  audit_links: AuditLinksTable
  audit_waiting: AuditWaitingTable
  authorities: AuthoritiesTable
  authority_settings: AuthoritySettingsTable
  booking_kinds: BookingKindsTable
  booking_meets: BookingMeetsTable
  booking_payers: BookingPayersTable
  bookings: BookingsTable
  challenges: ChallengesTable
  change_asks: ChangeAsksTable
  children: ChildrenTable
  choices: ChoicesTable
  clock_moves: ClockMovesTable
  clocks: ClocksTable
  comebacks: ComebacksTable
  complaint_apart: ComplaintApartTable
  complaint_settings: ComplaintSettingsTable
  complaint_steps: ComplaintStepsTable
  complaints: ComplaintsTable
  concern_apart: ConcernApartTable
  concern_points: ConcernPointsTable
  concern_steps: ConcernStepsTable
  concerns: ConcernsTable
  conference_changes: ConferenceChangesTable
  conference_children: ConferenceChildrenTable
  conferences: ConferencesTable
  core_groups: CoreGroupsTable
  council_codes: CouncilCodesTable
  council_identities: CouncilIdentitiesTable
  council_issuers: CouncilIssuersTable
  council_offers: CouncilOffersTable
  council_sessions: CouncilSessionsTable
  council_sign_ins: CouncilSignInsTable
  council_sign_outs: CouncilSignOutsTable
  covers: CoversTable
  day_parts: DayPartsTable
  debriefs: DebriefsTable
  decisions: DecisionsTable
  door_counts: DoorCountsTable
  door_marks: DoorMarksTable
  easy_reads: EasyReadsTable
  endings: EndingsTable
  event_actions: EventActionsTable
  event_ask_turns: EventAskTurnsTable
  event_asks: EventAsksTable
  event_changes: EventChangesTable
  event_counts: EventCountsTable
  event_decisions: EventDecisionsTable
  event_documents: EventDocumentsTable
  event_feedback: EventFeedbackTable
  event_interest: EventInterestTable
  event_money: EventMoneyTable
  event_pages: EventPagesTable
  event_reports: EventReportsTable
  event_series: EventSeriesTable
  event_sessions: EventSessionsTable
  event_speakers: EventSpeakersTable
  event_talks: EventTalksTable
  event_told: EventToldTable
  event_tries: EventTriesTable
  events: EventsTable
  families: FamiliesTable
  family_children: FamilyChildrenTable
  family_parties: FamilyPartiesTable
  form_keys: FormKeysTable
  former_addresses: FormerAddressesTable
  grants: GrantsTable
  group_dates: GroupDatesTable
  groups: GroupsTable
  handovers: HandoversTable
  heard_answers: HeardAnswersTable
  heard_marks: HeardMarksTable
  heard_settings: HeardSettingsTable
  heard_words: HeardWordsTable
  hellos: HellosTable
  help_outcomes: HelpOutcomesTable
  help_wishes: HelpWishesTable
  hidden: HiddenTable
  holds: HoldsTable
  holiday_changes: HolidayChangesTable
  interpreter_arrivals: InterpreterArrivalsTable
  interpreters: InterpretersTable
  invoice_settings: InvoiceSettingsTable
  invoices: InvoicesTable
  kept_forms: KeptFormsTable
  known_browsers: KnownBrowsersTable
  lapses: LapsesTable
  letters: LettersTable
  list_entries: ListEntriesTable
  list_mappings: ListMappingsTable
  lists: ListsTable
  local_texts: LocalTextsTable
  matchings: MatchingsTable
  messages: MessagesTable
  namesakes: NamesakesTable
  never_together: NeverTogetherTable
  newsletter_deliveries: NewsletterDeliveriesTable
  newsletter_handings: NewsletterHandingsTable
  newsletter_issues: NewsletterIssuesTable
  newsletter_topics: NewsletterTopicsTable
  newsletters: NewslettersTable
  notes: NotesTable
  notice_entries: NoticeEntriesTable
  notices: NoticesTable
  offer_steps: OfferStepsTable
  offers: OffersTable
  on_call: OnCallTable
  opening_notes: OpeningNotesTable
  opening_tellings: OpeningTellingsTable
  openings: OpeningsTable
  outbox: OutboxTable
  outside_requests: OutsideRequestsTable
  overrides: OverridesTable
  own_pages: OwnPagesTable
  own_questions: OwnQuestionsTable
  papers_due: PapersDueTable
  parent_of: ParentOfTable
  parties: PartiesTable
  party_circles: PartyCirclesTable
  passkeys: PasskeysTable
  persons: PersonsTable
  pins: PinsTable
  plan_pieces: PlanPiecesTable
  plans: PlansTable
  profiles: ProfilesTable
  programme_authorities: ProgrammeAuthoritiesTable
  programmes: ProgrammesTable
  promise_answers: PromiseAnswersTable
  promises: PromisesTable
  proposals: ProposalsTable
  read_answers: ReadAnswersTable
  read_questions: ReadQuestionsTable
  read_weeks: ReadWeeksTable
  recordings: RecordingsTable
  report_answers: ReportAnswersTable
  report_letters: ReportLettersTable
  report_points: ReportPointsTable
  report_replies: ReportRepliesTable
  reports: ReportsTable
  request_tries: RequestTriesTable
  requests: RequestsTable
  ring_asks: RingAsksTable
  roles: RolesTable
  room_people: RoomPeopleTable
  safe_contacts: SafeContactsTable
  safeguarding_lines: SafeguardingLinesTable
  safety_notes: SafetyNotesTable
  sealed: SealedTable
  services: ServicesTable
  session_places: SessionPlacesTable
  session_waits: SessionWaitsTable
  sessions: SessionsTable
  share_drafts: ShareDraftsTable
  share_openings: ShareOpeningsTable
  shares: SharesTable
  shut_outs: ShutOutsTable
  sign_ins: SignInsTable
  signing_answers: SigningAnswersTable
  signings: SigningsTable
  simulations: SimulationsTable
  single_acts: SingleActsTable
  spaces: SpacesTable
  standing_answers: StandingAnswersTable
  start_codes: StartCodesTable
  stopgaps: StopgapsTable
  stops: StopsTable
  strategy_discussions: StrategyDiscussionsTable
  subscriber_intakes: SubscriberIntakesTable
  subscriber_links: SubscriberLinksTable
  subscriber_topics: SubscriberTopicsTable
  subscribers: SubscribersTable
  supporter_away: SupporterAwayTable
  supporter_conflicts: SupporterConflictsTable
  supporter_experience: SupporterExperienceTable
  supporters: SupportersTable
  supports: SupportsTable
  suppressions: SuppressionsTable
  tellings: TellingsTable
  ticket_kinds: TicketKindsTable
  tickets: TicketsTable
  tombstones: TombstonesTable
  unproved_mails: UnprovedMailsTable
  unsealed: UnsealedTable
  visits: VisitsTable
  way_papers: WayPapersTable
  ways: WaysTable
  weights: WeightsTable
  what_if_advice: WhatIfAdviceTable
  what_ifs: WhatIfsTable
  wishes: WishesTable
  wrong_pins: WrongPinsTable
}
