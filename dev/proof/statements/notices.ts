import { lastDayOf } from '../clock.ts';
import type { Step } from '../explore.ts';
import { ofEvents, type Statement } from '../statement.ts';

/** Elapsed and undisputed, read from the notice itself. */
function isClear({ before: { today, cases } }: Step): boolean {
  const { notice } = cases;
  return (
    notice.stage === 'open' &&
    today > lastDayOf(notice.startsOn) &&
    notice.objections.every(({ settledOn, upheld }) => settledOn !== undefined && upheld === false)
  );
}

const BY_NOTICE = ['pilot-confirmed', 'award-publicised'] as const;

/** What lists and notices rest on. */
export const NOTICES: readonly Statement[] = [
  ofEvents(
    { name: 'eligible-only', clause: 'measures/8', says: '不符合申报条件的企业，不能列入名单' },
    ['selection-submitted'],
    ({ before }) => {
      const { project } = before.cases;
      return 'application' in project && project.application.verdict.outcome === 'yes';
    },
  ),
  ofEvents(
    { name: 'notice-clear', clause: 'measures/11', says: '公示满五个整工作日、异议全部办结且无一成立，才算无异议' },
    BY_NOTICE,
    isClear,
  ),
  ofEvents(
    { name: 'one-notice', clause: 'measures/11', says: '同一项目不会同时在两次公示中' },
    ['notice-published'],
    ({ before }) => before.cases.notice.stage !== 'open',
  ),
];
