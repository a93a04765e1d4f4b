import {type Random, randomFrom} from '../injection/random.ts'

export type {Random} from '../injection/random.ts'

/** A file of an input; bytes that are no text are written as Latin-1. */
export interface InputFile {
  path: string
  value: string
}

/** What one case is fed with: plain JSON, so that it can be kept, read, cut down and run again. */
export interface Input {
  files: InputFile[]
  /** Words of a command line, or queries: what each means is the target's. */
  words: string[]
}

/** Something that is tried: how an input is made, and what must hold for it. */
export interface Target {
  name: string
  /** How many inputs `npm test` tries, some seconds of them. */
  count: number
  make(random: Random): Input
  /** @throws Broken, or anything else, if something does not hold */
  check(input: Input): void | Promise<void>
}

/** An invariant that does not hold; `name` groups faults that are one. */
export class Broken extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message)
  }
}

export function hold(condition: boolean, name: string, message: () => string): void {
  if (!condition) throw new Broken(name, message())
}

/** A source of chance for one input: it depends on the seed, the target and the number alone. */
export function randomOf(seed: number, target: string, index: number): Random {
  let mixed = seed >>> 0
  for (const unit of `${target}:${index}`) mixed = Math.imul(mixed ^ unit.charCodeAt(0), 0x01000193) >>> 0
  return randomFrom(mixed)
}

/** True once in so many. */
export const once = (random: Random, inSoMany: number): boolean => random.number(inSoMany) === 0

/** So many items, from `least` to `most`. */
export function several<Item>(random: Random, least: number, most: number, make: () => Item): Item[] {
  return Array.from({length: least + random.number(most - least + 1)}, make)
}
