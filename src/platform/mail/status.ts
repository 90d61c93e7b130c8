/**
 * RFC 3463, 3.2: there is no such mailbox or domain, for ever. 5.1.7 and 5.1.8 are about the sender's address and say
 * nothing of this one.
 */
export const isGone = (status: string): boolean => /^5\.1\.(?:[1236]|10)$/.test(status)

/** A full box (5.2.2), something about the line (5.4) or a rule of theirs against whoever sends (5.7): the address is as good as before. */
export const isOfTheMoment = (status: string): boolean => /^(?:4\.|5\.2\.2$|5\.4\.|5\.7\.)/.test(status)
