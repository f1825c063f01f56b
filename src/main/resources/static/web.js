'use strict';
// Pages work without this file; it adds dragging, progress and repetition to uploads, and copying.
(() => {
  const form = document.getElementById('unggah');
  if (form) {
    const drop = form.querySelector('.drop');
    const input = form.querySelector('input[type=file]');
    const results = form.querySelector('.results');
    const progress = form.querySelector('.progress');
    const button = form.querySelector('button');
    const say = (text, kind) => {
      const line = document.createElement('p');
      line.className = kind;
      line.textContent = text;
      results.append(line);
      return line;
    };
    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.remove('over');
    }));
    const entries = async item => {
      if (item.isFile) {
        return [await new Promise((resolve, reject) => item.file(resolve, reject))];
      }
      const reader = item.createReader();
      const found = [];
      for (;;) {
        const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
        if (!some.length) {
          return (await Promise.all(found.map(entries))).flat();
        }
        found.push(...some);
      }
    };
    drop.addEventListener('drop', async event => {
      const items = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry());
      const files = items.every(Boolean) && items.length
        ? (await Promise.all(items.map(entries))).flat() : [...event.dataTransfer.files];
      send(files);
    });
    const one = (file, onProgress) => new Promise((resolve, reject) => {
      const data = new FormData(form);
      data.delete('berkas');
      data.append('berkas', file, file.name);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('X-Patuh-Script', 'true');
      request.upload.addEventListener('progress', event => onProgress(event.loaded));
      request.addEventListener('load', () => request.status < 500 && !request.responseURL.includes('/masuk')
        ? resolve(request.responseText) : reject(new Error()));
      request.addEventListener('error', () => reject(new Error()));
      request.send(data);
    });
    const wait = millis => new Promise(resolve => setTimeout(resolve, millis));
    const persistent = async (file, onProgress) => {
      for (let attempt = 0; ; attempt++) {
        try {
          return await one(file, onProgress);
        } catch (broken) {
          if (attempt === 4) {
            throw broken;
          }
          await wait(1000 * 2 ** attempt);
        }
      }
    };
    const send = async files => {
      if (!files.length) {
        return;
      }
      button.disabled = true;
      progress.hidden = false;
      results.replaceChildren();
      const all = files.reduce((sum, file) => sum + file.size, 0);
      const bar = progress.querySelector('progress');
      let before = 0;
      let failures = 0;
      for (const [index, file] of files.entries()) {
        progress.querySelector('.count').textContent = `${form.dataset.sending} ${index + 1} / ${files.length}`;
        try {
          const answer = await persistent(file, loaded => { bar.value = Math.min(1, (before + loaded) / all); });
          const piece = new DOMParser().parseFromString(answer, 'text/html').body.firstElementChild;
          if (piece) {
            if (piece.querySelector('.bad') || piece.classList.contains('bad')) {
              failures++;
            }
            results.append(piece);
          }
        } catch (broken) {
          failures++;
          say(`${file.name}: ${form.dataset.failed}`, 'notice bad');
        }
        before += file.size;
        bar.value = before / all;
      }
      button.disabled = false;
      say(form.dataset.done, failures ? 'notice' : 'notice good');
      htmx.ajax('GET', location.pathname, {target: '#daftar', select: '#daftar', swap: 'outerHTML'});
    };
    form.addEventListener('submit', event => {
      event.preventDefault();
      send([...input.files]);
    });
  }
  document.querySelectorAll('button[data-copy]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = document.getElementById(button.dataset.copy);
      text.select();
      await navigator.clipboard.writeText(text.value);
      button.textContent = button.dataset.copied;
    });
  });
})();
