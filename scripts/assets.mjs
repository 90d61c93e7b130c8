// What the browser fetches besides the page: one stylesheet, one script, one icon, each under a name that changes with
// its content, beside them their brotli and gzip forms and a manifest. Plain JavaScript on built-ins.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { script } from './assets/script.mjs'
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

const made = {
  'look.css': stylesheet(text(join(govuk, 'govuk-frontend.min.css')), all(look, '.css')),
  'client.js': script((file) => text(join(govuk, file)), all(join(look, 'client'), '.js')),
  'icon.svg': text(join(look, 'icon.svg')).trim(),
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
  const [, stem, ending] = /^(.*)(\.\w+)$/.exec(name)
  const hashed = `${stem}-${createHash('sha256').update(content).digest('base64url').slice(0, 10)}${ending}`
  const body = Buffer.from(content)
  write(hashed, body)
  write(`${hashed}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  write(`${hashed}.gz`, gzipSync(body, { level: 9 }))
  for (const form of ['', '.br', '.gz']) kept.add(hashed + form)
  manifest[name] = hashed
}
write('manifest.json', JSON.stringify(manifest))
for (const name of readdirSync(out)) if (!kept.has(name)) rmSync(join(out, name), { force: true })
