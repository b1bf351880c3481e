/** Does one half of the things beside the other, in their order: two cores are the machine this is made for. `lane` is 0 or 1. */
export async function sideBySide<T, R>(
  things: readonly T[],
  go: (half: readonly T[], lane: number) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const halves = [0, 1].map((lane) => things.filter((_, index) => index % 2 === lane)).filter((half) => half.length > 0);
  return (await Promise.all(halves.map(go))).flat();
}
