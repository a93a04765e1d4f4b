const {getHeapSpaceStatistics, setFlagsFromString} = require('node:v8')

/** Bytes of V8's new space, both halves, from which on it grows no more; it would go on to 32 MB. */
const most = 8 << 20
/** An array that stands in the new space, and so many that what lives is more than V8 grows it for. */
const wordsOfArray = 7000
const mostArrays = 200

/**
 * Keeps V8's new space small: what a row needs is dead when the row is done, and a small space stays in the processor's
 * cache. `diff` of the shipped corpus takes 8 % less processor time and 23 MB less memory, two Bibles as much as before.
 *
 * V8 reads `--max-semi-space-size` before any script runs, but the factor by which the space grows whenever it does. So it
 * is made to grow once, by what lives here meanwhile, and then no more.
 *
 * @param {boolean} isShort whether the run is over before the space would grow: it stays as it is, 2 MB
 */
function keepYoungGenerationSmall(isShort) {
  if (!isShort) {
    setFlagsFromString('--semi-space-growth-factor=4')
    const living = []
    while (sizeOfNewSpace() < most && living.length < mostArrays) living.push(new Array(wordsOfArray))
  }
  setFlagsFromString('--semi-space-growth-factor=1')
  // What lives in so small a space is copied sooner than other threads are woken for it.
  setFlagsFromString('--no-parallel-scavenge')
}

const sizeOfNewSpace = () =>
  getHeapSpaceStatistics().find(({space_name}) => space_name === 'new_space').space_size

module.exports = {keepYoungGenerationSmall}
