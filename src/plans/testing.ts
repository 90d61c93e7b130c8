import type { TestHouse } from '../access/testing.ts'
import { aParent, type Parent } from '../spaces/testing.ts'

/** A parent who has heard the promise and was asked about the police. */
export const opened = async (house: TestHouse, name: string): Promise<Parent> => {
  const parent = await aParent(house, name)
  const at = `/notes/${parent.party}`
  await parent.browser.post('/promise', { answer: 'understood', onwards: `${at}/new` })
  await parent.browser.post(`${at}/first`, { police: 'no' })
  return parent
}

export const dayBoxes = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** One piece of their plan, through the pages; answers where it is changed. */
export const puts = async (
  parent: Pick<Parent, 'browser' | 'party'>,
  kind: string,
  form: Record<string, string>,
): Promise<string> => {
  const { location, text, status } = await parent.browser.post(`/plan/${parent.party}/new/${kind}`, form)
  if (status !== 303) throw new Error(text)
  return `/plan/${parent.party}/pieces/${location.split('#').at(-1) ?? ''}`
}
