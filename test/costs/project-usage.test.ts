// What many documents call things is added up in time that grows with the documents.
import {expect, test} from 'vitest'
import {ProjectUsage, type Usage} from '../../src/discover/index.ts'
import {expectLinear} from './growth.ts'

const uses = 100

const usageOf = (document: number): Usage[] =>
  Array.from({length: uses}, (_, at) => ({
    of: 'b',
    through: 'a',
    // One document in fifty calls one thing otherwise.
    name: document % 50 === at % 50 ? `other${at}` : `word${at}`,
    pivot: `pivot${at}`,
    text: document % 50 === at % 50 ? `other${at}` : `word${at}`,
    pivotText: `pivot${at}`,
    times: 3,
    all: 3,
    isAbroad: false,
    score: 1,
    clauses: ['1', '2', '3'],
    counts: [1, 1, 1],
  }))

test('names that stray in some of many documents', () => {
  const make = (n: number): Usage[][] => Array.from({length: n}, (_, document) => usageOf(document))
  expectLinear(make, 500, (works) => {
    const all = new ProjectUsage(true)
    for (const [at, usage] of works.entries()) all.add(`d${at}`, usage)
    const strays = all.strays()
    expect(strays.size).toBe(works.length)
    const [first] = strays.get('d0')!
    expect(first!.steady.works).toBe(works.length - works.length / 50)
    expect(first!.steady.places()[0]).toMatchObject({document: 'd1', times: 3, clauses: ['1', '2', '3']})
  })
})
