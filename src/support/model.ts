export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }

export const endings = ['parent-asked', 'supporter-asked', 'finished', 'unsafe', 'moved'] as const
export type Ending = (typeof endings)[number]
export const meetingWays = ['in-person', 'phone', 'video'] as const
export type MeetingWay = (typeof meetingWays)[number]

const among =
  <T extends string>(list: readonly T[]) =>
  (text: string): text is T =>
    list.some((one) => one === text)
export const isEnding = among(endings)
export const isMeetingWay = among(meetingWays)
