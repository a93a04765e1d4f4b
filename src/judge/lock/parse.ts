import {InputError} from '../../failure.ts'
import {readJson} from '../../json.ts'
import {
  type AcceptedFinding,
  type Heard,
  type Lock,
  type LockedClause,
  type LockedText,
  lockVersion,
  manyVersion,
} from './lock.ts'

/**
 * Reads a lock.
 *
 * @param text what the file holds; editors put a byte order mark before it
 * @param path for messages
 * @throws InputError if it is no lock, was cut off, holds marks of an unfinished merge, or was written by a
 *   later version
 */
export function parseLock(text: string, path: string): Lock {
  const json = text.replace(/^\ufeff/, '')
  if (/^(?:<{7}|>{7}) /m.test(json)) {
    throw new InputError(
      `\`${path}\` holds marks of an unfinished merge; resolve them, or check out one side`,
    )
  }
  const root = objectOf(parseJson(json, path), path, 'the top')
  const version = root.schemaVersion
  if (typeof version === 'number' && version > manyVersion) {
    throw new InputError(
      `\`${path}\` has schemaVersion ${version}, this version of clausediff reads up to ${manyVersion}; update clausediff`,
    )
  }
  if (version !== lockVersion && version !== manyVersion) {
    throw new InputError(
      `\`${path}\` has no schemaVersion ${lockVersion}, so it is no lock; restore it from version control, or delete it`,
      {command: 'accept', does: 'writes a new one'},
    )
  }
  const documents = Object.entries(objectOf(root.documents ?? {}, path, '`documents`'))
  return {
    ...blocksOf(root, path),
    ...(root.documents !== undefined && {
      documents: new Map(
        documents.map(([name, value]) => {
          const where = `document \`${name}\``
          return [name, blocksOf(objectOf(value, path, where), path, `${where}, `)]
        }),
      ),
    }),
  }
}

/** What a lock says of one work. */
function blocksOf(root: Record<string, unknown>, path: string, within = ''): Lock {
  const clauses = new Map<string, LockedClause>()
  for (const [key, value] of Object.entries(objectOf(root.clauses, path, `${within}\`clauses\``))) {
    const where = `${within}clause \`${key}\``
    const clause = objectOf(value, path, where)
    clauses.set(key, {
      texts: new Map(
        Object.entries(objectOf(clause.texts ?? {}, path, where)).map(([id, text]) => [
          id,
          textOf(text, path, where),
        ]),
      ),
      accepted: listOf(clause.accepted ?? [], path, where).map((one) => acceptedOf(one, path, where)),
    })
  }
  return root.heard === undefined ? {clauses} : {clauses, heard: heardOf(root.heard, path)}
}

function heardOf(value: unknown, path: string): Heard {
  const {rules, commentaries} = objectOf(value, path, '`heard`')
  const hashes = Object.entries(objectOf(commentaries ?? {}, path, '`commentaries`'))
  return {
    rules: listOf(rules ?? [], path, '`heard`').map(String),
    commentaries: new Map(hashes.map(([id, hash]) => [id, String(hash)])),
  }
}

function parseJson(json: string, path: string): unknown {
  try {
    return readJson(json)
  } catch (error) {
    throw new InputError(
      `\`${path}\` ${(error as Error).message}; restore it from version control, or delete it`,
      {command: 'accept', does: 'writes a new one'},
    )
  }
}

function textOf(value: unknown, path: string, where: string): LockedText {
  const {hash, text, row, unheard} = objectOf(value, path, where)
  if (typeof hash !== 'string') throw unfit(path, where, 'a text without hash')
  return {
    hash,
    ...(typeof text === 'string' && {text}),
    ...(typeof row === 'string' && {row}),
    ...(unheard === true && {unheard}),
  }
}

function acceptedOf(value: unknown, path: string, where: string): AcceptedFinding {
  const fields = objectOf(value, path, where)
  const string = (name: string): string => {
    const field = fields[name]
    if (typeof field !== 'string') throw unfit(path, where, `an accepted finding without \`${name}\``)
    return field
  }
  const optional = (name: 'reason' | 'by' | 'at'): {[name]?: string} =>
    typeof fields[name] === 'string' ? {[name]: fields[name]} : {}
  return {
    rule: string('rule'),
    fingerprint: string('fingerprint'),
    translations: listOf(fields.translations ?? [], path, where).map(String),
    message: string('message'),
    ...optional('reason'),
    ...optional('by'),
    ...optional('at'),
  }
}

function objectOf(value: unknown, path: string, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unfit(path, where, 'no object')
  }
  return value as Record<string, unknown>
}

function listOf(value: unknown, path: string, where: string): unknown[] {
  if (!Array.isArray(value)) throw unfit(path, where, 'no list')
  return value
}

const unfit = (path: string, where: string, what: string): InputError =>
  new InputError(`\`${path}\` is no lock: ${what} at ${where}; restore it from version control`)
