import type { ImportPreview } from '../../../contract/views.ts';
import { OWN_PAGE, pathOf, readAnswer, Refused } from '../../api.ts';
import { UNREACHABLE } from '../../words.ts';

type Upload = { readonly answer: Promise<ImportPreview>; readonly stop: () => void };

/** Sends the files and tells how far it is, 0–100. `fetch` cannot say how much has left; this can. Stopping rejects with an AbortError. */
export function upload(files: readonly File[], onProgress: (percent: number) => void): Upload {
  const request = new XMLHttpRequest();
  const answer = new Promise<ImportPreview>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => {
      try {
        resolve(readAnswer<ImportPreview>(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.onerror = () => reject(new Refused(0, { code: 'unreachable', message: UNREACHABLE }));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
  });
  request.open('POST', pathOf('/imports'));
  for (const [name, value] of Object.entries(OWN_PAGE)) request.setRequestHeader(name, value);
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  request.send(form);
  return { answer, stop: () => request.abort() };
}
