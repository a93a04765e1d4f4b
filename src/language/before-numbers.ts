/** Words cut short that have a number behind them, by the style guides of each language: `No. 2`, `Art. 3`, `ст. 4`. */
export const beforeNumbers: readonly string[] =
  'No Nr Art Abs Sec Ch p pp n S cf vol Vol núm nº alín ust odst čl г ст п ч № str s'.split(' ')
