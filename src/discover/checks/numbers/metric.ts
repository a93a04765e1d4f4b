/** Metric units by the base that they are told in, and how many of it each is (SI Brochure, 9th edition, tables 2, 7 and 8). */
export const metric: Readonly<Record<string, readonly [base: string, size: number]>> = {
  kilometre: ['metre', 1000],
  metre: ['metre', 1],
  centimetre: ['metre', 0.01],
  millimetre: ['metre', 0.001],
  tonne: ['gram', 1e6],
  kilogram: ['gram', 1000],
  gram: ['gram', 1],
  hectare: ['hectare', 1],
  litre: ['litre', 1],
  millilitre: ['litre', 0.001],
}
