import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { useScrollBox } from '../../parts/use-scroll-box.ts';
import { bookQuery } from '../../queries.ts';
import { BookEntries } from './book-entries.tsx';
import { BookFilters } from './book-filters.tsx';
import { bookWorkbook } from './book-workbook.ts';
import { FirmLines } from './firm-lines.tsx';
import { flowsOf } from './flows.ts';
import { ForecastSection } from './forecast.tsx';
import { type Flow, Sankey } from './sankey.tsx';
import { SourceLines, UseLines } from './use-lines.tsx';
import { BOOK } from './words.ts';

const route = getRouteApi('/office/ledger');

async function save(view: FundLedgerView): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${BOOK.title}.xlsx`, new Uint8Array(await writeWorkbook(bookWorkbook(view))), XLSX_TYPE);
}

/** 资金总账: investment, subsidy and where it went; every figure leads to its entries, these to their records. Nothing is changed here. */
export function Book() {
  const { account: _account, ...filter } = route.useSearch();
  const query = useQuery(bookQuery(filter));
  return (
    <Page title={BOOK.title} extra={query.data && <Button onClick={() => void save(query.data)}>{BOOK.excel}</Button>}>
      <p className="hint">{BOOK.hint}</p>
      <BookFilters firms={query.data?.firms ?? []} />
      <Loaded query={query}>{(view) => <Lines view={view} />}</Loaded>
    </Page>
  );
}

function Lines({ view }: { readonly view: FundLedgerView }) {
  const flows = flowsOf(view.firms);
  return (
    <>
      <Section title={BOOK.sources}>
        <SourceLines rows={view.sources} />
      </Section>
      <Section title={BOOK.uses}>
        <UseLines rows={view.uses} />
      </Section>
      <Section title={BOOK.entries} id="entries">
        <BookEntries />
      </Section>
      <Section title={BOOK.firms}>
        <FirmLines rows={view.firms} />
      </Section>
      <Section title={BOOK.flow}>
        <p className="hint">{flows.length === 0 ? BOOK.flowEmpty : BOOK.flowHint}</p>
        {flows.length > 0 && <Picture flows={flows} />}
      </Section>
      <ForecastSection forecast={view.forecast} />
    </>
  );
}

/** On a phone it is wider than the screen and scrolls in its own box. */
function Picture({ flows }: { readonly flows: readonly Flow[] }) {
  const box = useScrollBox();
  return (
    <div className="sankey-box" role="group" aria-label={BOOK.flow} ref={box}>
      <Sankey flows={flows} title={BOOK.flow} />
    </div>
  );
}
