import { join } from 'node:path'
import { checkout } from '../config/folders.ts'

/**
 * Node's own fence around the pages, whoever runs us: they read our code and nothing else, write nothing and start no
 * program. As root they run under an account of their own as well (account.ts).
 */
const ourCode = ['dist', 'node_modules', 'package.json'].map(
  (name) => `--allow-fs-read=${join(checkout, name)}`,
)
export const fence: readonly string[] = ['--permission', '--allow-net', ...ourCode]

/** Around whoever opens other people's files: no net either. */
export const fenceAlone: readonly string[] = ['--permission', ...ourCode]
