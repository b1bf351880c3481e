import { createHash } from 'node:crypto';
import { MOST_PAPER_BYTES } from '../intake/paper-type.ts';

/**
 * Sends papers one by one as they are chosen or photographed, shows how far each is, and sends again by itself what did not arrive, as
 * soon as there is a net and after longer and longer waits: a broken upload leaves nothing behind, and the same bytes sent twice are
 * one paper. For the web views of old phones, like `AUTOSAVE`; without it the same form sends all files by its button.
 */
export const UPLOAD = `(function () {
  var form = document.querySelector('form[data-upload]');
  if (!form || !window.FormData || !window.DOMParser) return;
  var list = document.getElementById('uploads');
  var about = form.elements.about;
  var button = form.querySelector('button[type=submit]');
  var queue = [], broken = [], sending = false, open = false, lastPage = null, wait = 3000;
  var link = document.createElement('a');
  link.textContent = '看已收下的材料';
  button.hidden = true;

  function line(file) {
    var item = document.createElement('li');
    var says = document.createElement('span');
    item.appendChild(document.createTextNode(file.name + '：'));
    item.appendChild(says);
    list.appendChild(item);
    return { file: file, item: item, say: function (text) { if (says.textContent !== text) says.textContent = text; } };
  }
  function faultIn(html) {
    var fault = new DOMParser().parseFromString(html, 'text/html').querySelector('.faults p');
    return fault ? fault.textContent : '';
  }
  function refused(entry, text) { entry.say(text); open = true; }
  function sendAgain() {
    broken.splice(0).forEach(function (entry) {
      entry.item.removeChild(entry.again);
      entry.say('等待上传');
      queue.push(entry);
    });
    next();
  }
  function failed(entry) {
    entry.say('网络断了，没有传上，连上后自动重传');
    entry.again = document.createElement('button');
    entry.again.type = 'button';
    entry.again.className = 'quiet';
    entry.again.textContent = '现在重传';
    entry.again.setAttribute('aria-label', '现在重传 ' + entry.file.name);
    entry.again.onclick = sendAgain;
    entry.item.appendChild(entry.again);
    broken.push(entry);
    setTimeout(sendAgain, wait);
    wait = Math.min(wait * 2, 60000);
  }
  function done() {
    sending = false;
    if (queue.length) next();
    else if (broken.length) return;
    else if (lastPage && !open) location.href = lastPage;
    else if (lastPage) {
      link.href = lastPage;
      list.parentNode.appendChild(link);
    }
  }
  function next() {
    if (sending || !queue.length) return;
    var entry = queue.shift();
    var body = new FormData();
    [].slice.call(form.elements).forEach(function (each) { if (each.name && each.type !== 'file') body.append(each.name, each.value); });
    body.append('files', entry.file, entry.file.name);
    sending = true;
    var request = new XMLHttpRequest();
    request.open('POST', form.getAttribute('action'));
    request.upload.onprogress = function (event) {
      if (event.lengthComputable) entry.say(event.loaded < event.total ? '已传 ' + Math.floor(event.loaded * 100 / event.total) + '%' : '正在收下…');
    };
    request.onload = function () {
      var wentTo = request.responseURL || '';
      if (request.status === 200 && wentTo.indexOf('/sign-in') < 0) {
        entry.say('已收下');
        wait = 3000;
        lastPage = wentTo || location.href;
      } else if (request.status === 200) refused(entry, '登录已过期，请重新登录后再传');
      else refused(entry, faultIn(request.responseText) || '没有收下');
      done();
    };
    request.onerror = request.ontimeout = request.onabort = function () { failed(entry); done(); };
    entry.say('正在上传…');
    request.send(body);
  }
  window.addEventListener('online', sendAgain);
  form.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type !== 'file' || !input.files.length) return;
    if (!about.value) {
      input.value = '';
      about.focus();
      line({ name: '还没有选' }).say('请先选“这是什么材料”，再拍照或选文件');
      return;
    }
    [].slice.call(input.files).forEach(function (file) {
      var entry = line(file);
      if (file.size > ${MOST_PAPER_BYTES}) { refused(entry, '超过${MOST_PAPER_BYTES / 1024 / 1024}MB，请压缩或分开后再传'); return; }
      entry.say('等待上传');
      queue.push(entry);
    });
    input.value = '';
    next();
  });
})();
`;

/** Changes with the content, so browsers may keep it for good. */
export const UPLOAD_PATH = `/upload-${createHash('sha256').update(UPLOAD).digest('hex').slice(0, 12)}.js`;
