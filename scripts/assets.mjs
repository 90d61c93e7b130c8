// What the browser fetches besides the page: one stylesheet, one script, one icon, and for the door of an event alone one
// script more, which fetches the reader of QR pictures where the telephone has none; and the picture that stands where an
// event is shared. Each under a name that changes with its content, beside them their brotli and gzip forms and a manifest.
// Plain JavaScript on built-ins.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { lean, script } from './assets/script.mjs'
import { stylesheet } from './assets/stylesheet.mjs'

const home = resolve(import.meta.dirname, '..')
const govuk = join(home, 'node_modules/govuk-frontend/dist/govuk')
const look = join(home, 'src/platform/html/look')
const out = join(home, 'dist/assets')

const text = (file) => readFileSync(file, 'utf8')
const all = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => text(join(folder, name)))
    .join('\n')

const digest = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 10)
const hashedName = (name, content) => name.replace(/\.\w+$/, (ending) => `-${digest(content)}${ending}`)
/** The package's own two modules; the reader names the writer by the address that its content gives it. */
const qr = (name) =>
  `/* qr, MIT licence, Paul Miller and the ZXing authors */\n${lean(text(join(home, 'node_modules/qr', name)))}`
const written = qr('index.js')

const made = {
  'look.css': stylesheet(text(join(govuk, 'govuk-frontend.min.css')), all(look, '.css')),
  'client.js': script((file) => text(join(govuk, file)), all(join(look, 'client'), '.js')),
  'door.js': `(()=>{${lean(all(join(look, 'door'), '.js'))}})()\n`,
  'qr.js': written,
  'codes.js': qr('decode.js').replaceAll(`'./index.js'`, `'./${hashedName('qr.js', written)}'`),
  'icon.svg': text(join(look, 'icon.svg')).trim(),
  'card.png': readFileSync(join(look, 'card.png')),
}

const write = (name, content) => {
  const file = join(out, name)
  if (existsSync(file) && name !== 'manifest.json') return
  writeFileSync(`${file}.${process.pid}`, content)
  renameSync(`${file}.${process.pid}`, file)
}

mkdirSync(out, { recursive: true })
const manifest = {}
const kept = new Set(['manifest.json'])
for (const [name, content] of Object.entries(made)) {
  const hashed = hashedName(name, content)
  const body = Buffer.from(content)
  write(hashed, body)
  write(`${hashed}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  write(`${hashed}.gz`, gzipSync(body, { level: 9 }))
  for (const form of ['', '.br', '.gz']) kept.add(hashed + form)
  manifest[name] = hashed
}
write('manifest.json', JSON.stringify(manifest))
for (const name of readdirSync(out)) if (!kept.has(name)) rmSync(join(out, name), { force: true })
