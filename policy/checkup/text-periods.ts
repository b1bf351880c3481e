import type { ClauseId } from '../../src/kernel/clause.ts';
import { citeClause } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { type CheckupFinding, uniqueClauses } from './finding.ts';

type Span = { readonly clause: ClauseId; readonly says: string; readonly days: number };

/** Nominal days: near enough to tell what fits into a programme. */
const DAYS: Readonly<Record<string, number>> = { 个工作日: 1, 日: 1, 天: 1, 个月: 30, 年: 365 };
const SPAN = /(\d+)(个工作日|日|天|个月|年)/u;
const PROGRAMME = new RegExp(`(?:实施|试点|项目)周期为?${SPAN.source}`, 'gu');
/** A span by whose end something must be done, or that a stage takes; "kept for 5 years" is neither. */
const DEADLINE = new RegExp(`${SPAN.source}(?:以?内|完成)`, 'gu');
const STAGE = new RegExp(`阶段\\(${SPAN.source}\\)`, 'gu');

const spansOf = ({ id, title, text }: ClauseWording, shape: RegExp): Span[] =>
  [...normalise(`${title}。${text}`).matchAll(shape)].map(({ 1: count = '', 2: unit = '' }) => ({
    clause: id,
    says: `${citeClause(id)} ${count} ${unit}`,
    days: Number(count) * (DAYS[unit] ?? 0),
  }));

const finding = (programme: Span, spans: readonly Span[], says: string, mend: string): CheckupFinding => ({
  rule: 'text-period-outside-programme',
  kind: 'contradiction',
  clauses: uniqueClauses([...spans, programme].map(({ clause }) => clause)),
  says,
  mend,
});

/** The programme's own length, where an imported text states it in two ways; then each deadline, and the stages together, against it. */
export function periodsOutside(clauses: readonly ClauseWording[]): CheckupFinding[] {
  const spans = (shape: RegExp): Span[] => clauses.flatMap((clause) => spansOf(clause, shape));
  const [programme, ...others] = spans(PROGRAMME);
  if (!programme) return [];
  const differing = others.filter(({ days }) => days !== programme.days);
  const long = spans(DEADLINE).filter(({ days }) => days > programme.days);
  const stages = spans(STAGE);
  const isOver = stages.reduce((sum, { days }) => sum + days, 0) > programme.days;
  const quoted = (all: readonly Span[]): string => all.map(({ says }) => says).join('，');
  return [
    ...(differing.length > 0
      ? [finding(programme, differing, `周期几处写法不一：${quoted([programme, ...differing])}`, '统一成一个周期')]
      : []),
    ...long.map((span) =>
      finding(programme, [span], `期限超出项目周期：${quoted([span])}，周期 ${programme.says}`, '改短期限，或改长周期'),
    ),
    ...(isOver
      ? [finding(programme, stages, `各阶段加起来比周期长：${quoted(stages)}，周期 ${programme.says}`, '改短阶段，或改长周期')]
      : []),
  ];
}
