import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { findTownship } from '../../../../policy/townships/index.ts';
import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { UNPLACED } from '../../../contract/township-views.ts';
import { Drawing } from '../../parts/drawing.tsx';
import { handFile, XLSX_TYPE } from '../../parts/hand-file.ts';
import { linesAbove } from '../../parts/list-sheet.ts';
import { Loaded, Page, Section } from '../../parts/page.tsx';
import { SavedFilters } from '../../parts/saved-filters.tsx';
import { useMe } from '../../parts/use-me.ts';
import { bookQuery, type BookFilter } from '../../queries.ts';
import { BookEntries } from './book-entries.tsx';
import { BookFilters } from './book-filters.tsx';
import { bookWorkbook } from './book-workbook.ts';
import { FirmLines } from './firm-lines.tsx';
import { ForecastSection } from './forecast.tsx';
import { SourceLines, UseLines } from './use-lines.tsx';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_SHARE_WORDS, FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { BOOK } from './words.ts';

const route = getRouteApi('/office/ledger');

/** With these a source's money is no longer all there. */
const WHOLE = ['use', 'share', 'township'] as const;

async function save(view: FundLedgerView, isWhole: boolean, lines: readonly string[]): Promise<void> {
  const { writeWorkbook } = await import('../../../files/write-workbook.ts');
  handFile(`${BOOK.title}.xlsx`, new Uint8Array(await writeWorkbook(bookWorkbook(view, isWhole, lines))), XLSX_TYPE);
}

const SOURCES: Readonly<Record<string, string>> = FUND_SOURCE_WORDS;
const USES: Readonly<Record<string, string>> = FUND_USE_WORDS;
const SHARES: Readonly<Record<string, string>> = FUND_SHARE_WORDS;

/** What the book is picked out by, in words; undefined where it is whole. */
function filterSays({ source, use, share, township, firm, from, to }: BookFilter, { firms }: FundLedgerView): string | undefined {
  const said = [
    [BOOK.source, source && (SOURCES[source] ?? source)],
    [BOOK.use, use && (USES[use] ?? use)],
    [BOOK.share, share && (SHARES[share] ?? share)],
    [BOOK.township, township && (township === UNPLACED ? BOOK.unplaced : (findTownship(township)?.name ?? township))],
    [BOOK.firm, firm && (firms.find(({ creditCode }) => creditCode === firm)?.name ?? firm)],
    [BOOK.from, from],
    [BOOK.to, to],
  ].flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`]));
  return said.length === 0 ? undefined : said.join('；');
}

/** 资金总账: investment, subsidy and where it went; every figure leads to its entries, these to their records. Nothing is changed here. */
export function Book() {
  const { account: _account, ...filter } = route.useSearch();
  const me = useMe();
  const query = useQuery(bookQuery(filter));
  const hand = (view: FundLedgerView): Promise<void> =>
    save(
      view,
      WHOLE.every((part) => filter[part] === undefined),
      linesAbove(BOOK.title, filterSays(filter, view), view.firms.length, me),
    );
  return (
    <Page title={BOOK.title} extra={query.data && <Button onClick={() => void hand(query.data)}>{BOOK.excel}</Button>}>
      <p className="hint">{BOOK.hint}</p>
      <SavedFilters list="ledger" />
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
    <Section title={BOOK.uses} id="uses">
      <UseLines rows={view.uses} />
    </Section>
    <Section title={BOOK.entries} id="entries">
      <BookEntries />
    </Section>
    <Section title={BOOK.firms} id="firms">
      <FirmLines rows={view.firms} />
    </Section>
    <Section title={BOOK.flow}>{view.flow === null ? <p className="hint">{BOOK.flowEmpty}</p> : <Drawing drawn={view.flow} />}</Section>
    <ForecastSection forecast={view.forecast} />
  </>
);
