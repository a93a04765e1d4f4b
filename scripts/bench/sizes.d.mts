export function bundled(code: string, splitting?: boolean): Promise<Map<string, number>>
export function total(sizes: Map<string, number>): number
export function sizesOfEntries(): Promise<[string, number][]>
