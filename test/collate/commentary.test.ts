import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {parse, type Role} from '../../src/parse/index.ts'
import {corpusText} from './corpus.ts'
import {made} from './made.ts'

const texts = [
  corpusText('cset'),
  corpusText('newswire'),
  corpusText('policy-review', 'commentary'),
  corpusText('ndrc-qa', 'commentary'),
  corpusText('caixin', 'commentary'),
]

const text = (id: string, value: string, role: Role = 'translation') =>
  parse({path: `${id}.txt`, value, data: {clausediff: {id, role, language: 'en'}}} as Parameters<
    typeof parse
  >[0])

/** Where each passage of a commentary went: `row: clause "beginning of the passage"`. */
function draw(files: typeof texts, id: string): string[] {
  const {rows, translations} = collate(files)
  const index = translations.findIndex((translation) => translation.id === id)
  return rows.flatMap(({key, readings}) =>
    readings[index]!.map(({clause, start, end}) => {
      const text = clause.text.slice(start, end)
      return `${key}: ${clause.key} ${text.length > 48 ? `${text.slice(0, 47)}…` : text}`
    }),
  )
}

test('a review: numbered paragraphs, an enumeration of eight, targets, and what it adds', () => {
  expect(draw(texts, 'policy-review')).toMatchInlineSnapshot(`
    [
      "preamble: p6 State Council Opinions on Deeply Implementing t…",
      "preamble: p8 The "Opinions on Deeply Implementing the 'AI+' …",
      "preamble: p8 the Opinions shifts the policy focus comprehens…",
      "I: p16 2027 targets: Achieve widespread deep integrati…",
      "I: p17 2030 targets: AI comprehensively empowering hig…",
      "I: p18 2035 targets: Fully entering a new phase of sma…",
      "I: p33 with adoption targets of 70% by 2027 and 90% by…",
      "II.(1): (1) "AI+" Science and Technology: Accelerating the …",
      "II.(2): (2) "AI+" Industrial Development: Cultivating "inte…",
      "II.(2).2: p32 Requirements for the industrial sector have bee…",
      "II.(3): (3) "AI+" Consumer Quality Enhancement: Expanding s…",
      "II.(3).2: p33 Consumer market restructuring. The document pos…",
      "II.(4): (4) "AI+" People's Livelihood: Creating new AI-augm…",
      "II.(4).2: p34 Education paradigm shift. The Opinions proposes…",
      "II.(5): (5) "AI+" Governance Capabilities: Advancing intell…",
      "II.(6): (6) "AI+" Global Cooperation: Positioning AI as an …",
      "II.(6).1: p35 By framing AI as an "international public good …",
      "III.(7): p13 Enhancing model foundational capabilities",
      "III.(8): p13 strengthening data supply innovation",
      "III.(9): p13 bolstering intelligent computing power coordina…",
      "III.(10): p13 optimizing the application development environm…",
      "III.(10): p26 Standards development: Accelerating AI standard…",
      "III.(10): p27 Error tolerance: Establishing application scena…",
      "III.(11): p13 promoting open-source ecosystem prosperity",
      "III.(11): p36 Open-source ecosystem advancement. The document…",
      "III.(12): p13 strengthening talent pipeline construction",
      "III.(13): p13 fortifying policy and legal safeguards",
      "III.(13): p25 Financial support: Increasing financial and fis…",
      "III.(14): p13 and improving safety capability levels.",
      "III.(14): p28 Building safety capabilities across model algor…",
      "IV: p22 Coordination: The National Development and Refo…",
      "IV: p23 Localized implementation: Each region and depar…",
      "IV: p24 Pilot leadership: Strengthening demonstration a…",
    ]
  `)
})

test('questions and answers among adverts', () => {
  expect(draw(texts, 'ndrc-qa')).toMatchInlineSnapshot(`
    [
      "preamble: p16 the State Council issued the “Opinions on Deepl…",
      "preamble: p21 bringing profound changes across various econom…",
      "I: p30 This will comprehensively advance AI technologi…",
      "I: p43 Implementing the “AI+” Action Plan fully levera…",
      "II.(1): p65 science and technology",
      "II.(1).2: p38 Implementing the “AI+” Action Plan supports sce…",
      "II.(2): p65 industrial development",
      "II.(2).1: p44 assists in the transformation and upgrading of …",
      "II.(2).1: p86 cultivates new models of intelligent developmen…",
      "II.(2).1: p129 vigorously develop intelligent-native technolog…",
      "II.(2).2: p64 driven by industry application demands and coor…",
      "II.(3): p65 consumption upgrading",
      "II.(3).2: p26 New generations of smart terminals, such as int…",
      "II.(4): p65 public well-being",
      "II.(4).1: p132 and response to the impact of AI applications o…",
      "II.(5): p65 governance capacity",
      "II.(6): p65 and global cooperation.",
      "II.(6).1: p48 treating AI as an international public good tha…",
      "II.(6).1: p50 This will further deepen global cooperation, br…",
      "II.(6).1: p72 Open-source and talent",
      "II.(6).1: p87 Internationally, it upholds inclusiveness and s…",
      "II.(6).2: p49 and co-builds a global AI governance system.",
      "III.(9): p5 data, computing power",
      "III.(9): p68 models, data, computing power",
      "III.(10): p99 Application pilot bases are common capability p…",
      "III.(10): p126 refine application trial-and-error tolerance ma…",
      "III.(10): p129 cultivate AI application service providers, bui…",
      "III.(10): p147 Cultivating AI Application Service Providers, a…",
      "III.(11): p5 open source",
      "III.(11): p68 open source",
      "III.(11): p96 Open ecosystem: active encouragement of open-so…",
      "III.(11): p130 It will strengthen the construction of the open…",
      "III.(11): p138 Open-source contributors: engage with ecosystem…",
      "III.(11): p144 For the open-source community",
      "III.(13): p5 policies/regulations, and security.",
      "III.(13): p40 proactively building laws, regulations, policies",
      "III.(13): p68 policies and regulations, and security.",
      "III.(13): p126 It will continue to improve relevant laws, regu…",
      "III.(14): p84 It establishes a dynamic, agile, and multi-coll…",
      "III.(14): p133 It will establish and improve AI technology mon…",
      "IV: p122 It will promote all regions and departments to …",
      "IV: p147 National Development and Reform Commission",
      "IV: p147 National Development and Reform Commission",
    ]
  `)
})

test('a digest', () => {
  expect(draw(texts, 'caixin')).toMatchInlineSnapshot(`
    [
      "I: p22 China’s “AI+” national strategy aims for widesp…",
      "I: p27 and key action areas for the country’s AI devel…",
      "II.(1).1: p28 To facilitate disruptive discoveries, the docum…",
      "II.(1).2: p28 The science and technology component emphasizes…",
      "II.(1).2: p28 For practical technology transformation",
      "II.(1).3: p28 The philosophy and social sciences aspect aims …",
      "II.(2).1: p29 The industrial development plan highlights the …",
      "II.(2).2: p29 The effect of “AI+” varies across industries: i…",
      "II.(2).3: p29 in agriculture, it accelerates the adoption of …",
      "II.(2).4: p29 and in services",
      "II.(5).2: p32 Governance measures are addressed with a propos…",
      "II.(6).1: p23 and global cooperation; emphasizes open source,…",
      "III.(8): p33 incentivizing high-quality data supply through …",
      "III.(9): p33 planning for coordinated resource allocation in…",
      "III.(10): p33 Sector-wide AI application pilots, support for …",
      "III.(11): p48 supports universities’ participation in open so…",
      "III.(14): p34 the strategy emphasizes risk management—that AI…",
    ]
  `)
})

test('the order of files does not matter', () => {
  expect(draw([...texts].reverse(), 'policy-review')).toEqual(draw(texts, 'policy-review'))
})

test('what is about nothing in the work, or in a language no translation has, is left out', () => {
  const harbour = made('harbour', [
    ['1', 'Boats may land by night if they show two lamps.'],
    ['2', 'Nets are dried on the southern wall of the harbour.'],
    ['3', 'Dogs stay outside the office.'],
    ['4', 'The bell rings at six in winter and at five in summer.'],
    ['5', 'Fishermen pay a penny for every barrel of herring.'],
    ['6', 'The master keeps the keys of the gate.'],
    ['7', 'Children do not play between the masts.'],
    ['8', 'Tar is boiled behind the smithy only.'],
    ['9', 'Strangers show their papers at the gate.'],
  ])
  const review = made(
    'review',
    [['p1', 'Our readers ask about cheese. Nets dry on the southern wall of the harbour.']],
    'commentary',
  )
  const chinese = made('zh', [['p1', '渔网晾在港口的南墙上。']], 'commentary', 'zh')
  expect(draw([harbour, review, chinese], 'review')).toMatchInlineSnapshot(`
    [
      "2: p1 Nets dry on the southern wall of the harbour.",
    ]
  `)
  expect(draw([harbour, review, chinese], 'zh')).toEqual([])
})

test('clauses that stand above each other in two translations: no circle, and the passage finds its row', () => {
  const pilots = 'Harbour pilots steer every foreign vessel through the narrow channel before sunrise.'
  const grain = 'Grain merchants store barley, wheat and millet inside sealed granaries during winter.'
  const last = 'Lanterns burn on the northern quay until the watchman leaves.'
  const law = (id: string, first: string, second: string) =>
    text(id, `1. ${first}\n(a) ${second}\n2. ${last}\n`)
  const review = text('c', '1. Pilots steer vessels through the narrow channel.\n', 'commentary')
  const files = [law('a', pilots, grain), law('b', grain, pilots), review]
  expect(draw(files, 'c')).toEqual(['1: 1 Pilots steer vessels through the narrow channel.'])
})
