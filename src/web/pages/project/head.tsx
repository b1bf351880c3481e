import { Link } from '@tanstack/react-router';
import { findTownship } from '../../../../policy/townships/index.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay, isDay } from '../../../kernel/day.ts';
import { FactList } from '../../parts/facts.tsx';
import { industryWord } from '../../parts/industry-words.ts';
import { SourceLine } from '../../parts/source-line.tsx';
import { PROJECT } from './words.ts';

export function ProjectHead({ view: { id, project } }: { readonly view: ProjectView }) {
  const { creditCode, contact, phone, facts, source } = project.application;
  const { applicationDate, industry } = facts;
  const { township } = project;
  return (
    <FactList
      lines={[
        [
          PROJECT.code,
          <span key="code" className="code">
            {creditCode}
          </span>,
        ],
        [PROJECT.industry, industry === undefined ? null : industryWord(industry)],
        [PROJECT.township, township === undefined ? PROJECT.unplaced : (findTownship(township)?.name ?? township)],
        [PROJECT.applied, applicationDate !== undefined && isDay(applicationDate) ? formatDay(applicationDate) : null],
        [PROJECT.contact, contact],
        [PROJECT.phone, phone],
        [PROJECT.source, source === undefined ? null : <SourceLine key="source" source={source} />],
        [
          PROJECT.payment,
          project.stage === 'paid' ? (
            <Link key="payment" to="/payments/$caseId" params={{ caseId: id }}>
              {PROJECT.toPayment}
            </Link>
          ) : null,
        ],
      ]}
    />
  );
}
