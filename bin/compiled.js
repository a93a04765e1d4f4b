const {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs')
const {tmpdir} = require('node:os')
const {dirname, join} = require('node:path')
const {cachedDataVersionTag} = require('node:v8')
const {Script} = require('node:vm')

/**
 * Loads a script with the code that V8 compiled for it in an earlier run of the same command, which saves a
 * fifth of the time that `show` takes. Node has `module.enableCompileCache` from 22.1 on, which saves half as much
 * there; the package v8-compile-cache keeps the code as it is before the run, when hardly a function is compiled.
 *
 * Node's variables for its cache hold for this one: `NODE_COMPILE_CACHE` names a folder instead of that for temporary
 * files, `NODE_DISABLE_COMPILE_CACHE` turns it off. Whatever goes wrong with the cache, the script runs without it.
 *
 * @param {string} file a CommonJS script in ASCII that begins with a hash of its text in a comment
 * @param {string} [command] what is run: every command has functions of its own
 * @returns {{exports: any, keep(): void}} what the script exports, and what to call after the run: it keeps the
 *   code for the next one
 */
function loadCompiled(file, command) {
  const folder = cacheFolder()
  if (!folder) return {exports: require(file), keep() {}}
  const source = readFileSync(file, 'latin1')
  const hash = /^\/\*(\w+)\*\//.exec(source)?.[1]
  // V8 checks of the text no more than its length, of itself and its flags what the tag says.
  const name = `${/^\w+$/.exec(command ?? '') ?? 'main'}-${hash}-${cachedDataVersionTag().toString(16)}`
  const cachedData = readCache(folder, name)
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: file,
    cachedData,
  })
  const loaded = {exports: {}}
  script.runInThisContext()(loaded.exports, require, loaded, file, dirname(file))
  return {
    exports: loaded.exports,
    keep() {
      if (!cachedData || script.cachedDataRejected) writeCache(folder, name, script.createCachedData())
    },
  }
}

/** Compiled code is trusted blindly, so it may come from nobody else: the folder is the user's own. */
function cacheFolder() {
  const {NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE} = process.env
  if (NODE_DISABLE_COMPILE_CACHE) return undefined
  const user = process.getuid?.()
  const folder = join(NODE_COMPILE_CACHE || tmpdir(), `clausediff-${user ?? 'cache'}`)
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    const found = lstatSync(folder)
    const isOwn = user === undefined || (found.uid === user && (found.mode & 0o022) === 0)
    return isOwn && found.isDirectory() ? folder : undefined
  } catch {
    return undefined
  }
}

function readCache(folder, name) {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return undefined
  }
}

/** So many files are kept, the newest: two installations have as many commands, and each takes 1 or 2 MB. */
const most = 40

/** Whole or not at all: another run may be reading. What older builds left is taken away. */
function writeCache(folder, name, code) {
  const draft = join(folder, `${name}.${process.pid}`)
  try {
    writeFileSync(draft, code, {mode: 0o600})
    renameSync(draft, join(folder, name))
    const files = readdirSync(folder).map((other) => join(folder, other))
    const ages = new Map(files.map((file) => [file, lstatSync(file).mtimeMs]))
    files.sort((x, y) => ages.get(y) - ages.get(x))
    for (const file of files.slice(most)) rmSync(file)
  } catch {
    rmSync(draft, {force: true})
  }
}

module.exports = {loadCompiled}
