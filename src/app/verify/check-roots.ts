import { dailyRootOf, type Hash } from '../daily-tree.ts';
import type { CaseHead, DailyRoot, DatedHead } from '../store-history.ts';
import type { Difference } from './difference.ts';

/** Every day's root and size against the heads it was made of. Both lists by day. */
export function checkRoots(hash: Hash, programmeId: string, roots: readonly DailyRoot[], heads: readonly DatedHead[]): Difference[] {
  const current = new Map<string, CaseHead>();
  const differences: Difference[] = [];
  let next = 0;
  for (const { on, treeSize, root } of roots) {
    for (; next < heads.length; next += 1) {
      const head = heads[next];
      if (!head || head.on > on) break;
      current.set(head.caseId, head);
    }
    const says = '与当日各案卷链值重新算出的不同';
    if (current.size !== treeSize) differences.push({ where: 'root', at: on, field: 'tree_size', says });
    else if (dailyRootOf(hash, programmeId, on, [...current.values()]) !== root)
      differences.push({ where: 'root', at: on, field: 'root', says });
  }
  return differences;
}
