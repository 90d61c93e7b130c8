/**
 * The door's page stays where it is: what is pressed, looked for or read by the camera is sent like the forms that stand there, and
 * what the answer says takes the place of what was said before. While there is no signal presses wait in this page, in their order,
 * and nowhere else; so they do when the session ran out meanwhile, until somebody has signed in beside it.
 */
const door = document.querySelector('[data-door]')
const part = (name, of = door) => of.querySelector(`[data-door-${name}]`)
const video = part('video')
const oneAtATime = 4000
const tryAgain = 10_000
const waiting = []
let sending = false
let stale = false
let later = 0
let last = { code: '', at: 0 }

/** null without a signal; `page` is null when what came is no page of the door. */
const ask = async (address, body) => {
  const answer = await fetch(address, body ? { method: 'POST', body } : {}).catch(() => null)
  const text = answer && (await answer.text().catch(() => null))
  if (text === null) return null
  const page = new DOMParser().parseFromString(text, 'text/html')
  return { page: part('told', page) && page, out: new URL(answer.url).pathname.startsWith('/sign-in') }
}
const secret = (name, page) => part('code', page).querySelector(`[name=${name}]`).value
const renew = (page) =>
  ['csrf', 'key'].forEach((name) =>
    document.querySelectorAll(`[name=${name}]`).forEach((input) => (input.value = secret(name, page))),
  )
const show = (page, names) => {
  names.forEach((name) =>
    part(name).replaceChildren(...[...part(name, page).childNodes].map((node) => document.adoptNode(node))),
  )
  renew(page)
}
const tell = (out) => {
  part('waits').hidden = waiting.length === 0
  part('waits').querySelector('strong').textContent = String(waiting.length)
  part('out').hidden = !out
}
const send = async () => {
  if (sending) return
  sending = true
  let out = false
  while (waiting.length > 0) {
    const { to, fields, shows } = stale ? { to: location.pathname } : waiting[0]
    const body = fields && new URLSearchParams([...fields, ['csrf', secret('csrf')], ['key', secret('key')]])
    const came = await ask(to, body)
    out = came !== null && came.out
    // What was in between is asked for anew, with what a form of this session needs.
    stale = came === null ? stale : came.page === null
    if (came === null || stale) break
    if (body === undefined) {
      renew(came.page)
      continue
    }
    waiting.shift()
    show(came.page, shows)
    if (document.activeElement === document.body) part('told').focus({ preventScroll: true })
    if (video.hidden) part('told').scrollIntoView()
    if (navigator.vibrate) navigator.vibrate(part('well') ? 80 : [80, 80, 80])
  }
  sending = false
  tell(out)
  clearTimeout(later)
  if (waiting.length > 0) later = setTimeout(() => void send(), tryAgain)
}
const press = (pressed) => {
  waiting.push(pressed)
  void send()
  // A slow line says so too.
  setTimeout(() => tell(!part('out').hidden), 1500)
}
const all = ['told', 'found']
const find = async (form) => {
  const came = await ask(`${form.action}?${new URLSearchParams(new FormData(form))}`)
  part('lost').hidden = came !== null
  // That nobody was found before says nothing of this name.
  if (came === null)
    return part('found')
      .querySelectorAll('.list-empty')
      .forEach((old) => old.remove())
  if (came.page === null) return form.submit()
  show(came.page, all)
  // The keyboard goes down, and who was found is seen.
  part('q').blur()
}
door.addEventListener('submit', (event) => {
  event.preventDefault()
  const form = event.target
  if (form.method !== 'post') return void find(form)
  form.querySelectorAll('button').forEach((button) => (button.disabled = true))
  part('q').value = ''
  const fields = [...new FormData(form)].filter(([name]) => name !== 'csrf' && name !== 'key')
  press({ to: form.action, fields, shows: all })
})
// Whoever follows a link without a signal would find no way back to this page.
document.addEventListener('click', (event) => {
  if (navigator.onLine || !event.target.closest('[data-door] a:not([target]), .govuk-back-link')) return
  event.preventDefault()
  part('lost').hidden = false
})
const read = (text) => {
  const code = text.trim().slice(0, 40)
  if (code === '' || (code === last.code && Date.now() - last.at < oneAtATime)) return
  last = { code, at: Date.now() }
  const fields = Object.entries({ code, is: 'here', how: 'camera' })
  // Whoever types a name meanwhile goes on reading what they found.
  press({ to: part('code').querySelector('form').action, fields, shows: ['told', 'numbers'] })
}
const seenByItself = async () => {
  const kinds = window.BarcodeDetector ? await BarcodeDetector.getSupportedFormats() : []
  if (!kinds.includes('qr_code')) return null
  const detector = new BarcodeDetector({ formats: ['qr_code'] })
  return async () => (await detector.detect(video)).map(({ rawValue }) => rawValue)[0] || ''
}
const seenByOurs = async () => {
  const { decodeQR } = await import(door.dataset.door)
  const canvas = document.createElement('canvas')
  const drawn = canvas.getContext('2d', { willReadFrequently: true })
  return async () => {
    const scale = Math.min(1, 800 / video.videoWidth)
    canvas.width = Math.round(video.videoWidth * scale)
    canvas.height = Math.round(video.videoHeight * scale)
    drawn.drawImage(video, 0, 0, canvas.width, canvas.height)
    try {
      return decodeQR(drawn.getImageData(0, 0, canvas.width, canvas.height))
    } catch {
      return ''
    }
  }
}

let awake = null
const stop = () => {
  if (awake) void awake.release()
  awake = null
  if (video.srcObject) video.srcObject.getTracks().forEach((track) => track.stop())
  video.srcObject = null
  video.hidden = true
  part('stop').hidden = true
  part('scan').hidden = false
}
const look = async (see) => {
  if (!video.srcObject) return
  if (video.videoWidth > 0) read(await see().catch(() => ''))
  setTimeout(() => void look(see), 150)
}
const begin = async () => {
  part('no-camera').hidden = true
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
    await video.play()
    video.hidden = false
    part('scan').hidden = true
    part('stop').hidden = false
    awake = navigator.wakeLock ? await navigator.wakeLock.request('screen').catch(() => null) : null
    void look((await seenByItself()) || (await seenByOurs()))
  } catch {
    stop()
    part('no-camera').hidden = false
  }
}

if (navigator.mediaDevices && navigator.mediaDevices.getUserMedia) {
  part('camera').hidden = false
  part('scan').addEventListener('click', () => void begin())
  part('stop').addEventListener('click', stop)
  window.addEventListener('pagehide', stop)
}
window.addEventListener('online', () => void send())
window.addEventListener('focus', () => void send())
window.addEventListener('beforeunload', (event) => waiting.length > 0 && event.preventDefault())
