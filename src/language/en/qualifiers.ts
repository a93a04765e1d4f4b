import {qualifiers as make} from '../replacements.ts'

/** What changes what is owed where one stands for another: kinds of sums, times and bounds, links, conditions. */
export const qualifiers = make(
  'gross : net',
  'before|prior to|earlier|preceding|precedes? : after|following|later|subsequent to|follows?',
  'until|till : from|since|as of|starting',
  'at least|no less than|not less than|a minimum of : at most|no more than|not more than|a maximum of',
  'and : or',
  'if|where|when|provided that : unless|except|except if|except where',
  'including|inclusive of : excluding|exclusive of',
  'above|over : below|under',
  'with : without',
  'more : less|fewer',
  'within : after',
  'always : never|sometimes',
  'either : both|neither',
  'by : after',
  'at least|no less than|not less than|a minimum of : more than|over|exceeding',
  'up to|at most|no more than|not more than|a maximum of : less than|fewer than|under',
)
