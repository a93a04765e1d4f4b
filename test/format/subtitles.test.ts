import {expect, test} from 'vitest'
import {foundIn} from './found.ts'

/** Cues of SRT: seconds from and to, and the words. */
const srt = (cues: readonly (readonly [from: number, to: number, text: string])[]): string =>
  cues.map(([from, to, text], at) => `${at + 1}\n${timeOf(from)} --> ${timeOf(to)}\n${text}\n`).join('\n')

const timeOf = (seconds: number): string =>
  `00:00:${Math.floor(seconds).toString().padStart(2, '0')},${Math.round((seconds % 1) * 1000)
    .toString()
    .padStart(3, '0')}`

const english = srt([
  [1, 3, 'The crew came back to the harbour'],
  [3, 5, 'with 30 boats in the morning.'],
  [6, 8, 'They did not find'],
  [8, 10, 'the pier that was built in the spring.'],
  [11, 13, 'Why?'],
  [13, 16, 'The tide had taken it away at night.'],
  [17, 20, 'Now they have to wait for the water.'],
])
const german = (denial: string): string =>
  srt([
    [1.1, 5, 'Die Mannschaft kam am Morgen mit 30 Booten in den Hafen zurück.'],
    [6.2, 7.5, `Sie fanden den Pier ${denial},`],
    [7.6, 9, 'der im Frühling'],
    [9.1, 10, 'gebaut worden war.'],
    [11, 12.5, 'Warum?'],
    [13.1, 16, 'Die Flut hatte ihn in der Nacht weggetragen.'],
    [17, 18, 'Jetzt müssen sie'],
    [18.1, 20, 'auf das Wasser warten.'],
  ])

test('subtitles that are cut into other cues are compared by the times at which they are shown', async () => {
  expect(await foundIn({'en.srt': english, 'de.srt': german('nicht')})).toEqual([])
  const found = await foundIn({'en.srt': english, 'de.srt': german('wieder')})
  expect(found.map((line) => line.replace(/:.*/, ''))).toEqual(['negation-mismatch 2'])
})
