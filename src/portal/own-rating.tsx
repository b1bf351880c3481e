import type { RatingRow } from '../contract/rating-views.ts';
import { sayPoints } from '../cases/rating/rate-provider.ts';
import { ClauseTag } from './clause-tag.tsx';

/** How the provider does by the records of today, point by point, and where it may appeal once that was told. */
export const OwnRating = ({ rows }: { rows: readonly RatingRow[] }) =>
  rows.map(({ provider, criteria, points, place }) => (
    <section key={provider.creditCode}>
      <h2>绩效评价</h2>
      {points === null ? (
        <p>还没有可以评价的服务：验收、交付有了结果才计分。</p>
      ) : (
        <p>
          按今天的办理记录得<strong>{sayPoints(points)} 分</strong>，第{place}名。下面各项权重相同，相加除以项数。
        </p>
      )}
      <ul>
        {criteria.map(({ name, title, clause, done, of, says }) => (
          <li key={name}>
            {title}：{says}（{done}/{of}）
            <ClauseTag clause={clause} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/office/kept/provider-ratings">县里告知的评价、申诉和答复</a>
      </p>
    </section>
  ));
