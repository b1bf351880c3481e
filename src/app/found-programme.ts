import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { Programme } from './store.ts';

/** County and year: an address that begins so is a programme's and no page's. */
const ID = /^[a-z]{2,30}(-[a-z]{2,30})?-\d{4}$/;
const LONGEST_NAME = 60;

/** `line`: the first version of the policy that it follows. `from`, `to`: the days that count, both included. */
export type NewProgramme = { readonly id: string; readonly name: string; readonly line: string; readonly from: Day; readonly to: Day };

/**
 * Founds a further programme beside those of this database; it is served from the next start on. Refuses an id or name that is taken
 * or unfit, a policy that is not shipped, a window that ends before it begins, and a database that holds a demonstration.
 */
export async function foundProgramme(
  { store, policies }: Pick<Ports, 'store' | 'policies'>,
  asked: NewProgramme,
): Promise<Result<Programme>> {
  const { id, name, line, from, to } = asked;
  const known = await store.listProgrammes();
  if (known.length === 0) return refuse('not-found', '这个数据库里还没有项目：请先用 npm start -- --empty 启动一次，再开设别的项目');
  if (known.some(({ demo }) => demo)) return refuse('not-permitted', '这里存的是演示数据，不能开设正式项目：请换一个数据目录');
  if (!ID.test(id)) return refuse('bad-input', `“${id}”不能作项目编号：请用县名拼音和年份，如 pengyang-2027`);
  if (name.trim() === '' || name.length > LONGEST_NAME) return refuse('bad-input', `请用 --name 写明项目名称，不超过${LONGEST_NAME}个字`);
  const first = policies.find(line);
  if (first?.name !== line || first.issue.predecessor !== null) {
    const lines = policies.packs.filter(({ issue }) => issue.predecessor === null).map((pack) => pack.name);
    return refuse('bad-input', `没有政策“${line}”，现有 ${lines.join('、')}`);
  }
  if (from > to) return refuse('bad-input', `项目期的开始 ${from} 晚于结束 ${to}`);
  const same = known.find((each) => each.id === id || each.name === name);
  if (same) return refuse('already-done', `已有项目“${same.name}”（${same.id}），编号和名称都不能相同`);
  const programme: Programme = { id, name, policy: { line }, window: { from, to }, demo: false, simulatedDay: null };
  await store.createProgramme(programme);
  return ok(programme);
}
