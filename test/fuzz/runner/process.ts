import {type ChildProcess, fork} from 'node:child_process'
import type {Input} from '../input.ts'
import type {Answer, Fault, Question} from './protocol.ts'

/** A hang is what takes so many times the median of its target, and never less than so long, in ms. */
const hang = {times: 100, least: 30_000}

/** A worker in a process of its own; one that hangs or dies is told of, and replaced. */
export class Worker {
  #child: ChildProcess | undefined
  #times: number[] = []

  /** How long an input of this target usually takes, in ms of processor time. */
  get median(): number {
    return this.#times.toSorted((a, b) => a - b)[this.#times.length >> 1] ?? 0
  }

  get slowest(): number {
    return Math.max(0, ...this.#times)
  }

  /** To be called before another target: the median is that of one. */
  forgetTimes(): void {
    this.#times = []
  }

  /** Tries a stretch of inputs; ends early where the clock says so. Returns how many were tried. */
  async stretch(
    question: Extract<Question, {seed: number}>,
    isOver: () => boolean,
    onFault: (index: number, fault: Fault, input?: Input) => Promise<void>,
  ): Promise<number> {
    let done = question.from
    const faults: [number, Fault, Input | undefined][] = []
    while (done < question.to && !isOver()) {
      const ended = await this.#ask({...question, from: done}, (answer) => {
        if (!('index' in answer)) return !isOver()
        this.#times.push(answer.milliseconds)
        if (this.#times.length > 4000) this.#times.splice(0, 2000)
        done = answer.index + 1
        if (answer.fault) faults.push([answer.index, answer.fault, answer.input])
        return !isOver()
      })
      if (ended) {
        faults.push([done, ended, undefined])
        done++
      }
    }
    for (const fault of faults) await onFault(...fault)
    return done - question.from
  }

  /** What one input breaks, if anything. */
  async once(target: string, input: Input): Promise<Fault | undefined> {
    let fault: Fault | undefined
    const ended = await this.#ask({target, input}, (answer) => {
      if ('index' in answer) fault = answer.fault
      return !('index' in answer)
    })
    return ended ?? fault
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  /** Asks and listens until told to stop, all is answered, or the worker hangs or dies: then, of what. */
  #ask(question: Question, listen: (answer: Answer) => boolean): Promise<Fault | undefined> {
    this.#child ??= fork(process.argv[1]!, ['--worker'], {stdio: ['ignore', 'ignore', 'pipe', 'ipc']})
    const child = this.#child
    return new Promise((resolve) => {
      let said = ''
      const limit = Math.max(hang.least, hang.times * this.median)
      let watchdog = setTimeout(onHang, limit)
      const end = (fault?: Fault): void => {
        clearTimeout(watchdog)
        child.off('message', onAnswer)
        child.off('exit', onExit)
        child.stderr?.off('data', onError)
        resolve(fault)
      }
      function onError(chunk: Buffer): void {
        said = (said + String(chunk)).slice(-2000)
      }
      const onExit = (code: number | null, signal: string | null): void => {
        this.#child = undefined
        end({name: `process died: ${signal ?? code}`, message: said})
      }
      const onAnswer = (answer: Answer): void => {
        clearTimeout(watchdog)
        watchdog = setTimeout(onHang, limit)
        const goesOn = listen(answer)
        if ('finished' in answer || ('index' in answer && !goesOn)) {
          // A stretch that is cut short goes on in the worker: a new one is cheaper than asking it to stop.
          if (!('finished' in answer) && 'from' in question) this.stop()
          end()
        }
      }
      const worker = this
      function onHang(): void {
        worker.stop()
        end({name: 'hang', message: `more than ${Math.round(limit)} ms`})
      }
      child.on('message', onAnswer)
      child.on('exit', onExit)
      child.stderr?.on('data', onError)
      child.send(question)
    })
  }
}
