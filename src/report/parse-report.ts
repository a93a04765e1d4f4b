import {InputError} from '../failure.ts'
import {JsonFault, readMadeJson} from '../json.ts'
import type {Report} from '../judge/index.ts'

/**
 * Reads a report that was saved as JSON.
 *
 * @param path what to call it in messages
 * @throws InputError if it is no report of this version
 */
export async function parseReport(json: string, path: string): Promise<Report> {
  const value = readJson(json, path)
  const {schemaVersion, tool} = (value ?? {}) as Partial<Report>
  if (tool?.name !== 'clausediff') {
    throw new InputError(`\`${path}\` is no report: expected what \`clausediff check --format json\` prints`)
  }
  if (schemaVersion !== 1) {
    throw new InputError(
      `\`${path}\` is a report of version ${JSON.stringify(schemaVersion)}, expected 1: use the clausediff that wrote it`,
    )
  }
  // A schema is looked at by this alone.
  const {faultIn} = await import('./report-fault.ts')
  const fault = faultIn(value as Report)
  if (fault === undefined) return value as Report
  throw new InputError(`\`${path}\` does not fit the schema of reports: ${fault}; save it anew`)
}

function readJson(json: string, path: string): unknown {
  try {
    return readMadeJson(json)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    throw new InputError(
      `\`${path}\` ${error.message}; expected a report, as \`clausediff check --format json=FILE\` writes it`,
    )
  }
}
