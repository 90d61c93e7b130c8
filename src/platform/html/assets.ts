import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const home = resolve(import.meta.dirname, '../../..')
const folder = join(home, 'dist/assets')

type Name = 'look.css' | 'client.js' | 'door.js' | 'codes.js' | 'icon.svg' | 'card.png'

export type Asset = {
  readonly body: Buffer<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/** Built once by scripts/assets.mjs; under a test runner on a fresh checkout, the first page asked for builds them. */
function readManifest(): ReadonlyMap<string, string> {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file))
    spawnSync(process.execPath, [join(home, 'scripts/assets.mjs')], { stdio: ['ignore', 2, 2] })
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}

let manifest: ReadonlyMap<string, string> | undefined
const held = new Map<string, Buffer<ArrayBuffer>>()

const known = (): ReadonlyMap<string, string> => (manifest ??= readManifest())

/** The address of a file that the page needs; it changes with the file's content, so it may be kept for ever. */
export function asset(name: Name): string {
  return `/look/${known().get(name) ?? name}`
}

/** Reads every file now: afterwards the process may not be able to. */
export function holdAssets(): void {
  for (const file of known().values()) for (const encoding of ['br', 'gzip', '']) readAsset(file, encoding)
}

function form(acceptEncoding: string | undefined): { ending: string; encoding?: string } {
  const accepted = (acceptEncoding ?? '').split(',').map((one) => one.split(';')[0]?.trim())
  if (accepted.includes('br')) return { ending: '.br', encoding: 'br' }
  if (accepted.includes('gzip')) return { ending: '.gz', encoding: 'gzip' }
  return { ending: '' }
}

/** The file of `/look/<file>` in the smallest form that the browser takes, or nothing if no page ever named it. */
export function readAsset(file: string, acceptEncoding: string | undefined): Asset | undefined {
  if (![...known().values()].includes(file)) return undefined
  const { ending, encoding } = form(acceptEncoding)
  const name = file + ending
  const body = held.get(name) ?? readFileSync(join(folder, name))
  held.set(name, body)
  return {
    body,
    headers: {
      'content-type': types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'content-length': String(body.byteLength),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
  }
}
