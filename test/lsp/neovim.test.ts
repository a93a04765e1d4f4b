import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {hasTerminal, onTerminal, quote} from '../terminal/pty.ts'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
if (!hasNeovim) console.warn('skipped: nvim is not installed')

/** Starts the server as 0.7 can, waits for what it sends, asks for a hover, and writes both down. */
const script = `
local server = {'node', '${join(root, 'bin/clausediff.js')}', 'lsp'}
local id = vim.lsp.start_client({name = 'clausediff', cmd = server, root_dir = vim.fn.getcwd()})
vim.lsp.buf_attach_client(0, id)
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local lines = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  table.insert(lines, d.lnum .. ':' .. d.col .. ' ' .. d.severity .. ' ' .. d.code)
end
local position = {textDocument = {uri = vim.uri_from_bufnr(0)}, position = {line = 2, character = 5}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', position, 10000)
for _, answer in pairs(answers or {}) do
  for line in answer.result.contents.value:gmatch('[^\\n]+') do table.insert(lines, line) end
end
vim.fn.writefile(lines, 'seen.txt')
vim.cmd('qa!')
`

test.skipIf(!hasNeovim || !hasTerminal)('Neovim shows what is found, and the other translation', async () => {
  const folder = folderOf({
    'clausediff.config.json': '{"translations": [{"path": "legal.txt"}, {"path": "plain.txt"}]}',
    'legal.txt': '1. Seal\n\nThe warden shall keep the seal.\n\n2. Loan\n\nNo warden may lend the seal.\n',
    'plain.txt': '1. Seal\n\nThe keeper shall keep the seal.\n\n2. Loan\n\nA keeper may lend the seal.\n',
    'script.lua': script,
  })
  const {code} = await onTerminal(quote(['nvim', '-u', 'NONE', 'legal.txt', '-c', 'luafile script.lua']), {
    cwd: folder,
    env: {},
  })
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'seen.txt'), 'utf8').split('\n')).toEqual([
    '2:4 2 term-divergence',
    '6:3 2 term-divergence',
    '6:0 1 negation-mismatch',
    '**warden / keeper**',
    '- legal: warden ×2 (1, 2)',
    '- plain: keeper ×2 (1, 2)',
    '---',
    '1',
    '**plain**: Seal The keeper shall keep the seal.',
    '',
  ])
})
