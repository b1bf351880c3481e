import { createHash } from 'node:crypto';

/**
 * Saves the form of a page as it is typed: two seconds after the last key, on leaving, and again whenever a saving failed. Until the
 * server has it, a copy stays in the browser under the firm's own key. Written for the web views of old phones: no bundler, no
 * polyfill, nothing newer than fetch. Without it the same form is sent by its button.
 */
export const AUTOSAVE = `(function () {
  var form = document.querySelector('form[data-autosave]');
  if (!form || !window.fetch) return;
  var status = document.getElementById('saved');
  var key = 'draft:' + form.getAttribute('data-owner') + ':' + location.pathname;
  var timer = null, sending = false, again = false;

  function boxes() { return [].slice.call(form.querySelectorAll('[data-was]')); }
  function inputsOf(box) { return [].slice.call(form.elements).filter(function (each) { return each.name === box.getAttribute('data-name') || each.getAttribute('data-of') === box.getAttribute('data-name'); }); }
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
      return { name: box.getAttribute('data-name'), was: box.value, is: valueOf(box) };
    }).filter(function (edit) { return edit.was !== edit.is; });
  }
  function say(text) { if (status && status.textContent !== text) status.textContent = text; }
  function keep() {
    var open = edits();
    try { if (open.length) localStorage.setItem(key, JSON.stringify(open)); else localStorage.removeItem(key); } catch (error) { say('本机不能留存，请等“已保存”再离开'); }
    return open;
  }
  function taken(sent, answer) {
    boxes().forEach(function (box) {
      sent.forEach(function (edit) { if (edit.name === box.getAttribute('data-name')) box.value = edit.is; });
    });
    say('已保存 ' + answer.savedAt);
    ['may', 'amount'].forEach(function (part) {
      var place = document.getElementById('live-' + part);
      if (place) place.textContent = answer.live[part];
    });
    var here = boxes().some(function (box) { return answer.split.indexOf(box.getAttribute('data-name')) >= 0; });
    var notice = document.getElementById('split');
    if (notice) notice.hidden = !here;
  }
  function save(leaving) {
    clearTimeout(timer);
    var open = keep();
    if (!open.length) return;
    if (sending && !leaving) { again = true; return; }
    sending = true;
    fetch(form.getAttribute('data-autosave'), {
      method: 'POST', credentials: 'same-origin', keepalive: leaving,
      headers: { 'content-type': 'application/json', 'x-shuzhuan': '1' }, body: JSON.stringify({ edits: open })
    }).then(function (response) {
      return response.json().then(function (answer) {
        if (response.ok) { taken(open, answer); keep(); return; }
        say(response.status === 401 ? '登录已过期，填写的内容留在本机；请重新登录后回到本页' : '没有保存：' + answer.message);
      });
    }).catch(function () {
      say('网络不通，内容留在本机，连上后自动保存');
      timer = setTimeout(save, 5000);
    }).then(function () {
      sending = false;
      if (again) { again = false; save(false); }
    });
  }
  function restore() {
    var kept = null;
    try { kept = JSON.parse(localStorage.getItem(key) || 'null'); } catch (error) { kept = null; }
    if (!kept) return;
    kept.forEach(function (edit) {
      boxes().forEach(function (box) {
        if (box.getAttribute('data-name') !== edit.name || valueOf(box) === edit.is) return;
        box.value = edit.was;
        setValue(box, edit.is);
      });
    });
    save(false);
  }
  function later() { keep(); say('正在填写…'); clearTimeout(timer); timer = setTimeout(save, 2000); }
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', function () { clearTimeout(timer); });
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') save(true); });
  window.addEventListener('pagehide', function () { save(true); });
  window.addEventListener('online', function () { save(false); });
  restore();
})();
`;

/** Changes with the content, so browsers may keep it for good. */
export const AUTOSAVE_PATH = `/autosave-${createHash('sha256').update(AUTOSAVE).digest('hex').slice(0, 12)}.js`;
