import {readdirSync, readFileSync} from 'node:fs'
import {readdir, unlink} from 'node:fs/promises'
import {join} from 'node:path'
import {InputError} from '../../failure.ts'
import {listed, type Project, type Works} from '../../project/index.ts'
import {writeOutput} from '../write-output.ts'
import {type MadeUnit, readUnit, type Unit, unitText} from './unit-file.ts'
import {type UnitName, UnitNames} from './unit-name.ts'
import {unitTables} from './unit-tables.ts'

/** A folder of results, which any number of runs on any machines fill. */
export class KeptUnits {
  private readonly names: UnitNames

  /** @param folder absolute */
  constructor(
    private readonly folder: string,
    works: Works,
    command: string,
    options: ConstructorParameters<typeof UnitNames>[2],
  ) {
    this.names = new UnitNames(works, command, options)
  }

  /** What was found in a work, if it is kept, and was found in the texts as they are. */
  async read(project: Project): Promise<Unit | undefined> {
    const {name} = await this.names.of(project)
    const file = join(this.folder, `${name}.jsonl`)
    try {
      return readUnit(readFileSync(file, 'utf8'), file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  /** What was found in ranges of the rows of a work: the files, absolute, in no order. */
  async rangeFiles(project: Project): Promise<string[]> {
    const {name} = await this.names.of(project)
    const files = await readdir(this.folder).catch(() => [])
    return files
      .filter((file) => file.startsWith(`${name}.rows-`) && file.endsWith('.jsonl'))
      .map((file) => join(this.folder, file))
  }

  /** Keeps what was found in a range of rows, which `from` names. */
  async writeRange(project: Project, from: number, text: string): Promise<void> {
    const {name} = await this.withoutOthers(project)
    await writeOutput(this.folder, `${name}.rows-${from}.jsonl`, text)
  }

  /** Keeps what was found, in the place of what was found in other texts: each file whole or not at all, the one that counts last. */
  async write(project: Project, unit: MadeUnit): Promise<void> {
    const {name} = await this.withoutOthers(project)
    for (const [table, bytes] of unitTables(unit)) {
      await writeOutput(this.folder, `${name}.${table}.parquet`, bytes)
    }
    await writeOutput(this.folder, `${name}.jsonl`, unitText(unit))
  }

  /** What results of a work are called; those of other texts go. */
  private async withoutOthers(project: Project): Promise<UnitName> {
    const unit = await this.names.of(project)
    const {stem, name} = unit
    const files = (await readdir(this.folder)).filter(
      (file) => file.startsWith(stem) && !file.startsWith(name),
    )
    // Another run may have taken it away already.
    for (const file of files) await unlink(join(this.folder, file)).catch(() => {})
    return unit
  }
}

/** Files of a folder that hold results, of whatever work, absolute. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\w+-[0-9a-f]{16}-[0-9a-f]{16}\..*(?:jsonl|parquet)$/.test(name))
    .map((name) => join(folder, name))
}

/** @throws InputError if results are missing */
export function refuseGaps(missing: readonly string[], folder: string): void {
  if (missing.length === 0) return
  throw new InputError(
    `\`${folder}\` lacks ${listed(missing)}: run the shards that have not ended, with the options of this command and the texts as they are`,
  )
}
