import { Button, Layout, NotificationBanner } from '../../platform/html/index.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { Away, Conflicts } from '../declared.tsx'
import { Faults, SavedNow, type Filled } from '../faults.tsx'
import { ProfileFields } from '../fields.tsx'
import { words as helloWords } from '../hello/words.ts'
import type { AskedAbout, SupporterPage } from '../rows.ts'
import { words } from '../words.ts'

type Props = Filled & {
  of: SupporterPage
  declared: (conflict: string) => string
  asked: readonly AskedAbout[]
  version: number
  saved: readonly (readonly [string, string])[]
  done: boolean
}

const Asked = ({ view, asked }: { view: View; asked: readonly AskedAbout[] }) => {
  const t = say(words, view.language)
  return (
    <div class="card" id="asked">
      <h2 class="card__title">{t.myApart}</h2>
      <p class="soft">{t.myApartHint}</p>
      <ul class="govuk-list card__list">
        {asked.map(({ party, on }) => (
          <li key={party}>
            <p>{t.askedOn(on)}</p>
            <FormOf view={view} action={`/about-me/apart/${party}`}>
              <Button classes="govuk-button--secondary">
                {t.neverMe}
                <span class="govuk-visually-hidden"> ({t.askedOn(on)})</span>
              </Button>
            </FormOf>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A supporter's own page. Of the parties it says only on which days they were asked, never who or how many there are. */
export const MePage = ({ of, declared, asked, version, saved, done, ...filled }: Props) => {
  const { view, faults } = filled
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.me} faulty={faults.length > 0}>
      <Faults {...filled} />
      {done ? <NotificationBanner type="success">{t.meSaved}</NotificationBanner> : null}
      <h1>{t.me}</h1>
      <SavedNow view={view} saved={saved} />
      <div class="card">
        <h2 class="card__title">{t.myProfile}</h2>
        <FormOf view={view} action="/about-me" version={version}>
          <ProfileFields {...filled} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
        <p>
          <a href="/about-me/hello">{say(helloWords, view.language).link}</a>
        </p>
      </div>
      <Away {...filled} of={of} at="/about-me" title={t.myAway} hint={t.myAwayHint} />
      <Conflicts
        {...filled}
        of={of}
        at="/about-me"
        title={t.myConflicts}
        hint={t.myConflictsHint}
        declared={declared}
      />
      {asked.length === 0 ? null : <Asked view={view} asked={asked} />}
    </Layout>
  )
}

export const NoMePage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.me}>
      <h1>{t.me}</h1>
      <p class="govuk-body">{t.notSupporter}</p>
    </Layout>
  )
}
