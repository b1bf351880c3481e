import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { BATCH_ACTS, BATCH_STAGE_WORDS } from '../../../cases/batch/acts.ts';
import type { KnownBatch } from '../../../cases/batch/state.ts';
import type { BatchView } from '../../../contract/batch-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { Offers } from '../../acts/offers.tsx';
import { FactList } from '../../parts/facts.tsx';
import { YuanAndWan } from '../../parts/money.tsx';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { useMe } from '../../parts/use-me.ts';
import { caseQuery } from '../../queries.ts';
import { addressOf } from '../../base.ts';
import { AdviceIn } from './advice-in.tsx';
import { FileButtons } from './file-buttons.tsx';
import { Instructions } from './instructions.tsx';
import { BATCH as W, BATCHES } from './words.ts';

const route = getRouteApi('/office/batches/$id');

/** One batch: what is paid to whom, the file for the treasury, what the bank said, and what nobody knows yet. */
export function BatchPage() {
  const { id } = route.useParams();
  const query = useQuery(caseQuery<BatchView>(id));
  return (
    <Loaded query={query} title={BATCHES.title}>
      {(view) => <Batch view={view} />}
    </Loaded>
  );
}

function Batch({ view }: { readonly view: BatchView }) {
  const { batch } = view;
  return (
    <Page isSensitive title={batch.title} extra={<span className="tag">{BATCH_STAGE_WORDS[batch.stage]}</span>}>
      <Facts view={view} />
      <Section title={W.acts}>
        {batch.stage === 'prepared' && (
          <>
            <LastEvaluations />
            <Offers of={view} about={<p>{W.about(batch.instructions.length, formatYuan(view.totalFen))}</p>} />
          </>
        )}
        <BankFile view={view} />
        <FileButtons view={view} />
      </Section>
      <Section title={W.instructions}>
        <Instructions view={view} />
      </Section>
      {'advices' in batch && (
        <Section title={W.advices}>
          <Advices batch={batch} />
        </Section>
      )}
      <Section title={W.timeline}>
        <Timeline entries={view.timeline} />
      </Section>
    </Page>
  );
}

const Facts = ({ view: { batch, totalFen, fileDigest } }: { readonly view: BatchView }) => (
  <FactList
    lines={[
      [W.count, String(batch.instructions.length)],
      [W.total, <YuanAndWan key="total" fen={totalFen} />],
      [
        W.digest,
        <>
          <code className="hash">{fileDigest}</code>
          <p className="hint">{W.digestHint}</p>
        </>,
      ],
      [W.orderedOn, 'orderedOn' in batch ? formatDay(batch.orderedOn) : null],
      [W.withdrawn, batch.stage === 'withdrawn' ? batch.reason : null],
    ]}
  />
);

function BankFile({ view: { id, stage } }: { readonly view: BatchView }) {
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (stage !== 'sent' || !BATCH_ACTS.bookAdvice.roles.some((role) => me?.roles.includes(role))) return null;
  return (
    <p>
      <Button type="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {W.upload}
      </Button>
      {isOpen && <AdviceIn id={id} close={() => setOpen(false)} />}
    </p>
  );
}

const Advices = ({ batch: { advices } }: { readonly batch: Extract<KnownBatch, { advices: unknown }> }) =>
  advices.length === 0 ? (
    <p className="muted">{W.noAdvice}</p>
  ) : (
    <ul>
      {advices.map(({ name, digest, by, on }) => (
        <li key={digest}>
          <a href={addressOf(`/api/v1/files/${digest}`)} download>
            {W.advice(name, by, formatDay(on))}
          </a>
        </li>
      ))}
    </ul>
  );
