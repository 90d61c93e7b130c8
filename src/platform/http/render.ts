import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'
import { exitSaves } from '../html/layout/exit-saves.ts'

/** The whole document of a page. */
export const documentOf = (page: VNode): string => `<!doctype html>${exitSaves(renderToString(page))}`

export const htmlResponse = (page: VNode, status: 200 | 403 | 404 | 422 | 503): Response =>
  new Response(documentOf(page), { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
