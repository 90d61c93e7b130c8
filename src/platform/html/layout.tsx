import type { ComponentChildren } from 'preact'
import { asset } from './assets.ts'
import { BackLink } from './components/back-link.tsx'
import { PhaseBanner } from './components/phase-banner.tsx'
import { SkipLink } from './components/skip-link.tsx'
import { InLanguage } from './components/spoken.tsx'
import { Footer } from './layout/footer.tsx'
import { Header } from './layout/header.tsx'
import { Waiting } from './layout/waiting.tsx'
import type { View } from './view.ts'
import { say } from '../words/words.ts'
import { parts, type Part } from './parts.ts'
import { words } from './words.ts'

/** What a link to this page shows where it is shared: only for a page that is announced to all. */
export type SharedCard = {
  readonly title: string
  readonly text: string
  readonly address: string
  /** The whole address of a picture; none when there is none. */
  readonly picture?: string | undefined
}
type Props = {
  view: View
  /** Stays in the browser's history and in its tab: it must tell a stranger nothing. */
  title: string
  /** Which page beneath it, where the thing has several: each has a title of its own. */
  part?: Part | undefined
  /** The form came back with something to put right: the title says so first. */
  faulty?: boolean
  /** For the board and long lists. */
  wide?: boolean
  /** No navigation and no name: a page opened from a link in a message. */
  bare?: boolean
  /** Behind the link of a letter, and letters are handed on: no line of it says that its reader may be in danger. */
  handedOn?: boolean
  /** Where the link back leads. */
  back?: string
  card?: SharedCard | undefined
  /** Where a feed reader finds what is new here. */
  feed?: { readonly title: string; readonly address: string } | undefined
  children?: ComponentChildren
}

function CardOf({ card, language }: { card: SharedCard; language: string }) {
  const said = {
    'og:type': 'website',
    'og:title': card.title,
    'og:description': card.text,
    'og:url': card.address,
    'og:locale': language === 'cy' ? 'cy_GB' : 'en_GB',
    ...(card.picture === undefined ? {} : { 'og:image': card.picture }),
  }
  return (
    <>
      {Object.entries(said).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary" />
    </>
  )
}

type InHead = Pick<Props, 'card' | 'feed'> & { title: string; language: string }
function Head({ title, card, feed, language }: InHead) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#ffffff" />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('look.css')} />
      <script type="module" src={asset('client.js')} />
      {feed === undefined ? null : (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.address} />
      )}
      {card === undefined ? null : <CardOf card={card} language={language} />}
    </head>
  )
}

export function Layout({
  view,
  title,
  part,
  faulty,
  wide,
  bare,
  handedOn,
  back,
  card,
  feed,
  children,
}: Props) {
  const said = say(words, view.language)
  const whole = part === undefined ? title : `${title}: ${parts[part][view.language]}`
  const container = wide ? 'govuk-width-container al-wide' : 'govuk-width-container'
  return (
    <InLanguage language={view.language}>
      <html lang={view.language} class="govuk-template">
        <Head
          title={`${faulty ? `${said.error}: ` : ''}${whole} – ${said.mark}`}
          card={card}
          feed={feed}
          language={view.language}
        />
        <body class="govuk-template__body">
          <SkipLink>{said.skip}</SkipLink>
          <Header view={view} bare={bare === true} />
          {view.inventedOnly ? (
            <PhaseBanner
              tag={{ text: said.trying, classes: 'tag-soon' }}
              classes={wide ? 'al-wide' : undefined}
              attributes={{ role: 'region', 'aria-label': said.trying }}
            >
              {said.inventedOnly}
            </PhaseBanner>
          ) : null}
          {view.kept === true ? <Waiting view={view} wide={wide === true} /> : null}
          <div class={container}>
            {back === undefined ? null : (
              <nav class="al-back" aria-label={said.back}>
                <BackLink href={back} />
              </nav>
            )}
            <main class="govuk-main-wrapper" id="content">
              {children}
            </main>
          </div>
          <Footer view={view} wide={wide === true} handedOn={handedOn === true} />
        </body>
      </html>
    </InLanguage>
  )
}
