import { OWN_PAGE, pathOf, readAnswer, Refused } from '../api.ts';
import { UNREACHABLE } from '../words.ts';

/** Where files go, and what goes with them. */
export type Destination = { readonly path: string; readonly fields?: Readonly<Record<string, string>> };
type Upload<T> = { readonly answer: Promise<T>; readonly stop: () => void };

/** Sends the files and tells how far it is, 0–100. `fetch` cannot say how much has left; this can. Stopping rejects with an AbortError. */
export function upload<T>(to: Destination, files: readonly File[], onProgress: (percent: number) => void): Upload<T> {
  const request = new XMLHttpRequest();
  const answer = new Promise<T>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    request.onload = () => {
      try {
        resolve(readAnswer<T>(request.status, request.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    request.onerror = () => reject(new Refused(0, { code: 'unreachable', message: UNREACHABLE }));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
  });
  request.open('POST', pathOf(to.path));
  for (const [name, value] of Object.entries(OWN_PAGE)) request.setRequestHeader(name, value);
  const form = new FormData();
  for (const [name, value] of Object.entries(to.fields ?? {})) form.append(name, value);
  for (const file of files) form.append('files', file, file.name);
  request.send(form);
  return { answer, stop: () => request.abort() };
}
