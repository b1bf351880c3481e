export const heldMegabytes = (): number => process.resourceUsage().maxRSS / 1_024;

export type Told = { readonly idle: number; readonly milliseconds: number; readonly held: number; readonly bytes: number };

/** Does the work and tells the parent what it took; `idle`: what this process held before. */
export async function tellOf(idle: number, work: () => Promise<Uint8Array>): Promise<void> {
  const start = performance.now();
  const { length } = await work();
  const told: Told = { idle, milliseconds: performance.now() - start, held: heldMegabytes(), bytes: length };
  process.send?.(told);
}
