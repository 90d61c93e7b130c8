import { Button, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { doorPath } from './card.tsx'
import { words } from './words.ts'

/** How the badges are printed, and how many of them have a name. */
export const BadgesPage = ({
  view,
  of,
  named,
  all,
}: {
  view: View
  of: Kept
  named: number
  all: number
}) => {
  const t = say(words, view.language)
  const path = `${doorPath(of.id)}/badges/file`
  return (
    <Layout view={view} title={t.badgesTitle} back={doorPath(of.id)}>
      <div class="column">
        <h1>{t.badgesTitle}</h1>
        <p>{t.badgesHow}</p>
        {all === 0 ? <p>{t.nobodyBooked}</p> : <p>{t.badgesNamed(named, all)}</p>}
        <div class="govuk-button-group">
          {all === 0 ? null : (
            <Button href={path} attributes={{ download: 'badges.pdf' }}>
              {t.badgesFile}
            </Button>
          )}
          <Button
            href={`${path}?empty`}
            classes="govuk-button--secondary"
            attributes={{ download: 'badges.pdf' }}
          >
            {t.spareBadges}
          </Button>
        </div>
      </div>
    </Layout>
  )
}
