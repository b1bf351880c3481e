import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { PlanIssued, PlanToIssue } from '../../../contract/dispatch-views.ts';
import { pathOf, post } from '../../api.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Loaded } from '../../parts/page.tsx';
import { ProblemView, RefusalText } from '../../parts/problem.tsx';
import { plansToIssueQuery } from '../../queries.ts';
import { PLANS as W } from './words.ts';

/** 一企一策 of all firms: the papers of all plans in force that did not go out yet, one number after the other. */
export function IssuePlans() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {W.begin}
      </Button>
      {isOpen && <PlansDialog close={() => setOpen(false)} />}
    </>
  );
}

function PlansDialog({ close }: { readonly close: () => void }) {
  const queries = useQueryClient();
  const query = useQuery(plansToIssueQuery());
  const issue = useMutation({
    mutationFn: () => post<readonly PlanIssued[]>('/plans-to-issue', { plans: query.data }),
    onSettled: () => queries.invalidateQueries(),
  });
  const count = query.data?.length ?? 0;
  const foot = (
    <>
      {issue.data === undefined && (
        <Button type="primary" disabled={count === 0} loading={issue.isPending} onClick={() => issue.mutate()}>
          {W.go(count)}
        </Button>
      )}
      <Button onClick={close}>{W.close}</Button>
    </>
  );
  return (
    <Dialog title={W.title} close={close} foot={foot}>
      {issue.data === undefined ? <Loaded query={query}>{(plans) => <Waiting plans={plans} />}</Loaded> : <Came plans={issue.data} />}
      {issue.isPending && <p role="status">{W.issuing}</p>}
      {issue.error && <ProblemView error={issue.error} />}
    </Dialog>
  );
}

const firm = {
  head: W.firm,
  cell: ({ caseId, name }: PlanToIssue) => (
    <CaseLink kind="project" id={caseId}>
      {name}
    </CaseLink>
  ),
  wide: true,
} as const;

const Waiting = ({ plans }: { readonly plans: readonly PlanToIssue[] }) => (
  <>
    {plans.length > 0 && <p>{W.says(plans.length)}</p>}
    <DataTable
      caption={W.caption}
      rows={plans}
      rowKey={({ caseId }) => caseId}
      empty={<p>{W.none}</p>}
      columns={[
        firm,
        {
          head: W.draft,
          cell: ({ caseId, name }) => (
            <a
              href={pathOf(`/cases/${encodeURIComponent(caseId)}/dispatches/transformation-plan/draft/pdf`)}
              aria-label={`${name}：${W.look}`}
            >
              {W.look}
            </a>
          ),
        },
      ]}
    />
  </>
);

const Came = ({ plans }: { readonly plans: readonly PlanIssued[] }) => (
  <DataTable
    caption={W.came}
    rows={plans}
    rowKey={({ caseId }) => caseId}
    columns={[firm, { head: W.number, cell: ({ number, refusal }) => number ?? (refusal && <RefusalText {...refusal} />), wide: true }]}
  />
);
