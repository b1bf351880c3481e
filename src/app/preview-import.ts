import type { ImportPreview } from '../contract/views.ts';
import type { Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export async function previewImport(_ports: Ports, _who: Who, _files: readonly UploadedFile[]): Promise<Result<ImportPreview>> {
  throw new Error('being written');
}
