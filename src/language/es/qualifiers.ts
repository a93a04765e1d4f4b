import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'bruto|bruta|brutos|brutas : neto|neta|netos|netas',
  'antes : después|tras',
  'hasta : desde|a partir',
  'al menos|como mínimo|por lo menos : como máximo|a lo sumo',
  'y|e : o|u',
  'si|cuando : salvo que|a menos que|salvo si',
  'incluido|incluida|incluidos : excluido|excluida|excluidos',
  'con : sin',
  'más : menos',
  'siempre : nunca',
  'al menos|como mínimo : más de',
  'como máximo|hasta : menos de',
)
