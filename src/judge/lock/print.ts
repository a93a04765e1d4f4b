import {compareStrings} from '../finding-order.ts'
import {
  type AcceptedFinding,
  type Heard,
  type Lock,
  type LockedText,
  lockVersion,
  manyVersion,
} from './lock.ts'
import {compareKeys} from './lock-order.ts'

/**
 * Writes a lock as JSON: sorted, one line for each text and each finding, and at least one line that never
 * changes between the lines of two clauses. Git joins changes that have an unchanged line between them, so
 * branches that touch different clauses merge by themselves, whatever a general JSON printer would do.
 */
export function printLock(lock: Lock): string {
  const version = lock.documents ? manyVersion : lockVersion
  const documents = [...(lock.documents ?? [])]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([name, one]) =>
      [`    ${JSON.stringify(name)}: {`, ...printBlocks(one).map(indented), '    }'].join('\n'),
    )
  return [
    '{',
    `  "schemaVersion": ${version},`,
    ...closed(printBlocks(lock), lock.documents !== undefined),
    ...(lock.documents ? ['  "documents": {', ...joined(documents), '  }'] : []),
    '}',
    '',
  ].join('\n')
}

/** What a lock says of one work, line by line. */
function printBlocks({clauses, heard}: Lock): string[] {
  const blocks = [...clauses]
    .filter(([, {texts, accepted}]) => texts.size > 0 || accepted.length > 0)
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([key, {texts, accepted}]) =>
      [
        `    ${JSON.stringify(key)}: {`,
        '      "texts": {',
        ...commas([...texts].sort(([a], [b]) => compareStrings(a, b)).map(printText)),
        '      },',
        '      "accepted": [',
        ...commas(accepted.toSorted(compareAccepted).map(printAccepted)),
        '      ]',
        '    }',
      ].join('\n'),
    )
  return [...(heard ? printHeard(heard) : []), '  "clauses": {', ...joined(blocks), '  }']
}

const joined = (blocks: readonly string[]): string[] => (blocks.length > 0 ? [blocks.join(',\n')] : [])

const closed = (lines: string[], isFollowed: boolean): string[] =>
  isFollowed ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines

const indented = (lines: string): string => lines.replaceAll(/^/gm, '    ')

function printText([id, {hash, text, row, unheard}]: [string, LockedText]): string {
  return `        ${JSON.stringify(id)}: ${oneLine({hash, row, unheard, text})}`
}

function printHeard({rules, commentaries}: Heard): string[] {
  const names = rules.toSorted(compareStrings).map((name) => JSON.stringify(name))
  const hashes = [...commentaries].sort(([a], [b]) => compareStrings(a, b))
  return [
    '  "heard": {',
    `    "rules": [${names.join(', ')}],`,
    '    "commentaries": {',
    ...commas(hashes.map(([id, hash]) => `      ${JSON.stringify(id)}: ${JSON.stringify(hash)}`)),
    '    }',
    '  },',
  ]
}

function printAccepted(finding: AcceptedFinding): string {
  const {rule, fingerprint, translations, message, reason, by, at} = finding
  return `        ${oneLine({rule, fingerprint, translations, message, reason, by, at})}`
}

/** JSON on one line, with a blank after each comma and colon outside strings. */
function oneLine(fields: object): string {
  const printed = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{${printed.join(', ')}}`
}

const commas = (lines: string[]): string[] =>
  lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line))

function compareAccepted(a: AcceptedFinding, b: AcceptedFinding): number {
  return compareStrings(a.rule, b.rule) || compareStrings(a.fingerprint, b.fingerprint)
}
