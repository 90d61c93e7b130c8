import { Card, ContinuePage, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { HowWeLook } from './how/link.tsx'
import type { Profile } from './model.ts'
import { Profiles, Ring } from './pages.tsx'
import { words } from './words.ts'

/** Before the press: nothing is looked up. */
export const OpenPage = ({ view, action }: { view: View; action: string }) => {
  const t = say(words, view.language)
  return (
    <ContinuePage
      {...{ view, action }}
      title={t.continue}
      heading={t.continueHeading}
      text={t.continueText}
    />
  )
}

/** Nothing about the one to whom it was sent: no name, no day, no council. */
export const ChooseByLinkPage = ({
  view,
  action,
  profiles,
  notice = false,
}: {
  view: View
  action: string
  profiles: readonly Profile[]
  notice?: boolean
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1>{t.heading}</h1>
        <p>{t.lede}</p>
        {notice ? <InsetText>{t.noLongerFree}</InsetText> : null}
        <p>{t.howItGoes}</p>
        <HowWeLook view={view} />
        <Profiles view={view} profiles={profiles} action={action} />
        <p class="soft">
          {t.helloWhere} <a href="/sign-in">{t.signIn}</a>
        </p>
      </div>
    </Layout>
  )
}

/** Used, too old, unknown, or nobody stands any more: one page for all. */
export const LinkOverPage = ({ view, notice = false }: { view: View; notice?: boolean }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} bare>
      <div class="column">
        <h1>{notice ? t.thanks : t.linkOver}</h1>
        <p>{notice ? t.noLongerFreeNobody : t.linkOverText}</p>
        <Ring view={view} />
      </div>
    </Layout>
  )
}

export const thanked = ['asked', 'others', 'no', 'already'] as const
export type Thanked = (typeof thanked)[number]

export const ThanksPage = ({ view, what }: { view: View; what: Thanked }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.thanks} bare>
      <div class="column">
        <h1>{t.thanks}</h1>
        <Card>
          <p>{t[`thanks-${what}`]}</p>
          <Ring view={view} />
        </Card>
      </div>
    </Layout>
  )
}
