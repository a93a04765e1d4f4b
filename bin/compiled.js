const {readFileSync, statSync} = require('node:fs')
const {dirname, join} = require('node:path')
const {cachedDataVersionTag} = require('node:v8')
const {Script} = require('node:vm')
const {crc32} = require('node:zlib')
const {keptCode} = require('./kept-code.js')

/**
 * Loads a script with the code that V8 compiled for it in an earlier run of the same command. The package
 * v8-compile-cache keeps the code as it is before the run, when hardly a function is compiled. Whatever goes wrong with
 * what is kept, the script runs without it.
 *
 * @param {string} file as for `load`
 * @param {string} folder where the code is kept
 * @param {string} [command] as for `load`
 * @returns {{exports: any, keep(): void}} as for `load`
 */
function loadCompiled(file, folder, command) {
  const source = readFileSync(file, 'latin1')
  const kept = keptCode(folder, nameOf(file, source, command))
  const cachedData = kept.read()
  const script = new Script(source, {filename: file, cachedData})
  if (script.cachedDataRejected) kept.drop()
  else if (cachedData) kept.mark()
  const loaded = {exports: {}}
  // Scripts beside it are found from where it is; all else it loads is Node's own.
  const requireFrom = (path) => require(path.startsWith('./') ? join(dirname(file), path) : path)
  script.runInThisContext()(loaded.exports, requireFrom, loaded, file, dirname(file))
  return {
    exports: loaded.exports,
    keep() {
      if (!cachedData || script.cachedDataRejected) kept.write(script.createCachedData())
    },
  }
}

/**
 * V8 compares no more than the length of the text, its own version and its flags, which the tag stands for. That is
 * one and the same in Node 20.19.0 and 20.20.2, which die of each other's code. So the build of Node is in the name: its
 * version, architecture and, since a version may be built more than once, size and time of the program. The file's path
 * is there because the code holds it: stack traces would name another copy of the package.
 */
function nameOf(file, source, command) {
  const text = /^\/\*(\w+)\*\//.exec(source)?.[1]
  const {size, mtimeMs} = statSync(process.execPath)
  const parts = [
    /^\w+$/.exec(command ?? '') ?? 'main',
    process.version,
    process.arch,
    cachedDataVersionTag().toString(16),
    text,
    crc32(JSON.stringify([file, size, mtimeMs])).toString(16),
  ]
  return parts.join('-')
}

module.exports = {loadCompiled}
