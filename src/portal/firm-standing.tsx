import { NOTICE_PURPOSE_WORDS } from '../cases/notice/acts.ts';
import { PROJECT_STAGE_WORDS } from '../cases/project/stages.ts';
import type { ProjectView } from '../contract/views.ts';
import { type Day, formatDay } from '../kernel/day.ts';
import { NEXT, WHY } from './firm-words.ts';

/** Why the project is where it goes no further, as it was recorded. */
const Why = ({ view: { project, timeline } }: { view: ProjectView }) => {
  const entry = timeline.findLast(({ type }) => type === WHY[project.stage]);
  return entry === undefined ? null : <p className="bad">{entry.says}</p>;
};

/** The notice that the firm stands in now: where, and until when. */
const InNotice = ({ view: { notices, project }, today }: { view: ProjectView; today: Day }) => {
  const notice = notices.find(({ id }) => id === project.openNotice);
  return notice === undefined ? null : (
    <p>
      <a href={`/notices/${notice.id}`}>{NOTICE_PURPOSE_WORDS[notice.purpose]}公示</a>
      {notice.lastDay < today ? `：公示期已满（${formatDay(notice.lastDay)}），正在办理结果。` : `，至${formatDay(notice.lastDay)}24时止。`}
    </p>
  );
};

/** Where the project is, why where it goes no further, and what comes next. */
export const FirmStanding = ({ view, today }: { view: ProjectView; today: Day }) => (
  <div className="box">
    <p>现在的阶段</p>
    <p className="big">{PROJECT_STAGE_WORDS[view.project.stage]}</p>
    <Why view={view} />
    <p>{NEXT[view.project.stage]}</p>
    <InNotice view={view} today={today} />
  </div>
);
