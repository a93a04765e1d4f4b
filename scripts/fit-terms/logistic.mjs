/** Mean and deviation of every column. */
export function standardise(rows) {
  const columns = rows[0].length
  const means = new Float64Array(columns)
  const deviations = new Float64Array(columns)
  for (const row of rows) for (let c = 0; c < columns; c++) means[c] += row[c] / rows.length
  for (const row of rows)
    for (let c = 0; c < columns; c++) deviations[c] += (row[c] - means[c]) ** 2 / rows.length
  for (let c = 0; c < columns; c++) deviations[c] = deviations[c] > 1e-9 ? Math.sqrt(deviations[c]) : 0
  return {means, deviations}
}

/**
 * Logistic regression with an L2 penalty on standardised features, by Newton's method; the weights that come out are
 * for raw features.
 *
 * @param from standardised weights to start at, those of a fit on nearly the same examples
 */
export function fitLogistic(examples, {means, deviations}, penalty, from) {
  const columns = means.length
  const size = columns + 1
  const rows = examples.map(({x}) => {
    const row = new Float64Array(size)
    for (let c = 0; c < columns; c++) row[c] = deviations[c] ? (x[c] - means[c]) / deviations[c] : 0
    row[columns] = 1
    return row
  })
  const w = from ? Float64Array.from(from) : new Float64Array(size)
  for (let round = 0; round < 15; round++) {
    const hessian = Array.from({length: size}, () => new Float64Array(size + 1))
    for (const [e, {y, weight}] of examples.entries()) {
      const row = rows[e]
      let z = 0
      for (let c = 0; c < size; c++) z += w[c] * row[c]
      const p = 1 / (1 + Math.exp(-z))
      const error = (y - p) * weight
      const curve = Math.max(1e-6, p * (1 - p)) * weight
      for (let c = 0; c < size; c++) {
        if (row[c] === 0) continue
        hessian[c][size] += error * row[c]
        const scaled = curve * row[c]
        for (let d = 0; d <= c; d++) hessian[c][d] += scaled * row[d]
      }
    }
    for (let c = 0; c < size; c++) {
      for (let d = c + 1; d < size; d++) hessian[c][d] = hessian[d][c]
      if (c < columns) {
        hessian[c][c] += penalty
        hessian[c][size] -= penalty * w[c]
      } else hessian[c][c] += 1e-9
    }
    const step = solve(hessian)
    let largest = 0
    for (let c = 0; c < size; c++) {
      w[c] += step[c]
      largest = Math.max(largest, Math.abs(step[c]))
    }
    if (largest < 1e-4) break
  }
  const weights = new Float64Array(columns)
  let bias = w[columns]
  for (let c = 0; c < columns; c++) {
    if (!deviations[c]) continue
    weights[c] = w[c] / deviations[c]
    bias -= weights[c] * means[c]
  }
  return {bias, weights, standardised: w}
}

/** Gaussian elimination of an augmented matrix. */
function solve(matrix) {
  const n = matrix.length
  for (let i = 0; i < n; i++) {
    let pivot = i
    for (let r = i + 1; r < n; r++) if (Math.abs(matrix[r][i]) > Math.abs(matrix[pivot][i])) pivot = r
    ;[matrix[i], matrix[pivot]] = [matrix[pivot], matrix[i]]
    for (let r = i + 1; r < n; r++) {
      const factor = matrix[r][i] / matrix[i][i]
      if (factor) for (let c = i; c <= n; c++) matrix[r][c] -= factor * matrix[i][c]
    }
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let value = matrix[i][n]
    for (let c = i + 1; c < n; c++) value -= matrix[i][c] * x[c]
    x[i] = value / matrix[i][i]
  }
  return x
}
