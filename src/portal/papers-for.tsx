import { ABOUTS } from '../app/papers/abouts.ts';
import type { Paper } from '../app/store-papers.ts';
import { PaperLink } from './paper-list.tsx';

type Props = { readonly caseId: string; readonly kinds: readonly string[]; readonly papers: readonly Paper[]; readonly back: string };

/** Where a paper of this kind is handed in, and whereto one comes back from there. */
export const uploadPath = (caseId: string, kind: string, back: string): string =>
  `/papers/${caseId}?about=${kind}&back=${encodeURIComponent(back)}`;

/** Without script nothing is saved but by a button, and an upload leads away. */
export const SaveFirst = () => (
  <noscript>
    <p className="hint">上传会离开本页：本页填了还没有保存的，请先保存。</p>
  </noscript>
);

/** The papers that go with a form, kind by kind: those that are there, and the way to add one and come back. */
export const PapersFor = ({ caseId, kinds, papers, back }: Props) => (
  <ul className="plain">
    {kinds.map((kind) => {
      const kept = papers.filter(({ about }) => about === kind);
      return (
        <li key={kind}>
          <strong>{ABOUTS[kind]}</strong>
          {kept.map((paper) => (
            <p key={paper.id} className="small">
              已传：
              <PaperLink paper={paper} />
            </p>
          ))}
          <p>
            <a className="button quiet" href={uploadPath(caseId, kind, back)}>
              {kept.length === 0 ? '拍照或上传' : '再加一份'}
            </a>
          </p>
        </li>
      );
    })}
  </ul>
);
