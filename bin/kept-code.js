const {lstatSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {crc32} = require('node:zlib')

/** So many files are kept, the newest: two installations have as many commands, and each takes 1 or 2 MB. */
const most = 40

/**
 * V8 runs whatever bytes it is given, so a sum of them and of the file's name stands behind the code. It is the one that Node's own cache has: against
 * accidents, which it finds in 0.2 ms a megabyte. SHA-1 of node:crypto, 2 ms with loading it, would find no more.
 */
const sumLength = 4
function sumOf(code, name) {
  const sum = Buffer.alloc(sumLength)
  sum.writeUInt32BE(crc32(code, crc32(name)))
  return sum
}

/**
 * One file of kept code. Beside it lies, for every process that is running this code, an empty file with the number of
 * that process in its name. If the process is gone and the file is not, the run died, and the code with it.
 *
 * @param {string} folder
 * @param {string} name of the file
 */
function keptCode(folder, name) {
  const file = join(folder, name)
  const marker = `${file}.run-${process.pid}`
  const drop = () => remove(file)
  return {
    /** @returns {Buffer | undefined} the code, if it is whole and no run has died of it */
    read() {
      try {
        const died = deadRuns(folder, name)
        for (const other of died) remove(join(folder, other))
        if (died.length > 0) drop()
        const bytes = readFileSync(file)
        const code = bytes.subarray(0, -sumLength)
        if (sumOf(code, name).equals(bytes.subarray(-sumLength))) return code
        drop()
      } catch {
        // There is none, or it cannot be read.
      }
      return undefined
    },
    drop,
    /** To be called before the code is run. */
    mark() {
      try {
        writeFileSync(marker, '', {mode: 0o600})
        process.once('exit', () => remove(marker))
      } catch {
        // A full disk.
      }
    },
    /** Whole or not at all, whatever happens to the machine: another run may be reading. */
    write(code) {
      const draft = `${file}.${process.pid}`
      try {
        writeFileSync(draft, Buffer.concat([code, sumOf(code, name)]), {mode: 0o600, flush: true})
        renameSync(draft, file)
        dropOldest(folder)
      } catch {
        remove(draft)
      }
    },
  }
}

function deadRuns(folder, name) {
  const start = `${name}.run-`
  return readdirSync(folder).filter(
    (other) => other.startsWith(start) && !isRunning(Number(other.slice(start.length))),
  )
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** What older builds left is taken away. */
function dropOldest(folder) {
  const files = readdirSync(folder).map((other) => join(folder, other))
  const ages = new Map(files.map((file) => [file, lstatSync(file).mtimeMs]))
  files.sort((x, y) => ages.get(y) - ages.get(x))
  for (const file of files.slice(most)) remove(file)
}

function remove(file) {
  try {
    unlinkSync(file)
  } catch {
    // Another run has done it.
  }
}

module.exports = {keptCode}
