import { upFor } from '../access/up.ts'
import { Card, Layout, type View } from '../platform/html/index.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Draft, Kind, Service } from './model.ts'
import { standingOf } from './rules.ts'
import { readDay } from '../calendar/days.ts'
import { words } from './words.ts'

export type Council = { readonly gss: string; readonly name: string }
export type Shown = Draft & Pick<Service, 'checked'>

export const sayKind = (language: Language, kind: Kind): string => {
  const t = say(words, language)
  return kind === 'other' ? t.otherKind : t[kind]
}
/** What was written in one language alone is read in that one, and says so to a screen reader. */
const inLanguage = (language: Language, en: string, cy: string) => {
  const text = (language === 'cy' ? cy : en) || cy || en
  return {
    text,
    lang: text === '' || text === (language === 'cy' ? cy : en) ? undefined : language === 'cy' ? 'en' : 'cy',
  }
}

export const CheckedLine = ({ view, checked }: { view: View; checked: Service['checked'] }) => {
  const t = say(words, view.language)
  const today = readDay(view.today)
  if (checked === null || today === undefined) return <p class="small soft">{t.never}</p>
  return (
    <p class="small soft">
      {standingOf(checked, today) === 'checked'
        ? t.checked(checked.by, checked.on)
        : t['long-ago'](checked.by, checked.on)}
    </p>
  )
}

const One = ({ view, of }: { view: View; of: Shown }) => {
  const t = say(words, view.language)
  const does = inLanguage(view.language, of.doesEn, of.doesCy)
  const hours = inLanguage(view.language, of.hoursEn, of.hoursCy)
  const reach = inLanguage(view.language, of.reachEn, of.reachCy)
  return (
    <Card>
      <p class="small soft">{sayKind(view.language, of.kind)}</p>
      <h2 class="card__title">{of.name}</h2>
      {does.text === '' ? null : <p lang={does.lang}>{does.text}</p>}
      {of.telephone === '' ? null : (
        <p>
          <a class="govuk-link number" href={`tel:${of.telephone.replaceAll(/[^\d+]/g, '')}`}>
            {of.telephone}
          </a>
        </p>
      )}
      <ul class="govuk-list">
        {hours.text === '' ? null : (
          <li>
            {t.when}: <span lang={hours.lang}>{hours.text}</span>
          </li>
        )}
        <li>
          {t.cost}: {t[of.cost]}
        </li>
        {of.languages === '' ? null : (
          <li>
            {t.languages}: {of.languages}
          </li>
        )}
        {reach.text === '' ? null : (
          <li>
            {t.reach}: <span lang={reach.lang}>{reach.text}</span>
          </li>
        )}
        {of.web === '' ? null : (
          <li>
            <a href={of.web} rel="noopener noreferrer external">
              {t.web}
              <span class="govuk-visually-hidden"> ({of.name})</span>
            </a>
          </li>
        )}
      </ul>
      {of.kind === 'crisis' && of.checked === null ? null : <CheckedLine view={view} checked={of.checked} />}
    </Card>
  )
}

const Danger = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <p>
      <strong>{t.danger}</strong> <a href="/tonight">{t.tonight}</a>
    </p>
  )
}

/** Which council; and the numbers that help everywhere, for whoever's council is not there. */
export const WhichPage = ({
  view,
  councils,
  national,
}: {
  view: View
  councils: readonly Council[]
  national: readonly Draft[]
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFor(view)}>
      <div class="column">
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <Danger view={view} />
        {councils.length === 0 ? null : (
          <Card title={t.which}>
            <ul class="card__list">
              {councils.map(({ gss, name }) => (
                <li key={gss}>
                  <a href={`/nearby/${gss}`}>{name}</a>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <h2>{councils.length === 0 ? t.noCouncils : t.notMine}</h2>
        {councils.length === 0 ? null : <p>{t.notMineText}</p>}
        {national.map((draft) => (
          <One key={draft.name} view={view} of={{ ...draft, checked: null }} />
        ))}
      </div>
    </Layout>
  )
}

export const NearbyPage = ({
  view,
  council,
  services,
}: {
  view: View
  council: Council
  services: readonly Shown[]
}) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/nearby">
      <div class="column">
        <h1>{t.near(council.name)}</h1>
        <p>{t.lede}</p>
        <Danger view={view} />
        {services.map((of) => (
          <One key={of.name} view={view} of={of} />
        ))}
        <p class="soft small no-print">{t.print}</p>
      </div>
    </Layout>
  )
}
