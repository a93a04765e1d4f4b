// Prints what the package depends on at run time as a CycloneDX list, for a release. npm takes the folder's name for
// the package's, whatever package.json says.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'))
const list = JSON.parse(
  execFileSync(
    'npm',
    [
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-type',
      'application',
      '--package-lock-only',
      '--omit',
      'dev',
    ],
    {encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32'},
  ),
)
Object.assign(list.metadata.component, {name, version})
process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
