// Multinomial logistic regression over the rows and columns of small matrices, by Newton's method.

/**
 * A group is one word with its cells: `cells` (indices into `x`, rows of `width` features) and `right`, the
 * position in `cells` of the sure link, or -1 if the word stays unlinked (the null, whose odds are 1).
 * Minimises the mean of -weight * log p(right) + l2/2 |w|^2; the loss is convex. The bias is not shrunk.
 */
export function fitGroups(x, width, groups, {l2 = 1e-4, start, rounds = 12} = {}) {
  const w = start ? Float64Array.from(start) : new Float64Array(width)
  const total = groups.reduce((sum, {weight}) => sum + weight, 0)
  let loss = Infinity
  for (let round = 0; round < rounds; round++) {
    const {value, gradient, hessian} = measure(x, width, groups, w)
    for (let f = 0; f < width; f++) {
      gradient[f] = gradient[f] / total + (f === 0 ? 0 : l2 * w[f])
      for (let g = 0; g < width; g++) hessian[f * width + g] /= total
      hessian[f * width + f] += l2 + 1e-9
    }
    const now = value / total
    if (Math.abs(loss - now) < 1e-7) break
    loss = now
    const step = solve(hessian, gradient, width)
    const longest = Math.max(...step.map(Math.abs))
    const scale = longest > 2 ? 2 / longest : 1
    for (let f = 0; f < width; f++) w[f] -= step[f] * scale
  }
  return {weights: w, loss}
}

function measure(x, width, groups, w) {
  const gradient = new Float64Array(width)
  const hessian = new Float64Array(width * width)
  const mean = new Float64Array(width)
  let value = 0
  for (const {cells, right, weight} of groups) {
    const odds = cells.map((cell) => {
      let sum = 0
      for (let f = 0; f < width; f++) sum += w[f] * x[cell * width + f]
      return Math.exp(Math.max(-30, Math.min(30, sum)))
    })
    const sum = odds.reduce((left, value) => left + value, 1)
    value -= weight * Math.log((right < 0 ? 1 : odds[right]) / sum)
    mean.fill(0)
    cells.forEach((cell, at) => {
      const p = odds[at] / sum
      const from = cell * width
      for (let f = 0; f < width; f++) {
        const v = x[from + f]
        if (v === 0) continue
        mean[f] += p * v
        const pv = weight * p * v
        for (let g = 0; g <= f; g++) hessian[f * width + g] += pv * x[from + g]
      }
      if (at === right) for (let f = 0; f < width; f++) gradient[f] -= weight * x[from + f]
    })
    for (let f = 0; f < width; f++) {
      gradient[f] += weight * mean[f]
      for (let g = 0; g <= f; g++) hessian[f * width + g] -= weight * mean[f] * mean[g]
    }
  }
  for (let f = 0; f < width; f++) for (let g = 0; g < f; g++) hessian[g * width + f] = hessian[f * width + g]
  return {value, gradient, hessian}
}

/** Solves a symmetric positive system by Gaussian elimination with pivots. */
function solve(matrix, right, size) {
  const m = Array.from({length: size}, (_, row) => [
    ...matrix.subarray(row * size, (row + 1) * size),
    right[row],
  ])
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(m[row][column]) > Math.abs(m[pivot][column])) pivot = row
    ;[m[column], m[pivot]] = [m[pivot], m[column]]
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const factor = m[row][column] / m[column][column]
      if (factor !== 0) for (let at = column; at <= size; at++) m[row][at] -= factor * m[column][at]
    }
  }
  return m.map((row, at) => row[size] / row[at])
}
