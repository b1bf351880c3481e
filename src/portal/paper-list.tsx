import { aboutSays } from '../app/papers/abouts.ts';
import { clockOf } from '../api/draft-routes.ts';
import type { PaperRef } from '../cases/project/events.ts';
import type { Paper } from '../app/store-papers.ts';
import { asDay, formatDay } from '../kernel/day.ts';

/** Where a paper's bytes are; saved, never shown as a page. */
export const PaperLink = ({ paper: { id, name } }: { paper: Pick<PaperRef, 'id' | 'name'> }) => (
  <a href={`/api/v1/papers/${id}/file`} download>
    {name}
  </a>
);

const sizeSays = (size: number): string => (size < 1_048_576 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1_048_576).toFixed(1)} MB`);
const dayIn = (at: string) => asDay(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(at)));

/** What was handed in, newest first; each line is its receipt. */
export const PaperList = ({ papers }: { papers: readonly Paper[] }) =>
  papers.length === 0 ? (
    <p>还没有材料。</p>
  ) : (
    <ul className="plain">
      {papers.toReversed().map((paper) => (
        <li key={paper.id} id={paper.id}>
          <h3>
            {aboutSays(paper.about) ?? paper.about}：<PaperLink paper={paper} />
          </h3>
          <p>
            {sizeSays(paper.size)}，{formatDay(dayIn(paper.at))} {clockOf(paper.at)} 由{paper.by.name}上传
          </p>
          <p className="soft small">
            回执号 {paper.id.slice(-8).toUpperCase()}，摘要 <code>{paper.digest}</code>
          </p>
        </li>
      ))}
    </ul>
  );

/** What a phone offers: its camera, its pictures, its files. */
export const ACCEPTED = 'image/jpeg,image/png,application/pdf';
/** The same and a contract as it was written. */
export const ACCEPTED_PAPERS = `${ACCEPTED},.docx`;
