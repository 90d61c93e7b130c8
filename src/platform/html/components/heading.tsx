import type { Content } from './params.ts'

type Props = { level: number; class: string; id?: string | undefined; children?: Content }

/** A heading whose level depends on where it stands. */
export function Heading({ level, children, ...rest }: Props) {
  if (level === 1) return <h1 {...rest}>{children}</h1>
  if (level === 2) return <h2 {...rest}>{children}</h2>
  if (level === 3) return <h3 {...rest}>{children}</h3>
  if (level === 4) return <h4 {...rest}>{children}</h4>
  if (level === 5) return <h5 {...rest}>{children}</h5>
  return <h6 {...rest}>{children}</h6>
}
