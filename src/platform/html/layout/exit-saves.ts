import { printOf } from '../../http/print.ts'
import { clean } from '../../http/form.ts'

/** An attribute's value may hold a `>`, never a quotation mark. */
const insides = `(?:[^>"]|"[^"]*")*`
const formTag = new RegExp(`^<form\\b${insides}>`)
const typing = new RegExp(`<textarea\\b(${insides})>([^<]*)</textarea>|<input\\b(${insides})>`, 'g')
const box = new RegExp(
  `<input\\b(?!${insides}type="(?:hidden|checkbox|radio|submit|button|reset|image|file|password)")`,
  'g',
)
const submitting = new RegExp(`<button\\b(?!${insides}type="(?:button|reset)")(${insides})>`)
/** A form that signs in, or that holds a password, is sent nowhere else. */
const secret = / name="press"| type="password"/
const typed = /^(?:text|tel|email|number|search|time|date|url)?$/

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]

/** The boxes of a form into which somebody types, with what stands in them as the page is made. */
const boxesIn = (form: string): { name: string; value: string }[] =>
  [...form.matchAll(typing)].flatMap(([, area, text = '', input]) => {
    const tag = area ?? input ?? ''
    const name = attribute(tag, 'name')
    if (name === undefined || (input !== undefined && !typed.test(attribute(input, 'type') ?? ''))) return []
    return [{ name, value: clean(plain(area === undefined ? (attribute(tag, 'value') ?? '') : text)) }]
  })

type Main = { at: number; tag: string; whole: string; boxes: { name: string; value: string }[] }
/** The form around a place in the page, if it is sent to us and somebody types into it. */
const formAround = (html: string, place: number): Main | undefined => {
  const at = html.lastIndexOf('<form', place)
  const end = at < 0 ? -1 : html.indexOf('</form>', at)
  if (end < place) return undefined
  const whole = html.slice(at, end)
  const tag = formTag.exec(whole)?.[0] ?? ''
  if (!/ method="post"/.test(tag) || !/ name="csrf"/.test(whole) || secret.test(whole)) return undefined
  const boxes = boxesIn(whole)
  return boxes.length === 0 ? undefined : { at, tag, whole, boxes }
}
const around = (html: string, sign: RegExp): Main | undefined => {
  for (const { index } of html.matchAll(sign)) {
    const form = formAround(html, index)
    if (form !== undefined) return form
  }
  return undefined
}

/** The first form of the page with a long box, or else with any box; undefined when nothing is typed there. */
const mainForm = (html: string): Main | undefined => around(html, /<textarea\b/g) ?? around(html, box)

const mostNames = 40
/**
 * Where the form was going, a print of what stood in its boxes and their names, so that the house can tell whether
 * anybody typed. A form that came back with faults holds words that nobody has saved: no print, they count as typed.
 */
const sayWhere = (to: string, boxes: Main['boxes'], unsaved: boolean): string => {
  const names = [...new Set(boxes.map(({ name }) => name))]
  if (unsaved || names.length > mostNames) return to
  const print = printOf(
    names.map((name) =>
      boxes
        .filter((box) => box.name === name)
        .map(({ value }) => value)
        .join('\n'),
    ),
  )
  return `${to} ${print} ${names.join(',')}`
}

const wayOut = /<button type="submit" (class="[^"]*govuk-exit-this-page__button")>/

/**
 * On a page with a form into which somebody types, the way out becomes a button of that form, so that it sends the words
 * along without a script too. Enter in a box presses a form's first button: a copy of its own, which nobody sees, stands
 * before the way out. Works on the finished page, because what stands above can't know what is drawn below.
 */
export const exitSaves = (html: string): string => {
  if (!wayOut.test(html)) return html
  const start = html.indexOf('<main')
  const main = start < 0 ? undefined : mainForm(html.slice(start))
  if (main === undefined) return html
  const unsaved = html.includes('govuk-error-summary')
  const own = attribute(main.tag, 'id')
  const id = own ?? 'typed'
  const first = submitting.exec(main.whole)?.[1] ?? ''
  const same = ['name', 'value', 'formaction']
    .map((name) => [name, attribute(first, name)] as const)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('')
  const to = sayWhere(attribute(main.tag, 'action') ?? '/', main.boxes, unsaved)
  const opened = main.tag.replace(
    /^<form/,
    `<form${own === undefined ? ` id="${id}"` : ''}${unsaved ? ' data-unsaved' : ''}`,
  )
  const at = start + main.at
  return (html.slice(0, at) + opened + html.slice(at + main.tag.length)).replace(
    wayOut,
    (_, classes: string) =>
      `<button type="submit" form="${id}" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"${same}></button>` +
      `<button type="submit" form="${id}" formaction="/exit" formenctype="application/x-www-form-urlencoded" formnovalidate name="leaving" value="${to}" ${classes}>`,
  )
}
