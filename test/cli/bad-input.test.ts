import {chmodSync, mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const law = '1. Scope. This law applies.\n\n2. Terms. A term is a word.\n'

/** What the folder holds, what is typed, and the one line that answers. */
const cases: {
  name: string
  files?: Record<string, string | Uint8Array>
  args: string[]
  line: string
}[] = [
  {
    name: 'a missing file',
    args: ['diff', 'gone.txt', 'b.txt'],
    line: 'clausediff: `gone.txt` does not exist: expected a file',
  },
  {
    name: 'an id that is nearly one of the corpus',
    args: ['show', '1', 'newsire', '--corpus', 'ai-plus'],
    line: 'clausediff: `newsire` does not exist: expected a file or an id of the corpus `ai-plus` (cset, newswire, policy-review, ndrc-qa, caixin); did you mean `newswire`?',
  },
  {
    name: 'an unknown corpus',
    args: ['diff', '--corpus', 'ai'],
    line: 'clausediff: --corpus `ai`: expected one of ai-plus, enchiridion; see clausediff diff --help',
  },
  {
    name: 'an id that is nearly one of the config',
    files: {
      'clausediff.config.json': '{"translations": [{"path": "b.txt", "id": "second"}]}',
    },
    args: ['show', '1', 'secnod'],
    line: 'clausediff: `secnod` does not exist: expected a file or an id in `clausediff.config.json` (second); did you mean `second`?',
  },
  {
    name: 'a folder',
    files: {'folder/x.txt': law},
    args: ['diff', 'folder', 'b.txt'],
    line: 'clausediff: `folder` is a folder: expected a file; name the files in it',
  },
  {
    name: 'an empty file',
    files: {'a.txt': ' \n\n'},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is empty: expected the text of a translation',
  },
  {
    name: 'a binary file',
    files: {'a.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is binary: expected plain text, Markdown or keyed TSV in UTF-8, or another format of docs/formats.md',
  },
  {
    name: 'Latin-1',
    files: {'a.txt': Buffer.from('1. Geltung\n2. F\u00fcr alle\n', 'latin1')},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is not UTF-8: line 2 has bytes that are none; save the file as UTF-8',
  },
  {
    name: 'an encoding that is likely',
    files: {'a.txt': Buffer.from('1. Gr\u00f6\u00dfe der B\u00f6te\n2. F\u00fcr alle\n', 'latin1')},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is not UTF-8: line 1 has bytes that are none; save the file as UTF-8 (it looks like windows-1252), or name its encoding: `--encoding windows-1252`',
  },
  {
    name: 'a format that is not read, under a name of its own',
    files: {'a.rtf': '{\\rtf1 1. Boats.}\n'},
    args: ['diff', 'a.rtf', 'b.txt'],
    line: 'clausediff: `a.rtf` is RTF: save it as plain text (`soffice --convert-to txt:Text a.rtf` keeps automatic numbers; accept tracked changes first)',
  },
  {
    name: 'a format that is not read, under the name of a text',
    files: {'a.txt': '{\\rtf1 1. Boats.}\n'},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is RTF: name it `a.rtf` and save it as plain text (`soffice --convert-to txt:Text a.rtf` keeps automatic numbers; accept tracked changes first)',
  },
  {
    name: 'one translation only',
    args: ['diff', 'b.txt'],
    line: 'clausediff: expected at least 2 translations, got one: `b.txt`; name another file',
  },
  {
    name: 'the same file twice',
    args: ['diff', 'b.txt', 'b.txt'],
    line: 'clausediff: `b.txt` is given twice: expected different translations',
  },
  {
    name: 'a config that names a file twice, so that nothing could ever differ',
    files: {'clausediff.config.json': '{"translations": [{"path": "b.txt"}, {"path": "b.txt"}]}'},
    args: ['check'],
    line: 'clausediff: `clausediff.config.json` names `b.txt` twice: expected different translations',
  },
  {
    name: 'two files with one id',
    files: {
      'x/cset.txt': law,
      'y/cset.txt': law,
      'clausediff.config.json':
        '{"translations": [{"path": "x/cset.txt", "id": "cset"}, {"path": "y/cset.txt", "id": "cset"}]}',
    },
    args: ['diff'],
    line: 'clausediff: two translations have the id `cset`: `x/cset.txt` and `y/cset.txt`; give each an id of its own in clausediff.config.json',
  },
  {
    name: 'help for a command that is none',
    args: ['help', 'nope'],
    line: 'clausediff: unknown command `nope`; did you mean `ignore`?',
  },
  {
    name: 'a file where a clause is expected',
    files: {'a.txt': '1. One.\n', 'b.txt': '1. One.\n'},
    args: ['show', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is a file: name a clause first, as in `clausediff show 1 a.txt b.txt`',
  },
  {
    name: 'several clauses as several arguments',
    files: {},
    args: ['show', '1', '2', '(3)', 'a.txt', 'b.txt'],
    line: "clausediff: `2` is no text: name several clauses as one list, as in `clausediff show '1,2,(3)' a.txt b.txt`",
  },
  {
    name: 'a text for a lock',
    files: {'a.txt': '1. One.\n', 'b.txt': '1. One.\n'},
    args: ['check', '--lock', 'a.txt', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` is a translation here, and no lock: name another file',
  },
  {
    name: 'UTF-16 without a mark',
    files: {'a.txt': Buffer.from('1. One.\n', 'utf16le'), 'b.txt': '1. One.\n'},
    args: ['diff', 'a.txt', 'b.txt'],
    line: 'clausediff: `a.txt` looks like UTF-16 without a byte order mark: name its encoding, `--encoding utf-16le`, or save the file as UTF-8',
  },
  {
    name: 'an unknown key',
    args: ['show', '7', 'b.txt'],
    line: 'clausediff: no clause `7`: nearest are `2`, `1`; `clausediff parse b.txt` lists all',
  },
  {
    name: 'an unknown translation',
    args: ['show', '1', 'b.txt', '--translation', 'c'],
    line: 'clausediff: no translation `c`: expected one of b',
  },
  {
    name: 'an unknown command',
    args: ['dif'],
    line: 'clausediff: unknown command `dif`; did you mean `diff`?',
  },
  {
    name: 'an unknown option',
    args: ['diff', '--fromat', 'json'],
    line: 'clausediff: unknown option `--fromat`; did you mean `--format`?',
  },
  {
    name: 'an unknown format',
    args: ['diff', '--format', 'jsn'],
    line: 'clausediff: --format `jsn`: expected one of table, lines, json, csv, xlsx, markdown, html; did you mean `json`?',
  },
  {
    name: 'an unknown rule',
    args: ['explain', 'nummber-mismatch'],
    line: 'clausediff: no rule `nummber-mismatch`; did you mean `number-mismatch`?',
  },
  {
    name: 'a score above one',
    args: ['diff', '--min-score', '3'],
    line: 'clausediff: --min-score `3`: expected a number from 0 to 1; see clausediff diff --help',
  },
  {
    name: 'too many arguments',
    args: ['init', 'a.txt', 'b.txt'],
    line: 'clausediff: too many arguments for `init`: expected 0, got 2; see clausediff init --help',
  },
  {
    name: 'too many arguments of a subcommand',
    args: ['termbase', 'convert', 'a.csv', 'b.csv'],
    line: 'clausediff: too many arguments for `convert`: expected 1, got 2; see clausediff termbase convert --help',
  },
  {
    name: 'a missing argument',
    args: ['show'],
    line: 'clausediff: missing required argument `key`; see clausediff show --help',
  },
  {
    name: 'an option without its value',
    args: ['diff', '--config'],
    line: 'clausediff: option `--config <file>` argument missing; see clausediff diff --help',
  },
  {
    name: 'a config that is missing',
    args: ['diff', '--config', 'gone.json'],
    line: 'clausediff: config `gone.json` does not exist: `clausediff init` writes one',
  },
  {
    name: 'a config that is no JSON',
    files: {'clausediff.config.json': '{"translations": [}'},
    args: ['diff'],
    line: 'clausediff: config `clausediff.config.json` is no JSON: line 1, column 19: expected a value or `]`',
  },
  {
    name: 'a config nested without end',
    files: {'clausediff.config.json': `{"ignore": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json` is nested too deep: expected a config; write it anew with `clausediff init`',
  },
  {
    name: 'a config with half a character',
    files: {'clausediff.config.json': '{"overrides": [{"a\\ud800": 1}]}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: unexpected `\\ud800`, which is half a character; write the whole of it',
  },
  {
    name: 'a config with a misspelt field',
    files: {'clausediff.config.json': '{"translatoins": []}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: unknown field `translatoins` in the config; did you mean `translations`?',
  },
  {
    name: 'a config with a misspelt inner field',
    files: {'clausediff.config.json': '{"translations": [{"paht": "b.txt"}]}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: unknown field `paht` in `translations[0]`; did you mean `path`?',
  },
  {
    name: 'a config with an unknown role',
    files: {'clausediff.config.json': '{"translations": [{"path": "b.txt", "role": "sorce"}]}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: `translations[0].role` is "sorce", expected one of `translation`, `source`, `commentary`; did you mean `source`?',
  },
  {
    name: 'a config with an unknown rule',
    files: {'clausediff.config.json': '{"rules": {"omision": "off"}}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: unknown name `omision` in `rules`; did you mean `omission`?',
  },
  {
    name: 'a config with an unknown severity',
    files: {'clausediff.config.json': '{"rules": {"omission": "loud"}}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: `rules.omission` is "loud", expected `off`, `info`, `warning` or `error`, or a list of one of these and options',
  },
  {
    name: 'a config with a number out of range',
    files: {'clausediff.config.json': '{"minScore": 2}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: `minScore` is 2, expected at most 1',
  },
  {
    name: 'a config with the wrong type',
    files: {'clausediff.config.json': '{"translations": "b.txt"}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: `translations` is "b.txt", expected a list',
  },
  {
    name: 'a config without a path',
    files: {'clausediff.config.json': '{"translations": [{"id": "b"}]}'},
    args: ['diff'],
    line: 'clausediff: `clausediff.config.json`: `translations[0]` lacks `path`',
  },
  {
    name: 'a config whose text is missing',
    files: {'clausediff.config.json': '{"translations": [{"path": "gone.txt"}, {"path": "b.txt"}]}'},
    args: ['diff'],
    line: 'clausediff: `gone.txt` does not exist: expected a file',
  },
  {
    name: 'a file name with escape sequences',
    args: ['show', '1', '\u001b[31mred'],
    line: 'clausediff: `␛[31mred` does not exist: expected a file',
  },
  {
    name: 'an output in a folder that is not there',
    args: ['parse', 'b.txt', '--format', 'json=gone/x.json'],
    line: 'clausediff: `gone/x.json` cannot be written: its folder does not exist',
  },
  {
    name: 'a name that is too long',
    args: ['diff', 'b.txt', `${'x'.repeat(300)}.txt`],
    line: `clausediff: \`${'x'.repeat(300)}.txt\` cannot be read: its name is too long`,
  },
  {
    name: 'names that YAML nests too deep',
    files: {'deep.yaml': Array.from({length: 3000}, (_, at) => `${' '.repeat(at)}a:\n`).join('')},
    args: ['parse', 'deep.yaml'],
    line: 'clausediff: `deep.yaml` is nested too deep: expected messages',
  },
  {
    name: 'an option that names no clause, as an unset variable does',
    files: {'a.txt': law},
    args: ['check', '--clause', '', 'a.txt', 'b.txt'],
    line: 'clausediff: option `--clause` is empty; see clausediff check --help',
  },
  {
    name: 'a list without a rule in it',
    files: {'a.txt': law},
    args: ['check', '--rule', ',', 'a.txt', 'b.txt'],
    line: 'clausediff: option `--rule` is empty; see clausediff check --help',
  },
  {
    name: 'a document without a name, where there is no config',
    files: {'a.txt': law},
    args: ['diff', '--document', '', 'a.txt', 'b.txt'],
    line: 'clausediff: option `--document` is empty; see clausediff diff --help',
  },
  {
    name: 'a file without a name',
    args: ['diff', '', 'b.txt'],
    line: 'clausediff: argument `file` is empty; see clausediff diff --help',
  },
  {
    name: 'nothing to look for',
    args: ['find', ' ', 'b.txt'],
    line: 'clausediff: argument `text` is empty; see clausediff find --help',
  },
  {
    name: 'a number below what may be',
    args: ['check', '--max-findings', '-1', 'b.txt'],
    line: 'clausediff: --max-findings `-1`: expected a whole number, 0 or more; see clausediff check --help',
  },
  {
    name: 'an empty number',
    args: ['check', '--max-findings', '', 'b.txt'],
    line: 'clausediff: --max-findings ``: expected a whole number, 0 or more; see clausediff check --help',
  },
  {
    name: 'a config in UTF-16, as some shells write what a command prints',
    files: {'clausediff.config.json': Buffer.from('\ufeff{"translations": [{"path": "b.txt"}]}', 'utf16le')},
    args: ['check'],
    line: 'clausediff: config `clausediff.config.json` is not UTF-8; save it as UTF-8',
  },
  {
    name: 'a lock in UTF-16',
    files: {'a.txt': law, 'clausediff.lock.json': Buffer.from('\ufeff{"schemaVersion": 1}', 'utf16le')},
    args: ['check', 'a.txt', 'b.txt'],
    line: 'clausediff: the lock `clausediff.lock.json` is not UTF-8; save it as UTF-8',
  },
  {
    name: 'JSON that is no lock, which `accept` refuses, too',
    files: {'a.txt': law, 'clausediff.lock.json': '{"name": "x"}'},
    args: ['accept', 'a.txt', 'b.txt'],
    line: 'clausediff: `clausediff.lock.json` has no schemaVersion 1, so it is no lock; restore it from version control, or delete it; `clausediff accept a.txt b.txt` writes a new one',
  },
  {
    name: 'an empty termbase',
    files: {'t.csv': '\n'},
    args: ['termbase', 'convert', 't.csv'],
    line: 'clausediff: `t.csv` is empty: expected a termbase, TBX or CSV in UTF-8',
  },
  {
    name: 'a binary termbase',
    files: {'t.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])},
    args: ['termbase', 'convert', 't.csv'],
    line: 'clausediff: `t.csv` is binary: expected a termbase, TBX or CSV in UTF-8',
  },
  {
    name: 'a termbase in Latin-1, whose encoding no option says',
    files: {'t.csv': Buffer.from('concept,language,term\nc,de,Für\n', 'latin1')},
    args: ['termbase', 'convert', 't.csv'],
    line: 'clausediff: `t.csv` is not UTF-8: line 2 has bytes that are none; save the file as UTF-8',
  },
  {
    name: 'a folder for a part that is a file',
    files: {'a.txt': law},
    args: ['shard', '--of', '1', '--index', '0', '-o', 'a.txt/parts', 'a.txt', 'b.txt'],
    line: 'clausediff: the folder `a.txt/parts` cannot be made: there is a file of that name',
  },
]

test.each(cases)('$name: one line, exit code 2', async ({files, args, line}) => {
  const cwd = folderOf({'b.txt': law, ...files})
  const {code, stdout, stderr} = await clausediff(args, {cwd})
  expect({code, stdout, stderr}).toEqual({code: 2, stdout: '', stderr: `${line}\n`})
})

test.skipIf(process.getuid?.() === 0)('a file without read permission: one line, exit code 2', async () => {
  const cwd = folderOf({'a.txt': law, 'b.txt': law})
  chmodSync(join(cwd, 'a.txt'), 0)
  expect(await clausediff(['diff', 'a.txt', 'b.txt'], {cwd})).toEqual({
    code: 2,
    stdout: '',
    stderr: 'clausediff: `a.txt` cannot be read: permission denied\n',
  })
})

test.each([
  [['diff', 'b.txt', 'loop'], '`loop`'],
  [['diff', 'b.txt', 'b.txt', '--config', 'loop'], 'config `loop`'],
  [['check', 'b.txt', '--lock', 'loop'], 'the lock `loop`'],
  [['format', 'loop', '--format', 'html'], '`loop`'],
  [['merge', 'loop'], '`loop`'],
  [['diff', '--config', 'names-loop.json'], '`loop`'],
  [['diff', '--config', 'terms-loop.json'], 'the termbase `loop`'],
])('a link that leads back to itself: %s', async (args, what) => {
  const cwd = folderOf({
    'b.txt': law,
    'names-loop.json': '{"translations": [{"path": "b.txt"}, {"path": "loop"}]}',
    'terms-loop.json': '{"translations": [{"path": "b.txt"}, {"path": "c.txt"}], "termbase": ["loop"]}',
    'c.txt': law,
  })
  symlinkSync('loop', join(cwd, 'loop'))
  expect(await clausediff(args, {cwd})).toEqual({
    code: 2,
    stdout: '',
    stderr: `clausediff: ${what} cannot be read: it is a link that leads back to itself\n`,
  })
})

test.skipIf(process.platform !== 'linux')('a folder below one where nothing can be made', async () => {
  const cwd = folderOf({'a.txt': law, 'b.txt': law})
  const args = ['shard', '--of', '1', '--index', '0', '-o', '/proc/none/parts', 'a.txt', 'b.txt']
  expect(await clausediff(args, {cwd})).toEqual({
    code: 2,
    stdout: '',
    stderr: 'clausediff: the folder `/proc/none/parts` cannot be made: its folder does not exist\n',
  })
})

test('a file is called without dashes before its name, which would make an option of it', async () => {
  const cwd = folderOf({'-one.txt': law, '--two.txt': law})
  await clausediff(['init', '--yes'], {cwd})
  const {stdout} = await clausediff(['show', '2', 'one', 'two'], {cwd})
  expect(stdout).toMatch(/^2 {2}one 2\. · two 2\.\n/)
})

test('UTF-16 with a byte order mark is read', async () => {
  const cwd = folderOf({'a.txt': Buffer.from(`\ufeff${law}`, 'utf16le')})
  const {code, stdout} = await clausediff(['show', '2', 'a.txt'], {cwd})
  expect({code, stdout}).toEqual({code: 0, stdout: '2  a 2.\n\na  1  Terms.\na  2  A term is a word.\n'})
})

test('a config above the folder is found, and its paths are its own', async () => {
  const folder = folderOf({
    'clausediff.config.json': '{"translations": [{"path": "texts/b.txt", "id": "b"}]}',
    'texts/b.txt': law,
  })
  mkdirSync(join(folder, 'deep/er'), {recursive: true})
  const {code, stdout} = await clausediff(['parse'], {cwd: join(folder, 'deep/er')})
  expect({code, stdout}).toEqual({
    code: 0,
    stdout:
      'b   ../../texts/b.txt   en, translation   2 clauses, 0 doubts\n\n1  1  1. Scope. This law applies.\n3  2  2. Terms. A term is a word.\n',
  })
})

test.each([
  [['--ui-language', 'de', 'check', 'a.txt', 'b.txt'], 0, 'keine neuen Befunde'],
  [['--width', '40', 'termbase', 'export'], 2, 'clausediff: the config names no\n'],
  [['-f', 'json', 'parse', 'a.txt'], 0, '"schemaVersion": 1'],
  [['--config', 'check', 'parse', 'a.txt'], 2, 'config `check` does not exist'],
  [['-q', 'find', '--', '--x', 'a.txt'], 1, '“--x”  nowhere'],
  [['--quiet', 'help', 'diff'], 0, 'Usage: clausediff diff'],
  [['-q', 'chekc'], 2, 'unknown command `chekc`; did you mean `check`?'],
  [['--nonsense', 'check'], 2, 'unknown option `--nonsense`; see clausediff check --help'],
  [['--quiet'], 2, 'unknown option `--quiet`; see clausediff --help'],
])('options before the command: %j', async (args, code, said) => {
  const outcome = await clausediff(args, {cwd: folderOf({'a.txt': law, 'b.txt': law})})
  expect({code: outcome.code, said: outcome.stdout + outcome.stderr}).toEqual({
    code,
    said: expect.stringContaining(said),
  })
})
