import { gateway, type GatewaySettings } from './gateway.ts'
import { kept } from './kept.ts'
import { NotSent, type Lack, type Post } from './message.ts'
import { notify, type NotifySettings } from './notify.ts'
import { smtp, type SmtpSettings } from './smtp.ts'

export type PostSettings = {
  readonly smtp: SmtpSettings | undefined
  readonly notify: NotifySettings | undefined
  readonly gateway: GatewaySettings | undefined
}

const lettersOf = (post: Post | undefined): Pick<Post, 'letters'> =>
  post?.letters === undefined ? {} : { letters: post.letters }
/** For each way the first that has it. */
const joined = (posts: readonly Post[]): Post => ({
  ways: (['email', 'text'] as const).filter((way) => posts.some(({ ways }) => ways.includes(way))),
  ...lettersOf(posts.find(({ ways }) => ways.includes('email'))),
  send: (message) => {
    const post = posts.find(({ ways }) => ways.includes(message.way))
    return post === undefined ? Promise.reject(new NotSent('no-way', false)) : post.send(message)
  },
})

/** The ways out that are set up: SMTP before Notify for mail, the gateway before Notify for texts; none: kept here. */
export const postFrom = (settings: PostSettings): Post => {
  const posts = [
    ...(settings.smtp === undefined ? [] : [smtp(settings.smtp)]),
    ...(settings.gateway === undefined ? [] : [gateway(settings.gateway)]),
    ...(settings.notify === undefined ? [] : [notify(settings.notify)]),
  ]
  return posts.length === 0 ? kept() : joined(posts)
}

/** What letters go without by these settings; null where none can go: GOV.UK Notify carries no headers of theirs. */
export const lettersBy = ({ smtp: by, ...others }: PostSettings): readonly Lack[] | null => {
  if (by === undefined) return Object.values(others).every((way) => way === undefined) ? [] : null
  return [
    ...(by.dkim === undefined ? (['unsigned'] as const) : []),
    ...(by.returns === undefined ? (['uncounted'] as const) : []),
  ]
}
/** The pages' side where the worker sends: they know what can go, and send nothing. */
export const sentElsewhere = (lacks: readonly Lack[] | null): Post => ({
  ways: [],
  ...(lacks === null ? {} : { letters: { lacks } }),
  send: () => Promise.reject(new NotSent('no-way', false)),
})
