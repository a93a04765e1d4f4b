import {type Input, randomOf} from '../input.ts'
import {targets} from '../targets/index.ts'
import {faultOf} from './fault.ts'
import type {Answer, Question} from './protocol.ts'

/** Tries inputs one after the other in a process of its own, which may be killed at any moment. */
export function work(): void {
  const answer = (message: Answer): void => void process.send!(message)
  process.on('message', async (question: Question) => {
    const target = targets.find(({name}) => name === question.target)!
    if ('input' in question) {
      answer(await tryOne(target.check, question.input, 0))
      return
    }
    for (let index = question.from; index < question.to; index++) {
      answer({started: index})
      answer(await tryOne(target.check, target.make(randomOf(question.seed, target.name, index)), index))
      // Lets messages out, and a parent that went away end this process.
      if (!process.connected) process.exit()
      if (index % 32 === 0) await new Promise(setImmediate)
    }
    answer({finished: true})
  })
  process.on('disconnect', () => process.exit())
}

async function tryOne(
  check: (input: Input) => void | Promise<void>,
  input: Input,
  index: number,
): Promise<Answer> {
  const before = process.cpuUsage()
  try {
    await check(input)
  } catch (error) {
    return {index, milliseconds: since(before), fault: faultOf(error), input}
  }
  return {index, milliseconds: since(before)}
}

const since = (before: NodeJS.CpuUsage): number => {
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
