import { configureGlobal } from 'fast-check'
import { day } from './daily.ts'

// What tests draw by chance they draw alike all day: a run that was green stays green, and DAY=20779 draws that day's again.
configureGlobal({ seed: day })
