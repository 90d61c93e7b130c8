import { expect, test } from 'vitest'
import { documentOf } from '../../http/render.ts'
import { printOf } from '../../http/print.ts'
import { Button, Input, Layout, Textarea, type View } from '../index.ts'
import { FormOf } from '../form.tsx'
import { Exit } from './exit.tsx'
import type { ComponentChildren } from 'preact'

const view: View = {
  language: 'en',
  path: '/my-notes',
  csrf: 'c',
  formKey: 'k',
  today: '2026-11-18',
  host: { name: 'Walking Beside', telephone: '', hours: '' },
  actor: { name: 'Sam', roles: ['parent'] },
  navigation: [],
  languageLinks: { en: '/', cy: '/' },
  inventedOnly: false,
}
const drawn = (children: ComponentChildren, more: Partial<View> = {}) =>
  documentOf(
    <Layout view={{ ...view, ...more }} title="Notes">
      {children}
    </Layout>,
  )
const wayOut = (html: string) =>
  /<button [^>]*govuk-exit-this-page__button"[^>]*>/.exec(html)?.[0] ?? 'no way out'

const note = (value = '') => (
  <FormOf view={view} action="/notes/new">
    <Textarea name="body" label="Note" value={value} />
    <button type="submit" name="what" value="save">
      Save
    </button>
  </FormOf>
)

test('the way out sends along what is typed in the page’s form, and where that was going', () => {
  const html = drawn(note('As it "stands" > now'))
  expect(html).toContain('<form id="typed" action="/notes/new" method="post"')
  expect(wayOut(html)).toContain('form="typed" formaction="/exit"')
  expect(wayOut(html)).toContain(
    `name="leaving" value="/notes/new ${printOf(['As it "stands" > now'])} body"`,
  )
})

test('Enter in a box still presses the form’s own button: a copy of it stands before the way out', () => {
  const html = drawn(note())
  const copy = html.indexOf(
    '<button type="submit" form="typed" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true" name="what" value="save">',
  )
  expect(copy).toBeGreaterThan(0)
  expect(copy).toBeLessThan(html.indexOf('formaction="/exit"'))
})

test('of several forms the one with the long box counts; one that came back with faults is unsaved', () => {
  const html = drawn(
    <>
      <FormOf view={view} action="/search">
        <Input name="q" label="Name" />
        <Button>Find</Button>
      </FormOf>
      {note()}
    </>,
  )
  expect(wayOut(html)).toContain('value="/notes/new ')
  const back = drawn(
    <>
      <div class="govuk-error-summary">Write something</div>
      {note('Unsaved')}
    </>,
  )
  expect(wayOut(back)).toContain('value="/notes/new"')
  expect(back).toContain('data-unsaved')
})

test('without such a form, or with one that signs in, the way out is a form of its own', () => {
  for (const inside of [
    <p>Nothing to type</p>,
    <FormOf view={view}>
      <input type="radio" name="a" value="b" />
    </FormOf>,
    <FormOf view={view}>
      <input type="hidden" name="press" value="p" />
      <Input name="code" label="Code" />
    </FormOf>,
    <FormOf view={view}>
      <input type="password" name="pin" />
      <Input name="code" label="Code" />
    </FormOf>,
  ]) {
    const html = drawn(inside)
    expect(wayOut(html)).toBe(
      '<button type="submit" class="govuk-button govuk-button--warning govuk-exit-this-page__button">',
    )
    expect(html).not.toContain('id="typed"')
  }
})

test('words that look like our own button change nothing', () => {
  const html = documentOf(
    <main>
      <Exit view={view} />
      <FormOf view={view}>
        <Textarea
          name="body"
          label="Note"
          value={'<button type="submit" class="govuk-exit-this-page__button"> $& $1'}
        />
      </FormOf>
    </main>,
  )
  expect(html.match(/formaction/g)).toHaveLength(1)
  expect(html).toContain('$&amp; $1')
})
