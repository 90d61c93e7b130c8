import { parentPort, workerData } from 'node:worker_threads'
import { restNowAndThen, stepBehind } from '../../platform/process/behind.ts'
import { restBetween } from '../../solver/batches.ts'
import { answering } from './answer.ts'
import type { Changes, Known } from './model.ts'

/** The thread of answerInThread: works out one what-if, says how far it is, and sends the answer. */
stepBehind()
restBetween(restNowAndThen)
const order: { known: Known; changes: Changes; seed: number; draws: number } = workerData
const steps = answering(order.known, order.changes, order)
for (let step = steps.next(); ; step = steps.next()) {
  if (step.done === true) {
    parentPort?.postMessage({ answer: step.value }, [])
    break
  }
  parentPort?.postMessage({ progress: step.value }, [])
}
