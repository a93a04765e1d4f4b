import {drafting as af} from './af/drafting.ts'
import {drafting as am} from './am/drafting.ts'
import {drafting as ar} from './ar/drafting.ts'
import {drafting as az} from './az/drafting.ts'
import {drafting as be} from './be/drafting.ts'
import {drafting as bg} from './bg/drafting.ts'
import {drafting as bn} from './bn/drafting.ts'
import {drafting as ca} from './ca/drafting.ts'
import {drafting as cs} from './cs/drafting.ts'
import {drafting as da} from './da/drafting.ts'
import {drafting as de} from './de/drafting.ts'
import type {Drafting} from './drafting.ts'
import {drafting as el} from './el/drafting.ts'
import {drafting as en} from './en/drafting.ts'
import {drafting as es} from './es/drafting.ts'
import {drafting as et} from './et/drafting.ts'
import {drafting as eu} from './eu/drafting.ts'
import {drafting as fa} from './fa/drafting.ts'
import {drafting as fi} from './fi/drafting.ts'
import {drafting as fr} from './fr/drafting.ts'
import {drafting as ga} from './ga/drafting.ts'
import {drafting as he} from './he/drafting.ts'
import {drafting as hi} from './hi/drafting.ts'
import {drafting as hr} from './hr/drafting.ts'
import {drafting as hu} from './hu/drafting.ts'
import {drafting as hy} from './hy/drafting.ts'
import {drafting as id} from './id/drafting.ts'
import {drafting as is_} from './is/drafting.ts'
import {drafting as it} from './it/drafting.ts'
import {drafting as ja} from './ja/drafting.ts'
import {drafting as ka} from './ka/drafting.ts'
import {drafting as kk} from './kk/drafting.ts'
import {drafting as km} from './km/drafting.ts'
import {drafting as ko} from './ko/drafting.ts'
import {drafting as ky} from './ky/drafting.ts'
import {drafting as la} from './la/drafting.ts'
import {drafting as lo} from './lo/drafting.ts'
import {drafting as lt} from './lt/drafting.ts'
import {drafting as lv} from './lv/drafting.ts'
import {drafting as mg} from './mg/drafting.ts'
import {drafting as mk} from './mk/drafting.ts'
import {drafting as mn} from './mn/drafting.ts'
import {drafting as mr} from './mr/drafting.ts'
import {drafting as ms} from './ms/drafting.ts'
import {drafting as mt} from './mt/drafting.ts'
import {drafting as my} from './my/drafting.ts'
import {drafting as ne} from './ne/drafting.ts'
import {drafting as nl} from './nl/drafting.ts'
import {drafting as no} from './no/drafting.ts'
import {drafting as pl} from './pl/drafting.ts'
import {drafting as pt} from './pt/drafting.ts'
import {drafting as ro} from './ro/drafting.ts'
import {drafting as ru} from './ru/drafting.ts'
import {drafting as sk} from './sk/drafting.ts'
import {drafting as sl} from './sl/drafting.ts'
import {drafting as so} from './so/drafting.ts'
import {drafting as sq} from './sq/drafting.ts'
import {drafting as sr} from './sr/drafting.ts'
import {drafting as sv} from './sv/drafting.ts'
import {drafting as sw} from './sw/drafting.ts'
import {drafting as ta} from './ta/drafting.ts'
import {drafting as tg} from './tg/drafting.ts'
import {drafting as th} from './th/drafting.ts'
import {drafting as tk} from './tk/drafting.ts'
import {drafting as tl} from './tl/drafting.ts'
import {drafting as tr} from './tr/drafting.ts'
import {drafting as uk} from './uk/drafting.ts'
import {drafting as ur} from './ur/drafting.ts'
import {drafting as uz} from './uz/drafting.ts'
import {drafting as vi} from './vi/drafting.ts'
import {drafting as xh} from './xh/drafting.ts'
import {drafting as zh} from './zh/drafting.ts'
import {drafting as zu} from './zu/drafting.ts'

/** One row a tradition; of a word that several have, the first says what it is. */
export const draftings: readonly Drafting[] = [
  en,
  fr,
  de,
  es,
  it,
  pt,
  nl,
  ru,
  zh,
  ja,
  ko,
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  el,
  et,
  eu,
  fa,
  fi,
  ga,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is_,
  ka,
  kk,
  km,
  la,
  lo,
  lt,
  lv,
  mg,
  mk,
  mn,
  mr,
  ms,
  mt,
  my,
  ne,
  no,
  pl,
  ro,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  ky,
  so,
  tg,
  tk,
  uz,
  xh,
  zu,
]
