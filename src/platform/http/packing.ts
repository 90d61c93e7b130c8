import { randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Bytes under which a page is not worth the work. */
const small = 1_024

/** A page's end is padded by chance, so that its packed length does not say how alike two texts on it are (docs/decisions/0035). */
const paddedByChance = (html: string): string =>
  `${html}<!--${randomBytes(randomInt(64)).toString('base64url')}-->`

/** A page as this browser takes it: a third to a tenth of its size. Files, sounds and short answers go as they are. */
export const packed = async (response: Response, accepts = ''): Promise<Response> => {
  const way = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null
  if (response.headers.get('content-type')?.startsWith('text/html') !== true || response.body === null)
    return response
  const headers = new Headers(response.headers)
  headers.append('vary', 'accept-encoding')
  const html = await response.text()
  if (way === null || html.length < small) return new Response(html, { status: response.status, headers })
  const page = paddedByChance(html)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
  const body = await (way === 'br' ? brotli(page, quality) : zip(page))
  headers.set('content-encoding', way)
  return new Response(new Uint8Array(body), { status: response.status, headers })
}
