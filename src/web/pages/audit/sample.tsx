import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { SAMPLE_WAYS } from '../../../cases/audit/draw-sample.ts';
import type { AuditLine, AuditView } from '../../../contract/audit-views.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Yuan } from '../../parts/money.tsx';
import { Section } from '../../parts/page.tsx';
import { useSampled } from './use-sampled.ts';
import { AUDIT } from './words.ts';

const route = getRouteApi('/office/audit');

/** How the sample is drawn, from what, and who is in it. Everything stands in the address, so that another can draw it again. */
export const Sample = ({ view }: { readonly view: AuditView }) => (
  <Section title={AUDIT.sample}>
    <p className="hint">{AUDIT.sampleHint}</p>
    <SampleForm />
    <p className="hint">{AUDIT.wayHints[view.way]}</p>
    <p>
      {AUDIT.population(view.listed)}
      <Yuan fen={view.paidFen} />
    </p>
    <p className="hash">
      {AUDIT.digest} <code>{view.listDigest}</code>
    </p>
    <DataTable
      caption={AUDIT.drawn}
      rows={view.drawn}
      rowKey={({ id }) => id}
      empty={<p>{view.listed === 0 ? AUDIT.none : AUDIT.notDrawn}</p>}
      columns={COLUMNS}
    />
  </Section>
);

const COLUMNS = [
  {
    head: AUDIT.payee,
    cell: ({ kind, id, name }: AuditLine) => (
      <CaseLink kind={kind} id={id}>
        {name}
      </CaseLink>
    ),
    wide: true as const,
  },
  { head: AUDIT.purpose, cell: ({ kind }: AuditLine) => AUDIT.purposes[kind] },
  { head: AUDIT.paid, cell: ({ fen }: AuditLine) => <Yuan fen={fen} />, money: true as const },
  { head: AUDIT.why, cell: ({ why }: AuditLine) => (why.length === 0 ? AUDIT.nothingToAsk : why.join('；')) },
  { head: AUDIT.ticket, cell: ({ ticket }: AuditLine) => <code className="hash">{ticket.slice(0, 12)}</code> },
  { head: AUDIT.grounds, cell: (line: AuditLine) => <ToEntries line={line} /> },
];

function ToEntries({ line: { kind, creditCode, id } }: { readonly line: AuditLine }) {
  const sampled = useSampled();
  return (
    <>
      <Link to="/audit" search={{ ...sampled, firm: creditCode }} hash="entries">
        {AUDIT.show}
      </Link>{' '}
      {kind === 'project' && (
        <Link to="/payments/$caseId" params={{ caseId: id }}>
          {AUDIT.toTrace}
        </Link>
      )}
    </>
  );
}

function SampleForm() {
  const { way = 'amount', seed = '', count = '5', ...rest } = route.useSearch();
  const navigate = useNavigate();
  const draw = (form: FormData): void => {
    const of = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const drawn = { way: SAMPLE_WAYS.find((each) => each === of('way')) ?? 'amount', seed: of('seed'), count: of('count') };
    void navigate({ to: '/audit', search: { ...rest, ...drawn } });
  };
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        draw(new FormData(event.currentTarget));
      }}
    >
      <label className="field">
        {AUDIT.way}
        <select name="way" defaultValue={way}>
          {SAMPLE_WAYS.map((each) => (
            <option key={each} value={each}>
              {AUDIT.ways[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {AUDIT.seed}
        <input name="seed" required maxLength={200} defaultValue={seed} autoComplete="off" />
      </label>
      <label className="field">
        {AUDIT.count}
        <input name="count" type="number" required min={1} max={500} defaultValue={count} />
      </label>
      <Button type="primary" htmlType="submit">
        {AUDIT.draw}
      </Button>
    </form>
  );
}
