import type { ProjectView } from '../contract/views.ts';

/** What the firm can do beside what is due: apply again, object, withdraw, ask for acceptance. What it cannot do yet says why. */
export const FirmActs = ({ view }: { view: ProjectView }) => {
  const offerOf = (wanted: string) => view.acts.find(({ act }) => act === wanted);
  const may = (act: string): boolean => offerOf(act)?.allowed === true;
  const acceptance = offerOf('requestAcceptance');
  return (
    <>
      {may('submitApplication') && view.project.stage !== 'returned' ? (
        <p>
          <a className="button" href="/firm/application">
            重新申报
          </a>
        </p>
      ) : null}
      {acceptance === undefined ? null : (
        <p>
          {acceptance.allowed ? '改造完成后' : `现在还不能申请验收：${acceptance.refusal?.message ?? ''}。`}{' '}
          <a href="/firm/acceptance">提交验收申请</a>
        </p>
      )}
      {may('contestIneligibility') ? (
        <p>
          <a href="/firm/contest">提出异议</a>
        </p>
      ) : null}
      {may('withdrawApplication') ? (
        <p>
          <a href="/firm/withdrawal">撤回申报</a>
        </p>
      ) : null}
    </>
  );
};
