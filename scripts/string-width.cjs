// Stands for string-width in the bundle: cli-table3 asks it for every line of every cell, and its expression for emoji
// takes a tenth of `terms` of two Bibles. Columns are laid out by this width everywhere else, too (report/layout.ts).
module.exports = require('fast-string-width').default
