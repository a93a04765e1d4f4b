import {fitLogistic, standardise} from './logistic.mjs'

/** L2 on standardised features. */
const penalty = {rank: 24, report: 30, term: 40}
/** A wording's span is worth less than a term's: terms are what is sought. */
const wordingWorth = 0.2

/**
 * Fits the three models. `rank` says of any span pair whether it is the one to report (positive: an exact gold span
 * pair); greedy choice without overlap follows. `report` says of a chosen pair whether it is a divergence at all, `term`
 * whether it is terminology; both are fitted on the pairs chosen by rank models that did not see their section, since a
 * model's own choices look better than they are.
 *
 * @param rows candidates, each with its genre and section
 */
export function fitModels(engine, rows) {
  const scale = standardise(rows.map(({features}) => features))
  let start
  const fitRank = (own) => {
    const model = fitLogistic(own.flatMap(examplesOf), scale, penalty.rank, start)
    start = model.standardised
    return model
  }
  const rank = fitRank(rows)
  const partOf = ({genre, section}) => `${genre} ${section}`
  const parts = [...new Set(rows.map(partOf))]
  const chosen = parts.flatMap((part) =>
    choose(
      engine,
      fitRank(rows.filter((row) => partOf(row) !== part)),
      rows.filter((row) => partOf(row) === part),
    ),
  )
  const examples = chosen.map((row) => ({...row, x: engine.secondLook(row.features, row.odds)}))
  const second = standardise(examples.map(({x}) => x))
  const fitSecond = (own, isRight, least) =>
    fitLogistic(
      own.map((row) => ({x: row.x, y: isRight(row) ? 1 : 0, weight: 1})),
      second,
      least,
    )
  const right = examples.filter((row) => row.right)
  return {
    rank,
    report: fitSecond(examples, (row) => row.right, penalty.report),
    term: fitSecond(right, (row) => row.term, penalty.term),
  }
}

function examplesOf({features: x, exact, exactTerm}) {
  if (!exact || exactTerm) return [{x, y: exactTerm ? 1 : 0, weight: 1}]
  return [
    {x, y: 1, weight: wordingWorth},
    {x, y: 0, weight: 1 - wordingWorth},
  ]
}

function choose(engine, model, rows) {
  const keys = [...new Set(rows.map(({key}) => key))]
  return keys.flatMap((key) =>
    engine.choose(
      rows
        .filter((row) => row.key === key)
        .map((row) => ({...row, odds: engine.logOdds(model, row.features)}))
        .filter(({odds}) => odds >= engine.leastOdds),
    ),
  )
}
