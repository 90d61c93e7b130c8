/**
 * What is typed into a form with data-queue waits here while there is no signal, sealed under a key that the page brings for
 * its session and that is kept nowhere. Another session can't open it. It goes when it was sent, with leaving, or in a day.
 */
const waiting = 'wait-'
const oneDay = 86_400_000
const stored = (work) => {
  try {
    return work(localStorage)
  } catch {
    return null
  }
}
const forgetWaiting = (which = () => true) =>
  stored((all) =>
    Object.keys(all)
      .filter((name) => name.startsWith(waiting) && which(name, all.getItem(name)))
      .forEach((name) => all.removeItem(name)),
  )

const digest = async (text) =>
  textOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).slice(0, 16)
/** A name that tells nothing of the address: the session's part, then the form's. */
const nameOf = async ({ dataset: { queue }, action }) => {
  const session = waiting + (await digest(queue)) + '.'
  return [session, session + (await digest(queue + action))]
}
const isTyped = ([name, value]) =>
  typeof value === 'string' && value !== '' && !/^(csrf|key|version)$/.test(name)
const typedIn = (form) => [...new FormData(form)].filter(isTyped)

const putBack = (form, typed) =>
  typed.forEach(([name, value]) => {
    const field = form.elements[name]
    if (field) field.value = value
  })

const onQueue = (form) => {
  const part = (name) => form.querySelector(`[data-queue-${name}]`)
  const show = (name) =>
    ['found', 'kept', 'back'].forEach((one) => {
      if (part(one)) part(one).hidden = one !== name
    })
  const key = crypto.subtle.importKey('raw', bytesIn(form.dataset.queue), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])
  const named = nameOf(form)
  const forget = async () => {
    const [, name] = await named
    stored((all) => all.removeItem(name))
  }
  const keep = async () => {
    const [, name] = await named
    const typed = typedIn(form)
    if (typed.length === 0) return forget()
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const body = new TextEncoder().encode(JSON.stringify(typed))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, body)
    return stored((all) => all.setItem(name, [Date.now(), textOf(iv), textOf(sealed)].join('.')))
  }
  const found = async () => {
    const [session, name] = await named
    // What another session left nobody can open.
    forgetWaiting((one) => !one.startsWith(session))
    const [, iv, sealed] = (stored((all) => all.getItem(name)) || '').split('.')
    if (!sealed) return null
    const open = crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesIn(iv) }, await key, bytesIn(sealed))
    return open.then(
      (body) => JSON.parse(new TextDecoder().decode(body)),
      () => forget().then(() => null),
    )
  }
  const send = async () => {
    await keep()
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
    }).catch(() => null)
    if (answer === null) return show('kept')
    if (!answer.redirected) return form.submit()
    if (!new URL(answer.url).pathname.startsWith('/sign-in')) await forget()
    return window.location.assign(answer.url)
  }
  let later
  form.addEventListener('input', () => {
    clearTimeout(later)
    later = setTimeout(() => void keep(), 300)
  })
  form.addEventListener('submit', (event) => {
    if (event.submitter && event.submitter.hasAttribute('formaction')) return
    event.preventDefault()
    clearTimeout(later)
    void send()
  })
  window.addEventListener('online', () => part('kept') && !part('kept').hidden && show('back'))
  const offer = async () => {
    const typed = await found()
    if (typed === null || typedIn(form).some(([one]) => one === 'body')) return
    show('found')
    part('found').addEventListener('click', (event) => {
      const press = event.target.dataset.queueDo
      if (!press) return
      if (press === 'drop') void forget()
      else putBack(form, typed)
      show('none')
      if (press === 'send') void send()
    })
  }
  void offer()
}

forgetWaiting((_, kept) => !(Date.now() - Number(String(kept).split('.')[0]) < oneDay))
if (window.crypto && crypto.subtle) document.querySelectorAll('form[data-queue]').forEach(onQueue)
