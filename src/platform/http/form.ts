import { randomUUID } from 'node:crypto'

export type Upload = { name: string; type: string; bytes: Uint8Array }

/**
 * What came with a POST: names and texts, trimmed at the ends, line ends as LF, control characters gone, and files.
 * Rooms read it with zod; nothing reads the raw body.
 */
export class Form {
  readonly #texts: ReadonlyMap<string, readonly string[]>
  readonly #files: ReadonlyMap<string, Upload>
  constructor(texts: ReadonlyMap<string, readonly string[]>, files: ReadonlyMap<string, Upload> = new Map()) {
    this.#texts = texts
    this.#files = files
  }
  /** One value, '' when absent. */
  text(name: string): string {
    return this.#texts.get(name)?.[0] ?? ''
  }
  /** Every value of a name: checkboxes. */
  all(name: string): readonly string[] {
    return this.#texts.get(name) ?? []
  }
  has(name: string): boolean {
    return this.#texts.has(name)
  }
  file(name: string): Upload | undefined {
    return this.#files.get(name)
  }
  /** The version that a form was opened with; 0 when there was none, and -1, which no row bears, when it is none. */
  version(name = 'version'): number {
    const text = this.text(name)
    return text === '' ? 0 : /^[0-9]{1,9}$/.test(text) ? Number(text) : -1
  }
  names(): string[] {
    return [...this.#texts.keys()]
  }
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
export const clean = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll(controls, '').trim()

/** What stands after the question mark, cleaned as a form is: the database takes no null characters. */
export const readQuery = (url: URL): URLSearchParams =>
  new URLSearchParams([...url.searchParams].map(([name, value]) => [name, value.replaceAll(controls, '')]))

/** Where files may come in a body may be large; millions of small fields in it would hold up everybody else. */
const mostText = 65_536
const fieldsOf = async (request: Request): Promise<URLSearchParams> => {
  const text = await request.text().catch(() => '')
  return new URLSearchParams(text.length > mostText ? '' : text)
}

/** Reads urlencoded and multipart bodies; anything else is an empty form. */
export const readForm = async (request: Request): Promise<Form> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return new Form(new Map())
  const data = type.startsWith('multipart')
    ? await request.formData().catch(() => new FormData())
    : await fieldsOf(request)
  const texts = new Map<string, string[]>()
  const files = new Map<string, Upload>()
  for (const [name, value] of data) {
    if (typeof value === 'string') {
      const all = texts.get(name)
      if (all === undefined) texts.set(name, [clean(value)])
      else all.push(clean(value))
    } else if (value.size > 0)
      files.set(name, {
        name: clean(value.name),
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      })
  }
  return new Form(texts, files)
}

/**
 * A form that is read as far as it goes: whoever leaves in a hurry must get away, however much they typed. Only whole
 * fields count, and no files.
 */
export const readFormSoFar = async (request: Request): Promise<Form> => {
  const text = await request.text().catch(() => '')
  const whole = text.length > mostText ? text.slice(0, text.lastIndexOf('&', mostText)) : text
  const texts = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(whole))
    texts.set(name, [...(texts.get(name) ?? []), clean(value)])
  return new Form(texts)
}

export const newFormKey = (): string => randomUUID()
