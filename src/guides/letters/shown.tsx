import type { Block } from '../../platform/pdf/pdf.ts'

const One = ({ block }: { block: Block }) => {
  if ('heading' in block) return <h2>{block.heading}</h2>
  if ('subheading' in block) return <h2>{block.subheading}</h2>
  if ('small' in block) return <p class="soft small as-typed">{block.small}</p>
  if ('text' in block) return <p class="as-typed">{block.text}</p>
  if ('list' in block)
    return (
      <ul>
        {block.list.map((item, at) => (
          <li class="as-typed" key={at}>
            {item}
          </li>
        ))}
      </ul>
    )
  return null
}

/** A letter on the page, as it stands in its file; tables are for the file alone. */
export const LetterShown = ({ blocks }: { blocks: readonly Block[] }) => (
  <div class="card al-letter">
    {blocks.map((block, at) => (
      <One block={block} key={at} />
    ))}
  </div>
)
