import { addressOf } from '../base.ts';
import type { PaperRef } from '../../cases/project/events.ts';

export const PaperLinks = ({ of }: { readonly of: readonly PaperRef[] }) =>
  of.map(({ id, name }) => (
    <a key={id} className="inline" href={addressOf(`/api/v1/papers/${id}/file`)} download>
      {name}
    </a>
  ));
