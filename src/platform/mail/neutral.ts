/**
 * A message is read on a locked telephone by whoever holds it; a title, an address and a download stay in a browser's
 * history. None of these words may stand there: what the service is about, who takes part, where. Welsh words are given
 * without the letter that mutates.
 */
const everywhere: readonly RegExp[] = [
  // English
  /protect/i,
  /safeguard/i,
  /social/i,
  /peer advoc|\badvoca/i,
  /\bcourt|\bjudge\b|\bhearings?\b/i,
  /solicitor|\blawyer|\blegal/i,
  /abus/i,
  /violen|\bassault/i,
  /\bharm/i,
  /police/i,
  /\bcare\b|\bcarers?\b|looked after/i,
  /foster|\badopt/i,
  /\bcustody|\brefuge\b/i,
  /neglect/i,
  /\bdomestic/i,
  /\bvictim/i,
  /pre-?birth|\bsection ?\d/i,
  /confidential|secret/i,
  // Cymraeg
  /mddiff[yn]n/i,
  /diogel/i,
  /ymdeithas/i,
  /eiriol/i,
  /\bl?lys\b|arnwr\b|wrandawiad/i,
  /yfreithi/i,
  /am-?drin/i,
  /\b[td]h?rais\b/i,
  /\bniwed|\bniweid/i,
  /heddlu/i,
  /\bg?ofal\b|\bgofalw/i,
  /esgeulus/i,
  /\bmaethu?\b|mabwysi|fabwysi/i,
  /\bdomestig|\bddomestig/i,
  /yfrinach/i,
]

/**
 * These may stand in the titles and addresses of office pages, which coordinators, administrators, handlers and people
 * of a council open at work. Never in a message, a sender, a download's name, or on a page that parents, supporters or
 * strangers open.
 */
const outsideTheOffice: readonly RegExp[] = [
  // English
  /council/i,
  /support/i,
  /\bconferenc/i,
  /\bmeeting/i,
  /famil/i,
  /parent/i,
  /partner/i,
  /child/i,
  /\bkids?\b|\bbab(y|ies)\b/i,
  /\bmother|\bfather|\bmum\b|\bdad\b/i,
  /case ?work|\bcases?\b|\bworker/i,
  /core group|strategy discussion|\bdebrief/i,
  // Cymraeg
  /yngor|nghynghor|chyngor/i,
  /efnog/i,
  /yn[ha]*dledd/i,
  /yfarfod/i,
  /teulu|deulu|theulu|nheulu/i,
  /rhian[it]|\brian[it]|rhieni|\brieni/i,
  /[pbf]h?artner/i,
  /[pb]lant\b|mhlant|phlant|lentyn/i,
  /\b[bf]aban/i,
  /\b[mf]am\b|\b[td]ad\b/i,
  /gweithiw|weithiw/i,
  /gr[ŵw]p craidd|rafodaeth strategaeth/i,
]

export const tellingWords: readonly RegExp[] = [...everywhere, ...outsideTheOffice]

/** Nobody poses as one of these, on the telephone or in writing: it is found out, and then nothing is believed. */
const poses: readonly RegExp[] = [
  /\bschool|\bnursery\b|\bteacher/i,
  /surgery|\bdoctor|\bclinic|hospital|\bnurse|dentist|pharmac|\bG\.?P\.?\b/i,
  /police|\bbank\b|\bparcel|deliver|courier|post office|\bsurvey|\binsurance/i,
  /\bysgol|feithrin|\bathr[ao]/i,
  /feddygf|meddyg|\bclinig|ysbyty|\bnyrs|deintydd|fferyll/i,
  /heddlu|\b[bf]anc\b|\b[pb]h?arsel|\bdosbarthu\b|swyddfa.r post|\barolwg|yswiriant/i,
]

/** True when the text gives nothing away, wherever it is read. */
export const isNeutral = (text: string): boolean => !tellingWords.some((word) => word.test(text))
/** The first word of a text that gives something away, whole as it stands there; null where none does. */
export const tellingIn = (text: string): string | null => {
  const [first] = tellingWords
    .map((word) => word.exec(text))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index)
  if (first === undefined) return null
  const [before = ''] = /[\p{L}\p{M}\p{N}’'-]*$/u.exec(text.slice(0, first.index)) ?? []
  const [after = ''] = /^[\p{L}\p{M}\p{N}’'-]*/u.exec(text.slice(first.index + first[0].length)) ?? []
  return `${before}${first[0]}${after}`
}
/** True when it gives no more away than that somebody works in an office like ours. */
export const isNeutralAtWork = (text: string): boolean => !everywhere.some((word) => word.test(text))
/** True when it poses as somebody whom we are not. */
export const isPosing = (text: string): boolean => poses.some((word) => word.test(text))

/** A download keeps its name where that gives nothing away, and is called "list" where it does: it stays on the device. */
export const neutralFile = (name: string): string =>
  isNeutral(name) ? name : name.replace(/^.*(?=\.)|^[^.]*$/, 'list')
