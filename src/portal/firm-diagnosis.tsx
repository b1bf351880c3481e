import { ASPECTS, LINKS } from '../cases/project/diagnosis/records.ts';
import { ASPECT_WORDS, DIAGNOSIS_STEP_WORDS, LINK_WORDS } from '../cases/project/diagnosis/words.ts';
import type { ProjectView } from '../contract/views.ts';
import { formatDay } from '../kernel/day.ts';

const LEVELS = ['未达一级', '一级', '二级', '三级', '四级'] as const;

/** Who looks at the firm, how far it is, and what was found: the beginning of 一企一档. */
export const FirmDiagnosis = ({ project: { diagnosis } }: Pick<ProjectView, 'project'>) => {
  if (diagnosis === undefined) return null;
  const { provider, reason, assignedOn, step, delivery } = diagnosis;
  const { findings = {} } = delivery?.report ?? {};
  const value = delivery?.verdict.value;
  return (
    <>
      <h2>入企诊断</h2>
      <p>
        {formatDay(assignedOn)}委托{provider.name}，选用理由：{reason}。{DIAGNOSIS_STEP_WORDS[step]}。
      </p>
      {step === 'assigned' || !value ? null : (
        <p>
          数字化水平：<strong>{LEVELS[value.level]}</strong>，得 {value.score} 分。
        </p>
      )}
      {step === 'assigned'
        ? null
        : LINKS.filter((link) => findings[link] !== undefined).map((link) => (
            <section key={link}>
              <h3>{LINK_WORDS[link]}</h3>
              <ul>
                {ASPECTS.map((aspect) => (
                  <li key={aspect}>
                    {ASPECT_WORDS[aspect]}：{findings[link]?.[aspect] ?? '没有写'}
                  </li>
                ))}
              </ul>
            </section>
          ))}
    </>
  );
};
