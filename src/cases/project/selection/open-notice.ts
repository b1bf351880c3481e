import { ok, refuse } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';

/** Notes the notice in which the project now stands. Refuses a second one while the first is open (measures/11). */
export const openNotice: ProjectDeed<'openNotice'> = {
  obstacle: ({ openNotice: open, application: { name } }) =>
    open === undefined ? null : refuse('already-done', `${name}正在公示中，公示结束前不能再次公示`, { clause: 'measures/11' }),
  decide: (_state, { input: { noticeId } }) => ok([{ type: 'notice-opened', noticeId }]),
};
