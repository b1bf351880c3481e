import { useQuery } from '@tanstack/react-query';
import type { FiguresView } from '../../../contract/figure-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { Drawing } from '../../parts/drawing.tsx';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { figuresQuery } from '../../queries.ts';
import { FIGURES } from './words.ts';

/** 图表: levels, spending, works, how long each stage takes. Made anew from the records at every look. */
export function Figures() {
  const query = useQuery(figuresQuery());
  return (
    <Page title={FIGURES.title}>
      <Loaded query={query}>{(view) => <Drawings view={view} />}</Loaded>
    </Page>
  );
}

const Drawings = ({ view: { on, drawings } }: { readonly view: FiguresView }) => (
  <>
    <p className="hint">{FIGURES.hint(formatDay(on))}</p>
    {drawings.map((drawn) => (
      <Section key={drawn.id} title={drawn.title}>
        {drawn.rows.length === 0 ? <p className="empty">{FIGURES.empty}</p> : <Drawing drawn={drawn} />}
      </Section>
    ))}
  </>
);
