import { createHash } from 'node:crypto';

/**
 * Saves the form of a page as it is typed: two seconds after a key, on leaving, and again whenever a saving failed. Until the
 * server has it, a copy stays in the browser, one for each window, under the firm's own key; the next window of the same form takes
 * all of them in, and what two of them say differently the server keeps side by side. Once what was sent is answered with another page, they go.
 * The copy lies in two places: `localStorage` has it at once but brings it to the disk only seconds later, so a browser that is killed
 * loses it; IndexedDB has it on the disk a moment later, which a page that is closed does not wait for. The later of the two counts.
 * Written for the web views of old phones: no bundler, no polyfill, nothing newer than fetch. Without it the same form is sent by its
 * button.
 */
export const AUTOSAVE = `(function () {
  if (!window.fetch) return;
  var mark = 'sent', shelf = 'kept', disk = null;
  function stored(use) { try { return use(localStorage); } catch (error) { return null; } }
  function keysOf(prefix) {
    return stored(function (store) {
      return Object.keys(store).filter(function (each) { return each.indexOf(prefix) === 0; });
    }) || [];
  }
  function openDisk(then) {
    var begun = false;
    function begin() { if (!begun) { begun = true; then(); } }
    setTimeout(begin, 1000);
    try {
      var asked = indexedDB.open('drafts', 1);
      asked.onupgradeneeded = function () { asked.result.createObjectStore(shelf); };
      asked.onsuccess = function () { disk = asked.result; begin(); };
      asked.onerror = begin;
    } catch (error) { begin(); }
  }
  function onDisk(use) {
    try { use(disk.transaction(shelf, 'readwrite').objectStore(shelf)); return true; } catch (error) { return false; }
  }
  function under(prefix) { return IDBKeyRange.bound(prefix, prefix + '\\uffff'); }
  function drop(keys) {
    stored(function (store) { keys.forEach(function (each) { store.removeItem(each); }); });
    onDisk(function (store) { keys.forEach(function (each) { store.delete(each); }); });
  }

  // Sent, and led on from there to another page: the server has it.
  var sent = stored(function (store) { return store.getItem(mark); });
  var from = document.referrer.replace(/^\\w+:\\/\\/[^/]*/, '').split(/[?#]/)[0];
  if (sent) drop([mark]);
  if (sent && from && from !== location.pathname && sent.slice(-from.length - 1) === from + ':') {
    drop(keysOf(sent));
    openDisk(function () { onDisk(function (store) { store.delete(under(sent)); }); });
  }

  var form = document.querySelector('form[data-autosave]');
  if (!form) return;
  var status = document.getElementById('saved');
  var prefix = 'draft:' + form.getAttribute('data-owner') + ':' + location.pathname + ':';
  var key = prefix + Math.random().toString(36).slice(2);
  var timer = null, sending = false, again = false, sentAway = false, written = false, apart = [];

  function boxes() { return [].slice.call(form.querySelectorAll('[data-was]')); }
  function nameOf(box) { return box.getAttribute('data-name'); }
  function inputsOf(box) { return [].slice.call(form.elements).filter(function (each) { return each.name === nameOf(box) || each.getAttribute('data-of') === nameOf(box); }); }
  function valueOf(box) {
    var inputs = inputsOf(box), value = '';
    inputs.forEach(function (input) {
      if (input.type === 'checkbox') { if (input.checked) value += input.value; }
      else if (input.type !== 'radio' || input.checked) value = input.value;
    });
    return value;
  }
  function setValue(box, value) {
    inputsOf(box).forEach(function (input) {
      if (input.type === 'radio') input.checked = input.value === value;
      else if (input.type === 'checkbox') input.checked = value.indexOf(input.value) >= 0;
      else input.value = value;
    });
  }
  function edits() {
    return boxes().map(function (box) {
      return { name: nameOf(box), was: box.value, is: valueOf(box) };
    }).filter(function (edit) { return edit.was !== edit.is; }).concat(apart);
  }
  function say(text) { if (status && status.textContent !== text) status.textContent = text; }
  function signInAgain() {
    say('登录已过期，填写的内容留在本机。');
    if (!status || form.querySelector('a[data-again]')) return;
    var link = document.createElement('a');
    link.href = '/sign-in?next=' + encodeURIComponent(location.pathname + location.search);
    link.textContent = '重新登录后接着填';
    link.setAttribute('data-again', '');
    status.parentNode.insertBefore(link, status.nextSibling);
  }
  function keep() {
    var open = edits(), copy = JSON.stringify({ at: Date.now(), edits: open });
    // What is saved is written down as nothing: an older copy that comes back after a kill must not pass for new.
    if (open.length || written) written = onDisk(function (store) { store.put(copy, key); });
    try { if (open.length) localStorage.setItem(key, copy); else localStorage.removeItem(key); } catch (error) { say('本机不能留存，请等“已保存”再离开'); }
    return open;
  }
  function taken(gone, answer) {
    boxes().forEach(function (box) {
      gone.forEach(function (edit) { if (edit.name === nameOf(box) && apart.indexOf(edit) < 0) box.value = edit.is; });
    });
    apart = apart.filter(function (edit) { return gone.indexOf(edit) < 0; });
    say('已保存 ' + answer.savedAt);
    ['may', 'amount'].forEach(function (part) {
      var place = document.getElementById('live-' + part);
      if (place) place.textContent = answer.live[part];
    });
    var here = boxes().some(function (box) { return answer.split.indexOf(nameOf(box)) >= 0; });
    var notice = document.getElementById('split');
    if (notice) notice.hidden = !here;
  }
  function save(leaving) {
    clearTimeout(timer);
    timer = null;
    var open = keep();
    if (!open.length || sentAway) return;
    if (sending && !leaving) { again = true; return; }
    sending = true;
    fetch(form.getAttribute('data-autosave'), {
      method: 'POST', credentials: 'same-origin', keepalive: leaving,
      headers: { 'content-type': 'application/json', 'x-shuzhuan': '1' }, body: JSON.stringify({ edits: open })
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (response.ok) { taken(open, answer); keep(); return; }
        if (response.status === 401) signInAgain(); else say('没有保存：' + answer.message);
      });
    }).catch(function () {
      say('网络不通，内容留在本机，连上后自动保存');
      timer = setTimeout(function () { save(false); }, 5000);
    }).then(function () {
      sending = false;
      if (again) { again = false; save(false); }
    });
  }
  function take(edit) {
    var box = boxes().filter(function (each) { return nameOf(each) === edit.name; })[0];
    if (!box || valueOf(box) === edit.is) return;
    if (valueOf(box) !== box.value) { apart.push(edit); return; }
    box.value = edit.was;
    setValue(box, edit.is);
  }
  function readCopies(then) {
    var found = {};
    function add(name, text) {
      var copy = null;
      try { copy = JSON.parse(text); } catch (error) { copy = null; }
      if (copy && copy.edits && !(found[name] && found[name].at > copy.at)) found[name] = copy;
    }
    keysOf(prefix).forEach(function (each) { stored(function (store) { add(each, store.getItem(each)); }); });
    if (!onDisk(function (store) {
      var asked = store.openCursor(under(prefix));
      asked.onerror = function () { then(found); };
      asked.onsuccess = function () {
        var at = asked.result;
        if (!at) return then(found);
        add(at.key, at.value);
        at.continue();
      };
    })) then(found);
  }
  function restore() {
    readCopies(function (found) {
      var others = Object.keys(found).filter(function (each) { return each !== key; });
      others.forEach(function (each) { found[each].edits.forEach(take); });
      if (!others.length) return;
      keep();
      drop(others);
      save(false);
    });
  }
  function later() {
    keep();
    if (!form.querySelector('a[data-again]')) say('正在填写…');
    if (!timer) timer = setTimeout(function () { save(false); }, 2000);
  }
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', function () {
    clearTimeout(timer);
    timer = null;
    keep();
    sentAway = true;
    stored(function (store) { store.setItem(mark, prefix); });
  });
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') save(true); });
  window.addEventListener('pagehide', function () { save(true); });
  window.addEventListener('pageshow', function () { sentAway = false; });
  window.addEventListener('online', function () { save(false); });
  if (status && !status.textContent) say('填写的内容会自动保存');
  openDisk(restore);
})();
`;

/** Changes with the content, so browsers may keep it for good. */
export const AUTOSAVE_PATH = `/autosave-${createHash('sha256').update(AUTOSAVE).digest('hex').slice(0, 12)}.js`;
