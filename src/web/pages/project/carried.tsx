import type { CarriedPage } from '../../../cases/project/carrying/records.ts';
import { EARLIER_STEP_WORDS } from '../../../cases/project/carrying/words.ts';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Differences } from '../../parts/differences.tsx';
import { FactList } from '../../parts/facts.tsx';
import { YuanAndWan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { CARRIED as W } from './words.ts';

/** What was decided before the file came here: by whom, on which paper, from which cell; and where our rules say otherwise. */
export function Carried({ view: { project, differences } }: { readonly view: ProjectView }) {
  const carried: CarriedPage | undefined = project.told ?? project.carried;
  if (carried === undefined) return null;
  const { stage, steps, figures, awardFen, notice, awardNotice, confirmed, source, cells } = carried;
  const at = (key: string) => cells[key] !== undefined && <small className="source">{cells[key]}</small>;
  return (
    <Section title={W.title} id="carried">
      <p className={confirmed ? 'hint' : 'answer'}>
        {confirmed ? W.confirmed(confirmed.by, formatDay(confirmed.on), confirmed.opinion) : W.waits(PROJECT_STAGE_WORDS[stage])}
      </p>
      <FactList
        lines={[
          [W.notice, W.period(formatDay(notice.from), formatDay(notice.to))],
          [W.levels, figures && W.fromTo(figures.level.before, figures.level.after)],
          [W.recognised, figures && <YuanAndWan fen={figures.recognisedFen} />],
          [
            W.award,
            awardFen !== undefined && (
              <>
                <YuanAndWan fen={awardFen} /> {at('awardFen')}
              </>
            ),
          ],
          [W.awardNotice, awardNotice && W.period(formatDay(awardNotice.from), formatDay(awardNotice.to))],
          [W.differences, <Differences key="differences" of={differences} />],
          [W.source, <SourceLine key="source" source={source} />],
        ]}
      />
      <DataTable
        caption={W.caption}
        rows={steps}
        rowKey={({ what }) => what}
        columns={[
          { head: W.step, cell: ({ what }) => EARLIER_STEP_WORDS[what] },
          {
            head: W.on,
            cell: ({ what, on }) => (
              <>
                {formatDay(on)} {at(`${what}On`)}
              </>
            ),
            short: true,
          },
          { head: W.by, cell: ({ by }) => by },
          { head: W.paper, cell: ({ paper }) => paper, wide: true },
        ]}
      />
    </Section>
  );
}
