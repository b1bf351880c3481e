/** Where a pack is chosen or dropped. Hidden until the script that checks it is there. */
export const PackForm = () => (
  <div id="pack" className="box" hidden>
    <label htmlFor="pack-root">公布的根（可不填）</label>
    <p className="hint" id="pack-root-hint">
      从公开页面“记录核对”抄下的64位数字和字母；不填的，核对后自行对照
    </p>
    <input id="pack-root" maxLength={80} autoComplete="off" spellCheck={false} aria-describedby="pack-root-hint" />
    <label htmlFor="pack-file">证据包（zip），可以拖到这里</label>
    <input id="pack-file" type="file" accept=".zip" />
    <div id="pack-result" role="status" />
  </div>
);

export const ABOUT_PACKS =
  '证据包由审计人员用 shuzhuan export-evidence 导出，是一个案卷的全部经过、理由、原始文件和证明。在您的电脑里核对，不上传，断网也能用。改动任何一个字节，都会指出在哪个文件。';
