import { createHmac } from 'node:crypto'

/**
 * The key under which a draft waits in the browser while there is no signal: it comes with the page, from the session's own
 * secret, is the same as long as that session lasts, and stands nowhere. Undefined without a session.
 */
export const queueKey = (token: string | null): string | undefined =>
  token === null
    ? undefined
    : createHmac('sha256', token).update('what waits in the browser').digest('base64url')
