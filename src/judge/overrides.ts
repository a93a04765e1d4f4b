import {type Collation, selectRows} from '../collate/index.ts'
import type {Finding} from './report.ts'
import type {Rule} from './rule.ts'
import type {JudgeSettings, Override, RuleSetting} from './settings.ts'
import type {Severity} from './severity.ts'
import {concerns} from './sides.ts'

/** One way to run a rule: its options, and the findings it is asked for, each with its severity. */
export interface Variant {
  options: object
  /**
   * Undefined where another variant decides, or the finding is switched off.
   *
   * @param own what the finding is where no setting speaks of it; the rule's own severity if left out
   */
  severityOf(finding: Scoped, own?: Severity): Severity | undefined
}

type Scoped = Pick<Finding, 'clause' | 'message' | 'renderings'>

/** A setting and the findings it speaks of. */
interface Layer {
  severity: Severity | 'off'
  /** Absent where it only changes the severity: the rule need not run again. */
  options: object | undefined
  fits(finding: Scoped): boolean
}

/**
 * The ways in which a rule is run: once with the general options, and once more for each override that brings
 * options of its own. Of the layers that fit a finding, the last one decides.
 */
export function variantsOf(rule: Rule, settings: JudgeSettings, collation: Collation): Variant[] {
  const general: Layer = {...split(settings.rules?.[rule.id] ?? rule.severity), fits: () => true}
  const isUnset = settings.rules?.[rule.id] === undefined
  const layers: Layer[] = [general]
  for (const override of settings.overrides ?? []) {
    const setting = override.rules[rule.id]
    if (setting !== undefined) layers.push({...split(setting), fits: testOf(override, collation)})
  }
  const runOf = (layer: Layer): Layer => (layer.options === undefined ? general : layer)
  return [...new Set(layers.map(runOf))]
    .filter((run) => layers.some((layer) => runOf(layer) === run && layer.severity !== 'off'))
    .map((run) => ({
      options: {...(rule.options as object | undefined), ...general.options, ...run.options},
      severityOf(finding, own) {
        const decisive = layers.findLast(({fits}) => fits(finding)) ?? general
        if (runOf(decisive) !== run || decisive.severity === 'off') return undefined
        return own !== undefined && decisive === general && isUnset ? own : decisive.severity
      },
    }))
}

function split(setting: RuleSetting): {severity: Severity | 'off'; options: object | undefined} {
  return typeof setting === 'string'
    ? {severity: setting, options: undefined}
    : {severity: setting[0], options: setting[1]}
}

/** Whether an override speaks of a finding: of its clause, and of one of the translations it names. */
function testOf({clauses, translations}: Override, collation: Collation): Layer['fits'] {
  const keys = clauses && keysOf(clauses, collation)
  return (finding) =>
    (!keys || keys.has(finding.clause)) && (!translations || translations.some((id) => concerns(finding, id)))
}

/** The keys of all clauses that queries mean. */
export function keysOf(queries: readonly string[], collation: Collation): Set<string> {
  const keys = collation.rows.map(({key}) => key)
  return new Set(queries.flatMap((query) => selectRows(collation, query).map((row) => keys[row]!)))
}

/** The rules that the settings let run. */
export function heardOf(rules: readonly Rule[], settings: JudgeSettings): Rule[] {
  return rules.filter(({id}) => split(settings.rules?.[id] ?? 'info').severity !== 'off')
}
