import { pagesOf, type Page } from '../access/pages.ts'
import type { Source } from './model.ts'

/** The pages of sharing, for what these rooms hand in. */
export const sharingPages = (sources: readonly Source[]): readonly Page[] => {
  const pages = pagesOf()
  return sources.length === 0 ? [] : pages.list
}
