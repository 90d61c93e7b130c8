/** The person's own browser at the council; `back` is where the council's pages lead when they are done. */
export const councilBrowser = (issuer: string, back: string) => {
  const jar = new Map<string, string>()
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: [...new Headers(init.headers), ['cookie', cookie]],
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  return {
    /** Follows the council's pages until they lead back to us: the path there. */
    signIn: async (there: string): Promise<string> => {
      let url = there
      for (let step = 0; step < 10; step += 1) {
        const location = (await ask(url)).headers.get('location')
        if (location === null) throw new Error(`the council's page stopped at ${url}`)
        url = new URL(location, url).href
        if (url.startsWith(back)) return url.slice(new URL(url).origin.length)
      }
      throw new Error('the council goes round in circles')
    },
    signOut: async (): Promise<void> => {
      const form = await (await ask(`${issuer}/session/end`)).text()
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? ''
      await ask(`${issuer}/session/end/confirm`, {
        method: 'POST',
        body: new URLSearchParams({ xsrf, logout: 'yes' }),
      })
    },
  }
}
