import { Fragment } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../words/words.ts'
import type { Block, Piece } from './plain.ts'

const Pieces = ({ line }: { line: readonly Piece[] }) => (
  <>
    {line.map(({ text, link }, at) =>
      link === undefined ? (
        text
      ) : (
        <a key={at} href={link} rel="noopener noreferrer">
          {text}
        </a>
      ),
    )}
  </>
)

/** The blocks of a plain source as a page or a mail shows them; a heading stands at this level. */
export const Blocks = ({ blocks, level = 2 }: { blocks: readonly Block[]; level?: 2 | 3 }) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      {blocks.map((block, at) => {
        if ('heading' in block)
          return (
            <Heading key={at}>
              <Pieces line={block.heading} />
            </Heading>
          )
        if ('list' in block)
          return (
            <ul key={at}>
              {block.list.map((line, n) => (
                <li key={n}>
                  <Pieces line={line} />
                </li>
              ))}
            </ul>
          )
        return (
          <p key={at}>
            {block.lines.map((line, n) => (
              <Fragment key={n}>
                {n === 0 ? null : <br />}
                <Pieces line={line} />
              </Fragment>
            ))}
          </p>
        )
      })}
    </>
  )
}

type Letter = {
  readonly language: Language
  readonly title: string
  readonly blocks: readonly Block[]
  /** Beneath a line: why it came, and how to leave. */
  readonly foot: readonly Block[]
}
// Mail programs take styles from the elements alone, and each has a dark look of its own: no colour is set.
const column = 'max-width:36em;margin:0 auto;padding:16px;font:17px/1.5 sans-serif;overflow-wrap:anywhere'

/**
 * A mail's HTML: one column, no picture, nothing that is fetched, no address that is not the one that was written. All
 * text is escaped.
 */
export const letterHtml = ({ language, title, blocks, foot }: Letter): string =>
  `<!doctype html>${renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
      </head>
      <body style="margin:0">
        <div lang={language} style={column}>
          <h1 style="font-size:24px;line-height:1.25">{title}</h1>
          <Blocks blocks={blocks} />
          <hr />
          <div style="font-size:15px">
            <Blocks blocks={foot} />
          </div>
        </div>
      </body>
    </html>,
  )}`
