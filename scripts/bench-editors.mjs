// What the servers cost, in processor time of their processes, all threads together:
// node scripts/bench-editors.mjs [--edits 50] [--bin FILE] [--texts cset,newswire]
//
// Start to first findings, edit to findings, memory once nothing is asked; calls of `mcp` behind the first. The texts are
// a copy of the policy corpus. Reads /proc, so that it runs on Linux alone.
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const root = join(import.meta.dirname, '..')
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at > 0 ? process.argv[at + 1] : otherwise
}
const edits = Number(option('edits', '50'))
const bin = option('bin', join(root, 'bin/clausediff.js'))
const kept = option('texts')?.split(',')

const folder = mkdtempSync(join(tmpdir(), 'clausediff-editors-'))
cpSync(join(root, 'corpus/ai-plus'), folder, {recursive: true})
if (kept) {
  const file = join(folder, 'clausediff.config.json')
  const config = JSON.parse(readFileSync(file, 'utf8'))
  config.translations = config.translations.filter(({id}) => kept.includes(id))
  writeFileSync(file, JSON.stringify(config))
}

/** Milliseconds that a process has worked, in all its threads. */
function worked({pid}) {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  )
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6
}
const megabytes = ({pid}) =>
  Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
const least = (values) => Math.min(...values)

function say(what, value, bound, unit = 'ms') {
  const limit = bound === undefined ? '' : `  ${value <= bound ? 'within' : 'ABOVE'} ${bound} ${unit}`
  console.log(`${what.padEnd(58)}${value.toFixed(0).padStart(7)} ${unit}${limit}`)
}

/** A server with what it says, message by message. */
function start(args, framed) {
  const child = spawn(process.execPath, [bin, ...args], {cwd: folder, stdio: ['pipe', 'pipe', 'inherit']})
  const listeners = new Set()
  let rest = Buffer.alloc(0)
  child.stdout.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const head = framed ? rest.indexOf('\r\n\r\n') : rest.indexOf('\n')
      if (head < 0) return
      const from = framed ? head + 4 : 0
      const to = framed ? from + Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, head))[1]) : head
      if (rest.length < to) return
      const message = JSON.parse(rest.subarray(from, to))
      rest = rest.subarray(framed ? to : to + 1)
      for (const listen of [...listeners]) listen(message)
    }
  })
  const send = (message) => {
    const text = JSON.stringify({jsonrpc: '2.0', ...message})
    child.stdin.write(framed ? `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}` : `${text}\n`)
  }
  const heard = (is) =>
    new Promise((resolve) => {
      const listen = (message) => {
        if (!is(message)) return
        listeners.delete(listen)
        resolve(message)
      }
      listeners.add(listen)
    })
  let id = 0
  const ask = (method, params) => {
    const own = ++id
    const answer = heard((message) => message.id === own)
    send({id: own, method, params})
    return answer
  }
  return {child, send, heard, ask}
}

async function editor() {
  const uri = pathToFileURL(join(folder, 'cset.txt')).href
  let text = readFileSync(join(folder, 'cset.txt'), 'utf8')
  const found = ({child, heard}) => {
    const told = heard(
      ({method, params}) => method === 'textDocument/publishDiagnostics' && params.uri === uri,
    )
    return told.then(() => worked(child))
  }
  const open = async () => {
    const server = start(['lsp', '--stdio'], true)
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    })
    server.send({method: 'initialized', params: {}})
    const first = found(server)
    server.send({
      method: 'textDocument/didOpen',
      params: {textDocument: {uri, languageId: 'plaintext', version: 1, text}},
    })
    return {server, first: await first}
  }
  const close = async ({ask, send, child}) => {
    await ask('shutdown')
    const ended = new Promise((resolve) => child.on('exit', resolve))
    send({method: 'exit'})
    await ended
  }
  const starts = []
  for (let run = 0; run < 5; run++) {
    const {server, first} = await open()
    starts.push(first)
    await close(server)
  }
  say('lsp: start to first findings, least of five', least(starts), 1200)
  say('lsp: start to first findings, median of five', median(starts))
  const {server} = await open()
  await rest(4000)
  say('lsp: idle memory, opened', megabytes(server.child), 150, 'MB')
  const words = [...text.matchAll(/[a-z]{6,}/g)]
  let seed = 1
  const next = (below) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed % below
  }
  const times = []
  for (let version = 2; version < edits + 2; version++) {
    const {index, 0: word} = words[next(words.length)]
    const other = words[next(words.length)][0].slice(0, word.length).padEnd(word.length, 's')
    const line = text.slice(0, index).split('\n').length - 1
    const character = index - (text.lastIndexOf('\n', index - 1) + 1)
    const range = {start: {line, character}, end: {line, character: character + word.length}}
    text = text.slice(0, index) + other + text.slice(index + word.length)
    const began = worked(server.child)
    const told = found(server)
    server.send({
      method: 'textDocument/didChange',
      params: {textDocument: {uri, version}, contentChanges: [{range, text: other}]},
    })
    times.push((await told) - began)
    await rest(100)
  }
  say(`lsp: edit to findings, median of ${edits}`, median(times), 300)
  say('lsp: edit to findings, least and most', least(times))
  say('', Math.max(...times))
  await rest(4000)
  say('lsp: idle memory, behind all edits', megabytes(server.child), 150, 'MB')
  await close(server)
}

async function agent() {
  const {child, send, ask} = start(['mcp'], false)
  await ask('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: {name: 'bench', version: '1'},
  })
  send({method: 'notifications/initialized'})
  const call = async (name, args = {}) => {
    const began = worked(child)
    const {result, error} = await ask('tools/call', {name, arguments: args})
    if (error || result.isError) throw new Error(JSON.stringify(error ?? result))
    return worked(child) - began
  }
  say('mcp: first call, check', await call('check'))
  for (const [name, args] of [
    ['check', {least: 'info'}],
    ['terms', {}],
    ['find', {text: 'agents'}],
    ['show', {key: 'III.(10)'}],
    ['outline', {}],
    ['explain', {rule: 'number-mismatch'}],
  ]) {
    const times = []
    for (let time = 0; time < 5; time++) times.push(await call(name, args))
    say(`mcp: ${name}, the most of five calls behind it`, Math.max(...times), 400)
  }
  child.stdin.end()
}

await editor()
await agent()
rmSync(folder, {recursive: true})
