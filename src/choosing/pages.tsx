import { upFor } from '../access/up.ts'
import { Button, Card, FormOf, InsetText, Layout, type View } from '../platform/html/index.ts'
import { listOf, say, type Language } from '../platform/words/words.ts'
import type { Shown } from '../supporters/hello/model.ts'
import { HelloPlayer } from '../supporters/hello/pages.tsx'
import { sayLanguage } from '../supporters/words-kinds.ts'
import { HowWeLook } from './how/link.tsx'
import type { OwnChoice, Profile } from './model.ts'
import { words } from './words.ts'

export const aboutIn = (
  language: Language,
  { aboutEn, aboutCy }: Pick<Profile, 'aboutEn' | 'aboutCy'>,
): string => (language === 'cy' ? aboutCy : aboutEn) || aboutCy || aboutEn

/** What was written in the other language says so to a screen reader. */
const languageOfAbout = (language: Language, profile: Profile): Language =>
  language === 'cy' ? (profile.aboutCy === '' ? 'en' : 'cy') : profile.aboutEn === '' ? 'cy' : 'en'

export const Ring = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return view.host.telephone === '' ? null : <p>{t.ring(view.host.telephone, view.host.hours)}</p>
}

type Hellos = ReadonlyMap<string, Shown>
type ProfilesProps = {
  view: View
  profiles: readonly Profile[]
  offer?: string
  action?: string
  /** By proposal, of those who recorded one. */
  hellos?: Hellos
}
const Hello = ({ view, profile, hellos }: { view: View; profile: Profile; hellos: Hellos | undefined }) => {
  const hello = hellos?.get(profile.proposal)
  return hello === undefined ? null : <HelloPlayer view={view} hello={hello} called={profile.called} />
}

/** Two or three people, each with one button; then "others" and "nobody". */
export const Profiles = ({ view, profiles, offer, action, hellos }: ProfilesProps) => {
  const t = say(words, view.language)
  const post = action ?? view.path
  const hidden = offer === undefined ? null : <input type="hidden" name="offer" value={offer} />
  return (
    <>
      {profiles.map((profile) => (
        <Card key={profile.proposal}>
          <div class="person">
            <span class="avatar" aria-hidden="true">
              {profile.called.slice(0, 1)}
            </span>
            <div>
              <h2 class="card__title">{profile.called}</h2>
              <p class="soft">
                {t.speaks(
                  listOf(
                    view.language,
                    profile.languages.map((code) => sayLanguage(view.language, code)),
                  ),
                )}
              </p>
            </div>
          </div>
          {aboutIn(view.language, profile) === '' ? (
            <p class="soft">{t.noAbout}</p>
          ) : (
            <p lang={languageOfAbout(view.language, profile)}>{aboutIn(view.language, profile)}</p>
          )}
          <Hello view={view} profile={profile} hellos={hellos} />
          <FormOf view={view} action={post}>
            {hidden}
            <Button name="proposal" value={profile.proposal}>
              {t.choose(profile.called)}
            </Button>
          </FormOf>
        </Card>
      ))}
      <FormOf view={view} action={post}>
        {hidden}
        <p>{t.othersHint}</p>
        <Button name="says" value="others" classes="govuk-button--secondary">
          {t.others}
        </Button>
        <p>{t.noHint}</p>
        <Button name="says" value="no" classes="govuk-button--secondary">
          {t.no}
        </Button>
      </FormOf>
    </>
  )
}

type Standing = { view: View; own: OwnChoice; notice: boolean; hellos: Hellos | undefined }
const Standing = ({ view, own, notice, hellos }: Standing) => {
  const t = say(words, view.language)
  if (own.beside !== null)
    return (
      <Card kind="lead" title={t.beside(own.beside.called)}>
        <p>{t.besideSince(own.beside.on)}</p>
        {own.beside.chosenHow === 'phone' ? <p class="soft">{t['how-phone'](own.beside.on)}</p> : null}
      </Card>
    )
  if (own.chosen !== null)
    return (
      <Card kind="lead" title={t.chosen(own.chosen.called)}>
        <p>{t.chosenNext}</p>
        <p class="soft">{t[`how-${own.chosen.how}`](own.chosen.on)}</p>
        <Ring view={view} />
      </Card>
    )
  const some = own.profiles.length > 0
  return (
    <>
      {notice ? (
        <InsetText>{some ? t.noLongerFree : t.noLongerFreeNobody}</InsetText>
      ) : own.before === null ? null : (
        <InsetText>{t.before(own.before)}</InsetText>
      )}
      {some ? <p>{t.howItGoes}</p> : null}
      {some ? <HowWeLook view={view} /> : null}
      {some ? (
        <Profiles
          view={view}
          profiles={own.profiles}
          offer={own.offer}
          {...(hellos === undefined ? {} : { hellos })}
        />
      ) : (
        <Card title={t.nothing}>
          <p>{t.nothingNext}</p>
          <Ring view={view} />
        </Card>
      )}
    </>
  )
}

/** A parent who is signed in. `notice`: the one just pressed is no longer free. */
export const ChoosePage = ({
  view,
  own,
  notice = false,
  hellos,
}: {
  view: View
  own: readonly OwnChoice[]
  notice?: boolean
  hellos?: Hellos
}) => {
  const t = say(words, view.language)
  const open = own.some(
    ({ profiles, chosen, beside }) => profiles.length > 0 && chosen === null && beside === null,
  )
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{open ? t.heading : t.headingAfter}</h1>
        {open ? <p>{t.lede}</p> : null}
        {own.map((one) => (
          <Standing key={one.offer} view={view} own={one} notice={notice} hellos={hellos} />
        ))}
        {own.length === 0 ? (
          <Card title={t.nothing}>
            <p>{t.nothingNext}</p>
            <Ring view={view} />
          </Card>
        ) : null}
      </div>
    </Layout>
  )
}
