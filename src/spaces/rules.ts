import type { Fault, Police, Space } from './model.ts'

/** Characters in one note. A body of 64 KiB holds it in any language. */
export const longest = 10_000

/** Codes: 'empty', 'too-long'. */
export const faultsInNote = (body: string): Fault[] =>
  body === ''
    ? [{ field: 'body', code: 'empty' }]
    : body.length > longest
      ? [{ field: 'body', code: 'too-long' }]
      : []

/** Typed words are evidence: whoever may meet the police speaks to a solicitor before they write about what happened. */
export const solicitorFirst = (police: Police | null): boolean => police === 'yes' || police === 'perhaps'

/** The question comes once, before the first box. */
export const mustAsk = (space: Space | undefined): boolean => space?.askedOn == null

/**
 * The edition of our own sentences in promise/words.ts: one more whenever their meaning changes, so that whoever heard
 * the one before is asked again, as with a change of the host's settings.
 */
export const edition = 1

/** Is what was answered an answer to what the promise says now? */
export const answersThis = (
  answered: { readonly promise: string; readonly edition: number } | undefined,
  promise: string,
): boolean => answered !== undefined && answered.promise === promise && answered.edition >= edition

/** A page of a party's own, where whoever was asked something first goes on to: nobody is sent elsewhere. */
export const isOnwards = (text: string): boolean => /^\/[a-z-]+\/[0-9a-f-]{36}(\/[0-9a-z-]+)*$/.test(text)
