import {draftsOf} from '../mismatch.ts'
import type {Rule} from '../rule.ts'

/**
 * A modal expression that binds more in one translation than in the other: `shall` / `should`, `must` / `may`,
 * or `may` where the other gives no leave; and a sentence that reports as done what the other orders:
 * `Accelerate …` / `It has accelerated …`.
 *
 * `shall`, `must`, `will` and a plain instruction may stand for each other: translators of policies vary them
 * freely. Whether `not` is there is for `negation-mismatch`.
 */
export const modalityMismatch: Rule = {
  id: 'modality-mismatch',
  severity: 'error',
  summary:
    'Must, should, may: one translation binds more than the other, or reports as done what is ordered.',
  run(evidence, report) {
    for (const mismatch of evidence.concordance.checks.norms) {
      const alone = mismatch.kind === 'report' ? reported : noLeave
      for (const draft of draftsOf(evidence, [mismatch], alone, stronger)) report(draft)
    }
  },
}

const stronger = (a: string, inA: string, b: string, inB: string): string =>
  `Unexpected \`${b}\` in \`${inB}\`, expected the force of \`${a}\` in \`${inA}\``

const noLeave = (quote: string, has: string, lacks: string): string =>
  `Unexpected \`${quote}\` in \`${has}\`, expected what \`${lacks}\` says: it gives no leave there`

const reported = (quote: string, has: string, lacks: string): string =>
  `Unexpected report of something done, \`${quote}\` in \`${has}\`, expected an instruction as in \`${lacks}\``
