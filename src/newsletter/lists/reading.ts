import type { Form } from '../../platform/http/form.ts'
import type { Draft, TopicDraft } from '../model.ts'
import type { Kept } from './queries.ts'

/** What a keeper wrote about a newsletter. */
export const readDraft = (form: Form): Draft => ({
  nameEn: form.text('nameEn'),
  nameCy: form.text('nameCy'),
  innerName: form.text('innerName'),
  aboutEn: form.text('aboutEn'),
  aboutCy: form.text('aboutCy'),
  shown: form.text('shown') === 'yes',
})

/** What stands, as the texts of its form. */
export const typedList = (of: Kept): Record<string, string> => ({
  nameEn: of.name_en,
  nameCy: of.name_cy,
  innerName: of.inner_name,
  aboutEn: of.about_en,
  aboutCy: of.about_cy,
  shown: of.shown ? 'yes' : '',
})

export const readTopic = (form: Form): TopicDraft => ({
  nameEn: form.text('topicEn'),
  nameCy: form.text('topicCy'),
})
