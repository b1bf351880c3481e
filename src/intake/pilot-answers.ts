import type { DigitalLevelFacts } from '../../policy/policy.ts';
import { stageAnswers } from './level-answers.ts';
import { sameName, type Subject } from './names.ts';
import type { OfficeRows, RowIn } from './office-folder.ts';
import { subjectOf } from './application-facts.ts';

type AnswerRow = RowIn<'level-answers'>;
/** A firm that has answers. `before` and `after` are absent when that stage has none at all. */
export type PilotAnswers = {
  readonly subject: Subject;
  /** The code as the sheet shows it, also when it could not be read. */
  readonly codeText: string;
  readonly before?: DigitalLevelFacts;
  readonly after?: DigitalLevelFacts;
};

type Group = { subject: Subject; codeText: string; readonly rows: AnswerRow[] };

const isSameFirm = (group: Group, subject: Subject): boolean =>
  group.subject.creditCode !== undefined && subject.creditCode !== undefined
    ? group.subject.creditCode === subject.creditCode
    : sameName(group.subject.name, subject.name);

function groupByFirm(rows: readonly AnswerRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const subject = subjectOf(row.values);
    const last = groups.at(-1);
    const group = last && isSameFirm(last, subject) ? last : groups.find((one) => isSameFirm(one, subject));
    const codeText = subject.creditCode ?? row.raw['creditCode'] ?? '';
    if (!group) groups.push({ subject, codeText, rows: [row] });
    else {
      if (group.subject.creditCode === undefined) Object.assign(group, { subject: { ...group.subject, ...subject }, codeText });
      group.rows.push(row);
    }
  }
  return groups;
}

/** The facts of one stage. A row without a readable code is left out: whose answer it is, nobody can say for sure. */
function factsAt(group: Group, stage: 'before' | 'after'): DigitalLevelFacts | undefined {
  const rows = group.rows.filter(({ values }) => values.stage === stage && values.creditCode !== undefined);
  return rows.length === 0 ? undefined : { edition: '2024', ...stageAnswers(rows) };
}

/** Every firm that has answers, in the order of the sheet. */
export function pilotAnswers(rows: OfficeRows): readonly PilotAnswers[] {
  return groupByFirm(rows['level-answers'] ?? []).map((group) => {
    const [before, after] = [factsAt(group, 'before'), factsAt(group, 'after')];
    return { subject: group.subject, codeText: group.codeText, ...(before && { before }), ...(after && { after }) };
  });
}
