// eflomal's fast mode, where `eflomal-align` is on the path: a word aligner in C, which links words and does no more.
// Östling and Tiedemann (2016), Efficient Word Alignment with Markov Chain Monte Carlo.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'

const name = 'eflomal-align'
const word = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu

const isOnPath = () =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

/**
 * Processor time in ms of linking two keyed texts in both directions, the best of several rounds; `undefined` where
 * the aligner is not installed. The texts are cut into words before, which is not counted.
 *
 * @param folder where its input is written
 */
export function linkByPeer(one, other, folder, rounds) {
  if (!isOnPath()) return undefined
  const paths = writeLines(one, other, folder)
  const fast = ['-l', '0.2', '--n-samplers', '1', '--overwrite']
  const files = ['-s', paths[0], '-t', paths[1], '-f', join(folder, 'forward'), '-r', join(folder, 'reverse')]
  return Math.min(...Array.from({length: rounds}, () => processorOf([name, ...fast, ...files])))
}

/** Rows that both texts have, a line each, words with a blank between them. */
function writeLines(one, other, folder) {
  const [left, right] = [one, other].map(
    (path) =>
      new Map(
        readFileSync(path, 'utf8')
          .split('\n')
          .map((line) => line.split('\t')),
      ),
  )
  const keys = [...left.keys()].filter((key) => key !== '' && right.has(key))
  return [left, right].map((texts, side) => {
    const path = join(folder, `lines-${side}`)
    const lines = keys.map((key) => (texts.get(key)?.toLowerCase().match(word) ?? ['-']).join(' '))
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  })
}

/** What a command and those that it starts take, by the shell's own `times`, whose second line tells of children. */
function processorOf(command) {
  const {status, stdout, stderr} = spawnSync(
    'sh',
    ['-c', '"$@" >/dev/null 2>&1 && times', 'sh', ...command],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`${command[0]} exited with ${status}: ${stderr}`)
  const seconds = [
    ...stdout
      .trim()
      .split('\n')
      .at(-1)
      .matchAll(/(\d+)m([\d.]+)s/g),
  ]
  return seconds.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0) * 1000
}
