import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { checkBeside, type CheckupFinding, FINDING_KINDS, type FindingKind } from '../../../../policy/checkup/index.ts';
import type { Policy } from '../../../../policy/policy.ts';
import { splitWording } from '../../../../policy/wording/split-wording.ts';
import { ClauseLink } from '../../parts/clause.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import type { CurrentWording } from '../../../contract/policy-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { currentWordingQuery } from '../../queries.ts';
import { usePack } from '../wording/pack.ts';
import { readSettings, typedFrom } from './read-settings.ts';
import { Region } from './region.tsx';
import { CHECKUP } from './words.ts';

/** 政策体检: where the policy contradicts itself or leaves something out, and what to ask whoever issued it. */
export function CheckupPage() {
  const query = usePack();
  const wording = useQuery(currentWordingQuery());
  return (
    <Loaded query={query} title={CHECKUP.title}>
      {(policy) => (
        <Loaded query={wording} title={CHECKUP.title}>
          {(kept) => <Checkup policy={policy} kept={kept} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type CheckupProps = { readonly policy: Policy; readonly kept: CurrentWording };

function Checkup({ policy, kept }: CheckupProps) {
  const { set = '' } = useSearch({ from: '/office/policy/checkup' });
  const supposed = useMemo(() => policy.under(readSettings(policy, typedFrom(policy, set)).change), [policy, set]);
  const [text, setText] = useState('');
  const pasted = useMemo(() => splitWording(text).clauses, [text]);
  const clauses = text.trim() === '' && kept ? kept.clauses : pasted;
  const findings = useMemo(() => checkBeside(supposed, clauses), [supposed, clauses]);
  return (
    <Page title={CHECKUP.title} extra={<Button onClick={() => print()}>{CHECKUP.print}</Button>}>
      <p>{CHECKUP.intro(policy.title)}</p>
      {supposed !== policy && supposed.name !== policy.name && <p className="banner">{CHECKUP.supposed(supposed.name)}</p>}
      <p>{kept ? CHECKUP.kept(kept.text.source, formatDay(kept.text.dated), kept.clauses.length) : CHECKUP.noneKept}</p>
      <Pasted text={text} clauses={pasted.length} onChange={setText} />
      <p role="status">
        <strong>{CHECKUP.counts(FINDING_KINDS.map((kind) => [CHECKUP.kinds[kind], ofKind(findings, kind).length]))}</strong>
      </p>
      {FINDING_KINDS.map((kind) => (
        <Findings key={kind} kind={kind} findings={ofKind(findings, kind)} policy={policy} />
      ))}
    </Page>
  );
}

const ofKind = (findings: readonly CheckupFinding[], kind: FindingKind): CheckupFinding[] => findings.filter((each) => each.kind === kind);

type PastedProps = { readonly text: string; readonly clauses: number; readonly onChange: (text: string) => void };

/** The official text may be pasted: it is read in this page and goes nowhere. */
function Pasted({ text, clauses, onChange }: PastedProps) {
  const id = useId();
  return (
    <details className="no-print">
      <summary>{CHECKUP.paste}</summary>
      <div className="field">
        <label htmlFor={id}>{CHECKUP.text}</label>
        <textarea id={id} rows={8} value={text} aria-describedby={`${id}-more`} onChange={(event) => onChange(event.target.value)} />
        <p id={`${id}-more`} className="hint" role="status">
          {text.trim() === '' ? CHECKUP.textHint : CHECKUP.read(clauses)}
        </p>
      </div>
    </details>
  );
}

type FindingsProps = { readonly kind: FindingKind; readonly findings: readonly CheckupFinding[]; readonly policy: Policy };

function Findings({ kind, findings, policy }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={`${CHECKUP.kinds[kind]}（${findings.length}）`}>
      <p className="hint">{CHECKUP.meaning[kind]}</p>
      <ol className="findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.says}`}>
            <Finding finding={finding} policy={policy} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Finding({
  finding: { says, mend, clauses, region, inText },
  policy,
}: {
  readonly finding: CheckupFinding;
  readonly policy: Policy;
}) {
  return (
    <>
      <p>
        <strong>{says}</strong>
        {inText && <span className="hint">（{CHECKUP.inText}）</span>}
      </p>
      <p>
        {CHECKUP.ask}：{mend}。
      </p>
      <details>
        <summary>{CHECKUP.clauses(clauses.length)}</summary>
        <dl className="quoted">
          {clauses.map((id) => (
            <div key={id}>
              <dt>
                <ClauseLink clause={id} />
              </dt>
              <dd>{policy.clauses.find((clause) => clause.id === id)?.says ?? CHECKUP.noSummary}</dd>
            </div>
          ))}
        </dl>
      </details>
      {region && <Region region={region} />}
    </>
  );
}
