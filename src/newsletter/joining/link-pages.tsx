import type { ComponentChildren } from 'preact'
import { Button, ContinuePage, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { linkWords } from './words.ts'

type Bare = {
  view: View
  title: string
  faulty?: boolean
  /** What was done or is wrong: said first. */ news?: ComponentChildren
  children: ComponentChildren
}
/** A page behind a letter's link: nothing leads from it into the house, and nothing on it says what the house is for. */
export const Bare = ({ view, title, faulty = false, news, children }: Bare) => (
  <Layout view={view} title={say(linkWords, view.language).title} bare handedOn faulty={faulty}>
    <div class="column">
      {news}
      <h1>{title}</h1>
      {children}
    </div>
  </Layout>
)

type Press = { view: View; action: string; says?: string; text: string; quiet?: boolean }
export const Press = ({ view, action, says, text, quiet = false }: Press) => (
  <FormOf view={view} action={action}>
    {says === undefined ? null : <input type="hidden" name="says" value={says} />}
    <Button classes={quiet ? 'govuk-button--secondary' : ''} preventDoubleClick>
      {text}
    </Button>
  </FormOf>
)

type Open = { view: View; path: string; asked?: boolean }
/** Before the press: nothing is looked up. `asked`: the link asks whether they want it. */
export const OpenPage = ({ view, path, asked = false }: Open) => {
  const t = say(linkWords, view.language)
  return (
    <ContinuePage
      view={view}
      action={path}
      title={t.title}
      heading={asked ? t.askedTitle : t.title}
      text={asked ? t.askedText : t.continueText}
      handedOn
    />
  )
}
export const ConfirmPage = ({ view, path }: { view: View; path: string }) => {
  const t = say(linkWords, view.language)
  return (
    <Bare view={view} title={t.confirmTitle}>
      <p>{t.confirmText}</p>
      <Press view={view} action={`${path}/in`} says="join" text={t.confirm} />
    </Bare>
  )
}
export const LeavePage = ({ view, path }: { view: View; path: string }) => {
  const t = say(linkWords, view.language)
  return (
    <Bare view={view} title={t.leaveTitle}>
      <p>{t.leaveText}</p>
      <Press view={view} action={`${path}/now`} says="leave" text={t.leave} />
      <Press view={view} action={path} text={t.see} quiet />
    </Bare>
  )
}

export const InPage = ({ view, path }: { view: View; path: string }) => {
  const t = say(linkWords, view.language)
  return (
    <Bare view={view} title={t.inTitle}>
      <p>{t.inText}</p>
      <Press view={view} action={path} text={t.see} quiet />
    </Bare>
  )
}
/** Nothing comes any more: `again` is where it can be asked for anew, null where it can't. */
export const OverPage = ({
  view,
  what,
  again,
}: {
  view: View
  what: 'over' | 'left' | 'deleted' | 'moved'
  again: string | null
}) => {
  const t = say(linkWords, view.language)
  const [title, text] = {
    over: [t.overTitle, t.overText] as const,
    left: [t.leftTitle, t.leftText] as const,
    deleted: [t.deletedTitle, t.leftText] as const,
    moved: [t.movedTitle, t.movedText] as const,
  }[what]
  return (
    <Bare view={view} title={title}>
      <p>{text}</p>
      {what === 'left' ? <p>{t.leftOne}</p> : null}
      {again === null ? null : (
        <p>
          <a href={again}>{t.joinAgain}</a>
        </p>
      )}
    </Bare>
  )
}
