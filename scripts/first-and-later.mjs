/**
 * Modules that are loaded before anything is asked: those that the entry points of a bundle import at once, and what
 * those import at once. An `import()` is later, and so is a `require` in a source of ours.
 *
 * @param {import('esbuild').Metafile['inputs']} inputs
 * @param {string[]} entries paths, as in `inputs`
 * @returns {Set<string>} their paths
 */
function loadedFirst(inputs, entries) {
  const first = new Set(entries)
  for (const path of first) {
    for (const {path: imported, kind, external} of inputs[path]?.imports ?? []) {
      const isLater = kind === 'dynamic-import' || (kind === 'require-call' && path.startsWith('src/'))
      if (!external && !isLater) first.add(imported)
    }
  }
  return first
}

/**
 * Puts the modules that few runs need into a function of their own inside the script, which is run when a module in it
 * is first asked for. Function declarations of all modules stand at the top of a bundle, so that V8 makes each of them
 * at the start and keeps its name and place with the compiled code, and `show` calls 500 of 2,700. One function in their
 * stead makes that code a fifth smaller, and saves `show` a tenth of its time. It sees the names around it as they are; a
 * second script would have to ask for each through an object.
 *
 * @param {string} script a bundle of CommonJS by esbuild, in lines and with the names of the sources
 * @param {import('esbuild').Metafile['inputs']} inputs what it was made of
 * @param {string[]} entries paths of modules that are loaded first, with all that they import
 * @returns {string} the same script in that order
 * @throws {Error} if a module that is not loaded first is run as soon as the script is
 */
export function laterApart(script, inputs, entries) {
  const first = loadedFirst(inputs, entries)
  const parts = {first: [], later: []}
  for (const {path, text} of modulesOf(withPlainWrappers(script), inputs)) {
    const isFirst = path === undefined || first.has(path)
    if (!isFirst && !wrapper.test(text)) throw new Error(`${path} is not loaded first and runs at once`)
    parts[isFirst ? 'first' : 'later'].push(text)
  }
  const later = parts.later.join('')
  // From outside only loaders of modules and what they export are asked for, in `import()` and `require`.
  const declared = later.matchAll(
    /\b(\w+) = __(?:esm|commonJS)\(|\b(\w+_exports\d*) = \{\}|^__export\((\w+),/gm,
  )
  const doors = new Set(Array.from(declared, ([, load, all, filled]) => load ?? all ?? filled))
  const asked = new Set()
  const outside = parts.first.join('').replaceAll(/\b[\w$]+/g, (name) => {
    if (!doors.has(name)) return name
    asked.add(name)
    return `__laterModules().${name}`
  })
  return `${outside}
let __madeLater;
function __laterModules() { return __madeLater ??= __makeLater(); }
function __makeLater() {
${later}
return {${[...asked].join(', ')}};
}
`
}

/** A module of a bundle that runs when it is asked for. */
const wrapper = /\b\w+ = __(?:esm|commonJS)\(/

/** Cuts a bundle at the comments with which esbuild heads each module. What stands before the first has no path. */
function modulesOf(script, inputs) {
  const heads = [...script.matchAll(/^\/\/ (.+)\n/gm)].filter(([, path]) => Object.hasOwn(inputs, path))
  const ends = [...heads.map(({index}) => index), script.length]
  return [
    {path: undefined, text: script.slice(0, ends[0])},
    ...heads.map(({1: path, index}, at) => ({path, text: script.slice(index, ends[at + 1])})),
  ]
}

/** As esbuild writes them where it shortens names itself: a module is a function, not a method named by its path. */
function withPlainWrappers(script) {
  return script
    .replaceAll(/\(0, (\w+)\[__getOwnPropNames\(\1\)\[0\]\]\)/g, '$1')
    .replaceAll(/\b(\w+ = __(?:esm|commonJS)\()\{\n {2}"(?:[^"\\]|\\.)*"\((.*)\) \{$/gm, '$1($2) => {\n{')
}
