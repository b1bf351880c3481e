import { hash } from 'node:crypto';
import { library } from '../../policy/index.ts';
import type { IdentityService } from '../app/identity-service.ts';
import type { Ports } from '../app/ports.ts';
import type { Store } from '../app/store.ts';
import { bindArchive } from '../files/archive.ts';
import { drawCode } from '../files/draw-code.ts';
import { officeReader } from '../files/office-reader.ts';
import { writeWorkbook } from '../files/write-workbook.ts';
import { fillTemplateFile, readDocumentFile, readTable, readTemplateFile, readText } from '../files/open-parser.ts';
import { readFieldPack } from '../files/read-field-pack.ts';
import { openRendering } from '../rendering/open-rendering.ts';
import { momentsOf } from '../store/moments.ts';
import { idMaker } from '../store/new-id.ts';
import { openVault } from '../store/open-vault.ts';
import { passkeys } from './passkeys.ts';

export type Outside = {
  readonly store: Store;
  readonly key: Uint8Array;
  readonly programmeId: string;
  readonly clock: () => Date;
  readonly identityService?: IdentityService | undefined;
  readonly messaging?: Pick<Ports, 'gateways' | 'pageOf'> | undefined;
};

/** Everything the use cases need from outside, in one place. */
export const openPorts = ({ store, key, programmeId, clock, identityService, messaging }: Outside): Ports => ({
  store,
  programmeId,
  vault: openVault(key),
  ceremony: passkeys,
  identityService: identityService ?? null,
  ...(messaging ?? { gateways: {}, pageOf: () => '' }),
  moment: momentsOf(store, clock),
  policies: library,
  readOffice: officeReader(),
  readPaper: (name, bytes) => readText(name, bytes),
  readTable: (name, bytes) => readTable(name, bytes),
  writeWorkbook,
  readFieldPack,
  readDocument: (kind, name, bytes) => readDocumentFile(kind, name, bytes),
  readReportTemplate: (name, bytes) => readTemplateFile(name, bytes),
  fillReportTemplate: (name, bytes, filled) => fillTemplateFile(name, bytes, filled),
  ...openRendering(),
  bindArchive,
  drawCode,
  hash: (data) => hash('sha256', data),
  newId: idMaker(() => clock().getTime()),
});
