import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { Drawing } from '../../parts/drawing.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { bookQuery } from '../../queries.ts';
import { BookEntries } from './book-entries.tsx';
import { BookFilters } from './book-filters.tsx';
import { bookWorkbook } from './book-workbook.ts';
import { FirmLines } from './firm-lines.tsx';
import { ForecastSection } from './forecast.tsx';
import { SourceLines, UseLines } from './use-lines.tsx';
import { BOOK } from './words.ts';

const route = getRouteApi('/office/ledger');

async function save(view: FundLedgerView, isWhole: boolean): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${BOOK.title}.xlsx`, new Uint8Array(await writeWorkbook(bookWorkbook(view, isWhole))), XLSX_TYPE);
}

/** 资金总账: investment, subsidy and where it went; every figure leads to its entries, these to their records. Nothing is changed here. */
export function Book() {
  const { account: _account, ...filter } = route.useSearch();
  const query = useQuery(bookQuery(filter));
  return (
    <Page
      title={BOOK.title}
      extra={query.data && <Button onClick={() => void save(query.data, filter.use === undefined)}>{BOOK.excel}</Button>}
    >
      <p className="hint">{BOOK.hint}</p>
      <BookFilters firms={query.data?.firms ?? []} />
      <Loaded query={query}>{(view) => <Lines view={view} />}</Loaded>
    </Page>
  );
}

const Lines = ({ view }: { readonly view: FundLedgerView }) => (
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
    <Section title={BOOK.flow}>{view.flow === null ? <p className="hint">{BOOK.flowEmpty}</p> : <Drawing drawn={view.flow} />}</Section>
    <ForecastSection forecast={view.forecast} />
  </>
);
