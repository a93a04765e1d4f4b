const {closeSync, existsSync, lstatSync, mkdirSync, openSync, readSync} = require('node:fs')
const {tmpdir} = require('node:os')
const {dirname, join} = require('node:path')

/** Of Node 22.1 and later; on 20 the module alone would take 3 ms to load. */
const enableCompileCache =
  Number(process.versions.node.split('.')[0]) >= 22 ? require('node:module').enableCompileCache : undefined

/**
 * Loads the program with the code that V8 compiled of it in an earlier run, which is a third of what `show` takes.
 * From 22.1 on Node keeps such code itself: it checks it, and names it by its own build. Ours would save 30 ms more
 * there, since it also holds what was compiled in the course of a run; but that is no longer ours to look after.
 *
 * Node's variables hold for both: `NODE_COMPILE_CACHE` names a folder instead of that for temporary files,
 * `NODE_DISABLE_COMPILE_CACHE` turns it off.
 *
 * @param {string} file a CommonJS script in ASCII that begins with a hash of its text in a comment, and is the function that
 *   Node would put around it
 * @param {string} [command] what is run: every command has functions of its own
 * @returns {{exports: any, keep(): void, keeping?: {folder: string, build: string}}} what the script exports, what to call
 *   after a run that went well, and where it may keep what else the next run will need
 */
function load(file, command) {
  const folder = cacheFolder()
  const keeping = folder && {folder, build: buildOf(file)}
  if (folder && enableCompileCache) {
    // Not Node's own choice of a folder, in which another user may have put code for this one.
    if (!process.env.NODE_COMPILE_CACHE) enableCompileCache(folder)
  } else if (folder) {
    return {...require('./compiled.js').loadCompiled(file, folder, command), keeping}
  }
  return {exports: require(file), keep() {}, keeping}
}

/** The hash of the script that it begins with. */
function buildOf(file) {
  const script = openSync(file)
  const start = Buffer.alloc(20)
  readSync(script, start)
  closeSync(script)
  return start.toString('latin1')
}

/**
 * Compiled code is run as it is, so it may come from nobody else: the folder is the user's own.
 *
 * @returns {string | undefined} nothing where there is no such folder, or where nothing is to be kept
 */
function cacheFolder() {
  const {NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE} = process.env
  if (NODE_DISABLE_COMPILE_CACHE) return undefined
  const user = process.getuid?.()
  const folder = join(NODE_COMPILE_CACHE || tmpdir(), `clausediff-${user ?? 'cache'}`)
  try {
    if (!existsSync(folder)) makeFolder(folder)
    const found = lstatSync(folder)
    const isOwn = user === undefined || (found.uid === user && (found.mode & 0o022) === 0)
    return isOwn && found.isDirectory() ? folder : undefined
  } catch {
    return undefined
  }
}

/** Folder by folder: where nothing can be made, as in /proc, Node's `recursive` tries for ever. */
function makeFolder(folder) {
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder))
  mkdirSync(folder, {mode: 0o700})
}

module.exports = {load}
