// Builds dist/: `cli/` with every package inlined, since loading them file by file costs more than the work,
// and `lib/` for importers, who bring their own copies.
import {createHash} from 'node:crypto'
import {copyFile, mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join, relative} from 'node:path'
import {build, transform} from 'esbuild'
import {clientMetafile} from './build-client.mjs'
import {bundling} from './bundle.mjs'
import {laterApart} from './first-and-later.mjs'
import {licences} from './licences.mjs'

/** Leaves imports between sources as they are; tables and JSON go into the file that reads them. */
const filesApart = {
  name: 'files-apart',
  setup({onResolve}) {
    onResolve({filter: /^\..*\.ts$/}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path: path.replace(/\.ts$/, '.js'), external: true},
    )
  },
}

/**
 * What packages load and we do not use, 8 ms of a start: commander's subcommands that are programs of their own, and
 * chalk's question what the terminal can, which `cli/terminal.ts` answers.
 */
const unused = {chalk: '#supports-color', commander: 'node:child_process'}
const withoutUnused = {
  name: 'without-unused',
  setup({onResolve, onLoad}) {
    for (const [name, path] of Object.entries(unused)) {
      onResolve({filter: new RegExp(`^${path}$`)}, ({importer}) =>
        importer.split(/[\\/]/).includes(name) ? {path, namespace: 'unused'} : undefined,
      )
    }
    onLoad({filter: /^/, namespace: 'unused'}, () => ({contents: 'export default {}'}))
  },
}

/**
 * Packages that few commands need: each is a script of its own beside the program, loaded when a module that imports it
 * is. In the program they would cost every command its share of reading it.
 */
const apart = {
  languageserver: ['vscode-languageserver/node'],
  mcp: ['@modelcontextprotocol/server', '@modelcontextprotocol/server/stdio'],
  html: ['hast-util-from-html'],
  mdx: ['micromark-extension-mdxjs', 'mdast-util-mdx'],
  saxes: ['saxes'],
  yaml: ['yaml'],
  prompts: ['@clack/prompts'],
  watch: ['chokidar'],
  csv: ['csv-parse/sync', 'csv-stringify/sync'],
  xml: ['xast-util-from-xml'],
  parquet: ['hyparquet-writer'],
}
/** What need not be installed is loaded from where it is. */
const optional = /^unpdf$/
const packagesApart = {
  name: 'packages-apart',
  setup({onResolve}) {
    onResolve({filter: optional}, ({path}) => ({path, external: true}))
    for (const [script, paths] of Object.entries(apart)) {
      onResolve({filter: new RegExp(`^(?:${paths.join('|')})$`)}, () => ({
        path: `./${script}.cjs`,
        external: true,
      }))
    }
  },
}
/** Likewise large tables: each is a script that holds one string. */
const largeTable = 100_000
const tables = new Map()
const tablesApart = {
  name: 'tables-apart',
  setup({onResolve, onLoad}) {
    onLoad({filter: /\.tsv$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      if (text.length < largeTable) return {contents: text, loader: 'text'}
      const script = `${basename(dirname(path))}-${basename(path, '.tsv')}.cjs`
      tables.set(script, text)
      return {contents: `import {text} from './${script}'\nexport default text`, resolveDir: dirname(path)}
    })
    onResolve({filter: /^\.\/\w+-\w+\.cjs$/}, ({path}) => ({path, external: true}))
  },
}
/** A small table of a language is a string that is met when it is first read: most are asked for by few texts. */
const tablesLater = {
  name: 'tables-later',
  setup({onLoad}) {
    onLoad({filter: /[\\/]src[\\/]language[\\/].*\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      const [line, file] = /^import table from '(\.\/[\w-]+\.tsv)'\n/m.exec(text) ?? []
      if (!line || (await stat(join(dirname(path), file))).size >= largeTable) return undefined
      const contents = text.replace(line, '').replaceAll(/\btable\b(?!\.ts\b)(?=[.)])/g, `require('${file}')`)
      return {contents, loader: 'ts'}
    })
  },
}
/** A language is evaluated when it is first asked for: `() => german` requires it then. So are the tables of its numbers. */
const languagesLater = {
  name: 'languages-later',
  setup({onLoad}) {
    onLoad({filter: /[\\/]language[\\/]languages\.ts$/}, async ({path}) => {
      let text = await readFile(path, 'utf8')
      for (const [line, name, file] of text.matchAll(/^import \{(\w+)\} from '(\.\/\w\w\/index\.ts)'\n/gm))
        text = text.replace(line, '').replace(`=> ${name}]`, `=> require('${file}').${name}]`)
      for (const [line, name, file] of text.matchAll(
        /^import \{(\w+)\} from '(\.\/(?:durations|fractions|measures)\.ts)'\n/gm,
      ))
        text = text.replace(line, '').replaceAll(`${name}(`, `require('${file}').${name}(`)
      return {contents: text, loader: 'ts'}
    })
  },
}
/**
 * What few texts need is evaluated with the first that does: the parser of Markdown, 70 modules, with the first text of
 * Markdown, the names of 2,000 characters with the first of them.
 */
const importsLater = {
  name: 'imports-later',
  setup({onLoad}) {
    const later = (filter, imports) =>
      onLoad({filter}, async ({path}) => {
        let text = await readFile(path, 'utf8')
        for (const {line, name, instead} of imports) {
          const rest = text.replace(line, '')
          if (rest === text) throw new Error(`${path} imports ${name} otherwise`)
          text = rest.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), instead)
        }
        return {contents: text, loader: path.endsWith('.ts') ? 'ts' : 'js'}
      })
    later(/[\\/]format[\\/]markdown\.ts$/, [
      {
        line: /^import remarkParse from 'remark-parse'$/m,
        name: 'remarkParse',
        instead: `require('remark-parse').default`,
      },
      {line: /^import \{unified\} from 'unified'$/m, name: 'unified', instead: `require('unified').unified`},
    ])
    // `show` lays texts side by side without linking a word.
    later(/[\\/]collate[\\/]index\.ts$/, [
      {
        line: /^import \{linkWords, transpose\} from '\.\/links\/index\.ts'$/m,
        name: '(linkWords|transpose)(?=\\()',
        instead: `require('./links/index.ts').$1`,
      },
    ])
    // What is printed is mostly in plain letters, one column each.
    const width = {
      line: /^import stringWidth from 'fast-string-width'$/m,
      name: 'stringWidth',
      instead: `require('fast-string-width').default`,
    }
    later(/[\\/]cli[\\/]wrap-words\.ts$/, [width])
    later(/[\\/]report[\\/]layout\.ts$/, [
      width,
      {
        line: /^import truncatedWidth from 'fast-string-truncated-width'$/m,
        name: 'truncatedWidth',
        instead: `require('fast-string-truncated-width').default`,
      },
      {
        line: /^import \{wrapAnsi\} from 'fast-wrap-ansi'$/m,
        name: 'wrapAnsi',
        instead: `require('fast-wrap-ansi').wrapAnsi`,
      },
    ])
    later(/[\\/]decode-named-character-reference[\\/]index\.js$/, [
      {
        line: /^import \{characterEntities\} from 'character-entities'$/m,
        name: 'characterEntities',
        instead: `require('character-entities').characterEntities`,
      },
    ])
  },
}
/**
 * Tables that follow from other tables are made here, once: in the place of each function of the module, `() => table`,
 * stands what it returns, as JSON, which is read when it is first asked for.
 */
const tablesMade = {
  name: 'tables-made',
  setup({onLoad}) {
    onLoad(
      {filter: /[\\/]language[\\/](?:alphabet-rows|drafting-tables|en[\\/]pole-table)\.ts$/},
      async ({path}) => {
        const {outputFiles} = await build({...common, packages: 'bundle', entryPoints: [path], write: false})
        const made = await import(`data:text/javascript;base64,${btoa(inAscii(outputFiles[0].text))}`)
        const tables = Object.entries(made).map(([name, make]) =>
          make.length > 0
            ? `export const ${name} = ${make}`
            : `export const ${name} = once(() => JSON.parse(${JSON.stringify(JSON.stringify(make()))}))`,
        )
        const once = relative(dirname(path), 'src/once.ts').replaceAll('\\', '/')
        return {contents: [`import {once} from '${once}'`, ...tables].join('\n'), loader: 'ts'}
      },
    )
  },
}
/** The scripts themselves: what several paths of a package export, in one. */
const scriptsOfPackages = {
  name: 'scripts-of-packages',
  setup({onResolve, onLoad}) {
    onResolve({filter: /./}, ({path, kind}) =>
      kind === 'entry-point' ? {path, namespace: 'apart'} : undefined,
    )
    onLoad({filter: /./, namespace: 'apart'}, ({path}) => ({
      contents: apart[path].map((one) => `export * from '${one}'`).join('\n'),
      resolveDir: process.cwd(),
    }))
  },
}

/** In ASCII a script is read without decoding and takes half the memory: 8 ms of 170. */
const inAscii = (script) =>
  script.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * With the function around it that Node puts around a CommonJS script: who runs it with kept code (bin/compiled.js) need not copy
 * all of it to do so. Run by Node it calls that function itself.
 */
const inOwnFunction = (script) => {
  const given = 'exports,require,module,__filename,__dirname'
  return `((run)=>typeof module==='object'?run(${given}):run)((function(${given}){${script}\n}))`
}

await rm('dist', {recursive: true, force: true})
const common = {
  ...bundling,
  target: 'node20.19',
  // Node has had them since version 10; esbuild would put a `new RegExp` for each, run every time.
  supported: {'regexp-unicode-property-escapes': true},
}
const minified = {target: common.target, supported: common.supported, legalComments: 'none'}
/** Scripts that are loaded without their sources' paths: everything inlined. */
const whole = {...common, packages: 'bundle', format: 'cjs', minify: true, metafile: true, write: false}
// One script: V8 can keep the compiled code of a script between runs (bin/compiled.js), of ES modules not, and
// one is found and read sooner than two dozen. Its modules are still evaluated only when they are imported.
const {outputFiles, metafile} = await build({
  ...whole,
  minify: false,
  // Constants are put where they are used as long as they are constants: in the bundle they are variables.
  minifySyntax: true,
  entryPoints: {main: 'src/cli/main.ts'},
  plugins: [withoutUnused, packagesApart, tablesApart, tablesMade, languagesLater, importsLater, tablesLater],
  // A script that is run with kept code has no loader of its own: each `import()` becomes a `require`.
  supported: {...common.supported, 'dynamic-import': false},
  outdir: 'dist/cli',
  outExtension: {'.js': '.cjs'},
  define: {'import.meta.url': '__url.href'},
  // Few modules ask where they are, and an address takes a millisecond to make.
  banner: {
    js: '"use strict";const __url={get href(){return require("node:url").pathToFileURL(__filename).href}};',
  },
})
const {outputFiles: scriptsApart, metafile: metafileApart} = await build({
  ...whole,
  entryPoints: Object.keys(apart),
  plugins: [scriptsOfPackages],
  outdir: 'dist/cli',
  outExtension: {'.js': '.cjs'},
})
await mkdir('dist/cli', {recursive: true})
for (const {path, contents} of scriptsApart) await writeFile(path, contents)
for (const [name, text] of tables) {
  await writeFile(`dist/cli/${name}`, inAscii(`exports.text=${JSON.stringify(text)}`))
}
/** What `show` of English texts loads, and so nearly every command. */
const first = [
  'src/cli/main.ts',
  'src/cli/commands/show.ts',
  'src/report/show/show-table.ts',
  'src/language/en/index.ts',
  'src/language/label-words.tsv',
  'node_modules/fast-wrap-ansi/lib/main.js',
]
for (const {path, text} of outputFiles) {
  const ordered = laterApart(text, metafile.inputs, first)
  // In a function, since names at the top of a script are not shortened.
  const {code} = await transform(`(() => {${ordered}})()`, {...minified, minify: !process.env.READABLE})
  const script = inOwnFunction(inAscii(code))
  const name = createHash('sha256').update(script).digest('hex').slice(0, 16)
  await writeFile(path, `/*${name}*/${script}`)
}
await writeFile('dist/LICENSES.txt', await licences([metafile, metafileApart, clientMetafile]))

// A file stays a file, so that who bundles the package gets no more than he imports.
await build({
  ...common,
  entryPoints: (await readdir('src', {recursive: true}))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.d\.ts$|^src\/(?:cli|report\/html\/client)\//.test(path)),
  plugins: [filesApart, tablesMade],
  charset: 'utf8',
  outdir: 'dist/lib',
  outbase: 'src',
})

// What is said in each language of the interface.
await mkdir('dist/words', {recursive: true})
for (const name of await readdir('src/report/words'))
  if (name.endsWith('.tsv')) await copyFile(`src/report/words/${name}`, `dist/words/${name}`)

// Editors and other programs find the JSON schemas here.
await mkdir('dist/schema', {recursive: true})
for (const schema of [
  'src/project/config/config.schema.json',
  'src/judge/lock/lock.schema.json',
  'src/report/report.schema.json',
]) {
  await copyFile(schema, `dist/schema/${basename(schema)}`)
}
