import { parentPort, workerData } from 'node:worker_threads'
import { restNowAndThen, stepBehind } from '../platform/process/behind.ts'
import { restBetween } from '../solver/batches.ts'
import type { Place, Settings } from './model.ts'
import { tallyFor } from './threads.ts'

/** One thread of playInThreads: what it is sent to play, it plays, and sends back the counts. */
stepBehind()
restBetween(restNowAndThen)
const settings: Settings = workerData
parentPort?.on('message', (place: Place) => parentPort?.postMessage(tallyFor(place, settings), []))
