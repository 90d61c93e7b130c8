import type { Answer } from '../platform/http/answer.ts'
import { endedCookie } from '../platform/http/cookies.ts'
import { htmlResponse } from '../platform/http/render.ts'
import type { View } from '../platform/html/view.ts'
import { neutralFile } from '../platform/mail/neutral.ts'
import type { Fields } from './kept/model.ts'
import { DownPage } from './kept/pages.tsx'
import { MissingPage, StalePage } from './refusals.tsx'
import type { Visit } from './visit.ts'

export type Done = {
  answer: Answer
  view: View
  stale?: boolean
  /** The vault does not answer: the page says so, with what was typed and where it was going. */
  down?: { to: string; fields: Fields | null }
}

const soon = '30'

/** One part of a sound, as a player asks for it (RFC 9110, 14): 'bytes=0-1'; all of it for anything else. */
const inParts = (body: Uint8Array<ArrayBuffer>, headers: Headers, range: string | null): Response => {
  headers.set('accept-ranges', 'bytes')
  const asked = /^bytes=(\d{1,10})-(\d{0,10})$/.exec(range ?? '')
  if (asked === null) return new Response(body, { headers })
  const from = Number(asked[1])
  const until = Math.min(asked[2] === '' ? body.length - 1 : Number(asked[2]), body.length - 1)
  if (from > until) {
    headers.set('content-range', `bytes */${body.length}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('content-range', `bytes ${from}-${until}/${body.length}`)
  return new Response(body.slice(from, until + 1), { status: 206, headers })
}

/** What a handler answered, as the browser gets it. */
export const respond = ({ answer, view, stale, down }: Done, at: Visit): Response => {
  if (down !== undefined) {
    const response = htmlResponse(<DownPage view={view} {...down} />, 503)
    response.headers.set('retry-after', soon)
    return response
  }
  if (stale === true) return htmlResponse(<StalePage view={view} />, 403)
  if (answer.kind === 'missing') return htmlResponse(<MissingPage view={view} />, 404)
  if (answer.kind === 'plain')
    return new Response(answer.text, {
      status: answer.status,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  if (answer.kind === 'page') return htmlResponse(answer.page, answer.status)
  if (answer.kind === 'file') {
    const body = typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body)
    const how = answer.inline === true ? 'inline' : 'attachment'
    const headers = new Headers({
      'content-type': answer.type,
      'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(neutralFile(answer.name))}`,
    })
    // Some telephones play a sound only in parts that they ask for.
    return answer.type.startsWith('audio/') && body instanceof Uint8Array
      ? inParts(body, headers, at.request.headers.get('range'))
      : new Response(body, { headers })
  }
  const headers = new Headers({ location: answer.to })
  for (const cookie of answer.cookies ?? []) headers.append('set-cookie', cookie)
  if (answer.clearSite === true) {
    headers.set('clear-site-data', '"cache", "cookies", "storage"')
    headers.append('set-cookie', endedCookie(at.cookies.session, at.cookies))
  }
  return new Response(null, { status: 303, headers })
}
