import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CaseDispatch, DispatchFigure, IssuedView } from '../../contract/dispatch-views.ts';
import { MEMBERS, ROLE_WORDS } from '../../cases/roles.ts';
import { formatDay } from '../../kernel/day.ts';
import { pathOf, post } from '../api.ts';
import { caseDispatchesQuery } from '../queries.ts';
import { ClauseLink } from './clause.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { DataTable } from './data-table.tsx';
import { Loaded, Section } from './page.tsx';
import { ProblemView } from './problem.tsx';
import { useDone } from './use-done.ts';
import { useMe } from './use-me.ts';
import { DISPATCH } from './words.ts';

type Props = { readonly title: string; readonly caseId: string };

/** The official papers of one case: what was sent, as files and figure by figure, and what may be. Firms and the rest have their papers from the office. */
export function Dispatches({ title, caseId }: Props) {
  const me = useMe();
  if (!MEMBERS.some((role) => me.roles.includes(role))) return null;
  return (
    <Section title={title} id="dispatches">
      <Papers caseId={caseId} />
    </Section>
  );
}

function Papers({ caseId }: Pick<Props, 'caseId'>) {
  const query = useQuery(caseDispatchesQuery(caseId));
  return (
    <Loaded query={query}>
      {(papers) =>
        papers.length === 0 ? (
          <p>{DISPATCH.none}</p>
        ) : (
          <div className="card-list">
            {papers.map((paper) => (
              <Paper key={`${paper.kind} ${paper.issued?.id ?? ''}`} caseId={caseId} paper={paper} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

function Paper({ caseId, paper }: { readonly caseId: string; readonly paper: CaseDispatch }) {
  const { title, clause, issuer, issued, refusal } = paper;
  return (
    <article>
      <h3>
        {title} <ClauseLink clause={clause} />
      </h3>
      {issued !== null && <Issued title={title} issued={issued} />}
      {refusal !== null && <p>{refusal.message}</p>}
      {paper.mayIssue && <Issue caseId={caseId} paper={paper} />}
      {issued === null && refusal === null && !paper.mayIssue && <p>{DISPATCH.notYet(ROLE_WORDS[issuer])}</p>}
    </article>
  );
}

/** Where a paper that was sent is downloaded. */
export const dispatchFile = (id: string, format: 'docx' | 'pdf'): string => pathOf(`/dispatches/${encodeURIComponent(id)}/${format}`);

function Issued({ title, issued: { id, number, on, by, template, figures } }: { readonly title: string; readonly issued: IssuedView }) {
  const differing = figures.filter(({ differs }) => differs !== null);
  return (
    <>
      <p>
        <strong>{number}</strong> {DISPATCH.issued(formatDay(on), by)}
      </p>
      <p className="row">
        <Button href={dispatchFile(id, 'docx')} aria-label={`${title}：${DISPATCH.docx}`}>
          {DISPATCH.docx}
        </Button>
        <Button href={dispatchFile(id, 'pdf')} aria-label={`${title}：${DISPATCH.pdf}`}>
          {DISPATCH.pdf}
        </Button>
      </p>
      {template !== null && <p className="hint">{DISPATCH.byTemplate(template)}</p>}
      {differing.length > 0 && <p role="alert">{DISPATCH.differs(differing.length)}</p>}
      <details>
        <summary>{DISPATCH.figures(figures.length)}</summary>
        <Figures title={title} figures={figures} />
      </details>
    </>
  );
}

const Figures = ({ title, figures }: { readonly title: string; readonly figures: readonly DispatchFigure[] }) => (
  <DataTable
    caption={`${title}：${DISPATCH.sources}`}
    rows={figures}
    rowKey={({ key }) => key}
    columns={[
      { head: DISPATCH.printed, cell: ({ text }) => text, wide: true },
      { head: DISPATCH.from, cell: ({ from: { says, version } }) => (version === null ? says : `${says}${DISPATCH.step(version)}`) },
      { head: DISPATCH.clause, cell: ({ clause }) => <ClauseLink clause={clause} /> },
      { head: DISPATCH.now, cell: ({ differs }) => (differs === null ? DISPATCH.same : (differs.now ?? DISPATCH.gone)) },
    ]}
  />
);

function Issue({ caseId, paper: { kind, title } }: { readonly caseId: string; readonly paper: CaseDispatch }) {
  const sayDone = useDone();
  const path = `/cases/${encodeURIComponent(caseId)}/dispatches/${kind}`;
  const issue = useMutation({
    mutationFn: () => post(path),
    onSuccess: () => sayDone(DISPATCH.done(title)),
  });
  return (
    <>
      <p className="row">
        <ConfirmButton
          label={DISPATCH.issue}
          of={title}
          says={DISPATCH.says}
          weight="primary"
          isPending={issue.isPending}
          confirm={() => issue.mutate()}
        />
        <Button href={pathOf(`${path}/draft/pdf`)} aria-label={`${title}：${DISPATCH.draft}`}>
          {DISPATCH.draft}
        </Button>
      </p>
      {issue.isPending && <p role="status">{DISPATCH.issuing}</p>}
      {issue.error !== null && <ProblemView error={issue.error} />}
    </>
  );
}
