const entity = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : entity(value)
}

/** A form as it stands on a page: where it goes, what it would send, and in which of its fields somebody writes. */
export type FoundForm = {
  readonly method: 'get' | 'post'
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  readonly written: readonly string[]
}

const writes = (tag: string): boolean => {
  const type = attribute(tag, 'type') ?? 'text'
  return (
    tag.startsWith('<textarea') ||
    (tag.startsWith('<input') && /^(text|search|tel|email|url|number|time)$/.test(type))
  )
}

/** Every form of a page but "leave quickly" and the choice of language; of radios the last is pressed, of a list the first. */
export const formsOn = (html: string, at: string): FoundForm[] =>
  [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].flatMap(([form]) => {
    const opening = /<form\b[^>]*>/.exec(form)?.[0] ?? ''
    const action = attribute(opening, 'action') ?? at
    if (/^\/(exit|language|sign-out)/.test(action)) return []
    const fields: Record<string, string> = {}
    const written: string[] = []
    for (const [tag] of form.matchAll(/<(input|textarea|select|button)\b[^>]*>/g)) {
      const name = attribute(tag, 'name')
      if (name === undefined || name === 'csrf' || name === 'key' || attribute(tag, 'type') === 'file')
        continue
      if (writes(tag)) written.push(name)
      fields[name] = attribute(tag, 'value') ?? fields[name] ?? ''
    }
    for (const [, name = '', options = ''] of form.matchAll(
      /<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
    ))
      fields[name] = attribute(/<option\b[^>]*value="[^"]+"[^>]*>/.exec(options)?.[0] ?? '', 'value') ?? ''
    const method = attribute(opening, 'method') === 'post' ? 'post' : 'get'
    return [{ method, action, fields, written: [...new Set(written)] }]
  })
