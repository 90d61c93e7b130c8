/**
 * The camera at the door. A code that is read is sent like the form that stands there; what the answer says takes the
 * place of what was said before, and the camera goes on. While there is no signal codes wait in this page, and nowhere else.
 */
const door = document.querySelector('[data-door]')
const part = (name) => door.querySelector(`[data-door-${name}]`)
const form = part('code').querySelector('form')
const video = part('video')
const oneAtATime = 4000
const waiting = []
let sending = false
let last = { code: '', at: 0 }

const post = async (code) => {
  const body = new URLSearchParams(new FormData(form))
  body.set('code', code)
  const answer = await fetch(form.action, { method: 'POST', body })
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return { answer, page }
}
const tellWaiting = () => {
  part('waits').hidden = waiting.length === 0
  part('waits').querySelector('strong').textContent = String(waiting.length)
}
const send = async () => {
  if (sending) return
  sending = true
  while (waiting.length > 0) {
    const sent = await post(waiting[0]).catch(() => null)
    if (sent === null) break
    const told = sent.page.querySelector('[data-door-told]')
    const key = sent.page.querySelector('[data-door-code] [name=key]')
    // Signed out meanwhile, say: the page that came instead is shown.
    if (told === null || key === null) return window.location.assign(sent.answer.url)
    waiting.shift()
    part('told').replaceWith(document.adoptNode(told))
    part('numbers').replaceWith(document.adoptNode(sent.page.querySelector('[data-door-numbers]')))
    door.querySelectorAll('[name=key]').forEach((input) => (input.value = key.value))
    if (navigator.vibrate) navigator.vibrate(80)
  }
  sending = false
  tellWaiting()
}
const read = (text) => {
  const code = text.trim().slice(0, 40)
  if (code === '' || (code === last.code && Date.now() - last.at < oneAtATime)) return
  last = { code, at: Date.now() }
  waiting.push(code)
  void send()
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

const stop = () => {
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
  window.addEventListener('online', () => void send())
  window.addEventListener('pagehide', stop)
  window.addEventListener('beforeunload', (event) => waiting.length > 0 && event.preventDefault())
}
