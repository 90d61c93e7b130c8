import type { Form } from '../../platform/http/form.ts'
import { sessionKinds, type SessionDraft } from './model.ts'
import type { Session } from './queries.ts'

export const readSession = (form: Form): SessionDraft => ({
  kind: sessionKinds.find((one) => one === form.text('kind')) ?? 'speech',
  titleEn: form.text('titleEn'),
  titleCy: form.text('titleCy'),
  aboutEn: form.text('aboutEn'),
  aboutCy: form.text('aboutCy'),
  questionEn: form.text('questionEn'),
  questionCy: form.text('questionCy'),
  startsAt: form.text('startsAt'),
  endsAt: form.text('endsAt'),
  roomEn: form.text('roomEn'),
  roomCy: form.text('roomCy'),
  places: form.text('places'),
  speakers: form.all('speakers'),
})

/** What stands, as the texts of its form. */
export const typedSession = (of: Session): Record<string, string> => ({
  kind: of.kind,
  titleEn: of.title_en,
  titleCy: of.title_cy,
  aboutEn: of.about_en,
  aboutCy: of.about_cy,
  questionEn: of.question_en,
  questionCy: of.question_cy,
  startsAt: of.starts_at,
  endsAt: of.ends_at,
  roomEn: of.room_en,
  roomCy: of.room_cy,
  places: of.places === null ? '' : String(of.places),
})
