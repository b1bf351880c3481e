import { EVALUATION_ROUNDS } from '../cases/performance/records.ts';
import type { SurveyLink } from '../contract/performance-views.ts';
import { formatDay } from '../kernel/day.ts';

/** What the firm is asked, and that nobody learns what it answers. */
export const OwnSurveys = ({ links }: { links: readonly SurveyLink[] }) =>
  links.map(({ round, closesOn, link }) => (
    <div className="box" key={link}>
      <p className="big">满意度调查（{EVALUATION_ROUNDS[round]}）</p>
      <p>不记名，约两分钟，{formatDay(closesOn)}24时截止。链接可以转到手机上打开，谁打开都可以填，只能填一次。</p>
      <p>
        <a className="button quiet" href={link}>
          填写问卷
        </a>
      </p>
      <p>
        <img src={`${link}/code.svg`} alt="二维码：用手机扫一扫打开问卷" width={160} height={160} />
      </p>
    </div>
  ));
