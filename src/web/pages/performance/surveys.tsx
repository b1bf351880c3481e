import { useQuery } from '@tanstack/react-query';
import { PERFORMANCE_ACTS, type PerformanceAct } from '../../../cases/performance/acts.ts';
import { EVALUATION_ROUNDS } from '../../../cases/performance/records.ts';
import { SURVEY_MARKS, SURVEY_QUESTIONS } from '../../../cases/performance/survey/questions.ts';
import type { Survey, SurveyResult } from '../../../cases/performance/survey/records.ts';
import type { PerformanceView } from '../../../contract/performance-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { addressOf } from '../../base.ts';
import type { ActTarget } from '../../acts/target.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FactList } from '../../parts/facts.tsx';
import { Section } from '../../parts/page.tsx';
import { surveyLinksQuery } from '../../queries.ts';
import { SURVEY } from './words.ts';

type Props = { readonly view: PerformanceView };
const mayDo = ({ acts }: PerformanceView, name: PerformanceAct): boolean => acts.some(({ act, allowed }) => act === name && allowed);
const targetOf = ({ id, version }: PerformanceView, act: 'handSurveyLink' | 'countSurvey', given: ActTarget['given']) => ({
  kind: 'performance' as const,
  caseId: id,
  version,
  act,
  label: PERFORMANCE_ACTS[act].label,
  given,
});

/** What the firms were asked and what they answered, as far as that may be looked at. */
export function Surveys({ view }: Props) {
  if (view.surveys.length === 0) return null;
  return (
    <Section title={SURVEY.title}>
      <p className="hint">{SURVEY.hint}</p>
      {view.surveys.map((survey) => (
        <div key={survey.round}>
          <FactList
            lines={[
              [SURVEY.round, EVALUATION_ROUNDS[survey.round]],
              [SURVEY.opensOn, formatDay(survey.opensOn)],
              [SURVEY.closesOn, formatDay(survey.closesOn)],
              [SURVEY.asked, SURVEY.firms(survey.firms.length, survey.handed.length)],
              [SURVEY.answered, survey.result && SURVEY.sheets(survey.result.answered)],
            ]}
          />
          {survey.result ? <Counted result={survey.result} /> : <Open view={view} survey={survey} />}
        </div>
      ))}
      {mayDo(view, 'handSurveyLink') && <Links id={view.id} />}
    </Section>
  );
}

const Open = ({ view, survey: { round, firms, handed } }: Props & { readonly survey: Survey }) => (
  <>
    {mayDo(view, 'countSurvey') && <ActButton target={targetOf(view, 'countSurvey', { round })} />}
    {mayDo(view, 'handSurveyLink') && (
      <details>
        <summary>{SURVEY.hand}</summary>
        <DataTable
          caption={SURVEY.hand}
          rows={firms.filter(({ creditCode }) => !handed.includes(creditCode))}
          rowKey={({ creditCode }) => creditCode}
          columns={[
            { head: SURVEY.firm, cell: ({ name }) => name, wide: true },
            {
              head: PERFORMANCE_ACTS.handSurveyLink.label,
              cell: ({ name, creditCode }) => (
                <ActButton target={targetOf(view, 'handSurveyLink', { round, creditCode })}>
                  <p>{name}</p>
                </ActButton>
              ),
            },
          ]}
        />
      </details>
    )}
  </>
);

function Links({ id }: { readonly id: string }) {
  const { data = [] } = useQuery(surveyLinksQuery(id));
  if (data.length === 0) return null;
  return (
    <DataTable
      caption={SURVEY.links}
      rows={data}
      rowKey={({ link }) => link}
      columns={[
        { head: SURVEY.firm, cell: ({ name }) => name },
        {
          head: SURVEY.code,
          cell: ({ name, link }) => <img src={addressOf(`${link}/code.svg`)} alt={SURVEY.codeOf(name)} width={120} height={120} />,
        },
        { head: SURVEY.link, cell: ({ link }) => <code>{location.origin + addressOf(link)}</code>, wide: true },
      ]}
    />
  );
}

function Counted({ result: { spreads, texts } }: { readonly result: SurveyResult }) {
  if (spreads === null) return <p>{SURVEY.tooFew}</p>;
  return (
    <>
      <DataTable
        caption={SURVEY.spread}
        rows={spreads}
        rowKey={({ question }) => question}
        columns={[
          { head: SURVEY.question, cell: ({ question }) => SURVEY_QUESTIONS[question], wide: true },
          ...SURVEY_MARKS.map((head, at) => ({
            head,
            cell: ({ counts }: (typeof spreads)[number]) => counts[at],
            money: true as const,
            short: true as const,
          })),
        ]}
      />
      {texts.length > 0 && (
        <details>
          <summary>{SURVEY.texts(texts.length)}</summary>
          <ul>
            {texts.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
