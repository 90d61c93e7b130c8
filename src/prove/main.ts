import { Refusal } from '../platform/config/refusal.ts'
import { audit } from './audit.ts'
import { canaries } from './canaries.ts'
import { catalogue } from './catalogue.ts'
import { coparent } from './coparent.ts'
import { council } from './council.ts'
import { csrf } from './csrf.ts'
import { differential } from './differential.ts'
import { enumeration } from './enumeration.ts'
import { exit } from './exit.ts'
import { isolation } from './isolation.ts'
import { links } from './links.tsx'
import { matrix } from './matrix.ts'
import { mutants } from './mutants.ts'
import { outbox } from './outbox.ts'
import { oversell } from './oversell.ts'
import type { Proof } from './proof.ts'
import { tamper } from './tamper.ts'
import { twice } from './twice.ts'
import { xss } from './xss.ts'

const proofs: Readonly<Record<string, Proof>> = {
  csrf,
  exit,
  catalogue,
  isolation,
  matrix,
  tamper,
  mutants,
  coparent,
  council,
  canaries,
  differential,
  audit,
  links,
  enumeration,
  twice,
  oversell,
  outbox,
  xss,
}

// Thousands of pages are asked for here; a line of the log for each would bury what is said.
process.env['LOG'] = 'none'
const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run prove -- NAME [--only WORDS]`: 0 when it held and the planted fault was caught, 1 when not, 2 when there is no such proof. */
const prove = async (name: string | undefined, option?: string, only?: string): Promise<number> => {
  const proof = name === undefined ? undefined : proofs[name]
  if (
    proof === undefined ||
    (option !== undefined && (option !== '--only' || only === undefined || name !== 'mutants'))
  ) {
    process.stderr.write(
      `Name one of these proofs: ${Object.keys(proofs).join(', ')}.\n` +
        'mutants --only PATTERN bends only walls whose name matches it: a table’s name, or app.receivers.\n',
    )
    return 2
  }
  const { held, planted, figures } = await proof(say, only)
  say(JSON.stringify({ name, held, planted, figures }))
  return held && planted === 'caught' ? 0 : 1
}

prove(process.argv[2], process.argv[3], process.argv[4]).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const why =
      error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error)
    process.stderr.write(`${why}\n`)
    process.exit(1)
  },
)
