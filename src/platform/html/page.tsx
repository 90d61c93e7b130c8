import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A whole page as the browser gets it. */
export const renderPage = (page: VNode): string => `<!doctype html>${render(page)}`
