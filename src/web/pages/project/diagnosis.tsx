import { questions, scenes } from '../../../../policy/indicators/2024/index.ts';
import { ASPECTS, LINKS, type Candidate, type DiagnosisReport } from '../../../cases/project/diagnosis/records.ts';
import { ASPECT_WORDS, DIAGNOSIS_STEP_WORDS, LINK_WORDS } from '../../../cases/project/diagnosis/words.ts';
import type { ProjectView } from '../../../contract/views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { addressOf } from '../../base.ts';
import { DIAGNOSIS, LEVELS } from './words.ts';

/** 入企诊断: how the provider was chosen, what it found, and what every answer rests on. */
export function DiagnosisSection({ view: { id, project } }: { readonly view: ProjectView }) {
  const { diagnosis } = project;
  return (
    <>
      <p>
        <a href={addressOf(`/papers/${id}`)}>{DIAGNOSIS.papers}</a>
      </p>
      {diagnosis === undefined ? (
        <p className="empty">{DIAGNOSIS.none}</p>
      ) : (
        <>
          <FactList
            lines={[
              [DIAGNOSIS.provider, diagnosis.provider.name],
              [DIAGNOSIS.step, DIAGNOSIS_STEP_WORDS[diagnosis.step]],
              [DIAGNOSIS.assigned, `${diagnosis.assignedBy} · ${formatDay(diagnosis.assignedOn)}`],
              [DIAGNOSIS.reason, diagnosis.reason],
              [DIAGNOSIS.returned, diagnosis.returned],
              [DIAGNOSIS.submitted, diagnosis.delivery && `${diagnosis.delivery.by.name} · ${formatDay(diagnosis.delivery.on)}`],
              [DIAGNOSIS.digest, diagnosis.delivery?.reportDigest],
              [
                DIAGNOSIS.accepted,
                diagnosis.accepted && `${diagnosis.accepted.by} · ${formatDay(diagnosis.accepted.on)}：${diagnosis.accepted.opinion}`,
              ],
            ]}
          />
          <Candidates of={diagnosis.candidates} poolSize={diagnosis.poolSize} />
          {diagnosis.delivery && (
            <>
              {diagnosis.step === 'submitted' && (
                <VerdictView verdict={diagnosis.delivery.verdict} caption={LEVELS.verdict(LEVELS.phase.before)} />
              )}
              <Report of={diagnosis.delivery.report} />
            </>
          )}
        </>
      )}
    </>
  );
}

const Candidates = ({ of, poolSize }: { readonly of: readonly Candidate[]; readonly poolSize: number }) => (
  <DataTable
    caption={DIAGNOSIS.candidates(of.length, poolSize)}
    showCaption
    rows={of}
    rowKey={({ party }) => party.creditCode}
    columns={[
      { head: DIAGNOSIS.provider, cell: ({ party }) => party.name, wide: true },
      { head: DIAGNOSIS.inPool, cell: ({ facts }) => DIAGNOSIS.yesNo(facts.inPool) },
    ]}
  />
);

const ASKED = [...questions.map(({ id, title }) => ({ id, title })), ...scenes.map(({ id, name }) => ({ id, title: name }))];

function Report({ of: { facts, evidence, findings, source } }: { readonly of: DiagnosisReport }) {
  return (
    <>
      {source && (
        <p className="note">
          {DIAGNOSIS.imported} <SourceLine source={source} />
        </p>
      )}
      {LINKS.some((link) => findings[link] !== undefined) && (
        <DataTable
          caption={DIAGNOSIS.findings}
          showCaption
          rows={LINKS}
          rowKey={(link) => link}
          columns={[
            { head: DIAGNOSIS.link, cell: (link) => LINK_WORDS[link] },
            ...ASPECTS.map((aspect) => ({
              head: ASPECT_WORDS[aspect],
              cell: (link: (typeof LINKS)[number]) => findings[link]?.[aspect] ?? '—',
              wide: true as const,
            })),
          ]}
        />
      )}
      {source === undefined && (
        <details>
          <summary>{DIAGNOSIS.evidence}</summary>
          <DataTable
            caption={DIAGNOSIS.evidence}
            rows={ASKED}
            rowKey={({ id }) => id}
            columns={[
              { head: LEVELS.question, cell: ({ id, title }) => `${id} ${title}`, wide: true },
              { head: LEVELS.chosen, cell: ({ id }) => facts.answers[id]?.join('') ?? facts.scenes[id] ?? '—' },
              { head: DIAGNOSIS.proof, cell: ({ id }) => <Proof of={evidence[id]} />, wide: true },
            ]}
          />
        </details>
      )}
    </>
  );
}

const Proof = ({ of }: { readonly of: DiagnosisReport['evidence'][string] | undefined }) => (
  <>
    {of?.seen}
    {of?.papers.map(({ id, name }) => (
      <a key={id} className="inline" href={addressOf(`/api/v1/papers/${id}/file`)} download>
        {' '}
        {name}
      </a>
    ))}
  </>
);
