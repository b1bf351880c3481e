import type { Way } from '../../../../policy/counterfactual/way.ts';
import { thresholds } from '../../../../policy/indicators/2024/thresholds.ts';
import type { Assessment } from '../../../cases/project/events.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { LevelArithmetic, ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import type { Reason } from '../../../kernel/verdict.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Drawing } from '../../parts/drawing.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { FactList } from '../../parts/facts.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { OutcomeMark, VerdictView, WayLine } from '../../parts/verdict.tsx';
import { saySignature, TakenTable } from '../../parts/taken-table.tsx';
import { TAKEN } from '../../parts/words.ts';
import { PROJECT, LEVELS } from './words.ts';

const PHASES = ['before', 'after'] as const;
const DIMENSIONS = ['base', 'mgmt', 'effect'] as const;

/** Before and after, side by side in words, then each with its arithmetic. */
export function Levels({ view: { project, levels, scenes, uplift, waiting, ways } }: { readonly view: ProjectView }) {
  const isEmpty = PHASES.every((phase) => project.levels[phase] === undefined);
  return (
    <>
      {PHASES.map(
        (phase) =>
          waiting[phase] && (
            <p key={phase} className="note">
              {LEVELS.waiting(LEVELS.phase[phase])}
            </p>
          ),
      )}
      {isEmpty && <p className="empty">{LEVELS.none}</p>}
      {uplift !== null && <VerdictView verdict={uplift} caption={LEVELS.uplift} ways={ways.uplift} />}
      {scenes.map((drawn) => (
        <details key={drawn.id}>
          <summary>{drawn.title}</summary>
          <Drawing drawn={drawn} />
        </details>
      ))}
      {PHASES.map((phase) => {
        const assessment = project.levels[phase];
        return (
          assessment && (
            <OneLevel
              key={phase}
              title={LEVELS.phase[phase]}
              assessment={assessment}
              arithmetic={levels.find((each) => each.phase === phase)}
              ways={ways.levels[phase]}
            />
          )
        );
      })}
    </>
  );
}

type Props = {
  readonly title: string;
  readonly assessment: Assessment;
  readonly arithmetic: LevelArithmetic | undefined;
  readonly ways: readonly Way[];
};

function OneLevel({ title, assessment: { verdict, by, on, source, onSite }, arithmetic, ways }: Props) {
  const { value } = verdict;
  return (
    <>
      <h3>
        {title}：{value === null ? <OutcomeMark outcome="unknown" /> : `${LEVEL_WORDS[value.level]}，${LEVELS.points(value.score)}`}
      </h3>
      <FactList
        lines={[
          ...(value === null ? [] : DIMENSIONS.map((each) => [LEVELS.dimension[each], LEVELS.points(value.dimensions[each])] as const)),
          [LEVELS.byOn, `${by} · ${formatDay(on)}`],
          [PROJECT.source, source === undefined ? null : <SourceLine key="source" source={source} />],
          [LEVELS.visited, onSite && formatDay(onSite.on)],
          [LEVELS.signature, onSite?.signature && saySignature(onSite.signature)],
          [TAKEN.brought, onSite?.broughtBy && TAKEN.broughtBy(onSite.broughtBy.name, onSite.broughtBy.pack)],
          [LEVELS.papers, onSite && <PaperLinks of={onSite.papers} />],
        ]}
      />
      {value === null ? (
        <VerdictView verdict={verdict} caption={LEVELS.verdict(title)} ways={ways} />
      ) : (
        <>
          <Thresholds title={title} value={value} because={verdict.because} />
          {ways.map((way) => (
            <WayLine key={way.test} way={way} />
          ))}
        </>
      )}
      {arithmetic && <Arithmetic title={title} arithmetic={arithmetic} />}
      {onSite && <Seen title={title} of={onSite} />}
    </>
  );
}

/** What the evaluator saw at the firm, answer by answer. */
function Seen({ title, of }: { readonly title: string; readonly of: NonNullable<Assessment['onSite']> }) {
  const notes = Object.entries(of.seen);
  return (
    <>
      {notes.length > 0 && (
        <details>
          <summary>
            {title}
            {LEVELS.seen}（{notes.length}）
          </summary>
          <DataTable
            caption={`${title}${LEVELS.seen}`}
            rows={notes}
            rowKey={([id]) => id}
            columns={[
              { head: LEVELS.question, cell: ([id]) => id, short: true },
              { head: LEVELS.seen, cell: ([, seen]) => seen, wide: true },
            ]}
          />
        </details>
      )}
      <TakenTable of={of} line={LEVELS.question} />
    </>
  );
}

type Value = NonNullable<Assessment['verdict']['value']>;

/** Per level, what it asks and what there is; the last column is the decision's own answer, with its clause. */
function Thresholds({ title, value, because }: { readonly title: string; readonly value: Value; readonly because: readonly Reason[] }) {
  return (
    <DataTable
      caption={`${title}${LEVELS.thresholds}`}
      showCaption
      rows={thresholds}
      rowKey={({ level }) => String(level)}
      columns={[
        { head: LEVELS.level, cell: ({ name }) => name },
        {
          head: LEVELS.needScore,
          cell: ({ minThousandths }) => (
            <Need
              has={value.score >= minThousandths / 1000}
              least={LEVELS.points(minThousandths / 1000)}
              actual={LEVELS.points(value.score)}
            />
          ),
        },
        {
          head: LEVELS.needScenes,
          cell: ({ level, minScenes }) => <NeedScenes least={minScenes} actual={value.sceneCounts[level - 1] ?? 0} />,
        },
        {
          head: LEVELS.needConstraint,
          cell: ({ level, minConstraintScenes }) => (
            <NeedScenes least={minConstraintScenes} actual={value.constraintCounts[level - 1] ?? 0} />
          ),
        },
        { head: LEVELS.reached, cell: ({ level }) => <Reached reason={because.find(({ test }) => test === `level-${level}`)} /> },
      ]}
    />
  );
}

function Reached({ reason }: { readonly reason: Reason | undefined }) {
  if (reason === undefined) return null;
  return (
    <>
      <OutcomeMark outcome={reason.holds === true ? 'yes' : reason.holds === false ? 'no' : 'unknown'} words={LEVELS.reachedWords} />{' '}
      <ClauseLink clause={reason.clause} />
    </>
  );
}

const NeedScenes = ({ least, actual }: { readonly least: number; readonly actual: number }) => (
  <Need has={actual >= least} least={LEVELS.scenesUnit(least)} actual={LEVELS.scenesUnit(actual)} />
);

const Need = ({ has, least, actual }: { readonly has: boolean; readonly least: string; readonly actual: string }) => (
  <>
    {LEVELS.atLeast(least)}，{LEVELS.actual} <strong>{actual}</strong> <span className="muted">{has ? LEVELS.enough : LEVELS.short}</span>
  </>
);

function Arithmetic({ title, arithmetic: { rows, scenes } }: { readonly title: string; readonly arithmetic: LevelArithmetic }) {
  return (
    <>
      <details>
        <summary>
          {title}
          {LEVELS.questions}（{rows.length}）
        </summary>
        <DataTable
          caption={`${title}${LEVELS.questions}`}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { head: LEVELS.question, cell: ({ id, title: says }) => `${id} ${says}`, wide: true },
            { head: LEVELS.chosen, cell: ({ chosen }) => (chosen === '' ? LEVELS.unanswered : chosen), wide: true },
            { head: LEVELS.score, cell: ({ score, max }) => `${score} / ${max}`, money: true },
          ]}
        />
      </details>
      <details>
        <summary>
          {title}
          {LEVELS.scenes}（{scenes.length}）
        </summary>
        <DataTable
          caption={`${title}${LEVELS.scenes}`}
          rows={scenes}
          rowKey={({ id }) => id}
          columns={[
            { head: LEVELS.scene, cell: ({ id, name }) => `${id} ${name}`, wide: true },
            { head: LEVELS.kind, cell: ({ constraint }) => (constraint ? LEVELS.constraint : LEVELS.guiding) },
            { head: LEVELS.level, cell: ({ level }) => LEVEL_WORDS[level] ?? LEVEL_WORDS[0] },
          ]}
        />
      </details>
    </>
  );
}
