import type { EvaluationRound } from '../../cases/performance/records.ts';
import { openBox, type BallotBox } from '../../cases/performance/survey/ballot-box.ts';
import type { Survey } from '../../cases/performance/survey/records.ts';
import type { Ports } from '../ports.ts';

export type SurveyOf = { readonly programmeId: string; readonly caseId: string; readonly round: EvaluationRound };
type Needed = Pick<Ports, 'vault' | 'hash'>;

/** What lets this firm answer once. Made from the deployment's key, so that nothing in the database leads from a firm to its right. */
const rightOf = ({ vault }: Needed, { programmeId, caseId, round }: SurveyOf, creditCode: string): string =>
  vault.tokenOf(`survey ${programmeId} ${caseId} ${round} ${creditCode}`);

/** The address of the sheet for this firm: whoever has it can answer once. */
export const linkOf = (ports: Needed, of: SurveyOf, creditCode: string): string =>
  `/survey/${of.caseId}/${of.round}/${rightOf(ports, of, creditCode)}`;

/** A box with a right for each firm of the survey. */
export const newBox = (ports: Needed, of: SurveyOf, { firms }: Survey): BallotBox =>
  openBox(firms.map(({ creditCode }) => ports.hash(rightOf(ports, of, creditCode))));

/** Whether this firm has not answered yet. Only ever asked for the firm itself. */
export const isLeft = (ports: Needed, of: SurveyOf, creditCode: string, box: BallotBox | undefined): boolean =>
  box === undefined || box.unused.includes(ports.hash(rightOf(ports, of, creditCode)));
