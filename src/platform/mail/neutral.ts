/**
 * A message is read on a locked telephone by whoever holds it. None of these may stand in a subject, a text or a
 * sender: what the service is about, who takes part, where. Welsh words are given without the letter that mutates.
 */
export const tellingWords: readonly RegExp[] = [
  // English
  /protect/i,
  /safeguard/i,
  /council/i,
  /social/i,
  /support/i,
  /\bconferenc/i,
  /\bmeeting/i,
  /famil/i,
  /parent/i,
  /partner/i,
  /peer advoc/i,
  /child/i,
  /\bkids?\b/i,
  /\bmother|\bfather|\bmum\b|\bdad\b/i,
  /\bcourt/i,
  /solicitor/i,
  /abus/i,
  /violen/i,
  /police/i,
  /\bcare\b|\bcarers?\b/i,
  /neglect/i,
  /case ?work|\bworker/i,
  /confidential|secret/i,
  // Cymraeg
  /mddiff[yn]n/i,
  /diogel/i,
  /yngor/i,
  /ymdeithas/i,
  /efnog/i,
  /yn[ha]*dledd/i,
  /yfarfod/i,
  /teulu|deulu|theulu|nheulu/i,
  /rhian[it]|\brian[it]|rhieni|\brieni/i,
  /[pbf]h?artner/i,
  /[pb]lant\b|mhlant|phlant|lentyn/i,
  /\b[mf]am\b|\b[td]ad\b/i,
  /\bl?lys\b/i,
  /yfreithi/i,
  /am-?drin/i,
  /heddlu/i,
  /\bg?ofal\b|\bgofalw/i,
  /esgeulus/i,
  /gweithiw|weithiw/i,
  /yfrinach/i,
]

/** True when the text gives nothing away. */
export const isNeutral = (text: string): boolean => !tellingWords.some((word) => word.test(text))
