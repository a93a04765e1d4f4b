import type {IO} from './io.ts'

/** Runs one command; returns the exit code: 0 clean, 1 findings, 2 usage or input error. */
export async function main(io: IO): Promise<number> {
  io.stderr.write('clausediff: not built yet\n')
  return 2
}
