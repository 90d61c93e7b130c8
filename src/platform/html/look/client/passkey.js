/** Passkeys: the form is shown where the browser knows them; pressed, it asks the device and sends what that answers. */
const bytesIn = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
const textOf = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
const withBytes = (list) => (list || []).map((one) => ({ ...one, id: bytesIn(one.id) }))

const askDevice = async (form) => {
  const asked = await fetch(form.dataset.ask, {
    method: 'POST',
    body: new URLSearchParams({ csrf: form.elements.csrf.value, for: form.dataset.passkey }),
  }).then((answer) => answer.json())
  asked.challenge = bytesIn(asked.challenge)
  if (form.dataset.passkey === 'use')
    return navigator.credentials.get({
      publicKey: { ...asked, allowCredentials: withBytes(asked.allowCredentials) },
    })
  return navigator.credentials.create({
    publicKey: {
      ...asked,
      user: { ...asked.user, id: bytesIn(asked.user.id) },
      excludeCredentials: withBytes(asked.excludeCredentials),
    },
  })
}

const answerOf = ({ id, rawId, type, response }) => {
  const answer = { clientDataJSON: textOf(response.clientDataJSON) }
  if (response.attestationObject) {
    answer.attestationObject = textOf(response.attestationObject)
    if (response.getTransports) answer.transports = response.getTransports()
  } else {
    answer.authenticatorData = textOf(response.authenticatorData)
    answer.signature = textOf(response.signature)
  }
  return JSON.stringify({ id, rawId: textOf(rawId), type, response: answer })
}

const onPasskey = (form) => {
  const fault = form.querySelector('[data-passkey-fault]')
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    fault.hidden = true
    try {
      form.elements.answer.value = answerOf(await askDevice(form))
      form.submit()
    } catch {
      fault.hidden = false
    }
  })
}

if (window.PublicKeyCredential) {
  document.body.classList.add('al-knows-passkeys')
  document.querySelectorAll('form[data-passkey]').forEach(onPasskey)
}
