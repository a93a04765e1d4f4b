import {contentWords} from '../../scripts/fit-terms/score.mjs'
import type {Finding} from '../../src/judge/index.ts'

/** A concept that one translation names in several ways; `core`: both annotators listed it. */
export interface GoldInconsistency {
  translation: string
  core: boolean
  renderings: {text: string}[]
}

/**
 * `found`: the share of core concepts of which some finding holds two names; `matched`: the share of findings of
 * which two names belong to one concept of the gold.
 */
export function scoreInconsistencies(
  gold: readonly GoldInconsistency[],
  findings: readonly Finding[],
): {found: number; matched: number} {
  const said = findings.map(({renderings}) => ({
    translation: renderings[0]!.translation,
    forms: [...new Set(renderings.map(({text}) => formOf(text)))],
  }))
  const sought = gold.map((one) => ({...one, forms: one.renderings.map(({text}) => formOf(text))}))
  const isSame = (finding: (typeof said)[number], one: (typeof sought)[number]): boolean => {
    if (finding.translation !== one.translation) return false
    const hits = finding.forms.map((form) => nearest(form, one.forms)).filter((index) => index >= 0)
    return new Set(hits).size >= 2
  }
  const core = sought.filter((one) => one.core)
  return {
    found: core.filter((one) => said.some((finding) => isSame(finding, one))).length / core.length,
    matched: said.filter((finding) => sought.some((one) => isSame(finding, one))).length / said.length,
  }
}

const formOf = (text: string): string => contentWords(text).join(' ')

/** The same form, else one that holds it or is held by it, with two words more at most. */
function nearest(form: string, forms: readonly string[]): number {
  const exact = forms.indexOf(form)
  if (exact >= 0 || form === '') return exact
  return forms.findIndex(
    (other) =>
      other !== '' &&
      (` ${form} `.includes(` ${other} `) || ` ${other} `.includes(` ${form} `)) &&
      Math.abs(form.split(' ').length - other.split(' ').length) <= 2,
  )
}
