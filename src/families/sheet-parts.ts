import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import { noteKinds, relations, residences, responsibilities } from './model.ts'

export const contact = z.object({
  id: z.string(),
  safe: z.boolean(),
  way: z.enum(['phone', 'text', 'email', 'through-worker', 'in-person']),
  hoursFrom: z.string().nullable(),
  hoursUntil: z.string().nullable(),
  weekdaysOnly: z.boolean(),
  voicemail: z.boolean(),
  language: z.string(),
  setOn: day,
})
/** A safe contact as it stands in the database, without its private words: those are opened for pages that show them. */
export type ContactRow = z.infer<typeof contact>
export const place = {
  relation: z.enum(relations),
  parentalResponsibility: z.enum(responsibilities),
  livesWith: z.enum(residences),
  label: z.string(),
}
export const person = {
  id: z.string(),
  name: z.string(),
  called: z.string(),
  language: z.string(),
  interpreter: z.boolean(),
  gender: z.enum(['woman', 'man', 'other']).nullable(),
  version: z.number(),
}
export const telling = z.object({ id: z.string(), on: day, by: z.string(), recordedOn: day })
export const inFamily = z.object({
  ...person,
  ...place,
  told: telling.nullable(),
  contact: contact.nullable(),
  /** Something is written; what it is opens apart. */
  needs: z.boolean(),
  notes: z.number(),
})
export const child = z.object({
  id: z.string(),
  name: z.string(),
  bornOn: day.nullable(),
  dueOn: day.nullable(),
  version: z.number(),
  parents: z.array(z.string()),
})
export type InFamily = z.infer<typeof inFamily>
export type ChildRow = z.infer<typeof child>

export const note = z.object({
  id: z.string(),
  kind: z.enum(noteKinds),
  other: z.string().nullable(),
  otherName: z.string().nullable(),
  from: day,
  until: day.nullable(),
})
export type Note = z.infer<typeof note>
export const contactJson = sql`json_build_object('id', s.id, 'safe', s.safe, 'way', s.way, 'hoursFrom', to_char(s.hours_from, 'HH24:MI'),
  'hoursUntil', to_char(s.hours_until, 'HH24:MI'), 'weekdaysOnly', s.weekdays_only, 'voicemail', s.voicemail, 'language', s.language,
  'setOn', s.set_on)`
export const personJson = sql`'id', p.id, 'name', p.name, 'called', p.called, 'language', p.language, 'interpreter', p.interpreter,
  'gender', p.gender, 'version', p.version, 'relation', fp.relation, 'parentalResponsibility', fp.parental_responsibility,
  'livesWith', fp.lives_with, 'label', fp.label`
export const tellingJson = sql`json_build_object('id', t.id, 'on', t.told_on, 'by', t.told_by, 'recordedOn', t.recorded_on)`
