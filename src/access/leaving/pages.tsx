import { harmlessPage, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words } from './words.ts'

/**
 * Between here and the harmless page: a form may not lead to another site, so without a script the form leads here,
 * and this goes on by itself at once. It bears nobody's name, so Back finds nothing either.
 */
export const LeftPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <title>{t.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta http-equiv="refresh" content={`0; url=${harmlessPage}`} />
      </head>
      <body>
        <p>
          <a href={harmlessPage} rel="nofollow noreferrer">
            {t.link}
          </a>
        </p>
      </body>
    </html>
  )
}
